package import Chronology

/// Dates as the sources leave them: the bounds of most as two integers, the rest beside them.
///
/// Nearly every date is one unknown day within a run of days. Its first and last possible day
/// (`Day.number`) are all that a comparison needs, so it is compared as two integers. Spans, sets,
/// masks with gaps and days beyond the 32 bits are `irregular` and compared one by one.
package struct DateColumn: Sendable {
  /// The first possible day of a regular row; 0 in other rows.
  package let earliest: DayBuffer
  /// The last possible day of a regular row, inclusive; -1 in other rows. The same as the first
  /// days where every date is a single day; of the same width in any case.
  package let latest: DayBuffer
  /// Whether every regular row is a single day.
  package let isDaily: Bool
  /// Whether every row is regular.
  package let isWhole: Bool
  /// Whether a row is in doubt or approximate.
  package let hasDoubt: Bool
  /// The rows whose date is one unknown day within a run of days.
  package let regular: RowSet
  package let missing: RowSet
  /// The dates of all other rows.
  package let irregular: IrregularDates
  /// The rows in doubt (`?`, `%`).
  package let doubtful: RowSet
  /// The rows that are approximate (`~`, `%`).
  package let approximate: RowSet
  /// Whether a date has a time of day.
  package let hasClocks: Bool
  /// Whether a date was read from other words than its text in EDTF.
  package let hasWords: Bool
  private let written: Deferred<Written>
  /// These words, of the rows that have such; empty where no row has.
  private let otherWords: Deferred<CodedColumn>

  /// What the dates are in EDTF, of which a comparison of days needs nothing.
  struct Written: Sendable {
    let texts: CodedColumn
    let firstRows: [Int32]
    let clocks: [Int64]?
  }

  package init(_ dates: [EDTFDate?]) {
    self.init(dates, words: .ready(CodedColumn(codes: [], dictionary: NameDictionary())))
  }

  /// - Parameter words: what the dates were read from, of the rows where that is not their text in EDTF.
  init(_ dates: [EDTFDate?], words: Deferred<CodedColumn>) {
    var names = NameDictionary()
    var entries = DateEntries()
    let codes = dates.map { date in
      guard let date else { return CodedColumn.missingCode }
      let code = names.code(adding: date.text)
      if Int(code) == entries.count { entries.append(date, writtenAs: date.text) }
      return code
    }
    self.init(codes: codes, names: names, entries, words: words)
  }

  /// Creates a column from what its dates are in EDTF, each being read once however many rows have it.
  ///
  /// - Parameter words: what the dates were read from, of the rows where that is not their text in EDTF; nil where
  ///   no row has such.
  /// - Returns: nil where a text is no date.
  package init?(_ texts: CodedColumn, words: CodedColumn?) {
    var entries = DateEntries()
    for name in texts.dictionary.names {
      guard let date = EDTFDate(ifValid: name) else { return nil }
      entries.append(date, writtenAs: name)
    }
    self.init(
      codes: texts.codes.array, names: texts.dictionary, entries,
      words: .ready(words ?? CodedColumn(codes: [], dictionary: NameDictionary())))
  }

  /// Creates a column from codes, each date being read once however many rows have it.
  ///
  /// - Parameters:
  ///   - codes: one a row, `missingCode` where there is no date.
  ///   - names: what is in the cells, by code.
  ///   - entries: the dates, by code.
  init(codes: [UInt32], names: NameDictionary, _ entries: DateEntries) {
    self.init(codes: codes, names: names, entries, words: .ready(entries.words(codes, names)))
  }

  private init(
    codes: [UInt32], names: NameDictionary, _ entries: DateEntries, words: Deferred<CodedColumn>
  ) {
    let count = codes.count
    let facts = entries.facts
    let (dictionary, codeOfText) = entries.texts(names)
    var earliest = [Int32](repeating: 0, count: count)
    var latest = [Int32](repeating: -1, count: count)
    var regular = RowSet(capacity: count)
    var missing = RowSet(capacity: count)
    var doubtful = RowSet(capacity: count)
    var approximate = RowSet(capacity: count)
    var spans: [(row: Int32, days: SpanDays, traits: DateTraits)] = []
    var others: [Int32: EDTFDate] = [:]
    var texts = codes
    var firstRows = [Int32](repeating: -1, count: dictionary.count)
    for (row, code) in codes.enumerated() {
      guard code != CodedColumn.missingCode, let date = facts[Int(code)] else {
        missing.insert(row)
        texts[row] = CodedColumn.missingCode
        continue
      }
      let textCode = codeOfText.map { $0[Int(code)] } ?? code
      texts[row] = textCode
      if firstRows[Int(textCode)] < 0 { firstRows[Int(textCode)] = Int32(row) }
      if date.traits.contains(.doubtful) { doubtful.insert(row) }
      if date.traits.contains(.approximate) { approximate.insert(row) }
      switch date.days {
      case .run(let run):
        earliest[row] = run.lowerBound
        latest[row] = run.upperBound
        regular.insert(row)
      case .span(let days): spans.append((Int32(row), days, date.traits))
      case .other(let date): others[Int32(row)] = date
      }
    }
    isDaily = facts.allSatisfy { $0?.isDailyIfRegular ?? true }
    let isNarrow = DayBuffer.isNarrow(earliest) && DayBuffer.isNarrow(latest)
    self.earliest = DayBuffer(earliest, isNarrow: isNarrow)
    self.latest = isDaily ? self.earliest : DayBuffer(latest, isNarrow: isNarrow)
    self.regular = regular
    self.missing = missing
    irregular = IrregularDates(spans: spans, others: others)
    isWhole = missing.isEmpty && irregular.isEmpty
    hasDoubt = facts.contains { !($0?.traits ?? []).isDisjoint(with: [.doubtful, .approximate]) }
    self.doubtful = doubtful
    self.approximate = approximate
    let clocks = Self.clocks(facts, codeOfText, count: dictionary.count)
    hasClocks = clocks != nil
    otherWords = words
    hasWords = words.value.codes.count > 0
    written = .ready(
      Written(
        texts: CodedColumn(codes: texts, dictionary: dictionary), firstRows: firstRows,
        clocks: clocks))
  }

  /// A column as it was kept.
  init(
    earliest: DayBuffer, latest: DayBuffer, isDaily: Bool, isWhole: Bool, hasDoubt: Bool,
    regular: RowSet, missing: RowSet, irregular: IrregularDates, doubtful: RowSet,
    approximate: RowSet, hasClocks: Bool, written: Deferred<Written>, hasWords: Bool,
    otherWords: Deferred<CodedColumn>
  ) {
    self.earliest = earliest
    self.latest = latest
    self.isDaily = isDaily
    self.isWhole = isWhole
    self.hasDoubt = hasDoubt
    self.regular = regular
    self.missing = missing
    self.irregular = irregular
    self.doubtful = doubtful
    self.approximate = approximate
    self.hasClocks = hasClocks
    self.written = written
    self.hasWords = hasWords
    self.otherWords = otherWords
  }

  /// The first rows of a column.
  private init(_ column: DateColumn, prefix count: Int) {
    earliest = column.earliest.prefix(count)
    latest = column.isDaily ? earliest : column.latest.prefix(count)
    isDaily = column.isDaily
    isWhole = column.isWhole
    hasDoubt = column.hasDoubt
    regular = column.regular.prefix(count)
    missing = column.missing.prefix(count)
    irregular = column.irregular.prefix(count)
    doubtful = column.doubtful.prefix(count)
    approximate = column.approximate.prefix(count)
    hasClocks = column.hasClocks
    let written = column.written
    self.written = Deferred {
      Written(
        texts: CodedColumn(
          codes: Array(written.value.texts.codes.values(at: 0..<count)),
          dictionary: written.value.texts.dictionary),
        firstRows: written.value.firstRows.map { Int($0) < count ? $0 : -1 },
        clocks: written.value.clocks)
    }
    hasWords = column.hasWords
    let words = column.otherWords
    otherWords =
      hasWords
      ? Deferred {
        CodedColumn(
          codes: Array(words.value.codes.values(at: 0..<count)), dictionary: words.value.dictionary)
      } : words
  }

  /// The first rows; what is known of all of them stays known of these.
  func prefix(_ count: Int) -> DateColumn { DateColumn(self, prefix: count) }

  private static func clocks(
    _ dates: [DateFacts?], _ codes: [UInt32]?, count: Int
  ) -> [Int64]? {
    guard dates.contains(where: { $0?.clock != nil }) else { return nil }
    var clocks = [Int64](repeating: -1, count: count)
    for (code, date) in dates.enumerated() {
      if let clock = date?.clock { clocks[codes.map { Int($0[code]) } ?? code] = clock }
    }
    return clocks
  }

  /// The text of each date as codes: dates repeat, and a row shows what its source wrote.
  package var texts: CodedColumn { written.value.texts }

  /// The words that dates were read from, of the rows where these are not their text in EDTF; nil where no
  /// row has such.
  var words: CodedColumn? { hasWords ? otherWords.value : nil }

  /// The words that the date of a row was read from, where these are not its text in EDTF.
  package func words(_ row: Int) -> String? { words?[row] }

  /// The first row of each text, by code.
  package var firstRows: [Int32] { written.value.firstRows }

  /// The place within its day of each text, by code, -1 where it has no time of day; nil where none
  /// has one.
  var clocks: [Int64]? { written.value.clocks }

  /// The time of day of a row as nanoseconds since midnight, whatever the zone; nil where it has none.
  package func clock(_ row: Int) -> Int64? {
    guard hasClocks, let clocks else { return nil }
    let code = texts.codes[row]
    if code == CodedColumn.missingCode { return nil }
    let clock = clocks[Int(code)]
    return clock < 0 ? nil : clock
  }

  /// The date of a row, parsed anew but for sets and days with gaps.
  package subscript(row: Int) -> EDTFDate? {
    if let date = irregular.others[Int32(row)] { return date }
    return texts[row].flatMap { EDTFDate(ifValid: $0) }
  }
}
