/// The ways in which cells may be quoted other than as RFC 4180 says, as far as a file has signs of
/// them.
enum QuotingVariants {
  static func variants(of base: CSVDialect, of bytes: Span<UInt8>) -> [CSVDialect] {
    let signs = Signs(bytes.extracting(first: bytes.headCount), delimiter: base.delimiter)
    var variants: [CSVDialect] = []
    if signs.hasBackslashQuote {
      var escaped = base
      escaped.escape = UInt8(ascii: "\\")
      variants.append(escaped)
    }
    if signs.hasBlankBeforeQuote {
      for dialect in [base] + variants {
        var spaced = dialect
        spaced.skipsInitialSpace = true
        variants.append(spaced)
      }
    }
    if signs.singleQuotes > 1, signs.singleQuotes * 2 >= signs.lines {
      var single = base
      single.quote = UInt8(ascii: "'")
      var spaced = single
      spaced.skipsInitialSpace = true
      var escaped = single
      escaped.escape = UInt8(ascii: "\\")
      variants += [single] + (signs.hasBlankBeforeQuote ? [spaced] : []) + [escaped]
    }
    var plain = base
    plain.quote = nil
    return variants + [plain]
  }

  /// What a look at the bytes tells.
  private struct Signs {
    var hasBackslashQuote = false
    var hasBlankBeforeQuote = false
    /// The cells that begin with a single quote.
    var singleQuotes = 0
    var lines = 1

    init(_ sample: Span<UInt8>, delimiter: UInt8) {
      // What comes before a byte: a delimiter or line end, spaces behind one, or something else.
      enum Place { case start, blanks, inside }
      var place = Place.start
      var previous: UInt8 = 0
      for index in sample.indices {
        let byte = sample[index]
        let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        if isQuote, previous == UInt8(ascii: "\\") { hasBackslashQuote = true }
        if isQuote, place == .blanks { hasBlankBeforeQuote = true }
        if byte == UInt8(ascii: "'"), place != .inside { singleQuotes += 1 }
        switch byte {
        case delimiter: place = .start
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          place = .start
          lines += 1
        case UInt8(ascii: " "): place = place == .inside ? .inside : .blanks
        default: place = .inside
        }
        previous = byte
      }
    }
  }
}
