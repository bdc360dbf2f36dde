/// A token in its canonical writing: signs and digits half-width, reserved words in lower case. Names, texts
/// and patterns stay as they are written.
enum TokenText {
  static func canonical(_ token: Token, in source: SourceText) -> String {
    if let sign = sign(token.kind) { return sign }
    switch token.kind {
    case .keyword(let keyword): return keyword.rawValue
    case .integer, .decimal, .scaledNumber, .date, .edtf, .parameter, .answer:
      return Scalars.normalisedText(source.bytes, token.range)
    case .comment:
      let sign = Scalars.decode(source.bytes, at: token.range.lowerBound)
      var end = token.range.upperBound
      while end > sign.end, Scalars.isBlank(source.bytes[end - 1]) { end -= 1 }
      return "#" + source.text(sign.end..<end)
    default: return source.text(token.range)
    }
  }

  /// How a sign is written; nil for what is more than a sign.
  private static func sign(_ kind: Token.Kind) -> String? {
    switch kind {
    case .pipe: "|"
    case .comma: ","
    case .colon: ":"
    case .dot: "."
    case .dots: ".."
    case .caret: "^"
    case .leftParen: "("
    case .rightParen: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .plus: "+"
    case .minus: "-"
    case .star: "*"
    case .slash: "/"
    case .tilde: "~"
    case .notTilde: "!~"
    case .bang: "!"
    default: nil
    }
  }
}
