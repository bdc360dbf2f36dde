extension Lexer {
  /// Returns the ASCII twin at an offset and the offset after it; 0 at the end.
  func sign(at position: Int) -> (ascii: UInt8, end: Int) {
    guard position < bytes.count else { return (0, position) }
    let scalar = Scalars.decode(bytes, at: position)
    return (scalar.ascii, scalar.end)
  }

  mutating func lexSign(_ scalar: LexedScalar) {
    let start = offset
    let end = scalar.end
    let next = sign(at: end)
    switch scalar.ascii {
    case UInt8(ascii: "#"): append(.comment, start, lineEnd(from: start))
    case UInt8(ascii: ";"): append(.terminator, start, end)
    case UInt8(ascii: ","): append(.comma, start, end)
    case UInt8(ascii: ":"): append(.colon, start, end)
    case UInt8(ascii: "^"): append(.caret, start, end)
    case UInt8(ascii: "+"): append(.plus, start, end)
    case UInt8(ascii: "-"): append(.minus, start, end)
    case UInt8(ascii: "*"): append(.star, start, end)
    case UInt8(ascii: "~"): append(.tilde, start, end)
    case UInt8(ascii: "/"):
      previous.stopsBeforePattern ? lexRegex(from: end) : append(.slash, start, end)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open(scalar.ascii, start, end)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(scalar.ascii, start, end)
    case UInt8(ascii: "."):
      next.ascii == scalar.ascii ? append(.dots, start, next.end) : append(.dot, start, end)
    case UInt8(ascii: "|"):
      if next.ascii == scalar.ascii {
        append(.foreign, start, next.end)
      } else {
        // No stage begins inside round or square brackets: whoever left one open meant to close it.
        while let last = brackets.last, last != UInt8(ascii: "{") { brackets.removeLast() }
        append(.pipe, start, end)
      }
    case UInt8(ascii: "&"): append(.foreign, start, next.ascii == scalar.ascii ? next.end : end)
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
      lexComparison(scalar.ascii, start, end, next)
    case UInt8(ascii: "@"): lexEDTF(from: end)
    case UInt8(ascii: "$"): lexParameter(from: end)
    case UInt8(ascii: "_"): lexAnswer(from: end)
    case UInt8(ascii: "`"): lexQuotedName(closing: scalar.value, from: end)
    case UInt8(ascii: "'"): lexForeignQuote(closing: scalar.value, from: end)
    default: lexTypographicSign(scalar)
    }
  }

  private mutating func open(_ bracket: UInt8, _ start: Int, _ end: Int) {
    let kind: Token.Kind =
      switch bracket {
      case UInt8(ascii: "("): .leftParen
      case UInt8(ascii: "["): .leftBracket
      default: .leftBrace
      }
    append(kind, start, end)
    brackets.append(bracket)
  }

  private mutating func close(_ bracket: UInt8, _ start: Int, _ end: Int) {
    if !brackets.isEmpty { brackets.removeLast() }
    let kind: Token.Kind =
      switch bracket {
      case UInt8(ascii: ")"): .rightParen
      case UInt8(ascii: "]"): .rightBracket
      default: .rightBrace
      }
    append(kind, start, end)
  }

  private mutating func lexComparison(
    _ first: UInt8, _ start: Int, _ end: Int, _ next: (ascii: UInt8, end: Int)
  ) {
    switch (first, next.ascii) {
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): append(.notEqual, start, next.end)
    case (UInt8(ascii: "!"), UInt8(ascii: "~")): append(.notTilde, start, next.end)
    case (UInt8(ascii: "!"), _): append(.bang, start, end)
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): append(.lessOrEqual, start, next.end)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): append(.greaterOrEqual, start, next.end)
    case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "="), UInt8(ascii: "=")),
      (UInt8(ascii: "="), UInt8(ascii: "<")), (UInt8(ascii: "="), UInt8(ascii: ">")):
      append(.foreign, start, next.end)
    case (UInt8(ascii: "<"), _): append(.less, start, end)
    case (UInt8(ascii: ">"), _): append(.greater, start, end)
    default: append(.equal, start, end)
    }
  }

  private mutating func lexTypographicSign(_ scalar: LexedScalar) {
    switch scalar.value {
    case 0x2264, 0x2266: append(.lessOrEqual, offset, scalar.end)
    case 0x2265, 0x2267: append(.greaterOrEqual, offset, scalar.end)
    case 0x2260: append(.notEqual, offset, scalar.end)
    // Dashes and dots between two years: the parser says how a range is written.
    case 0x2013, 0x2014, 0x301C, 0x2025, 0x2026: append(.foreign, offset, scalar.end)
    case 0x2018: lexForeignQuote(closing: 0x2019, from: scalar.end)
    case 0x201D, 0x201E: lexForeignQuote(closing: 0x201D, from: scalar.end)
    case 0xAB: lexForeignQuote(closing: 0xBB, from: scalar.end)
    default: append(.unknown, offset, scalar.end)
    }
  }

  /// A regular expression stands only behind `~` and `!~` and as an argument, so that `/` elsewhere divides.
  private mutating func lexRegex(from contentStart: Int) {
    let start = offset
    var position = contentStart
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      let next = sign(at: position)
      position = next.end
      if next.ascii == UInt8(ascii: "/") {
        while Scalars.isASCIILetter(sign(at: position).ascii) { position = sign(at: position).end }
        return append(.regex, start, position)
      }
      if next.ascii == UInt8(ascii: "\\"), position < bytes.count,
        bytes[position] != UInt8(ascii: "\n")
      {
        position = sign(at: position).end
      }
    }
    append(.unterminated, start, lineEnd(from: start))
  }
}
