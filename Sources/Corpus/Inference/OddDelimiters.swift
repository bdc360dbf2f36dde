/// Delimiters that few files have: signs of several bytes, and spaces.
///
/// They are taken only where all of the first records agree, because prose holds them too.
enum OddDelimiters {
  /// In the order in which they are tried.
  private static let signs = ["||", "::", "~|~", "|~|", "^|^", "#|#", "@@", "~", "^", "¦", "§"]

  /// The choice of an odd delimiter, where it fits better than a usual one.
  static func choice(
    _ base: CSVDialect, _ bytes: Span<UInt8>, beside usual: DialectInference.Choice?
  ) -> DialectInference.Choice? {
    let head = Array(String(bytes.extracting(first: bytes.headCount)).utf8.prefix(1 << 14))
    for sign in signs where holds(head, Array(sign.utf8)) {
      var dialect = base
      dialect.delimiter = sign.utf8.first ?? dialect.delimiter
      dialect.delimiterTail = Array(sign.utf8.dropFirst())
      // A bar twice is also a bar and an empty cell, in each record.
      guard let choice = DialectInference.variant(of: dialect, bytes),
        choice.fit.regularity == 1000, choice.fit.isFromFirst,
        usual.map({ sign == "||" || choice.fit > $0.fit }) ?? true
      else { continue }
      return choice
    }
    if let usual, usual.fit.isFromFirst, usual.fit.regularity > 500 { return nil }
    return blanks(base, bytes)
  }

  private static func holds(_ bytes: [UInt8], _ sign: [UInt8]) -> Bool {
    guard bytes.count >= sign.count else { return false }
    return (0...(bytes.count - sign.count)).contains { bytes[$0...].starts(with: sign) }
  }

  /// One blank or more between cells; else two or more, where a cell may hold one.
  private static func blanks(
    _ base: CSVDialect, _ bytes: Span<UInt8>
  ) -> DialectInference.Choice? {
    for tail in [[], [UInt8(ascii: " ")]] {
      var dialect = base
      dialect.delimiter = UInt8(ascii: " ")
      dialect.delimiterTail = tail
      dialect.skipsInitialSpace = true
      let records = DialectTrial.records(dialect, of: bytes)
      let trial = DialectTrial(dialect, of: bytes)
      guard records.count > 1, trial.looseQuotes == 0, !trial.hasOpenQuote else { continue }
      let width = records[1].cells.count
      let header = records[0].cells.count
      guard width > 1, records.dropFirst().allSatisfy({ $0.cells.count == width }),
        header == width || header == width - 1 && width > 2 && tail.isEmpty
      else { continue }
      guard !tail.isEmpty || areColumns(records, trial, width, bytes) else { continue }
      return DialectInference.Choice(
        dialect: dialect, fit: DialectFit(isFromFirst: true, regularity: 1000, width: width))
    }
    return nil
  }

  /// Whether words with spaces between them are cells and no sentences: some are quoted, or set
  /// below one another, or a column of numbers is below a word.
  private static func areColumns(
    _ records: [SampleRecord], _ trial: DialectTrial, _ width: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    if trial.quotedCells > 0 { return true }
    // `name: value` is another form.
    let isKeyed = records.allSatisfy { $0.cells[0].hasSuffix(":") || $0.cells[0].hasSuffix(",") }
    if isKeyed { return false }
    let typed = CellLook.typedColumns(Array(records.dropFirst()), width: width)
    let isNamed = records[0].cells.allSatisfy { CellLook($0) == .text }
    if !typed.isEmpty, isNamed || records[0].cells.count == width && typed.count == width {
      return true
    }
    return hasWideGaps(bytes.extracting(first: bytes.headCount), lines: records.count)
  }

  /// Whether runs of several spaces are within at least every second line.
  private static func hasWideGaps(_ sample: Span<UInt8>, lines: Int) -> Bool {
    var (gaps, blanks, hasText, isCounted) = (0, 0, false, false)
    for index in sample.indices {
      switch sample[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (blanks, hasText, isCounted) = (0, false, false)
      case UInt8(ascii: " "): blanks += 1
      default:
        if blanks > 1, hasText, !isCounted {
          gaps += 1
          isCounted = true
        }
        (blanks, hasText) = (0, true)
      }
    }
    return gaps * 2 >= lines
  }
}
