/// What is looked for in the texts of rows, and how much of what is around it is taken.
package struct ContextSearch: Hashable, Codable, Sendable {
  /// What is looked for, in its bare form; any of them.
  package let words: [String]
  /// The columns of the rows that are searched: all forms of a name, or one text.
  package let texts: [Int]
  /// The columns that tell where a row stands, where it has them.
  package let source: Int?
  package let locator: Int?
  /// The columns of a terminal that the context takes on either side.
  package let width: Int

  /// What a stage takes where it names no width.
  package static let usualWidth = 30
  /// More than any text has.
  package static let greatestWidth = 1 << 20

  package init(words: [String], texts: [Int], source: Int?, locator: Int?, width: Int) {
    self.words = words
    self.texts = texts
    self.source = source
    self.locator = locator
    self.width = width
  }
}
