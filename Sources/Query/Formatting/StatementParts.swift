/// The parts of a statement, read from its tokens.
struct StatementParts {
  private(set) var all: [StatementPart] = []
  private let source: SourceText
  private let beginsWithWord: Bool
  /// The last part that is no comment.
  private var previous: StatementPart?
  /// The brackets that are open.
  private var brackets: [Bracket] = []
  /// The word of the stage that is being read, within the innermost braces.
  private var stage: String?

  private struct Bracket {
    let isBrace: Bool
    /// Whether stages begin in it, and no query.
    let holdsStages: Bool
    /// The stage that goes on behind it.
    let stage: String?
  }

  /// - Parameter beginsWithWord: Whether the first token is a word of the language, and no name.
  init(_ tokens: ArraySlice<Token>, in source: SourceText, beginsWithWord: Bool) {
    self.source = source
    self.beginsWithWord = beginsWithWord
    for token in tokens where token.kind != .terminator { add(token) }
  }

  private mutating func add(_ token: Token) {
    let beginsStage =
      previous?.kind == .pipe || previous?.kind == .leftBrace && brackets.last?.holdsStages == true
    let word = token.kind == .word && beginsStage ? StageWord(normalised(token)) : nil
    let isOpenWord = beginsWithWord && previous == nil
    let part = StatementPart(
      token: token,
      text: word?.rawValue
        ?? (isOpenWord
          ? normalised(token).lowercased() : TokenText.canonical(token, in: source)),
      isPrefix: isPrefix(token.kind), isStageWord: word != nil,
      isStagePipe: token.kind == .pipe && brackets.isEmpty,
      mayBeginLine: brackets.isEmpty && mayBeginLine(token.kind),
      isOnOwnLine: isFirstInLine(token))
    all.append(part)
    if part.isComment { return }
    follow(token.kind, word)
    previous = part
  }

  private func normalised(_ token: Token) -> String {
    Scalars.normalisedText(source.bytes, token.range)
  }

  private func isPrefix(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .bang, .caret: true
    case .minus: previous?.endsValue != true
    default: false
    }
  }

  private func mayBeginLine(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .keyword(.and), .keyword(.or): return true
    case .leftBracket, .bang: return stage == StageWord.sequence.rawValue && endsStep
    case .keyword(let keyword):
      return keyword.isSpanRelation && stage == StageWord.sequence.rawValue && endsStep
    default: return false
    }
  }

  /// Whether a step of a sequence ends here.
  private var endsStep: Bool { previous?.kind == .rightBracket }

  private func isFirstInLine(_ token: Token) -> Bool {
    guard let last = all.last else { return true }
    return source.bytes[last.token.range.upperBound..<token.range.lowerBound]
      .contains(UInt8(ascii: "\n"))
  }

  /// Goes on behind a token: which brackets are open, and which stage.
  private mutating func follow(_ kind: Token.Kind, _ word: StageWord?) {
    switch kind {
    case .pipe: stage = nil
    case .leftParen, .leftBracket, .leftBrace:
      let isBrace = kind == .leftBrace
      let holdsStages =
        isBrace && stage == StageWord.per.rawValue && brackets.last?.isBrace != false
      brackets.append(Bracket(isBrace: isBrace, holdsStages: holdsStages, stage: stage))
      if isBrace { stage = nil }
    case .rightParen, .rightBracket, .rightBrace: stage = brackets.popLast()?.stage ?? stage
    default: break
    }
    if let word { stage = word.rawValue }
  }
}
