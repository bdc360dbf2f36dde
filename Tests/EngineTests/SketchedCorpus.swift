import Engine
import Messages
import Plan
import Query

/// A corpus of which the names alone are known, as a packed file, a server or an editor might know it:
/// there is no column that could be opened.
struct SketchedCorpus: CorpusSchema {
  let collections: [CollectionSchema]
  /// The values of categories.
  let values: [FieldOrigin: [String]]
  /// The names of rows in small letters, by their collections.
  let names: [[String: RowName]]

  var collectionCount: Int { collections.count }

  func collection(_ place: Int) -> CollectionSchema { collections[place] }

  func place(ofCollection name: String) -> Int? {
    collections.firstIndex { $0.name == name.lowercased() }
  }

  func lack(ofCollection name: String) -> Diagnostic.Kind? { nil }

  func leadsToSources(from collection: Int) -> Bool { false }

  func otherNames(ofValuesIn field: FieldOrigin) -> [String: [String]] { [:] }

  func values(of field: FieldOrigin) -> [String]? { values[field] }

  func rows(named name: String, in collection: Int) -> [RowName] {
    names[collection][name.lowercased()].map { [$0] } ?? []
  }

  func rows(resembling name: String, in collection: Int) -> [(row: RowName, spelling: String)] {
    []
  }

  func rows(in collection: Int, matching match: NameMatch) -> [RowName] {
    Set(names[collection].filter { match.accepts($0.key) }.values).sorted()
  }

  func names(near name: String, in collection: Int) -> [String] { [] }

  func groups(of field: FieldOrigin, as kind: ValueKind, atMost most: Int) -> [PivotColumn]? {
    values[field].map { $0.map { PivotColumn(name: $0, key: .text($0)) } }
  }

  func targets(of field: FieldOrigin) -> [ReferenceTarget] { [] }

  func remedy(forTextsOf field: FieldOrigin) -> Message? { nil }
}

extension SketchedCorpus {
  /// Two collections: events, and the actors that they lead to.
  static let small = SketchedCorpus(
    collections: [
      CollectionSchema(
        name: "events", at: 0,
        fields: [
          CollectionField("id", .text), CollectionField("date", .date),
          CollectionField("title", .text), CollectionField("type", .category),
          CollectionField("actor", .reference(table: 1)), CollectionField("deaths", .integer),
        ], display: ["date", "title"], idField: 0),
      CollectionSchema(
        name: "actors", at: 1,
        fields: [CollectionField("id", .text), CollectionField("name", .text)],
        display: ["name"], idField: 0),
    ],
    values: [FieldOrigin(table: 0, field: 3): ["test", "visit"]],
    names: [
      [:],
      ["japan": "japan", "diet": "diet", "dpj": "democrats", "democrats": "democrats"]
        .mapValues { RowName(table: 1, name: $0) },
    ])
}
