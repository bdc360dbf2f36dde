/// A word, sign or literal of a query, with its place.
package struct Token: Equatable, Sendable {
  package let kind: Kind
  /// UTF-8 offsets into the source text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Equatable, Sendable {
    // Names and values.
    case word
    case keyword(Keyword)
    /// A name in backquotes.
    case quotedName
    /// `_` or `_3`.
    case answer
    case parameter
    case integer
    case decimal
    /// A number with 万, 億 or % behind it.
    case scaledNumber
    case date
    /// `@` and what follows it.
    case edtf
    case string
    case regex

    // Signs.
    case pipe, comma, colon, dot, dots, caret
    case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, star, slash, tilde, notTilde, bang

    // Between statements.
    case command
    case comment
    /// `;`, a blank line, or a newline that ends a statement.
    case terminator
    /// The end of the text; the lexer does not yield it.
    case end

    // What cannot be read.
    case unterminated
    /// A sign of another language: `==`, `&&`, `'..'`.
    case foreign
    case unknown
  }
}

extension Token.Kind {
  /// Whether it compares two values.
  var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  /// Whether a statement cannot end after this token.
  var continues: Bool {
    switch self {
    case .pipe, .comma, .colon, .dot, .caret, .plus, .minus, .star, .slash, .tilde, .notTilde,
      .bang, .foreign:
      true
    case .keyword(let keyword): keyword.continues
    default: isComparison
    }
  }

  /// Whether `/` behind it begins a regular expression: nothing is there that could be divided.
  var stopsBeforePattern: Bool {
    switch self {
    case .tilde, .notTilde, .comma, .leftParen: true
    default: false
    }
  }

  /// Whether it is an operator in words or of patterns.
  var isOperator: Bool {
    switch self {
    case .tilde, .notTilde: true
    case .keyword(let keyword): keyword.isOperator
    default: false
    }
  }

  var isNumber: Bool { self == .integer || self == .decimal || self == .scaledNumber }

  /// Whether it may be one of the words of a value without quotes.
  var isNamePart: Bool { self == .word || self == .integer }

  /// Whether it ends a statement.
  var endsStatement: Bool { self == .terminator || self == .end || self == .command }
}
