/// A token of a statement, or a comment between its tokens, as it is to be written.
struct StatementPart {
  let token: Token
  let text: String
  /// Whether it belongs to what follows: the `-` of `-3`, the `^` of `^source`, the `!` of `![..]`.
  let isPrefix: Bool
  /// Whether it is the word of a stage.
  let isStageWord: Bool
  /// Whether it is the `|` before a stage of the statement itself, and not of a query within it.
  let isStagePipe: Bool
  /// Whether a line may begin with it, as it goes on with the statement: `and`, a step of a sequence.
  let mayBeginLine: Bool
  /// Whether it is the first thing in its line, as the statement is written.
  let isOnOwnLine: Bool

  var kind: Token.Kind { token.kind }
  var isComment: Bool { kind == .comment }
}

// Spaces.
extension StatementPart {
  /// Whether a space stands between it and the part before it.
  ///
  /// Around full stops, between a number and letters, and between a word and a bracket it makes a difference
  /// whether they touch: there it stays as it is written.
  func isApart(from before: StatementPart) -> Bool {
    switch (before.kind, kind) {
    case (_, .comma), (_, .colon), (_, .rightParen), (_, .rightBracket), (_, .rightBrace): false
    case (.leftParen, _), (.leftBracket, _), (.leftBrace, _): false
    // Two that touch are the comment of another language.
    case _ where before.isPrefix: before.kind == .minus && kind == .minus
    // `@1964/` goes on with two dots that touch it.
    case (.edtf, .dots): before.text.hasSuffix("/")
    case (_, .dots): before.kind == .dot ? !touches(before) : !before.isBound
    case (.dots, _): !(isBound || isPrefix)
    case (_, .dot): before.endsValue ? !touches(before) : true
    case (.dot, _): !touches(before)
    case (.word, .leftParen), (.quotedName, .leftParen): before.isStageWord || !touches(before)
    case _ where before.isJoinable && isJoinable: !touches(before)
    default: true
    }
  }

  private func touches(_ before: StatementPart) -> Bool {
    before.token.range.upperBound == token.range.lowerBound
  }

  /// Whether it may be an end of a range, which touches its two dots: `1964..1976`.
  private var isBound: Bool {
    switch kind {
    case .integer, .decimal, .scaledNumber, .date, .edtf, .parameter: true
    default: false
    }
  }

  /// Whether it may be one word with what touches it: `5t`, `1960年密约`.
  private var isJoinable: Bool {
    switch kind {
    case .word, .integer, .decimal, .scaledNumber, .date: true
    default: false
    }
  }

  /// Whether a value or a name may end with it, so that a `-` behind it subtracts.
  var endsValue: Bool {
    switch kind {
    case .word: !isStageWord
    case .quotedName, .answer, .parameter, .integer, .decimal, .scaledNumber, .date, .edtf, .string,
      .regex, .rightParen, .rightBracket, .rightBrace:
      true
    case .keyword(let keyword): !keyword.continues
    default: false
    }
  }
}
