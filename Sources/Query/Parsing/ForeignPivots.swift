import Messages

// Columns made of values, and rows made of columns, as other languages write them.
extension ForeignStages {
  /// `crosstab decade, type` and `pivot_wider names_from = type values_from = count`; nil where the names
  /// do not stand there.
  func pivoted(_ word: String, _ range: Range<Int>) -> String? {
    if let key = argument(["names_from", "columns", "key"], range) {
      let sum = argument(["values_from", "values", "value"], range)
      return "pivot \(key)" + (sum.map { " with \($0)" } ?? "")
    }
    guard word == "crosstab" || word == "xtabs" else { return nil }
    let names = words(range)
    guard names.count == 2 else { return nil }
    return "group by \(names[0]), \(names[1]) | pivot \(names[1])"
  }

  /// `pivot_longer c(low, high) names_to = bound`, `melt low, high` and `gather bound, number, low, high`; nil
  /// where no columns stand there.
  func unpivoted(_ word: String, _ range: Range<Int>) -> String? {
    var name = argument(["names_to", "var_name", "key"], range)
    var value = argument(["values_to", "value_name", "value"], range)
    let opening = range.first { cursor[$0].kind == .leftParen }
    let closing = range.first { cursor[$0].kind == .rightParen }
    var columns: [String] =
      if let opening, let closing, opening < closing { words(opening + 1..<closing) } else {
        words(range)
      }
    if word == "gather", name == nil, columns.count > 2 {
      (name, value) = (columns[0], columns[1])
      columns.removeFirst(2)
    }
    guard !columns.isEmpty else { return nil }
    return "unpivot \(columns.joined(separator: ", ")) as \(name ?? "name"), \(value ?? "value")"
  }

  /// `pivot on type using count`: the key stands behind the word here.
  func pivotOn(_ start: Token) -> Diagnostic? {
    let end = stageEnd
    guard cursor.isWord("on"), index + 1 < end, cursor[index + 1].kind == .word else { return nil }
    let range = start.range.lowerBound..<cursor[end - 1].range.upperBound
    let using = cursor.tokens[index..<end].firstIndex { cursor.isWord("using", $0) } ?? end
    let key = cursor.written(tokens: index + 1..<using)
    let sum = using + 1 < end ? " with \(cursor.written(tokens: using + 1..<end))" : ""
    return .foreign(cursor.written(range), write: "pivot \(key)\(sum)", range)
  }

  /// What stands behind one of some names and `=`.
  private func argument(_ names: [String], _ range: Range<Int>) -> String? {
    for place in range.dropLast(2)
    where names.contains(cursor.lowercased(cursor[place])) && cursor[place + 1].kind == .equal {
      return cursor.text(of: cursor[place + 2])
    }
    return nil
  }

  /// The words that stand in brackets or behind commas, and nothing else.
  private func words(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    for token in cursor.tokens[range] {
      switch token.kind {
      case .word: words.append(cursor.text(of: token))
      case .comma, .leftParen, .rightParen: continue
      default: return []
      }
    }
    return words
  }
}
