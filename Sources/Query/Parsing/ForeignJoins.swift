/// Joins as other languages write them, in clio's words: `left join t using (k)`, `inner join t on a.k = t.k`,
/// `left_join(t, by = "k")`, `merge(t, on = ["k", "l"])`.
struct ForeignJoins {
  private let cursor: TokenCursor
  private let end: Int

  /// - Parameter end: The end of the stage that begins at the cursor.
  init(_ cursor: TokenCursor, until end: Int) {
    self.cursor = cursor
    self.end = end
  }

  /// The stage in clio's words; nil where the word begins no join, or not all of it can be read.
  func rewritten(_ word: String) -> String? {
    switch word {
    case "left", "right", "inner", "full", "outer", "cross":
      var index = cursor.index + 1
      if cursor.isWord("outer", cursor[index]) { index += 1 }
      guard index < end, cursor.isWord("join", cursor[index]) else { return nil }
      return inWords(from: index + 1, keepsAll: word != "inner")
    case "left_join", "inner_join", "right_join", "full_join", "merge":
      return asCall(keepsAll: word != "inner_join")
    default: return nil
    }
  }

  private func join(_ table: String, _ keys: [String], keepsAll: Bool) -> String? {
    keys.isEmpty
      ? nil : "join \(keepsAll ? "" : "only ")\(table) on \(keys.joined(separator: ", "))"
  }

  // SQL.

  private func inWords(from start: Int, keepsAll: Bool) -> String? {
    guard start < end, cursor[start].kind == .word else { return nil }
    let table = cursor.text(of: cursor[start])
    var index = start + 1
    if cursor[index].kind == .keyword(.as) { index += 1 }
    var alias: String?
    if index < end, cursor[index].kind == .word, !isJoinWord(index) {
      alias = cursor.text(of: cursor[index])
      index += 1
    }
    guard index < end else { return nil }
    let keys =
      cursor.isWord("using", cursor[index])
      ? words(index + 1..<end) : equalities(index + 1..<end, of: [table, alias].compactMap(\.self))
    let named = alias.map { "\(table) as \($0)" } ?? table
    return keys.flatMap { join(named, $0, keepsAll: keepsAll) }
  }

  private func isJoinWord(_ index: Int) -> Bool {
    cursor.isWord("using", cursor[index]) || cursor.isWord("on", cursor[index])
  }

  /// `(k, l)` and `["k", "l"]`.
  private func words(_ range: Range<Int>) -> [String]? {
    var words: [String] = []
    for token in cursor.tokens[range] {
      switch token.kind {
      case .word: words.append(cursor.text(of: token))
      case .string: words.append(cursor.unquoted(token))
      case .foreign where cursor.text(of: token).hasPrefix("'"):
        words.append(cursor.quotedContent(token))
      case .comma, .leftParen, .rightParen, .leftBracket, .rightBracket: continue
      default: return nil
      }
    }
    return words
  }

  /// `a.k = t.l and a.m = t.m`, the field of the rows first.
  private func equalities(_ range: Range<Int>, of table: [String]) -> [String]? {
    let parts = range.split { cursor[$0].kind == .keyword(.and) }
    let keys = parts.compactMap { part -> String? in
      guard let first = part.first, let last = part.last,
        let sign = part.firstIndex(where: { isEquality(cursor[$0]) }),
        let left = field(first..<part[sign]), let right = field(part[sign] + 1..<last + 1)
      else { return nil }
      let isTurned = left.owner.map(table.contains) ?? false
      let (own, other) = isTurned ? (right.name, left.name) : (left.name, right.name)
      return own == other ? own : "\(own) = \(other)"
    }
    return keys.count == parts.count ? keys : nil
  }

  private func isEquality(_ token: Token) -> Bool {
    token.kind == .equal || (token.kind == .foreign && cursor.text(of: token) == "==")
  }

  private func field(_ range: Range<Int>) -> (owner: String?, name: String)? {
    let words = cursor.tokens[range].filter { $0.kind != .dot }
    guard (1...2).contains(words.count), words.allSatisfy({ $0.kind == .word }),
      let last = words.last
    else { return nil }
    return (words.count == 2 ? words.first.map { cursor.text(of: $0) } : nil, cursor.text(of: last))
  }

  // dplyr and pandas.

  private func asCall(keepsAll: Bool) -> String? {
    let open = cursor.index + 1
    guard end > open + 3, cursor[open].kind == .leftParen, cursor[end - 1].kind == .rightParen,
      cursor[open + 1].kind == .word, cursor[open + 2].kind == .comma,
      cursor[open + 3].kind == .keyword(.by) || isJoinWord(open + 3), isEquality(cursor[open + 4])
    else { return nil }
    return words(open + 5..<end - 1).flatMap {
      join(cursor.text(of: cursor[open + 1]), $0, keepsAll: keepsAll)
    }
  }
}
