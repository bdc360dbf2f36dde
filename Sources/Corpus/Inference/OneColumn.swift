/// A file in which nothing parts the cells: a list of texts, which may hold any sign.
enum OneColumn {
  static func dialect(_ base: CSVDialect, of bytes: Span<UInt8>) -> CSVDialect {
    var dialect = base
    let trial = DialectTrial(dialect, of: bytes)
    if trial.looseQuotes > 0 || trial.hasOpenQuote { dialect.quote = nil }
    guard DialectTrial(dialect, of: bytes).counts.contains(where: { $0 > 1 }) else {
      return dialect
    }
    let signs: [UInt8] = [UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ";"), 0x1F, 0x1E]
    guard let sign = signs.first(where: { bytes.firstIndex(of: $0) == nil }) else { return dialect }
    dialect.delimiter = sign
    dialect.hasOneColumn = true
    // With another delimiter other quotes are loose.
    dialect.quote = base.quote
    if DialectTrial(dialect, of: bytes).looseQuotes > 0 { dialect.quote = nil }
    return dialect
  }
}
