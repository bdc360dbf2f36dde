package import Query

/// The value of a `$name`.
package struct Parameter: Equatable, Sendable {
  package let value: Expression
  /// As the user wrote it.
  package let spelling: String

  package init(value: Expression, spelling: String) {
    self.value = value
    self.spelling = spelling
  }
}
