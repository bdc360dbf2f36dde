import Chronology

/// What a column keeps of a date beside its text: a few numbers, for nearly every date.
struct DateFacts: Sendable {
  let days: Days
  let traits: DateTraits
  /// The order of its time of day.
  let clock: Int64?

  enum Days: Sendable {
    /// One unknown day within a run.
    case run(ClosedRange<Int32>)
    case span(SpanDays)
    /// Days with gaps, and days beyond the numbers.
    indirect case other(EDTFDate)
  }

  init(_ date: EDTFDate) {
    if let run = date.singleRun, let first = Int32(exactly: run.lowerBound.number),
      let last = Int32(exactly: run.upperBound.number)
    {
      days = .run(first...last)
    } else if let span = SpanDays(date.extent) {
      days = .span(span)
    } else {
      days = .other(date)
    }
    var traits: DateTraits = []
    if date.isDoubtful { traits.insert(.doubtful) }
    if date.isApproximate { traits.insert(.approximate) }
    if date.isOpen { traits.insert(.open) }
    if date.isImprecise { traits.insert(.imprecise) }
    self.traits = traits
    clock = date.clock?.order
  }

  /// Whether it is a span that ends before it begins, whatever days are meant.
  var isReversed: Bool {
    switch days {
    case .run: false
    case .span(let span): span.isReversed
    case .other(let date): date.isReversed
    }
  }

  /// Whether it is one day, or no run of days at all.
  var isDailyIfRegular: Bool {
    if case .run(let run) = days { run.count == 1 } else { true }
  }

  /// The day of a date that is one day.
  var singleDay: Day? {
    guard case .run(let run) = days, run.count == 1 else { return nil }
    return Day(number: Int(run.lowerBound))
  }
}

/// The different dates of a column by code, as they are read.
struct DateEntries: Sendable {
  /// Nil for a code whose text says that there is no date, or is not a date.
  private(set) var facts: [DateFacts?] = []
  /// Its text in EDTF, where that is not what is in the cell.
  private var texts: [Int: String] = [:]

  var count: Int { facts.count }

  /// Adds the date of the next code.
  ///
  /// - Parameter text: what is in the cell.
  mutating func append(_ date: EDTFDate?, writtenAs text: String) {
    if let date, date.text != text { texts[facts.count] = date.text }
    facts.append(date.map(DateFacts.init))
  }

  /// The texts in EDTF, and the code of the text of each date.
  ///
  /// - Parameter names: what is in the cells, by code.
  func texts(_ names: NameDictionary) -> (texts: NameDictionary, codes: [UInt32]?) {
    if texts.isEmpty, facts.count == names.count, facts.allSatisfy({ $0 != nil }) {
      return (names, nil)
    }
    var different = NameDictionary()
    let codes = facts.indices.map { code in
      facts[code] == nil
        ? CodedColumn.missingCode
        : different.code(adding: texts[code] ?? names.names[code])
    }
    return (different, codes)
  }

  /// What is in the cells of some rows, where that is not the text of their date in EDTF; no rows at all where
  /// there is no such cell. Each text is kept once.
  ///
  /// - Parameters:
  ///   - codes: one a row.
  ///   - names: what is in the cells, by code.
  func words(_ codes: [UInt32], _ names: NameDictionary) -> CodedColumn {
    var different = NameDictionary()
    if texts.isEmpty { return CodedColumn(codes: [], dictionary: different) }
    let wordCodes = facts.indices.map { code in
      facts[code] == nil || texts[code] == nil
        ? CodedColumn.missingCode : different.code(adding: names.names[code])
    }
    return CodedColumn(
      codes: codes.map { $0 == CodedColumn.missingCode ? $0 : wordCodes[Int($0)] },
      dictionary: different)
  }

  /// The text of a date in EDTF.
  func text(_ code: UInt32, _ names: NameDictionary) -> String {
    texts[Int(code)] ?? names.names[Int(code)]
  }
}
