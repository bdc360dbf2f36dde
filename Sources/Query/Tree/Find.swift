/// What `find` looks for, and where: `find 核共享 in events, claims`.
package struct Find: Equatable, Sendable {
  package let text: Expression
  /// The collections that are searched; empty for all.
  package let collections: [Name]
  package let range: Range<Int>

  package init(_ text: Expression, in collections: [Name], range: Range<Int>) {
    self.text = text
    self.collections = collections
    self.range = range
  }
}
