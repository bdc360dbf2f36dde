import Messages

// What stands behind a function of many rows: `sum(x) where (p) over 3 years`.
extension Parser {
  /// A function and its arguments, and which rows are meant, where that is said.
  mutating func call(_ side: Side) throws(ParsingFault) -> Expression {
    let name = cursor.name(cursor.advance())
    if side == .fields, let different = try differentValues() {
      return try withRows(AggregateCall(name, [different], isDistinct: true), side)
    }
    let arguments = try arguments(side)
    let end = cursor.index
    let call = try withRows(AggregateCall(name, arguments), side)
    guard cursor.index == end else { return call }
    return Expression(.call(name, arguments), call.range)
  }

  /// What says which rows a function is of.
  private static let windowWords = ["where (", "over all", "over last ", "so far"]

  /// `count` with a condition or with the rows that are meant; nil where it is a field, or the rows of a
  /// group.
  mutating func countOfRows() throws(ParsingFault) -> Expression? {
    guard cursor.isWord("count") else { return nil }
    for word in Self.windowWords { cursor.noteAhead(.word(word)) }
    let next = cursor.token(ahead: 1)
    guard next.kind == .keyword(.where) || beginsWindow(1) else { return nil }
    return try withRows(AggregateCall(cursor.name(cursor.advance()), []), .fields)
  }

  /// `(distinct x)`, the argument of a function that counts each value once; nil where that is not what
  /// stands there.
  private mutating func differentValues() throws(ParsingFault) -> Expression? {
    let start = cursor.index
    let (word, value) = (cursor.token(ahead: 1), cursor.token(ahead: 2).kind)
    if cursor.isWord("distinct", word), cursor.isNoted(ahead: 2) {
      cursor.advance(by: 2)
      cursor.note(.field)
      return try path()
    }
    guard cursor.isWord("distinct", word),
      [.word, .quotedName, .caret].contains(value)
    else { return nil }
    cursor.advance(by: 2)
    let behind = cursor.token(ahead: 1).kind
    let different: Expression
    if value == .word, behind.isNamePart {
      different = try self.value()
    } else if value == .word || value == .quotedName, behind == .leftParen {
      different = try call(.fields)
    } else {
      different = try path()
    }
    // `f(distinct a, b)` are two values, the first a name of two words.
    guard cursor.take(.rightParen) else {
      cursor.move(to: start)
      return nil
    }
    return different
  }

  /// Whether words so far ahead say which rows are meant.
  private mutating func beginsWindow(_ count: Int) -> Bool {
    if cursor.isWord("over", cursor.token(ahead: count)), cursor.isNoted(ahead: count + 1) {
      for word in ["all", "last"] { noteWindow(word, count + 1) }
    } else if cursor.isWord("so", cursor.token(ahead: count)), cursor.isNoted(ahead: count + 1) {
      noteWindow("far", count + 1)
    }
    let (word, next) = (cursor.token(ahead: count), cursor.token(ahead: count + 1))
    if cursor.isWord("so", word) { return cursor.isWord("far", next) }
    guard cursor.isWord("over", word) else { return false }
    return next.kind == .keyword(.all) || next.kind == .integer || next.kind == .leftParen
      || cursor.isWord("last", next)
  }

  /// Reads `where (..)` and the rows that are meant behind a call, which is as it was where neither is
  /// there. Behind a value `where` belongs to what is around it.
  private mutating func withRows(
    _ call: AggregateCall, _ side: Side
  ) throws(ParsingFault) -> Expression {
    var condition: Expression?
    if side == .fields { cursor.note(words: Self.windowWords) }
    if side == .fields, cursor.kind == .keyword(.where),
      cursor.token(ahead: 1).kind == .leftParen || call.isBare
    {
      cursor.advance()
      guard cursor.kind == .leftParen else {
        throw .found(ForeignStages(cursor).conditionWithoutBrackets())
      }
      condition = try parenthesised(.fields)
    }
    let window = beginsWindow(0) ? try self.window(of: call) : nil
    let range = cursor.range(from: call.function.range.lowerBound)
    return Expression(
      .aggregate(
        AggregateCall(
          call.function, call.arguments, isDistinct: call.isDistinct, condition: condition,
          window: window)), range)
  }

  /// Notes a word behind the first of a window, where the text ends so far ahead.
  private mutating func noteWindow(_ word: String, _ count: Int) {
    var ahead = cursor
    ahead.advance(by: count)
    ahead.note(.word(word))
    cursor.continuations = ahead.continuations
  }

  private mutating func window(of call: AggregateCall) throws(ParsingFault) -> RowWindow {
    let start = cursor.index
    if cursor.take(word: "so") {
      cursor.advance()
      return .soFar
    }
    try reject(ForeignWindows(cursor).clause(of: call))
    cursor.advance()
    if cursor.take(.all) { return .all }
    let isLast = cursor.take(word: "last")
    cursor.note(.number)
    let count = try windowSize()
    if isLast {
      guard let unit = periodUnit else { return .last(count) }
      let written = cursor.range(of: start..<cursor.index + 1)
      throw .found(.foreign(cursor.written(written), write: "over \(count) \(unit)", written))
    }
    cursor.note(.timeUnit)
    guard cursor.kind == .word else {
      throw expected(
        Message("query.expected.window-unit"),
        fix: Diagnostic.Fix(
          range: cursor.range(of: start..<cursor.index), text: "over last \(count)"))
    }
    return .period(count, unit: cursor.name(cursor.advance()))
  }

  /// The word that counts time here, where one stands behind the number.
  private var periodUnit: String? {
    let word = cursor.lowercased(cursor.token)
    return LanguageWords.timeUnits.contains { word == $0 || word == $0 + "s" } ? word : nil
  }

  /// - Parameter size: what is expected.
  mutating func windowSize(
    _ size: Message = Message("query.expected.window-size")
  ) throws(ParsingFault) -> Int {
    guard cursor.kind == .integer else { throw expected(size) }
    let taken = cursor.advance()
    let digits = cursor.text(of: taken).filter { $0 != "_" }
    guard let number = Int32(digits) else {
      throw .found(Diagnostic(.numberTooLarge(digits), taken.range))
    }
    return Int(number)
  }
}

extension AggregateCall {
  /// Whether it is the word `count` alone.
  fileprivate var isBare: Bool { arguments.isEmpty && !isDistinct }
}
