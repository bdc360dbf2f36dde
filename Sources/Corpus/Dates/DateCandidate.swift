import Chronology

/// The forms among which that of a column is found: each is a bit, the first one is preferred where
/// several fit equally many values.
enum DateCandidate {
  /// The patterns, each with its shape in the letters of `DateScan.shape`; `%B` stands for the
  /// names of months of either length. Between them stand EDTF, and at the end the free forms.
  private static let patterns: [(pattern: String, shape: String)] = [
    ("%Y-%m-%d", "Y-d-d"), ("%Y%m%d", "L"), ("%Y/%m/%d", "Y/d/d"), ("%Y.%m.%d", "Y.d.d"),
    ("%d.%m.%Y", "d.d.Y"), ("%d/%m/%Y", "d/d/Y"), ("%m/%d/%Y", "d/d/Y"), ("%d-%m-%Y", "d-d-Y"),
    ("%m-%d-%Y", "d-d-Y"), ("%d %B %Y", "d M Y"), ("%B %d, %Y", "M d, Y"), ("%d-%B-%Y", "d-M-Y"),
    ("%B %Y", "M Y"), ("%Y年%m月%d日", "Yydmdt"), ("%Y年%m月", "Yydm"), ("%Y年", "Yy"),
    ("%Y%m", "S"), ("%Y/%m", "Y/d"),
  ]

  static let edtf: UInt64 = 1
  private static let firstPattern = 1
  /// The pattern of a year, a slash and a month.
  static let yearMonthSlash = 18
  static let dayFirstSlashes = 6
  static let monthFirstSlashes = 7
  static let dayFirstDashes = 8
  static let monthFirstDashes = 9
  private static let eightDigits = 2
  private static let sixDigits = 17
  private static let firstClock = 19
  private static let draftIndex = 37
  static let freeIndex = 38
  static let freeSpansIndex = 39
  static let freeMonthsIndex = 40
  /// Day and month in either order with a time behind them, four clocks for each order.
  static let firstTimed = 41
  static let timedClocks = 4
  static let count = 49
  static let draft: UInt64 = 1 << 37
  /// The three forms that read what says itself; they differ in a year and a number behind it.
  static let free: UInt64 = 7 << 38
  static let all: UInt64 = 1 << 49 - 1

  /// What is no form, but is counted of the values as well.
  enum Mark: Int {
    /// The value need not be a date: digits alone, or two numbers.
    case vague = 49
    /// It is vague, but no number either: `1914-1918`, `[1850]`.
    case vagueSpan
    /// What a year and a number behind it can be, by `YearPair.Evidence`.
    case month, span, either, oneDigit
    /// A day or a month without a zero, `1861-7-11`.
    case bareDay
    /// It says that there is no date, or is a code for that.
    case none
    /// Six digits that are a month of a year from 1000 to 2100.
    case likelyMonth
    /// Five digits that are the number of a day in spreadsheets.
    case serial
    /// A year before Christ in the numbers of Wikidata.
    case wikidata
    /// Day and month in an order that the value does not say: `3/4/1967`, `13/4/1967`.
    case ordered

    var bit: UInt64 { 1 << UInt64(rawValue) }
  }

  /// The bits of a value that says that there is no date: it is no exception to any form.
  static let none: UInt64 = all | Mark.none.bit | Mark.vague.bit

  /// The candidates of a pattern of `DateClock`; a `Z` is a zone as well.
  static func clock(_ pattern: Int, isAtGreenwich: Bool) -> UInt64 {
    (isAtGreenwich ? 3 : 1) << UInt64(firstClock + pattern)
  }

  /// EDTF and the patterns: all but the forms that read several of them.
  static let specific = 0..<draftIndex
  /// The forms of which the one with most values is taken; of the free ones the first.
  static let chosen = Array(0...freeIndex) + Array(firstTimed..<count)

  /// Whether a candidate is a pattern of `DateClock`.
  static func isClock(_ candidate: Int) -> Bool { firstClock..<draftIndex ~= candidate }

  /// Whether the values of a candidate are digits alone.
  static func isDigits(_ candidate: Int) -> Bool {
    candidate == eightDigits || candidate == sixDigits
  }

  /// The form of a candidate.
  ///
  /// - Parameter names: `%B` or `%b`, by which the names of months are declared.
  static func form(_ candidate: Int, names: String) -> DateForm {
    switch candidate {
    case 0: return .edtf
    case draftIndex: return .draft
    case firstTimed..<count:
      return timedPatterns[candidate - firstTimed].map { .pattern($0) } ?? .free
    case freeSpansIndex: return .freeSpans
    case freeMonthsIndex: return .freeMonths
    case firstPattern..<freeIndex:
      let text =
        candidate < firstClock
        ? patterns[candidate - firstPattern].pattern : DateClock.patterns[candidate - firstClock]
      let named = text.split(separator: "%B", omittingEmptySubsequences: false)
      guard let pattern = try? DatePattern(named.joined(separator: names)) else { return .free }
      return .pattern(pattern)
    default: return .free
    }
  }
}

extension DateCandidate {
  /// The candidates of a text of digits, or of digits with dashes as EDTF has them; nil for any
  /// other text. Nearly all values of large tables end here.
  @inline(__always)
  static func ofDigits(_ text: Span<UInt8>) -> UInt64? {
    let isDashed = text.count == 10 || text.count == 7
    var number = 0
    for index in text.indices {
      let digit = text[index] &- UInt8(ascii: "0")
      if isDashed && (index == 4 || index == 7) {
        guard text[index] == UInt8(ascii: "-") else { return nil }
      } else {
        guard digit < 10 else { return nil }
        if index < 10 { number = number &* 10 &+ Int(digit) }
      }
    }
    switch text.count {
    case 4: return edtf | draft | free | Mark.vague.bit
    case 5: return spreadsheetDays ~= number ? Mark.serial.bit : 0
    case 6:
      guard CivilDate.isReal(year: number / 100, month: number % 100) else { return 0 }
      let isLikely = 1000...2100 ~= number / 100 && number % 100 > 0
      return 1 << sixDigits | Mark.vague.bit | (isLikely ? Mark.likelyMonth.bit : 0)
    case 7:
      return ofPair(
        YearPair(year: number / 100, second: number % 100, digits: 2, hasSlash: false))
    case 8:
      if number == 0 { return none }
      return isReal(digits: number) ? 1 << eightDigits | free | Mark.vague.bit : 0
    case 10:
      guard isReal(digits: number) else { return 0 }
      let isWhole = number % 100 > 0 && number / 100 % 100 > 0
      if isWhole { return 1 << firstPattern | free | edtf | draft | Mark.month.bit }
      return number == 0 ? none : 1 << firstPattern | free
    default: return 0
    }
  }

  /// The numbers by which spreadsheets count the days from 1927 to 2119.
  private static let spreadsheetDays = 10_000...80_000

  /// The candidates of a year and a number behind it.
  static func ofPair(_ pair: YearPair) -> UInt64 {
    if pair.year == 0, pair.second == 0 { return none }
    var found = Mark.vague.bit
    switch pair.evidence {
    case .month: found |= Mark.month.bit
    case .span: found |= Mark.span.bit
    case .either: found |= Mark.either.bit
    case .oneDigit: found |= Mark.oneDigit.bit
    case .none: break
    }
    if pair.isEDTF {
      found |= edtf | draft
    }
    if pair.lastYear != nil, !pair.isEDTF || pair.evidence == .span {
      // No number has a hyphen within, so that it can be a date where its column is of years.
      found = found & ~Mark.vague.bit | Mark.vagueSpan.bit
    }
    if pair.hasSlash, CivilDate.isReal(year: pair.year, month: pair.second) {
      found |= 1 << UInt64(yearMonthSlash)
    }
    if pair.isRead(.plain) { found |= 1 << UInt64(freeIndex) }
    if pair.isRead(.spans) { found |= 1 << UInt64(freeSpansIndex) }
    if pair.isRead(.months) { found |= 1 << UInt64(freeMonthsIndex) }
    return found & all != 0 ? found : 0
  }

  private static func isReal(digits: Int) -> Bool {
    CivilDate.isReal(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  private static let timedPatterns: [DatePattern?] = ["%d/%m/%Y", "%m/%d/%Y"].flatMap { date in
    ["%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p"].map { try? DatePattern("\(date) \($0)") }
  }

  /// The candidates of a day with slashes and a time, and whether it is one day in both orders; nil
  /// for any other text.
  static func ofTimed(_ text: Span<UInt8>) -> (bits: UInt64, isAmbiguous: Bool)? {
    let slash = UInt8(ascii: "/")
    guard text.count >= 12, text.count < 40, text[1] == slash || text[2] == slash else {
      return nil
    }
    let colons = text.indices.count { text[$0] == UInt8(ascii: ":") }
    guard 1...2 ~= colons else { return nil }
    let isHalfDay = text[text.count - 1] | 0x20 == UInt8(ascii: "m")
    let clock = colons - 1 + (isHalfDay ? 2 : 0)
    let dayFirst = timedDate(text, clock)
    let monthFirst = timedDate(text, clock + timedClocks)
    guard let date = dayFirst ?? monthFirst else { return nil }
    var bits: UInt64 = 0
    if dayFirst != nil { bits |= 1 << UInt64(firstTimed + clock) }
    if monthFirst != nil { bits |= 1 << UInt64(firstTimed + timedClocks + clock) }
    let isAmbiguous = dayFirst != nil && monthFirst != nil && dayFirst != monthFirst
    // What says itself has a day, and two digits behind each colon.
    if !isAmbiguous, date.day > 0, hasWholeMinutes(text) { bits |= free }
    return (bits, isAmbiguous)
  }

  /// The day that a timed pattern reads; no text is made.
  private static func timedDate(_ text: Span<UInt8>, _ index: Int) -> CivilDate? {
    guard let (date, clock) = try? timedPatterns[index]?.numbers(of: text), clock?.isReal == true,
      date.day > 0 || clock?.isMidnight == true
    else { return nil }
    return date
  }

  private static func hasWholeMinutes(_ text: Span<UInt8>) -> Bool {
    text.indices.allSatisfy { index in
      text[index] != UInt8(ascii: ":")
        || index + 2 < text.count && text[index + 1] &- UInt8(ascii: "0") < 10
          && text[index + 2] &- UInt8(ascii: "0") < 10
    }
  }

  /// The candidates of a scanned year and a number behind it; nil for anything else.
  static func ofPair(_ scan: DateScan) -> UInt64? {
    guard twoNumbers.contains(scan.words) else { return nil }
    let found = ofPair(
      YearPair(
        year: scan.values[0], second: scan.values[1], digits: scan.lastDigits,
        hasSlash: scan.words == twoNumbers[0]))
    // With digits of other scripts, or spaces within, it is only free.
    return scan.shape == scan.words ? found : found & ~(edtf | draft | 1 << UInt64(yearMonthSlash))
  }

  /// The patterns that a scanned text follows.
  static func ofPatterns(_ scan: DateScan) -> UInt64 {
    var found: UInt64 = 0
    guard let candidates = byShape[scan.shape] else { return found }
    if candidates.count > 1 { found |= Mark.ordered.bit }
    for (bit, order) in candidates {
      func value(_ place: Int) -> Int { place < 0 ? 0 : scan.values[place] }
      if CivilDate.isReal(year: value(order.year), month: value(order.month), day: value(order.day))
      {
        found |= bit
      }
    }
    return found
  }

  /// The candidates of EDTF, of the draft, and free, where a text is that.
  static func ofEDTF(_ text: Span<UInt8>) -> UInt64 {
    guard let date = EDTFText.date(of: text) else { return 0 }
    if String(text) != date { return draft | free }
    // A span of years, `2010/2011`, is as likely a season, a page or a file.
    let isVague = text.indices.allSatisfy {
      text[$0] &- UInt8(ascii: "0") < 10 || text[$0] == UInt8(ascii: "/")
        || text[$0] == UInt8(ascii: "-")
    }
    return edtf | draft | free | (isVague ? Mark.vagueSpan.bit : 0)
  }

  private static let twoNumbers = [DateScan.code("Y/d"), DateScan.code("Y-d")]

  /// The places of year, month and day among the values of a pattern; -1 where it has none.
  private typealias Order = (year: Int, month: Int, day: Int)

  /// The patterns of a shape; those of digits alone are looked at before.
  private static let byShape: [UInt64: [(bit: UInt64, order: Order)]] = {
    var table: [UInt64: [(bit: UInt64, order: Order)]] = [:]
    for (index, (pattern, shape)) in patterns.enumerated() where shape.count > 1 {
      let letters = pattern.split(separator: "%").map { $0.first }
      func place(_ letter: Character, _ other: Character? = nil) -> Int {
        letters.firstIndex { $0 == letter || $0 == other } ?? -1
      }
      let order = (year: place("Y"), month: place("m", "B"), day: place("d"))
      table[DateScan.code(shape), default: []].append((1 << UInt64(firstPattern + index), order))
    }
    return table
  }()
}
