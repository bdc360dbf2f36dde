/// The earlier queries of a prompt, as the history command sees them.
package struct SessionHistory {
  /// The file in which they are kept; nil for this session only.
  package let path: String?
  package let entries: () -> [String]
  package let clear: () -> Bool

  package init(
    path: String?, entries: @escaping () -> [String], clear: @escaping () -> Bool
  ) {
    self.path = path
    self.entries = entries
    self.clear = clear
  }
}
