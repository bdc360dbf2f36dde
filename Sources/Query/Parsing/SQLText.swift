/// Parts of a query of SQL as clio writes them: `count(*)` as `count`, `avg(x)` as `mean(x)`, `events.title` as
/// `title`.
struct SQLText {
  let cursor: TokenCursor
  /// The collection that all rows come from.
  let table: String

  init(_ cursor: TokenCursor, table: String) { (self.cursor, self.table) = (cursor, table) }

  /// The parts between commas that are in no brackets.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      switch cursor[index].kind {
      case .leftParen: depth += 1
      case .rightParen: depth -= 1
      case .comma where depth == 0:
        parts.append(start..<index)
        start = index + 1
      default: break
      }
    }
    return (parts + [start..<range.upperBound]).filter { !$0.isEmpty }
  }

  /// Some tokens as clio writes them.
  ///
  /// - Parameter names: What sums are called that have been made.
  func written(_ range: Range<Int>, names: [String: String] = [:]) -> String {
    var text = ""
    var index = range.lowerBound
    var end = range.isEmpty ? 0 : cursor[index].range.lowerBound
    while index < range.upperBound {
      let token = cursor[index]
      text += cursor.written(end..<token.range.lowerBound)
      if let sum = sum(at: index, in: range) {
        text += names[sum.text] ?? sum.text
        index = sum.end
      } else if cursor.isWord(table.lowercased(), token), index + 2 < range.upperBound,
        cursor[index + 1].kind == .dot
      {
        index += 2
        end = cursor[index].range.lowerBound
        continue
      } else {
        text += cursor.written(token.range)
        index += 1
      }
      end = cursor[index - 1].range.upperBound
    }
    return text
  }

  /// What is summed in some tokens.
  func sums(in range: Range<Int>?) -> [String] {
    guard let range else { return [] }
    var sums: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let sum = sum(at: index, in: range) {
        sums.append(sum.text)
        index = sum.end
      } else {
        index += 1
      }
    }
    return sums
  }

  /// Whether a text is what `written` makes of a sum.
  func isSum(_ text: String) -> Bool {
    text == "count" || Self.functions.values.contains { text.hasPrefix($0 + "(") }
  }

  /// A name that can stand behind `as`.
  func name(_ index: Int) -> String? {
    let token = cursor[index]
    return token.kind == .word || token.kind == .quotedName ? cursor.written(token.range) : nil
  }

  /// `count(*)`, `max(year)` and their kin.
  private func sum(at start: Int, in range: Range<Int>) -> (text: String, end: Int)? {
    guard start + 2 < range.upperBound, cursor[start + 1].kind == .leftParen,
      let function = Self.functions[cursor.lowercased(cursor[start])],
      let closing = (start + 2..<range.upperBound).first(where: {
        cursor[$0].kind == .rightParen || cursor[$0].kind == .leftParen
      }), cursor[closing].kind == .rightParen
    else { return nil }
    let inner = start + 2..<closing
    let isAll =
      inner.count == 1
      && (cursor[inner.lowerBound].kind == .star || cursor[inner.lowerBound].kind == .integer)
    if function == "count", isAll || inner.isEmpty { return (function, closing + 1) }
    return ("\(function)(\(written(inner).replacing("DISTINCT ", with: "distinct ")))", closing + 1)
  }

  private static let functions = [
    "count": "count", "sum": "sum", "avg": "mean", "average": "mean", "mean": "mean", "min": "min",
    "max": "max", "median": "median", "stddev": "sd", "stddev_samp": "sd",
  ]
}
