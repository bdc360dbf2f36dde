import Chronology

/// Dates in forms that say by themselves what is day, month and year.
enum FreeDate {
  /// The date in EDTF.
  ///
  /// - Throws: why the text cannot be read without being told more.
  ///
  /// - Parameter reading: what a year and a number behind it are, `1911-12`.
  static func edtf(
    of text: Span<UInt8>, _ reading: YearPair.Reading = .plain
  ) throws(DateRefusal) -> String {
    if let clock = DateClock(text) { return try clock.edtf }
    var refusal = DateRefusal.notADate
    if let scan = DateScan(text) {
      do throws(DateRefusal) { return try edtf(of: scan, reading) } catch { refusal = error }
    }
    // What has another shape may still be EDTF: `-0043`, `1976?`, `196X`.
    if let date = EDTFText.date(of: text) { return date }
    if !refusal.leavesRoom { throw refusal }
    return try DatePhrase.edtf(of: text, reading, otherwise: refusal)
  }

  /// The date that scanned parts make.
  static func edtf(
    of scan: DateScan, _ reading: YearPair.Reading
  ) throws(DateRefusal) -> String {
    let values = scan.values
    guard let shape = DateShape.of(scan.words) else { return try commonEraDate(scan) }
    if shape.isWholeDay, values[0] == 0, values[1] == 0, values[2] == 0 { throw .zeroDate }
    switch shape {
    case .yearMonth, .yearSlashMonth:
      return try YearPair(
        year: values[0], second: values[1], digits: scan.lastDigits,
        hasSlash: shape == .yearSlashMonth
      ).edtf(reading)
    case .year, .yearCharacter, .shortYearCharacter: return try CivilDate(year: values[0]).edtf
    case .yearMonthCharacters, .yearName:
      return try CivilDate(year: values[0], month: values[1]).edtf
    case .nameYear, .nameDashYear: return try CivilDate(year: values[1], month: values[0]).edtf
    case .eightDigits:
      if values[0] == 0 { throw .zeroDate }
      return try CivilDate(digits: values[0]).edtf
    case .yearDashes, .yearSlashes, .yearDots, .yearNameDay, .yearDashNameDash, .yearCharacters:
      return try CivilDate(year: values[0], month: values[1], day: values[2]).edtf
    case .dayDots, .dayNameYear, .dayDotNameYear, .dayDashNameDash, .daySlashNameSlash:
      return try CivilDate(year: values[2], month: values[1], day: values[0]).edtf
    case .nameDayYear:
      return try CivilDate(year: values[2], month: values[0], day: values[1]).edtf
    case .numberSlashes, .numberDashes:
      return try edtf(inEitherOrder: values[0], values[1], year: values[2])
    case .seasonYear: return try CivilDate(year: values[1]).edtf + "-\(values[0])"
    case .decade:
      guard values[0] % 100 != 0 else { throw .decadeOrCentury }
      guard values[0] % 10 == 0 else { throw .notADate }
      return String(try CivilDate(year: values[0]).edtf.dropLast()) + "X"
    case .shortDayName, .shortDashName, .shortNameDash, .shortName, .shortSlashes, .shortDots,
      .shortDashes, .shortCharacters:
      throw .twoDigitYear
    case .era, .eraYear: return try eraDate(scan)
    case .eraMonth: return try eraDate(scan, month: 2)
    case .eraDay, .eraDots, .eraDashes, .eraSlashes: return try eraDate(scan, month: 2, day: 3)
    case .eraLeapMonth: return try eraDate(scan, month: 2, isLeapMonth: true)
    case .eraLeapDay: return try eraDate(scan, month: 2, day: 3, isLeapMonth: true)
    }
  }

  /// `13/4/1967`, where only one order gives a day, or both the same.
  private static func edtf(
    inEitherOrder first: Int, _ second: Int, year: Int
  ) throws(DateRefusal) -> String {
    let monthFirst = try? CivilDate(year: year, month: first, day: second)
    let dayFirst: CivilDate
    do throws(DateRefusal) {
      dayFirst = try CivilDate(year: year, month: second, day: first)
    } catch {
      guard let monthFirst else { throw error }
      return monthFirst.edtf
    }
    if let monthFirst, monthFirst != dayFirst {
      throw .ambiguousOrder(dayFirst: dayFirst.edtf, monthFirst: monthFirst.edtf)
    }
    return dayFirst.edtf
  }

  /// `昭和51年6月3日`; the places are those of its numbers after the era and the year.
  private static func eraDate(
    _ scan: DateScan, month: Int? = nil, day: Int? = nil, isLeapMonth: Bool = false
  ) throws(DateRefusal) -> String {
    try Era(number: scan.values[0]).edtf(
      year: scan.values[1], month: month.map { scan.values[$0] } ?? 0,
      day: day.map { scan.values[$0] } ?? 0, isLeapMonth: isLeapMonth)
  }

  /// `44 BC`, `AD 69`, `c. 1950`: marks around one number.
  private static func commonEraDate(_ scan: DateScan) throws(DateRefusal) -> String {
    var (isBefore, isAfter, isApproximate) = (false, false, false)
    var numbers = 0
    var others = 0
    var rest = scan.words
    if scan.hasAttachedLetter, scan.lastDigits < 3 { throw .notADate }
    while rest != 0 {
      switch UInt8(truncatingIfNeeded: rest) {
      // `5th c. BC`: behind its number the letter stands for a century.
      case UInt8(ascii: "c") where rest > 0xFF: others += 1
      case UInt8(ascii: "B"): isBefore = true
      case UInt8(ascii: "A"): isAfter = true
      case UInt8(ascii: "c"): isApproximate = true
      case UInt8(ascii: "d"), UInt8(ascii: "3"), UInt8(ascii: "Y"), UInt8(ascii: "n"): numbers += 1
      default: others += 1
      }
      rest >>= 8
    }
    if isBefore && numbers + others > 1 { throw .dayBeforeChrist }
    let isMarked = isBefore || isAfter
    let year = scan.values[0]
    guard isMarked || isApproximate, !(isBefore && isAfter), numbers == 1, others == 0,
      isMarked || year > 999, year <= 9999
    else { throw .notADate }
    guard year > 0 else { throw .noYearZero }
    return try CivilDate(year: isBefore ? 1 - year : year).edtf + (isApproximate ? "~" : "")
  }
}

/// Texts of EDTF among others.
enum EDTFText {
  /// The text, where it is a date of EDTF, or that of the draft of 2012 in the signs of today.
  static func date(of text: Span<UInt8>) -> String? {
    guard mayBe(text) else { return nil }
    // Among dates in words `?-1850` is a span whose start is not known, no year before Christ.
    if text[0] == UInt8(ascii: "?"), text[1] == UInt8(ascii: "-") { return nil }
    let text = String(text)
    return EDTFDate(ifValid: text) != nil ? text : DraftEDTF.modern(text)
  }

  /// Whether a text has only the signs of EDTF, as many as a date has, and a year where it begins:
  /// nearly all words and numbers end here.
  static func mayBe(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 4 else { return false }
    var dots = 0
    var digits = 0
    var separators = 0
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits &+= 1
      case UInt8(ascii: "."): dots &+= 1
      case UInt8(ascii: " "), UInt8(ascii: ","): separators &+= 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "X"), UInt8(ascii: "x"),
        UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "Y"), UInt8(ascii: "y"), UInt8(ascii: "E"), UInt8(ascii: "e"),
        UInt8(ascii: "S"), UInt8(ascii: ":"), UInt8(ascii: "T"), UInt8(ascii: "Z"),
        UInt8(ascii: "+"), UInt8(ascii: "u"), UInt8(ascii: "n"),
        UInt8(ascii: "k"), UInt8(ascii: "o"), UInt8(ascii: "w"), UInt8(ascii: "p"):
        continue
      default: return false
      }
    }
    // One dot is that of a decimal number.
    guard digits > 0, dots != 1, digits != text.count || digits == 4 else { return false }
    // Blanks and commas are within sets alone.
    if text[0] == UInt8(ascii: "[") || text[0] == UInt8(ascii: "{") { return true }
    return separators == 0 && mayBegin(text)
  }

  /// Whether a text begins with a year of four places, or with what is in place of one.
  private static func mayBegin(_ text: Span<UInt8>) -> Bool {
    switch text[0] {
    case UInt8(ascii: "Y"), UInt8(ascii: "y"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "u"), UInt8(ascii: "o"):
      return true
    default: break
    }
    var index = 0
    while index < 2, isQualifier(text[index]) { index &+= 1 }
    if text[index] == UInt8(ascii: "-") { index &+= 1 }
    guard index + 4 <= text.count else { return false }
    return (index..<(index + 4)).allSatisfy { place in
      switch text[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "X"), UInt8(ascii: "x"),
        UInt8(ascii: "u"):
        true
      default: false
      }
    }
  }

  private static func isQualifier(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%")
  }
}
