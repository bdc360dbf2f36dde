/// A pair of signs around a text.
enum Quote: Hashable, Sendable {
  case straight, fullWidth, curly, corner, whiteCorner

  init?(opening value: UInt32) {
    switch value {
    case 0x22: self = .straight
    case 0xFF02: self = .fullWidth
    case 0x201C: self = .curly
    case 0x300C: self = .corner
    case 0x300E: self = .whiteCorner
    default: return nil
    }
  }

  var closing: UInt32 {
    switch self {
    case .straight: 0x22
    case .fullWidth: 0xFF02
    case .curly: 0x201D
    case .corner: 0x300D
    case .whiteCorner: 0x300F
    }
  }

  /// Whether `\` takes the meaning from the sign behind it.
  var hasEscapes: Bool { self == .straight || self == .fullWidth }
}

extension Lexer {
  /// A text in quotes. It may go over several lines, but not over a blank one.
  mutating func lexString(_ quote: Quote, from contentStart: Int) {
    let start = offset
    if let end = closingEnd(of: quote, from: contentStart) {
      append(.string, start, end)
    } else {
      // The rest of the first line is lost; what follows may be another statement.
      append(.unterminated, start, lineEnd(from: start))
    }
  }

  /// Where the text in quotes begins in which these bytes end; nil where they end outside of any.
  static func openText(in bytes: [UInt8]) -> Int? {
    var lexer = Lexer(bytes: bytes)
    lexer.run()
    guard lexer.openQuote != nil else { return nil }
    for token in lexer.tokens where token.kind == .unterminated {
      let sign = Scalars.decode(bytes, at: token.range.lowerBound)
      guard let quote = Quote(opening: sign.value) else { continue }
      var rest = Lexer(bytes: bytes)
      if rest.closingEnd(of: quote, from: sign.end) == nil, rest.openQuote != nil {
        return token.range.lowerBound
      }
    }
    return nil
  }

  /// Returns the offset after the sign that closes a quote; sets `openQuote` when the text ends
  /// before it.
  mutating func closingEnd(of quote: Quote, from contentStart: Int) -> Int? {
    if let limit = unclosedUntil[quote], contentStart < limit { return nil }
    var position = contentStart
    while position < bytes.count {
      let scalar = Scalars.decode(bytes, at: position)
      if scalar.value == quote.closing { return scalar.end }
      if quote.hasEscapes, scalar.value == 0x5C, scalar.end < bytes.count,
        bytes[scalar.end] != UInt8(ascii: "\n")
      {
        position = Scalars.decode(bytes, at: scalar.end).end
        continue
      }
      if scalar.value == 0x0A, isBlankLine(at: scalar.end) {
        unclosedUntil[quote] = position
        return nil
      }
      position = scalar.end
    }
    unclosedUntil[quote] = bytes.count
    openQuote = quote
    return nil
  }

  private func isBlankLine(at start: Int) -> Bool {
    let next = skipBlanks(from: start)
    return next < bytes.count && bytes[next] == UInt8(ascii: "\n")
  }

  /// A name in backquotes, on one line.
  mutating func lexQuotedName(closing: UInt32, from contentStart: Int) {
    let start = offset
    if let end = endOnLine(closing, from: contentStart), end.content > contentStart {
      append(.quotedName, start, end.after)
    } else {
      append(.unterminated, start, lineEnd(from: start))
    }
  }

  /// Quotes that clio does not know, such as `'Japan'`; a lone one is an unknown sign.
  mutating func lexForeignQuote(closing: UInt32, from contentStart: Int) {
    let start = offset
    if let end = endOnLine(closing, from: contentStart) {
      append(.foreign, start, end.after)
      isOpen = false
    } else {
      append(.unknown, start, contentStart)
    }
  }

  private func endOnLine(_ closing: UInt32, from start: Int) -> (content: Int, after: Int)? {
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      let scalar = Scalars.decode(bytes, at: position)
      if scalar.value == closing { return (position, scalar.end) }
      position = scalar.end
    }
    return nil
  }
}
