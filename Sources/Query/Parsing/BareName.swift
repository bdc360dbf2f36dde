/// A value without quotes that has more than one token: `United States`, `George W. Bush`, `1960年密约`.
///
/// Its parts are words and numbers, up to the first reserved word or sign. A full stop that touches a word
/// before it is a part, and so is a number that touches a word behind it. Words of stages are words here:
/// who looks the name up in vain may ask whether a `|` was forgotten.
struct BareName {
  /// The parts as they are written, with one space where there is any.
  let text: String
  let range: Range<Int>
  /// The index of the token behind it.
  let end: Int

  /// Nil where something else begins: one word alone, a path to calculate with, a number with its unit.
  init?(at cursor: TokenCursor) {
    let start = cursor.index
    guard let end = Self.end(from: start, in: cursor), end - start > 1 else { return nil }
    var text = cursor.text(of: cursor[start])
    for index in start + 1..<end {
      if !cursor.touchesPrevious(index) { text += " " }
      text += cursor.text(of: cursor[index])
    }
    self.text = text
    range = cursor.range(of: start..<end)
    self.end = end
  }

  private static func end(from start: Int, in cursor: TokenCursor) -> Int? {
    guard cursor[start].kind == .word || isJoined(start, in: cursor) else { return nil }
    var end = start + 1
    while true {
      switch cursor[end].kind {
      case .word, .integer: break
      case .date where isJoined(end, in: cursor): break
      case .dot where cursor[end - 1].kind == .word && cursor.touchesPrevious(end):
        if isSumOrCall(behind: end, in: cursor) { return nil }
      default: return end
      }
      end += 1
    }
  }

  /// Whether a number is one word with the letters that touch it: `1960年密约`, `5G network`. Alone, digits
  /// with letters behind them are a number and its unit: `5t`.
  private static func isJoined(_ index: Int, in cursor: TokenCursor) -> Bool {
    let kind = cursor[index].kind
    guard kind == .date || kind == .integer, cursor[index + 1].kind == .word,
      cursor.touchesPrevious(index + 1)
    else { return false }
    if kind == .date { return true }
    let next = cursor[index + 2]
    return next.kind.isNamePart && !LanguageWords.beginsStage(cursor.lowercased(next))
  }

  /// Whether the words and stops from a stop on end before a sign of arithmetic or a bracket.
  private static func isSumOrCall(behind stop: Int, in cursor: TokenCursor) -> Bool {
    var index = stop
    while cursor[index].kind == .dot
      || (cursor[index].kind == .word && cursor.touchesPrevious(index))
    {
      index += 1
    }
    guard cursor[index - 1].kind == .word else { return false }
    switch cursor[index].kind {
    case .plus, .minus, .star, .slash: return true
    case .leftParen: return cursor.touchesPrevious(index)
    default: return false
    }
  }
}
