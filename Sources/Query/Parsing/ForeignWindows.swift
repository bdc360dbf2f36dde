import Messages

/// `over (partition by g order by d)`, by which SQL says which rows a value is computed of.
struct ForeignWindows {
  private let cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// What stands in the brackets.
  private struct Clause {
    var keys = ""
    var order = ""
    /// What `rows ..` says; nil where it says nothing.
    var frame: String?
    /// Whether it says something for which clio has no words.
    var isForeign = false
    /// The index of the token behind the closing bracket.
    var end = 0
  }

  /// What is wrong with `over (..)` behind a call; nil where something else stands there.
  func clause(of call: AggregateCall) -> Diagnostic? {
    guard cursor.token(ahead: 1).kind == .leftParen, let clause = read() else { return nil }
    let arguments = call.arguments.map { cursor.written($0.range) }.joined(separator: ", ")
    let start = call.function.range.lowerBound
    let written = start..<cursor[clause.end - 1].range.upperBound
    let function = call.function.text.lowercased()
    if ["rank", "dense_rank", "percent_rank", "ntile"].contains(function) {
      return Diagnostic(
        .notAllowedHere(.quoted("\(function)(..)"), hint: Message("query.hint.no-rank")), written)
    }
    guard let value = Self.ownForm(of: function, arguments, clause) else {
      return Diagnostic(
        .notAllowedHere(.quoted("over (..)"), hint: Message("query.hint.own-windows")), written)
    }
    if clause.keys.isEmpty, clause.order.isEmpty {
      return .foreign(cursor.written(written), write: value, written)
    }
    let stages = wholeStage(from: start, behind: clause.end)
    let compute = "compute \(value)\(stages?.alias ?? "")"
    let sorted = clause.order.isEmpty ? compute : "sort \(clause.order) | \(compute)"
    let form = clause.keys.isEmpty ? sorted : "per \(clause.keys) {\(sorted)}"
    return Diagnostic(
      .foreignForm(found: "over (..)", write: form), written,
      fix: stages.map { Diagnostic.Fix(range: $0.range, text: form) })
  }

  /// Reads the brackets, as far as they are as in SQL.
  private func read() -> Clause? {
    var (index, depth) = (cursor.index + 2, 1)
    var clause = Clause()
    var parts: [String: Range<Int>] = [:]
    var part: (name: String, start: Int)?
    while depth > 0 {
      let token = cursor[index]
      if token.kind.endsStatement { return nil }
      if token.kind == .leftParen { depth += 1 }
      if token.kind == .rightParen { depth -= 1 }
      let word = cursor.lowercased(token)
      let begins =
        depth == 1 && cursor[index + 1].kind == .keyword(.by)
        && (word == "partition" || word == "order")
      let isFrame = depth == 1 && (word == "rows" || word == "range" || word == "groups")
      if begins || isFrame || depth == 0, let open = part {
        parts[open.name] = open.start..<index
        part = nil
      }
      if begins {
        part = (word, index + 2)
        index += 1
      } else if isFrame, parts["frame"] == nil {
        part = ("frame", index)
      }
      index += 1
    }
    clause.keys = text(parts["partition"])
    clause.order = text(parts["order"])
    if let frame = parts["frame"] {
      clause.frame = self.frame(frame)
      clause.isForeign = clause.frame == nil
    }
    clause.end = index
    return clause
  }

  /// `rows between 3 preceding and current row` as clio has it; nil for other rows.
  private func frame(_ tokens: Range<Int>) -> String? {
    var words = tokens.map { cursor.text(of: cursor[$0]).lowercased() }
    guard words.first == "rows" else { return nil }
    words.removeFirst()
    if words.first == "between" {
      guard words.suffix(3) == ["and", "current", "row"] else { return nil }
      words = Array(words.dropFirst().dropLast(3))
    }
    guard words.count == 2, words[1] == "preceding" else { return nil }
    if words[0] == "unbounded" { return "so far" }
    return Int32(words[0]).map { "over last \(Int($0) + 1)" }
  }

  private func text(_ tokens: Range<Int>?) -> String { tokens.map(cursor.written(tokens:)) ?? "" }

  /// Where the call with its clause is all that a stage `compute` has: the stage, and the name that it gives.
  private func wholeStage(
    from start: Int, behind end: Int
  ) -> (range: Range<Int>, alias: String)? {
    var first = cursor.index
    while first > 0, cursor[first].range.lowerBound > start { first -= 1 }
    guard first > 0, cursor.isWord("compute", cursor[first - 1]) else { return nil }
    var last = end
    while !cursor[last].kind.endsStatement, cursor[last].kind != .pipe {
      if cursor[last].kind == .comma || cursor[last].kind == .rightBrace { return nil }
      last += 1
    }
    let hasName = last > end
    guard !hasName || cursor[end].kind == .keyword(.as) else { return nil }
    return (
      cursor.range(of: first - 1..<last), hasName ? " " + cursor.written(tokens: end..<last) : ""
    )
  }

  /// How a function of SQL over rows in an order is written here; nil where it cannot be.
  private static func ownForm(
    of function: String, _ arguments: String, _ clause: Clause
  ) -> String? {
    let own =
      [
        "lag": "previous", "lead": "next", "first_value": "first", "last_value": "last",
        "avg": "mean", "stddev": "sd", "stddev_samp": "sd", "corr": "correlation",
      ][function] ?? function
    switch own {
    case "row_number": return "position()"
    case "previous", "next": return "\(own)(\(arguments))"
    default: break
    }
    if clause.isForeign { return nil }
    let window = clause.frame ?? (clause.order.isEmpty ? "over all" : "so far")
    return own == "count" ? "count \(window)" : "\(own)(\(arguments)) \(window)"
  }
}
