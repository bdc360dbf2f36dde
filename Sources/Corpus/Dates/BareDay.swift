/// Days whose month or day lacks its zero: `1861-7-11`.
///
/// Much data that is declared as dates has them. Read they are one day all the same.
enum BareDay {
  /// The day with its zeros; nil where a text is anything else.
  static func padded(_ text: String) -> String? {
    guard 8...9 ~= text.utf8.count else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { 48...57 ~= $0 } })
    else { return nil }
    return parts.map { $0.utf8.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
  }
}
