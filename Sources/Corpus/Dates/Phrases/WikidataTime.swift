import Chronology

/// A time as Wikidata writes it: `+1867-00-00T00:00:00Z`, `-00002500000-01-01T00:00:00Z`, also as a
/// literal of its query service.
///
/// The time of day is always midnight there, and 00 a month or day that is not known.
struct WikidataTime {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Whether a text names a value that exists and is not known, as the query service does.
  static func isUnknown(_ text: Span<UInt8>) -> Bool {
    guard text.count > 3, text.count < 200 else { return false }
    if text[0] == UInt8(ascii: "_"), text[1] == UInt8(ascii: ":") { return true }
    let isAddress = text[0] == UInt8(ascii: "h") && text[1] == UInt8(ascii: "t")
    guard isAddress || text[0] == UInt8(ascii: "<") else { return false }
    return String(text).contains("/.well-known/genid/")
  }

  /// Nil where a text is no such time.
  init?(_ text: Span<UInt8>) {
    guard text.count >= 12, text.count < 120 else { return nil }
    var index = 0
    var isLiteral = false
    if text[0] == UInt8(ascii: "\"") {
      // `"1914-06-28T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`
      let literal = String(text)
      guard literal.contains("\"^^"), literal.contains("date") || literal.contains("gYear") else {
        return nil
      }
      (index, isLiteral) = (1, true)
    }
    let sign = text[index]
    let hasSign = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    guard hasSign || isLiteral else { return nil }
    if hasSign { index += 1 }
    var numbers: [Int] = []
    while numbers.count < 3 {
      let start = index
      var value = 0
      while index < text.count, text[index] &- 48 < 10, index - start < 16 {
        value = value * 10 + Int(text[index] &- 48)
        index += 1
      }
      guard index - start >= (numbers.isEmpty ? 4 : 2) else { return nil }
      numbers.append(value)
      let next = numbers.count < 3 ? UInt8(ascii: "-") : UInt8(ascii: "T")
      guard index < text.count, text[index] == next else { return nil }
      index += 1
    }
    guard numbers[1] <= 12, numbers[2] <= 31, Self.isMidnight(text, index) else { return nil }
    (year, month, day) = (
      sign == UInt8(ascii: "-") ? -numbers[0] : numbers[0], numbers[1], numbers[2]
    )
  }

  private static func isMidnight(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let midnight = Array("00:00:00Z".utf8)
    guard start + midnight.count <= text.count else { return false }
    let rest = text.extracting(start..<(start + midnight.count))
    let end = start + midnight.count
    return rest.isEqual(to: midnight.span) && (end == text.count || text[end] == UInt8(ascii: "\""))
  }

  /// The date; of a year beyond four digits nothing finer is known.
  var edtf: String {
    get throws(DateRefusal) {
      if year == 0, month == 0 { throw .zeroDate }
      if year.magnitude > 9999 { return "Y" + String(year) }
      return try CivilDate(year: year, month: month, day: day).edtf
    }
  }

  /// Whether its year is before Christ, which the files of Wikidata count as historians do, and its
  /// query service as astronomers do.
  var isBeforeChrist: Bool { year < 0 && year > -9999 }
}

/// The marks by which GEDCOM names a calendar: `@#DJULIAN@ 5 MAR 1699`.
enum GenealogyMark {
  private static let gregorian = Array("@#DGREGORIAN@".utf8)

  /// Whether a text names a calendar that is not Gregorian.
  static func isOtherCalendar(_ text: Span<UInt8>) -> Bool {
    text.count > 3 && text[0] == UInt8(ascii: "@") && text[1] == UInt8(ascii: "#")
      && endOfGregorianMark(text) == 0
  }

  /// Where the date begins behind the mark of the Gregorian calendar; 0 without one.
  static func endOfGregorianMark(_ text: Span<UInt8>) -> Int {
    guard text.count > gregorian.count,
      text.extracting(0..<gregorian.count).isEqual(to: gregorian.span)
    else { return 0 }
    return gregorian.count
  }
}
