import TestSupport
import Testing

@testable import Corpus

/// A stage that changes the fields or the rows of a table changes nothing else of it.
@Suite struct TableCopyTests {
  /// A table no attribute of which is what it would be if nobody named it.
  private static let full = Result {
    try table(origin: CorpusLoader.builtIn().tables[0].origin)
  }

  private static func table(origin: TableOrigin?) -> Table {
    Table(
      name: "full", title: "A full table", rowCount: 3,
      fields: [
        .ids("a", 3), .texts("name", ["x", "y", "z"]), .texts("name_zh", ["甲", "乙", "丙"]),
        .references("part_of", [nil, 0, 1], to: 0), .references("source", [0, 0, 0], to: 1),
      ],
      idField: 0, nameField: 1, display: ["name"], aliases: ["sources": "source"], isLink: true,
      ends: .init(first: 3, second: 4), hierarchyField: 3, sourceField: 4, many: ["motive"],
      key: [0, 1], passive: ["object"],
      timeline: TableTimeline(period: "1945/2024", order: .numbers(field: "name")),
      origin: origin,
      passages: ["one", "two", "three"].map {
        Passage(text: $0, kind: .paragraph, unit: .line, places: [.init(offset: 0, number: 1)])
      })
  }

  private static func attributes(_ table: Table) -> [(name: String, value: String)] {
    Mirror(reflecting: table).children.map { child in
      // What a table finds by its names follows from its fields, and stands in dictionaries.
      let names = (child.value as? Deferred<FieldNames>)?.value
      return (child.label ?? "", names.map { "\($0.nameFields)" } ?? "\(child.value)")
    }
  }

  /// An attribute that is added to `Table` has to be given to the table above as well.
  @Test func everyAttributeIsTried() throws {
    let full = try Self.full.get()
    let plain = Self.attributes(Table(name: "", rowCount: 0, fields: []))
    for (full, plain) in zip(Self.attributes(full), plain) {
      #expect(full.value != plain.value, "\(full.name)")
    }
  }

  @Test func furtherFieldsChangeNothingElse() throws {
    let full = try Self.full.get()
    let copy = full.replacing(fields: full.fields + [.texts("more", ["1", "2", "3"])])
    for (full, copy) in zip(Self.attributes(full), Self.attributes(copy))
    where full.name != "fields" {
      #expect(full.value == copy.value, "\(full.name)")
    }
    #expect(copy.fields.count == full.fields.count + 1)
  }

  @Test func rowsTakeTheirPassagesAlong() throws {
    let full = try Self.full.get()
    let rows: [Int32] = [2, 0, 2, 1]
    let copy = full.keeping(rows: rows, fields: full.fields)
    #expect(copy.passages == rows.map { full.passages[Int($0)] })
    for (full, copy) in zip(Self.attributes(full), Self.attributes(copy))
    where !["rowCount", "passages"].contains(full.name) {
      #expect(full.value == copy.value, "\(full.name)")
    }
  }
}
