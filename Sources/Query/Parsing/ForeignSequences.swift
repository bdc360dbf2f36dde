import Messages

/// How other languages write sequences of events.
struct ForeignSequences {
  let cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// Whether what comes is between steps in another language.
  var beginsStep: Bool { separator != nil }

  /// The fault of a sign or word between two steps: `[..] then [..]`, `[..] -> [..]`.
  func word() -> Diagnostic? {
    guard let (range, written) = separator else { return nil }
    return .foreign(written, write: "[..] [..]", range, fix: "")
  }

  private var separator: (Range<Int>, String)? {
    let (first, next) = (cursor.token, cursor.token(ahead: 1))
    if cursor.isWord("then"), next.kind == .leftBracket {
      return (first.range, cursor.written(first.range))
    }
    if cursor.isWord("followed"), next.kind == .keyword(.by) {
      let range = first.range.lowerBound..<next.range.upperBound
      return (range, cursor.written(range))
    }
    if first.kind == .minus, next.kind == .greater {
      let range = first.range.lowerBound..<next.range.upperBound
      return (range, cursor.written(range))
    }
    return nil
  }

  /// The fault of `with maxspan=30d`.
  func window() -> Diagnostic? {
    let (first, next) = (cursor.token, cursor.token(ahead: 1))
    guard first.kind == .keyword(.with), cursor.isWord("maxspan", next) else { return nil }
    let range = first.range.lowerBound..<next.range.upperBound
    return Diagnostic(
      .foreignForm(found: cursor.written(range), write: "within 30 days"), range)
  }
}
