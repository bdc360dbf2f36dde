/// English words that go by a number.
package enum Plural {
  /// The word for one thing or for several: `row` or `rows`, `is` or `are`.
  ///
  /// - Parameter many: By default the word with an `s`.
  package static func word(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? one : many ?? one + "s"
  }

  /// `1 row`, `3 rows`.
  package static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(word(count, one, many))"
  }
}
