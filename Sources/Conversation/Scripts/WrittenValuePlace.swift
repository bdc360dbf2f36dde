import Query
import Text

/// A part of a statement and what might stand in its place.
struct Replacement {
  let range: Range<Int>
  let text: String
}

/// Where a value begins in a statement that could not be read, and what is written behind it.
struct WrittenValuePlace {
  private let source: SourceText
  private let tokens: [Token]
  /// The indices of the tokens of the field and of the operator.
  private let field: Range<Int>
  private let sign: Range<Int>
  /// The index of the value's first token: within a list that of the item.
  private let start: Int
  private let isInList: Bool
  /// The index of the token at which reading failed.
  private let fault: Int

  /// Nil where the fault is behind no comparison of a field.
  init?(at place: Int, in source: SourceText) {
    self.source = source
    let tokens = Lexer.tokens(of: source).filter { $0.kind != .comment }
    let fault = tokens.firstIndex { $0.range.upperBound > place } ?? tokens.count
    guard
      let last = tokens[..<min(fault, tokens.count)].lastIndex(where: {
        $0.kind == .pipe || $0.kind.isOperatorOfValues
      }), tokens[last].kind != .pipe, last + 1 < tokens.count
    else { return nil }
    // The words of one operator: `not in`, `does not contain`.
    var first = last
    while first > 0,
      tokens[first - 1].kind.isOperatorOfValues || tokens[first - 1].kind == .keyword(.not)
    {
      first -= 1
    }
    var field = first
    while field > 0, tokens[field - 1].kind.isFieldName,
      field == first || tokens[field].kind == .dot
    {
      field -= 1
      if field > 1, tokens[field - 1].kind == .dot { field -= 1 }
    }
    guard field < first else { return nil }
    self.tokens = tokens
    self.fault = fault
    self.field = field..<first
    sign = first..<last + 1
    isInList = tokens[last + 1].kind == .leftBracket
    start =
      isInList
      ? (tokens[last + 1..<max(last + 2, min(fault, tokens.count))].lastIndex {
        $0.kind == .comma || $0.kind == .leftBracket
      } ?? last + 1) + 1
      : last + 1
  }

  var fieldRange: Range<Int> { range(field) }

  /// The operator without its negation, as one that asks for texts.
  var positiveSign: String {
    for token in tokens[sign] {
      switch token.kind {
      case .keyword(.contains): return "contains"
      case .keyword(.starts): return "starts with"
      case .keyword(.ends): return "ends with"
      default: continue
      }
    }
    return "="
  }

  private func range(_ indices: Range<Int>) -> Range<Int> {
    tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
  }

  /// The indices behind the last token of what may be the value, from the shortest on: each reaches to
  /// the place of the fault, and closes the brackets that it opens.
  func ends(most: Int) -> [Int] {
    var ends: [Int] = []
    var nested = 0
    for index in start..<max(start, min(start + most, tokens.count)) {
      switch tokens[index].kind {
      case .comma where isInList: return ends
      case .leftParen: nested += 1
      case .rightParen: nested -= 1
      default: if tokens[index].kind.endsValue { return ends }
      }
      if nested < 0 { return ends }
      if nested == 0, index >= fault || index == tokens.count - 1 { ends.append(index + 1) }
    }
    return ends
  }

  func quoted(to end: Int) -> Replacement {
    let range = range(start..<end)
    return Replacement(range: range, text: "\"\(words(range))\"")
  }

  private func words(_ range: Range<Int>) -> String {
    source.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The word or sign that cuts a value.
  func cut(in range: Range<Int>) -> String {
    let inside = tokens.filter { range.contains($0.range.lowerBound) }
    let cut = inside.first { !$0.kind.isWordOrNumber } ?? inside.last
    return cut.map { source.text($0.range) } ?? ""
  }
}

// Several values with `or` or `and` between them.
extension WrittenValuePlace {
  /// `in [Japan, China]` for `= Japan or China`, `[Japan, China]` for `[Japan or China]`, and the field
  /// once more for `= Abe and Hashimoto`.
  func choice() -> Replacement? {
    var index = isInList ? sign.upperBound + 1 : start
    let beginning = index
    var values: [String] = []
    var connective: Token.Kind?
    while true {
      let first = index
      while index < tokens.count,
        tokens[index].kind.isValueWord || index > first && tokens[index].kind == .dot
      {
        index += 1
      }
      guard index > first else { return nil }
      values.append(written(first..<index))
      guard index < tokens.count, tokens[index].kind.isConnective(inList: isInList),
        connective == nil || isInList || tokens[index].kind == connective,
        isInList || !beginsCondition(index + 1)
      else { break }
      connective = tokens[index].kind
      index += 1
    }
    guard let connective, values.count > 1 else { return nil }
    let list = "[\(values.joined(separator: ", "))]"
    if isInList {
      guard index < tokens.count, tokens[index].kind == .rightBracket else { return nil }
      return Replacement(range: range(beginning - 1..<index + 1), text: list)
    }
    let sign = source.text(range(self.sign))
    let whole = range(self.sign.lowerBound..<index)
    if connective == .keyword(.or) {
      return Replacement(range: whole, text: "\(sign == "=" ? "in" : sign) \(list)")
    }
    let field = source.text(fieldRange)
    let conditions = values.dropFirst().map { " and \(field) \(sign) \($0)" }.joined()
    return Replacement(range: whole, text: "\(sign) \(values[0])" + conditions)
  }

  /// A value, in quotes where a word of the language is in it.
  private func written(_ indices: Range<Int>) -> String {
    let text = words(range(indices))
    return tokens[indices].allSatisfy { $0.kind.isWordOrNumber || $0.kind == .dot }
      ? text : "\"\(text)\""
  }

  /// Whether a condition of its own begins at a token: `Japan or year > 1960`.
  private func beginsCondition(_ index: Int) -> Bool {
    var end = index
    while end < tokens.count, tokens[end].kind.isValueWord || tokens[end].kind == .dot { end += 1 }
    if end == index { return true }
    guard end < tokens.count else { return false }
    switch tokens[end].kind {
    case .pipe, .terminator, .end, .keyword(.or), .keyword(.and), .rightParen, .rightBrace:
      return false
    default: return true
    }
  }
}

extension Token.Kind {
  fileprivate var isFieldName: Bool { self == .word || self == .quotedName }

  /// Whether it is an operator, or one of its words, behind which a name or a text stands.
  fileprivate var isOperatorOfValues: Bool {
    switch self {
    case .equal, .notEqual, .keyword(.contains), .keyword(.in), .keyword(.starts), .keyword(.ends),
      .keyword(.like), .keyword(.under), .keyword(.with):
      true
    default: false
    }
  }

  fileprivate var isWordOrNumber: Bool { self == .word || self == .integer || self == .date }

  /// Whether it may be a word of a value, were it in quotes.
  fileprivate var isValueWord: Bool {
    switch self {
    case .keyword(.and), .keyword(.or), .keyword(.in), .keyword(.is), .keyword(.where),
      .keyword(.by),
      .keyword(.as), .keyword(.with):
      false
    case .keyword: true
    default: isWordOrNumber
    }
  }

  fileprivate func isConnective(inList: Bool) -> Bool {
    self == .keyword(.or) || (inList ? self == .comma : self == .keyword(.and))
  }

  /// Whether no value goes on with it, were it in quotes.
  fileprivate var endsValue: Bool {
    switch self {
    case .pipe, .terminator, .command, .end, .string, .regex, .leftBrace, .rightBrace, .leftBracket,
      .rightBracket, .parameter, .quotedName, .unterminated:
      true
    default: false
    }
  }
}
