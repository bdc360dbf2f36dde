import Chronology

extension DateColumn {
  /// How many rows are gathered before somebody may stop it.
  private static let stretch = 1 << 16

  /// The dates of some rows as a column of their own; -1 stands for none.
  ///
  /// Days are copied as numbers, and no date is read anew; what the sources wrote is gathered when somebody asks
  /// for it.
  ///
  /// - Parameter check: Asked now and then, and stops by throwing.
  /// - Complexity: O(rows), and O(log spans) for each span
  package func gathered<Failure: Error>(
    _ rows: [Int32], check: () throws(Failure) -> Void
  ) throws(Failure) -> DateColumn {
    var days = GatheredDays(self, count: rows.count)
    var start = 0
    while start < rows.count {
      try check()
      let end = min(start + Self.stretch, rows.count)
      days.add(rows[start..<end])
      start = end
    }
    return days.column(of: rows)
  }
}

/// The days of rows that are being gathered.
private struct GatheredDays {
  private let source: DateColumn
  /// Whether every row has a single day, of which nothing else is to be known.
  private let isPlain: Bool
  private var earliest: [Int32] = []
  private var latest: [Int32] = []
  private var regular: RowSet
  private var missing: RowSet
  private var doubtful: RowSet
  private var approximate: RowSet
  private var spans: [(row: Int32, days: SpanDays, traits: DateTraits)] = []
  private var others: [Int32: EDTFDate] = [:]

  init(_ source: DateColumn, count: Int) {
    self.source = source
    earliest.reserveCapacity(count)
    latest.reserveCapacity(source.isDaily ? 0 : count)
    isPlain = source.isWhole && source.isDaily && !source.hasDoubt
    regular = RowSet(capacity: count, full: isPlain)
    missing = RowSet(capacity: count)
    doubtful = RowSet(capacity: count)
    approximate = RowSet(capacity: count)
  }

  mutating func add(_ rows: ArraySlice<Int32>) {
    if isPlain {
      switch source.earliest {
      case .narrow(let days): add(rows, days.span)
      case .wide(let days): add(rows, days.span)
      }
      return
    }
    for (place, row) in zip(rows.indices, rows) {
      let row = Int(row)
      guard row >= 0, !source.missing.contains(row) else {
        missing.insert(place)
        append(0, -1)
        continue
      }
      if source.hasDoubt {
        if source.doubtful.contains(row) { doubtful.insert(place) }
        if source.approximate.contains(row) { approximate.insert(place) }
      }
      if source.isWhole || source.regular.contains(row) {
        regular.insert(place)
        append(source.earliest[row], source.isDaily ? 0 : source.latest[row])
        continue
      }
      append(0, -1)
      if let (days, traits) = source.irregular.spanWithTraits(ofRow: row) {
        spans.append((Int32(place), days, traits))
      } else if let date = source.irregular.others[Int32(row)] {
        others[Int32(place)] = date
      }
    }
  }

  /// Adds the days of rows of a plain column.
  private mutating func add(_ rows: ArraySlice<Int32>, _ days: Span<some FixedWidthInteger>) {
    for (place, row) in zip(rows.indices, rows) {
      if row < 0 {
        missing.insert(place)
        regular.remove(place)
        earliest.append(0)
      } else {
        earliest.append(Int32(truncatingIfNeeded: days[Int(row)]))
      }
    }
  }

  private mutating func append(_ first: Int32, _ last: Int32) {
    earliest.append(first)
    if !source.isDaily { latest.append(last) }
  }

  func column(of rows: [Int32]) -> DateColumn {
    let isNarrow = source.earliest.isNarrow
    let first = DayBuffer(earliest, isNarrow: isNarrow)
    let irregular = IrregularDates(spans: spans, others: others)
    let source = source
    return DateColumn(
      earliest: first, latest: source.isDaily ? first : DayBuffer(latest, isNarrow: isNarrow),
      isDaily: source.isDaily, isWhole: missing.isEmpty && irregular.isEmpty,
      hasDoubt: source.hasDoubt, regular: regular, missing: missing, irregular: irregular,
      doubtful: doubtful, approximate: approximate, hasClocks: source.hasClocks,
      written: Deferred { source.written(of: rows) }, hasWords: source.hasWords,
      otherWords: source.hasWords
        ? Deferred { source.words(of: rows) }
        : .ready(CodedColumn(codes: [], dictionary: NameDictionary())))
  }
}

extension DateColumn {
  /// The words from which the dates of some rows were read.
  fileprivate func words(of rows: [Int32]) -> CodedColumn {
    guard let words else { return CodedColumn(codes: [], dictionary: NameDictionary()) }
    return CodedColumn(
      codes: rows.map { $0 < 0 ? CodedColumn.missingCode : words.codes[Int($0)] },
      dictionary: words.dictionary)
  }

  /// What the dates of some rows are in EDTF.
  fileprivate func written(of rows: [Int32]) -> Written {
    let texts = texts
    let codes = texts.codes.span
    var firstRows = [Int32](repeating: -1, count: texts.dictionary.count)
    var gathered = [UInt32](repeating: CodedColumn.missingCode, count: rows.count)
    for (place, row) in rows.enumerated() where row >= 0 {
      let code = codes[Int(row)]
      gathered[place] = code
      if code != CodedColumn.missingCode, firstRows[Int(code)] < 0 {
        firstRows[Int(code)] = Int32(place)
      }
    }
    return Written(
      texts: CodedColumn(codes: gathered, dictionary: texts.dictionary), firstRows: firstRows,
      clocks: clocks)
  }
}

extension DateColumn {
  /// The column with some rows more that have no date.
  func without(_ rows: RowSet) -> DateColumn {
    gathered((0..<Int32(missing.capacity)).map { rows.contains(Int($0)) ? -1 : $0 }) {}
  }
}
