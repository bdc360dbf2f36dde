package import Messages

/// The earlier queries of a prompt, as the history command sees them.
package struct SessionHistory {
  /// The file in which they are kept; nil for this session only.
  package let path: String?
  /// Oldest first, each under the same number as long as the session lasts.
  package let entries: () -> [String]
  package let clear: () -> Bool
  /// Adds an entry; why it cannot be kept for another time, if it cannot.
  package let remember: (String) -> Message?

  package init(
    path: String?, entries: @escaping () -> [String], clear: @escaping () -> Bool,
    remember: @escaping (String) -> Message? = { _ in nil }
  ) {
    self.path = path
    self.entries = entries
    self.clear = clear
    self.remember = remember
  }
}
