/// Finds out how a file without a descriptor is written: what is between its cells, whether
/// quotes enclose them, what is above and below the table, and which record names the columns.
///
/// The delimiter is the one by which the most of the first records have the same number of cells; of
/// equals the one that gives more cells. In files with tabs or control-A between the cells, which
/// few programs quote, quotes are data as soon as one of the whole file cannot be a quotation.
struct DialectInference {
  /// In the order of preference where two fit alike.
  private static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x01,
  ]

  /// A dialect, and how well it fits the first records.
  struct Choice {
    var dialect: CSVDialect
    let fit: DialectFit
  }

  /// The dialect that a file seems to be written in.
  ///
  /// - Complexity: O(the first records), but for a search for backslashes; O(bytes) where there are
  ///   some before quotes, and in files with tabs between the cells.
  ///
  /// - Parameter isTabbed: whether the name of the file says that tabs part the cells.
  static func dialect(of bytes: Span<UInt8>, isTabbed: Bool = false) -> CSVDialect {
    let top = TopLines(bytes)
    var best =
      choice(by: top, isTabbed: isTabbed, bytes)?.dialect
      ?? OneColumn.dialect(top.dialect, of: bytes)
    if !best.hasOneColumn, hasBlanksBehindAll(best, bytes) { best.skipsInitialSpace = true }
    EscapeInference.decide(&best, of: bytes)
    let isRarelyQuoted = best.delimiter == UInt8(ascii: "\t") || best.delimiter == 0x01
    if isRarelyQuoted, !best.hasOneColumn, best.quote != nil, best.escape == nil,
      hasImpossibleQuote(bytes, delimiter: best.delimiter)
    {
      best.quote = nil
    }
    TableStart.settle(&best, top, of: bytes)
    TableEnd.settle(&best, of: bytes)
    RepeatedHeadings.settle(&best, of: bytes)
    return best
  }

  private static func choice(
    by top: TopLines, isTabbed: Bool, _ bytes: Span<UInt8>
  ) -> Choice? {
    if let sign = top.delimiter {
      var stated = top.dialect
      stated.delimiter = sign
      if let choice = variant(of: stated, bytes) { return choice }
    }
    if let choice = tabs(top.dialect, isTabbed: isTabbed, bytes) { return choice }
    var best: Choice?
    for delimiter in delimiters {
      var dialect = top.dialect
      dialect.delimiter = delimiter
      guard let choice = variant(of: dialect, bytes) else { continue }
      if best.map({ choice.fit > $0.fit }) ?? true { best = choice }
    }
    return OddDelimiters.choice(top.dialect, bytes, beside: best) ?? best
  }

  /// The choice of tabs, which few texts hold: where the name of the file says so, and where each line
  /// has as many, whatever commas are in the cells.
  private static func tabs(
    _ base: CSVDialect, isTabbed: Bool, _ bytes: Span<UInt8>
  ) -> Choice? {
    var dialect = base
    dialect.delimiter = UInt8(ascii: "\t")
    guard let choice = variant(of: dialect, bytes), choice.fit.isFromFirst else { return nil }
    if isTabbed { return choice }
    let trial = DialectTrial(choice.dialect, of: bytes)
    let isRegular = choice.fit.regularity == 1000 && trial.counts.count > 1
    return isRegular && trial.looseQuotes == 0 && !holdsTabsInCells(bytes, base) ? choice : nil
  }

  /// Whether tabs are in quoted cells between commas or semicolons.
  private static func holdsTabsInCells(_ bytes: Span<UInt8>, _ base: CSVDialect) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: ";")].contains { delimiter in
      var other = base
      other.delimiter = delimiter
      let records = DialectTrial.records(other, of: bytes)
      let trial = DialectTrial(other, of: bytes)
      return trial.quotedCells > 0 && trial.looseQuotes == 0
        && Set(trial.counts).count == 1 && trial.counts[0] > 1
        && records.contains { $0.cells.contains { $0.contains("\t") } }
    }
  }

  /// The best of the ways in which cells may be quoted with a delimiter; nil where it gives one
  /// column only.
  static func variant(of base: CSVDialect, _ bytes: Span<UInt8>) -> Choice? {
    let quoted = DialectTrial(base, of: bytes)
    var best = (dialect: base, trial: quoted, fit: DialectFit(quoted, base, of: bytes))
    for dialect in QuotingVariants.variants(of: base, of: bytes) {
      let trial = DialectTrial(dialect, of: bytes)
      let fit = DialectFit(trial, dialect, of: bytes)
      // More cells alone are no reason to read quotes as data: commas in quotes give them too.
      let regularity = (best.fit?.regularity ?? 0, fit?.regularity ?? 0)
      let isBetter =
        dialect.quote == nil
        ? regularity.1 > regularity.0 && (quoted.hasOpenQuote || quoted.looseQuotes > 0)
        : regularity.1 >= regularity.0 && trial.looseQuotes <= best.trial.looseQuotes
          && (trial.looseQuotes < best.trial.looseQuotes || regularity.1 > regularity.0
            || trial.quotedCells > best.trial.quotedCells)
      if fit != nil, isBetter { best = (dialect, trial, fit) }
    }
    return best.fit.map { Choice(dialect: best.dialect, fit: $0) }
  }

  /// Whether a space follows each delimiter, so that it is a part of it.
  private static func hasBlanksBehindAll(_ dialect: CSVDialect, _ bytes: Span<UInt8>) -> Bool {
    guard dialect.delimiterTail.isEmpty, !dialect.skipsInitialSpace else { return false }
    let trial = DialectTrial(dialect, of: bytes)
    guard trial.counts.count > 1, trial.counts.allSatisfy({ $0 > 1 }) else { return false }
    let head = bytes.extracting(first: bytes.headCount)
    var index = 0
    while let next = head.firstIndex(of: dialect.delimiter, from: index), next + 1 < head.count {
      if head[next + 1] != UInt8(ascii: " ") { return false }
      index = next + 1
    }
    return true
  }

  /// Whether a cell begins with a quote that cannot enclose it: it never ends, or other text follows
  /// where it ends.
  private static func hasImpossibleQuote(_ bytes: Span<UInt8>, delimiter: UInt8) -> Bool {
    let quote = UInt8(ascii: "\"")
    var index = 0
    var beginsCell = true
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == quote, beginsCell else {
        beginsCell = byte == delimiter || isLineEnd(byte)
        index &+= 1
        continue
      }
      index &+= 1
      while index < bytes.count {
        if bytes[index] == quote {
          guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
          index &+= 1
        }
        index &+= 1
      }
      guard index < bytes.count else { return true }
      index &+= 1
      guard index == bytes.count || bytes[index] == delimiter || isLineEnd(bytes[index]) else {
        return true
      }
      beginsCell = false
    }
    return false
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
