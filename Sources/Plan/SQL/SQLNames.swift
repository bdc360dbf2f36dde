/// What SQL cannot look up, and is told: which rows bear a name, and which values pass a test.
package protocol SQLNames {
  /// The places of some rows in their collections, with `under` also of all that belong to them.
  func rows(_ names: [RowName], under: Bool) -> [SQLRow]

  /// Those of some names that a category has.
  func values(ofField field: Int, in collection: Int, among names: [String]) -> [String]

  /// The names of a category that pass a test.
  func values(ofField field: Int, in collection: Int, passing test: TextTest) -> [String]

  /// The places of the rows of a collection for which a condition is certain, and for which it is possible; nil where
  /// they are too many to be told.
  func rows(of collection: Int, where condition: Condition) -> (certain: [Int], possible: [Int])?
}

/// A row by the place of its collection and its own.
package struct SQLRow: Hashable, Sendable {
  package let collection: Int
  package let place: Int

  package init(collection: Int, place: Int) {
    self.collection = collection
    self.place = place
  }
}
