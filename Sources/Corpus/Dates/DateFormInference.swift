/// Finds out in which form the dates of a column are written, from all of its values.
///
/// Of each candidate it counts the values that fit; at the end the one with most is the form. A
/// value costs some 20 to 100 ns and no memory, so that a column of ten million can be observed
/// whole.
struct DateFormInference {
  /// What the values of a column say of its form.
  enum Finding: Equatable {
    /// No value is a date.
    case none
    /// The values are dates of one form, but for those that `fitting` leaves out.
    case form(DateForm)
    /// Day first and month first fit equally well; a value, its line, and both readings in EDTF.
    case ambiguous(read: String, line: Int, dayFirst: Reading, monthFirst: Reading)
  }

  /// One reading of a value that has two: the `format` that declares it, and the date in EDTF.
  struct Reading: Equatable {
    let format: String
    let edtf: String
  }

  /// The number of values observed.
  private(set) var valueCount = 0
  /// The number of values that may be dates of some form.
  private(set) var dateCount = 0
  private(set) var counts = InlineArray<64, Int>(repeating: 0)
  /// The candidates that a value did not fit, and for each the line of the first such value.
  private var missed: UInt64 = 0
  private(set) var exceptions: [(candidates: UInt64, text: String, line: Int)] = []
  /// The candidates of the last values, and how many these were: columns repeat themselves.
  private var lastCandidates = UInt64.max
  private var repeats = 0
  private(set) var hasLongName = false
  private(set) var hasShortName = false
  /// For slashes, dashes and slashes with a time the first value with two readings.
  private(set) var ambiguous: [(read: String, line: Int)?] = [nil, nil, nil]
  /// The first year with a number behind it that may be a month or a year, of two digits and of one.
  private(set) var firstPair: Sighting?
  private(set) var firstOneDigit: Sighting?
  private(set) var firstWikidata: Sighting?
  private(set) var firstSerial: Sighting?
  /// The different texts that say that there is no date.
  private(set) var noDateTexts: [String] = []
  /// How the time of each date is written, where all are the same midnight; nil where one is not.
  private(set) var midnight: [UInt8]? = []

  typealias Sighting = (text: String, line: Int)
}

extension DateFormInference {
  /// Observes a value that is not missing, and tells whether it may be a date of any form.
  ///
  /// - Parameter text: without spaces at its ends.
  @discardableResult
  mutating func observe(_ text: Span<UInt8>, line: Int) -> Bool {
    observe(text, candidates(of: text, line: line), line: line)
  }

  /// Observes a value that is known to be no date, such as a number with a fraction.
  mutating func observe(noDate text: Span<UInt8>, line: Int) {
    observe(text, 0, line: line)
  }

  @discardableResult
  private mutating func observe(
    _ text: Span<UInt8>, _ candidates: UInt64, line: Int
  ) -> Bool {
    valueCount &+= 1
    if candidates & DateCandidate.Mark.none.bit != 0 { noteNone(text, candidates) }
    defer { if candidates & DateCandidate.all != 0 { dateCount &+= 1 } }
    if candidates == lastCandidates {
      repeats &+= 1
      return candidates & DateCandidate.all != 0
    }
    countRepeats()
    lastCandidates = candidates
    repeats = 1
    noteFirst(text, line, candidates)
    let new = DateCandidate.all & ~candidates & ~missed
    if new != 0 {
      missed |= new
      exceptions.append((new, String(text), line))
    }
    return candidates & DateCandidate.all != 0
  }

  /// Keeps the first value of each kind that may be told of.
  private mutating func noteFirst(_ text: Span<UInt8>, _ line: Int, _ candidates: UInt64) {
    func isFirst(_ mark: DateCandidate.Mark, _ first: Sighting?) -> Bool {
      candidates & mark.bit != 0 && first == nil
    }
    if isFirst(.either, firstPair) { firstPair = (String(text), line) }
    if isFirst(.oneDigit, firstOneDigit) { firstOneDigit = (String(text), line) }
    if isFirst(.wikidata, firstWikidata) { firstWikidata = (String(text), line) }
    if isFirst(.serial, firstSerial) { firstSerial = (String(text), line) }
  }

  /// The most different texts for no date that are taken as such.
  private static let mostNoDateTexts = 20

  private mutating func noteNone(_ text: Span<UInt8>, _ candidates: UInt64) {
    guard candidates & DateCandidate.edtf != 0, noDateTexts.count < Self.mostNoDateTexts else {
      return
    }
    let text = String(text)
    if !noDateTexts.contains(text) { noDateTexts.append(text) }
  }

  mutating func countRepeats() {
    var rest = lastCandidates
    while rest != 0 {
      counts[rest.trailingZeroBitCount] &+= repeats
      rest &= rest &- 1
    }
    repeats = 0
  }

  /// The candidates that a value fits.
  mutating func candidates(of text: Span<UInt8>, line: Int) -> UInt64 {
    if let quick = DateCandidate.ofDigits(text) { return quick }
    if NegativeCodes.isShortCode(text) { return DateCandidate.none }
    if let clock = DateClock(text) {
      if clock.isZero { return DateCandidate.none }
      guard clock.isReadable else { return 0 }
      noteMidnight(clock, text)
      let isEDTF = clock.hasDay && clock.isEDTF ?? (EDTFText.date(of: text) != nil)
      return DateCandidate.clock(clock.pattern, isAtGreenwich: clock.isAtGreenwich)
        | DateCandidate.free
        | (isEDTF ? DateCandidate.edtf | DateCandidate.draft : 0)
    }
    guard let scan = DateScan(text) else {
      let found = DateCandidate.ofEDTF(text)
      if found != 0 { return found }
      guard let timed = DateCandidate.ofTimed(text) else { return ofPhrase(text) }
      if timed.isAmbiguous, ambiguous[2] == nil { ambiguous[2] = (String(text), line) }
      return timed.bits
    }
    if let pair = DateCandidate.ofPair(scan) { return pair }
    if scan.hasLongName { hasLongName = true }
    if scan.hasShortName { hasShortName = true }
    var found = DateCandidate.ofPatterns(scan)
    if text.count < 10, scan.words == Self.dashedDay || scan.words == Self.slashedDay {
      found |= DateCandidate.Mark.bareDay.bit | DateCandidate.Mark.month.bit
    }
    switch FreeDate.verdict(of: scan) {
    case .read: found |= DateCandidate.free
    case .noDate: return DateCandidate.none
    case .open:
      let edtf = DateCandidate.ofEDTF(text)
      return edtf == 0 ? found | ofPhrase(text) : found | edtf
    case .ambiguous:
      let kind = scan.words == Self.dashedNumbers ? 1 : 0
      if ambiguous[kind] == nil { ambiguous[kind] = (String(text), line) }
    case .refused: break
    }
    return found | DateCandidate.ofEDTF(text)
  }

  private static let dashedDay = DateScan.code(DateShape.yearDashes.rawValue)
  private static let dashedNumbers = DateScan.code(DateShape.numberDashes.rawValue)
  private static let slashedDay = DateScan.code(DateShape.yearSlashes.rawValue)

  /// The candidates of a date in words; only the free forms read them.
  private func ofPhrase(_ text: Span<UInt8>) -> UInt64 {
    let readings: [(reading: YearPair.Reading, index: Int)] = [
      (.plain, DateCandidate.freeIndex), (.spans, DateCandidate.freeSpansIndex),
      (.months, DateCandidate.freeMonthsIndex),
    ]
    var found: UInt64 = 0
    for (reading, index) in readings {
      do throws(DateRefusal) {
        _ = try DatePhrase.edtf(of: text, reading, otherwise: .notADate)
        found |= 1 << UInt64(index)
      } catch {
        if error == .zeroDate { return DateCandidate.none }
        if error == .statesNone {
          // The names of unknown values differ, so that they can be no markers of a column.
          return WikidataTime.isUnknown(text)
            ? DateCandidate.free | DateCandidate.Mark.none.bit : DateCandidate.none
        }
        // Only where a number follows such a sign do the readings differ.
        let hasPair = text.indices.contains { Self.isPairSign(text[$0]) }
        if error == .notADate, !hasPair { break }
      }
    }
    if found != 0, Self.isVague(text) { found |= DateCandidate.Mark.vagueSpan.bit }
    if found != 0, text[0] == UInt8(ascii: "-"), WikidataTime(text)?.isBeforeChrist == true {
      found |= DateCandidate.Mark.wikidata.bit
    }
    return found
  }

  /// Whether a byte is a hyphen or a slash, or begins one of the dashes beyond ASCII.
  private static func isPairSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == 0xE2
  }

  /// Whether a text is numbers between signs, `[1850]` or `1914-1918`, or a code like `C19`.
  private static func isVague(_ text: Span<UInt8>) -> Bool {
    if text.count <= 4 { return true }
    return text.indices.allSatisfy { index in
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "), 0x80...:
        true
      default: false
      }
    } && !text.indices.contains { text[$0] >= 0xE3 && text[$0] < 0xEF || 0xC3...0xDF ~= text[$0] }
  }

  /// Notes how a time is written, where it is midnight like those before.
  private mutating func noteMidnight(_ clock: DateClock, _ text: Span<UInt8>) {
    guard let known = midnight else { return }
    guard clock.clock.isMidnight else {
      midnight = nil
      return
    }
    if known.isEmpty {
      midnight = text.extracting(10..<text.count).bytes
    } else if !text.extracting(10..<text.count).isEqual(to: known.span) {
      midnight = nil
    }
  }
}
