package import Messages
package import Plan
package import Query
import Text

/// What binding asks of a corpus: which collections there are, what their rows are like, and what names
/// mean in them.
///
/// Collections and fields are known by their places, as in a plan; a place that nothing is at is a
/// fault of the caller. No question is asked once a row and none is answered by a column, so that a
/// packed file, a server or an editor can answer as well as a corpus in memory. As long as a binder
/// asks, the answers to the same question are the same.
package protocol CorpusSchema {
  /// The number of collections, link tables among them.
  var collectionCount: Int { get }

  /// What is known of a collection.
  ///
  /// - Complexity: O(1) on average: every step of a path asks.
  func collection(_ place: Int) -> CollectionSchema

  /// Where the collection of a name stands, without regard to case; `rows` names the only one. Nil
  /// where none is called so.
  func place(ofCollection name: String) -> Int?

  /// Why no query can begin with a collection that the language knows: that of the passages of texts,
  /// while no text is attached. Nil for all other names.
  func lack(ofCollection name: String) -> Diagnostic.Kind?

  /// Whether the rows of a collection lead to the sources that state them.
  ///
  /// - Complexity: O(collections).
  func leadsToSources(from collection: Int) -> Bool

  /// The values of a category, or the units of a quantity, each once; nil where the field is neither.
  func values(of field: FieldOrigin) -> [String]?

  /// What values of a category are called in other languages; empty where nothing says.
  func otherNames(ofValuesIn field: FieldOrigin) -> [String: [String]]

  /// The rows that have a name, by an id or in any language, after folding, in their order.
  ///
  /// - Complexity: O(rows found), once the names are indexed.
  func rows(named name: String, in collection: Int) -> [RowName]

  /// The rows that have a name, no id, but for the marks on its letters, in their order, and how each
  /// writes it.
  ///
  /// - Complexity: O(rows found), once the names are indexed.
  func rows(resembling name: String, in collection: Int) -> [(row: RowName, spelling: String)]

  /// The rows of which a name is accepted, in their order.
  ///
  /// - Complexity: O(names of the collection).
  func rows(in collection: Int, matching match: NameMatch) -> [RowName]

  /// The names nearest to one that no row has, as a reader is shown them, the nearest first; a few.
  ///
  /// - Complexity: O(names of the collection).
  func names(near name: String, in collection: Int) -> [String]

  /// The values of a field as groups by it have them, in the order of the groups, with the names that
  /// programs see; a row without a value has one, too. Nil where there are more than so many.
  ///
  /// - Parameter kind: A part of a date has other values than the date.
  /// - Complexity: That of the groups when it is first asked.
  func groups(of field: FieldOrigin, as kind: ValueKind, atMost most: Int) -> [PivotColumn]?

  /// The collections that the values of a reference to any lead to, those with the most values first.
  ///
  /// - Complexity: O(rows of the collection) when it is first asked.
  func targets(of field: FieldOrigin) -> [ReferenceTarget]

  /// What keeps the texts of a field from being numbers or dates, as some of them are, and what would
  /// help; nil where none of them is either, or nobody knows.
  ///
  /// - Complexity: O(rows) where the fields of the collection are declared, else O(1).
  func remedy(forTextsOf field: FieldOrigin) -> Message?
}

/// A collection to which the values of a reference to any lead.
package struct ReferenceTarget: Equatable, Sendable {
  package let collection: Int
  /// How many values lead there; nil where nobody knows.
  package let count: Int?

  package init(collection: Int, count: Int?) {
    self.collection = collection
    self.count = count
  }
}

extension CorpusSchema {
  /// All collections, in their order.
  ///
  /// - Complexity: O(collections).
  var collections: [CollectionSchema] { (0..<collectionCount).map(collection) }

  /// The place of a collection that a query can begin with; nil where there is none so called.
  func source(named name: String) -> Int? {
    lack(ofCollection: name) == nil ? place(ofCollection: name) : nil
  }

  /// The place of a collection that a query can begin with.
  ///
  /// - Throws: That there is none so called.
  package func place(of name: Name) throws(Diagnostic) -> Int {
    guard let place = source(named: name.text) else { throw unknownCollection(name) }
    return place
  }

  /// Whether rows of some collection bear a name.
  private func isKnown(_ name: String) -> Bool {
    (0..<collectionCount).contains { place in
      collection(place).role == .rows
        && !(rows(named: name, in: place).isEmpty && rows(resembling: name, in: place).isEmpty)
    }
  }

  /// The fault of a name that no collection has: what is near, else all that there are.
  ///
  /// - Parameter others: What can be there besides: views.
  /// - Complexity: O(fields).
  func unknownCollection(_ name: Name, others: [String] = []) -> Diagnostic {
    if let lack = lack(ofCollection: name.text) { return Diagnostic(lack, name.range) }
    // A name that rows bear is looked for.
    if isKnown(name.text) {
      let text = name.text.contains(" ") ? "\"\(name.text)\"" : name.text
      return Diagnostic(
        .unknownCollection(name.text, nearest: ["find \(text)", "show \(text)"]), name.range,
        fix: Diagnostic.Fix(range: name.range, text: "find \(text)"))
    }
    let nearest = NearestNames.nearest(to: name.text, among: collections.map(\.name) + others)
    let known = nearest.isEmpty ? collections.filter { $0.role != .link }.map(\.name) : nearest
    return Diagnostic(
      .unknownCollection(name.text, nearest: known), name.range,
      fix: nearest.first.map { Diagnostic.Fix(range: name.range, text: $0) })
  }
}
