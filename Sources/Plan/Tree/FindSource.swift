/// A text that is looked for in the rows of collections, whatever they are like.
package struct FindSource: Hashable, Codable, Sendable {
  /// The text as it is written.
  package let text: String
  /// The collections by their places, in the order in which they are searched.
  package let collections: [Int]

  package init(_ text: String, in collections: [Int]) {
    self.text = text
    self.collections = collections
  }

  /// The columns of the rows that it gives, one for each row that bears the name or holds the text.
  package static var schema: RelationSchema {
    let kinds: [(String, ValueKind)] = [
      ("collection", .text), ("id", .text), ("label", .reference(table: nil)), ("field", .text),
      ("passage", .text),
    ]
    return .derived(
      kinds.enumerated().map { place, column in
        SchemaField(name: column.0, value: .field(place), kind: column.1, origin: nil)
      })
  }
}
