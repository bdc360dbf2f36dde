/// Finds out what an unfinished text is in the middle of, from its tokens alone.
struct CompletionReader {
  let bytes: [UInt8]
  /// The tokens of the last statement before the word at the cursor.
  private var tokens: [Token] = []
  /// The word that ends at the cursor.
  private var current: Token?

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var cursor: Int { bytes.count }
  private var nothing: Range<Int> { cursor..<cursor }
  var currentRange: Range<Int> { current?.range ?? nothing }

  mutating func context() -> CompletionContext {
    let source = SourceText(bytes: bytes)
    guard source.invalidity == nil else { return CompletionContext(.none, nothing) }
    let all = Lexer.tokens(of: source)
    if let last = all.last {
      let isOnLine = !bytes[last.range.upperBound...].contains(UInt8(ascii: "\n"))
      if last.kind == .comment, isOnLine { return CompletionContext(.none, nothing) }
      if last.kind == .command, isOnLine { return command(last) }
    }
    let start = all.lastIndex { $0.kind == .terminator || $0.kind == .command }
    tokens = all[(start.map { $0 + 1 } ?? 0)...].filter { $0.kind != .comment }
    if let last = tokens.last, last.range.upperBound == cursor, last.kind.isCompletable {
      current = tokens.removeLast()
    }
    return statement()
  }

  private func command(_ token: Token) -> CompletionContext {
    let range = token.range.lowerBound..<cursor
    if let words = CommandWords(bytes[range]) {
      return CompletionContext(
        .argument(command: words.name, before: words.before, prefix: words.prefix),
        words.start..<cursor)
    }
    return CompletionContext(.command(prefix: Scalars.normalisedText(bytes, range)), range)
  }

  private mutating func statement() -> CompletionContext {
    if enterBraces() { return query() }
    guard let first = tokens.first, first.kind == .word, tokens.count == 1 || isStatement(tokens[1])
    else { return query() }
    switch lowercased(first) {
    case "explain":
      let hasPlan = tokens.count > 1 && lowercased(tokens[1]) == "plan"
      tokens.removeFirst(hasPlan ? 2 : 1)
      return query()
    case "view":
      guard let sign = tokens.firstIndex(where: { $0.kind == .equal }) else {
        return CompletionContext(.none, currentRange)
      }
      tokens.removeFirst(sign + 1)
      return query()
    case "describe":
      guard tokens.count > 1 else { return CompletionContext(.source, currentRange) }
      let name = Scalars.normalisedText(bytes, tokens[1].range)
      let prefix = Scalars.normalisedText(bytes, currentRange)
      return CompletionContext(
        tokens.count == 3 ? .field(collection: name, prefix: prefix) : .none, currentRange)
    case "let", "show", "run", "expect": return CompletionContext(.none, currentRange)
    default: return query()
    }
  }

  /// Whether a token behind the first word leaves it what it is: no collection goes on so.
  private func isStatement(_ second: Token) -> Bool {
    second.kind != .pipe && second.kind != .keyword(.where) && second.kind != .leftParen
  }

  /// Leaves the tokens of the innermost open query in braces, and of each closed one only its brace;
  /// false if none is open.
  ///
  /// Stages in the braces of `per` go on with the query around them, as if they stood behind its `|`.
  private mutating func enterBraces() -> Bool {
    var kept: [Token] = []
    var openings: [(place: Int, per: Token?)] = []
    for token in tokens {
      if token.kind == .leftBrace {
        if let pipe = kept.lastIndex(where: { $0.kind == .pipe }), pipe + 1 < kept.count,
          StageWord(lowercased(kept[pipe + 1])) == .per, !kept[pipe...].contains(where: \.isBrace)
        {
          openings.append((pipe + 1, kept[pipe + 1]))
          kept.removeSubrange((pipe + 1)...)
          continue
        }
        openings.append((kept.count, nil))
      }
      if token.kind == .rightBrace, let opening = openings.popLast() {
        kept.removeSubrange(opening.place...)
        if let per = opening.per { kept.append(per) }
      }
      kept.append(token)
    }
    let query = openings.last { $0.per == nil }
    tokens = query.map { Array(kept[($0.place + 1)...]) } ?? kept
    return query != nil
  }

  private func query() -> CompletionContext {
    guard let first = tokens.first else { return CompletionContext(.source, currentRange) }
    var context = query(first)
    context.joined = joinedNames
    return context
  }

  /// The collections behind `join`, by the names that their columns get, and that of the rows of a sequence by the
  /// labels of its steps.
  private var joinedNames: [String: String] {
    var names: [String: String] = [:]
    for stage in tokens.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.kind == .pipe }
    )
    .dropFirst() {
      if stage.first.map(lowercased) == StageWord.sequence.rawValue, let first = tokens.first {
        let collection = Scalars.normalisedText(bytes, first.range)
        for label in labels(of: stage) { names[label] = collection }
        continue
      }
      let words = stage.dropFirst().drop { ["only", "possibly"].contains(lowercased($0)) }
      guard stage.first.map(lowercased) == StageWord.join.rawValue, let other = words.first,
        other.kind == .word
      else { continue }
      let collection = Scalars.normalisedText(bytes, other.range)
      let rest = words.dropFirst()
      let isNamed = rest.first?.kind == .keyword(.as)
      let name = isNamed ? rest.dropFirst().first : other
      if let name, name.kind == .word {
        names[Scalars.normalisedText(bytes, name.range)] = collection
      }
    }
    return names
  }

  private func query(_ first: Token) -> CompletionContext {
    let pipe = tokens.lastIndex { $0.kind == .pipe }
    let stage: ArraySlice<Token>
    if let pipe {
      stage = tokens[(pipe + 1)...]
      if stage.isEmpty { return CompletionContext(.stage, currentRange) }
    } else {
      stage = tokens.dropFirst()
      if stage.isEmpty { return CompletionContext(.operatorOrStage, currentRange) }
      if lowercased(first) == "find", let next = stage.first, next.kind != .keyword(.where) {
        let isBehindIn = stage.contains { $0.kind == .keyword(.in) }
        return CompletionContext(isBehindIn ? .source : .operatorOrStage, currentRange)
      }
    }
    let head = stage[stage.startIndex]
    let collection = collection(first, before: pipe)
    switch StageWord(lowercased(head))?.definition.arguments {
    case .expressions: return expression(stage.dropFirst(), collection)
    case .path where lowercased(head) == "follow" && stage.last?.kind == .keyword(.in):
      return CompletionContext(.source, currentRange)
    case .path: return expression(stage.dropFirst(), collection, takesFunctions: false)
    case .aggregates: return expression(stage.dropFirst(), collection, ofGroups: true)
    case .expressionsBehindBy:
      if stage.count == 1 { return CompletionContext(.operatorOrStage, currentRange) }
      return expression(stage.dropFirst(2), collection)
    case .number:
      let isBehindNumber = stage.last?.kind == .integer
      return CompletionContext(isBehindNumber ? .operatorOrStage : .none, currentRange)
    case .newName: return CompletionContext(.none, currentRange)
    case .style: return citation(stage.dropFirst())
    case .joined: return joined(stage.dropFirst(), collection)
    case .sequenceSteps: return sequenceStep(stage.dropFirst(), collection)
    case .soughtWord:
      return CompletionContext(stage.count == 1 ? .none : .operatorOrStage, currentRange)
    case StageArguments.none?, nil: return CompletionContext(.operatorOrStage, currentRange)
    }
  }

  /// The collection whose fields a stage sees; groups have other fields than their rows, and a path
  /// that is followed leads to rows that only the corpus knows.
  private func collection(_ first: Token, before pipe: Int?) -> String? {
    guard first.kind == .word || first.kind == .quotedName,
      tokens.count < 2 || tokens[1].kind != .leftParen
    else { return nil }
    for index in tokens.indices.dropFirst() where index < pipe ?? 0 {
      guard tokens[index - 1].kind == .pipe else { continue }
      if let stage = StageWord(lowercased(tokens[index])), !stage.definition.rows.keepsNames {
        return nil
      }
    }
    let text = Scalars.normalisedText(bytes, first.range)
    return first.kind == .word ? text : String(text.dropFirst().dropLast())
  }

  /// Behind `join`: a collection, then `on` and fields that agree, on the right of `=` those of that
  /// collection.
  private func joined(
    _ words: ArraySlice<Token>, _ collection: String?
  ) -> CompletionContext {
    let manners: Set = ["only", "possibly"]
    let named = manners.contains(words.first.map(lowercased) ?? "") ? words.dropFirst() : words
    guard let other = named.first else { return CompletionContext(.source, currentRange) }
    guard let on = named.lastIndex(where: { lowercased($0) == "on" }) else {
      return CompletionContext(.operatorOrStage, currentRange)
    }
    let keys = named[(on + 1)...]
    if let condition = keys.firstIndex(where: { $0.kind == .keyword(.where) }) {
      return expression(keys[(condition + 1)...], nil)
    }
    let key = keys.split(omittingEmptySubsequences: false) { $0.kind == .comma }.last ?? keys
    guard let sign = key.firstIndex(where: { $0.kind == .equal }) else {
      return field(key, collection, ofGroups: false, takesFunctions: false)
    }
    return field(
      key[(sign + 1)...], Scalars.normalisedText(bytes, other.range), ofGroups: false,
      takesFunctions: false)
  }

  /// Behind `cite`: `as`, then a style, whose name may hold a sign.
  private func citation(_ words: ArraySlice<Token>) -> CompletionContext {
    guard words.first?.kind == .keyword(.as) else {
      return CompletionContext(.operatorOrStage, currentRange)
    }
    let start = words.dropFirst().first?.range.lowerBound ?? currentRange.lowerBound
    let typed = bytes[start...]
    guard !typed.contains(where: Scalars.isBlank) else {
      return CompletionContext(.operatorOrStage, currentRange)
    }
    let prefix = Scalars.normalisedText(bytes, start..<cursor)
    return CompletionContext(.citationStyle(prefix: prefix), start..<cursor)
  }

  private func lowercased(_ token: Token) -> String {
    if case .keyword(let keyword) = token.kind { return keyword.rawValue }
    return token.kind == .word ? Scalars.normalisedText(bytes, token.range).lowercased() : ""
  }
}

// Inside an expression.
extension CompletionReader {
  /// Where in an expression the cursor stands.
  private struct Place {
    /// The index of the first token of the left side.
    var left: Int
    /// The index of the operator, on its right side.
    var sign: Int?
    /// The index of the first token behind the operator, `[` or `,`.
    var value: Int
    /// Whether the fields are those of the rows that a path leads to.
    var isElsewhere = false
    /// Whether a function of groups is on the left side, and no field.
    var isOfGroups = false
  }

  func expression(
    _ stage: ArraySlice<Token>, _ collection: String?, takesFunctions: Bool = true,
    ofGroups: Bool = false
  ) -> CompletionContext {
    let place = place(in: stage, ofGroups: ofGroups)
    let collection = place.isElsewhere ? nil : collection
    guard let sign = place.sign else {
      return field(
        stage[place.left...], collection, ofGroups: place.isOfGroups,
        takesFunctions: takesFunctions)
    }
    if tokens[sign].kind == .keyword(.is) {
      let isDone = stage[place.value...].contains { $0.kind != .keyword(.not) }
      let prefix = Scalars.normalisedText(bytes, currentRange)
      return CompletionContext(isDone ? .operatorOrStage : .state(prefix: prefix), currentRange)
    }
    var leftEnd = sign
    if leftEnd > place.left, tokens[leftEnd - 1].kind == .keyword(.not) { leftEnd -= 1 }
    let path = text(tokens[place.left..<leftEnd])
    return value(stage[place.value...], collection, path)
  }

  private func place(in stage: ArraySlice<Token>, ofGroups: Bool) -> Place {
    var place = Place(left: stage.startIndex, value: stage.startIndex, isOfGroups: ofGroups)
    var outer: [Place] = []
    for index in stage.indices {
      switch stage[index].kind {
      case .leftParen:
        outer.append(place)
        // Within the parentheses of a function stands a field of single rows.
        if index > place.left { place.isOfGroups = false }
        if place.sign == nil { place.left = index + 1 }
        place.value = index + 1
        if index >= stage.startIndex + 2, stage[index - 1].kind == .keyword(.where) {
          place.isElsewhere = lowercased(stage[index - 2]) != "count"
        }
      case .leftBracket:
        outer.append(place)
        place.value = index + 1
      case .rightParen, .rightBracket: place = outer.popLast() ?? place
      case .comma where place.sign != nil && !outer.isEmpty: place.value = index + 1
      case .comma, .keyword(.and), .keyword(.or), .keyword(.certainly), .keyword(.possibly),
        .keyword(.with):
        if index > stage.startIndex, isWordBeforeWith(stage[index - 1], stage[index]) {
          place.value = index + 1
        } else {
          place = Place(
            left: index + 1, value: index + 1, isElsewhere: place.isElsewhere,
            isOfGroups: place.isOfGroups || stage[index].kind == .keyword(.with))
        }
      case .keyword(.not) where index == place.left, .keyword(.any) where index == place.left,
        .keyword(.all) where index == place.left, .keyword(.no) where index == place.left:
        place.left = index + 1
      case .keyword(.by) where place.sign == index - 1: place.value = index + 1
      case .keyword(let keyword) where keyword.isOperator && place.sign == nil:
        place.sign = index
        place.value = index + 1
      case .word
      where index > place.left && place.sign == nil
        && Comparison.beginning(with: lowercased(stage[index])) != nil:
        place.sign = index
        place.value = index + 1
      case let kind
      where (kind.isComparison || kind == .tilde || kind == .notTilde) && place.sign == nil:
        place.sign = index
        place.value = index + 1
      default: break
      }
    }
    return place
  }

  private func isWordBeforeWith(_ before: Token, _ token: Token) -> Bool {
    guard token.kind == .keyword(.with) else { return false }
    return before.kind == .keyword(.starts) || before.kind == .keyword(.ends)
  }

  private func field(
    _ left: ArraySlice<Token>, _ collection: String?, ofGroups: Bool, takesFunctions: Bool
  ) -> CompletionContext {
    var start = left.endIndex
    while start > left.startIndex, isJoined(left, start) { start -= 1 }
    let before = start > left.startIndex ? left[start - 1] : nil
    switch before?.kind {
    case .keyword(.as): return CompletionContext(.none, currentRange)
    case nil, .plus, .minus, .star, .slash: break
    default: return CompletionContext(.operatorOrStage, currentRange)
    }
    let lower = start < left.endIndex ? left[start].range.lowerBound : currentRange.lowerBound
    let range = lower..<cursor
    let prefix = Scalars.normalisedText(bytes, range)
    if ofGroups { return CompletionContext(.aggregate(prefix: prefix), range) }
    return CompletionContext(
      .field(collection: collection, prefix: prefix), range, takesFunctions: takesFunctions)
  }

  /// Whether the token before an index belongs to the path at the cursor: `document` `.` `^` `so`.
  private func isJoined(_ left: ArraySlice<Token>, _ index: Int) -> Bool {
    let token = left[index - 1]
    if token.kind == .dot || token.kind == .caret { return true }
    guard token.kind == .word || token.kind == .quotedName else { return false }
    return index < left.endIndex && left[index].kind == .dot
  }

  private func value(
    _ value: ArraySlice<Token>, _ collection: String?, _ path: String
  ) -> CompletionContext {
    let words = value.prefix { $0.kind == .word || $0.kind == .integer }
    let isName = words.count == value.count
    let kindAtCursor = current?.kind
    let isQuote = kindAtCursor == .string || kindAtCursor == .unterminated
    if isQuote, value.isEmpty {
      let content = String(Scalars.normalisedText(bytes, currentRange).dropFirst())
      let prefix = kindAtCursor == .string ? String(content.dropLast()) : content
      return CompletionContext(
        .value(collection: collection, fieldPath: path, prefix: prefix), currentRange)
    }
    let goesOn = kindAtCursor == .word || kindAtCursor == .integer
    guard isName, goesOn || (value.isEmpty && current == nil) else {
      return CompletionContext(value.isEmpty ? .none : .operatorOrStage, currentRange)
    }
    let range = (value.first?.range.lowerBound ?? currentRange.lowerBound)..<cursor
    let prefix = Scalars.normalisedText(bytes, range)
    return CompletionContext(
      .value(collection: collection, fieldPath: path, prefix: prefix), range,
      lastWord: currentRange)
  }

  private func text(_ tokens: ArraySlice<Token>) -> String {
    tokens.map { Scalars.normalisedText(bytes, $0.range) }.joined()
  }
}

extension Token {
  fileprivate var isBrace: Bool { kind == .leftBrace || kind == .rightBrace }
}

extension Token.Kind {
  /// Whether a cursor right behind it is still in it.
  fileprivate var isCompletable: Bool {
    switch self {
    case .word, .keyword, .quotedName, .answer, .parameter, .integer, .decimal, .date, .string,
      .unterminated, .scaledNumber, .edtf:
      true
    default: false
    }
  }
}
