import Chronology

/// The kind that the values of a column without a declaration have in common.
///
/// Of a whole column, never of a sample, a kind is taken only when every value that is not empty
/// has it, in this order:
/// - boolean: `true` or `false`, in any case;
/// - date: EDTF, and either a whole day (`1976-06-03`) stands somewhere or the name says that these
///   are dates (`date`, `issued_date`, `startDate`, `日期`); a column of four-digit years is of whole numbers
///   unless it is named so;
/// - integer: digits, where none begins with a zero, which only codes do;
/// - decimal: digits with a point, or a signed exponent;
/// - text otherwise, and where all cells are empty.
struct BareInference {
  private var isEmpty = true
  private var mayBeBoolean = true
  private var mayBeInteger = true
  private var mayBeDecimal = true
  private var mayBeDate = true
  private var hasWholeDay = false
  /// The number of values that had one of the kinds, before one had none.
  private var agreeing = 0
  /// The value that made the column text after at least ten that were dates or numbers.
  private(set) var exception: (text: String, line: Int, expected: String)?
  private let isNamedDate: Bool
  private let numbers = NumberFormat()

  init(name: String) { isNamedDate = Self.isDateName(name) }

  /// The kind of the values seen.
  var kind: FieldRule.Kind {
    if isEmpty { return .text }
    if mayBeBoolean { return .boolean }
    if mayBeDate && (hasWholeDay || isNamedDate) { return .date }
    if mayBeInteger { return .integer }
    return mayBeDecimal ? .decimal : .text
  }

  /// Whether no further value can change the kind.
  private var isText: Bool { !mayBeBoolean && !mayBeInteger && !mayBeDecimal && !mayBeDate }

  /// Looks at the cells of a column in a batch.
  mutating func observe(_ batch: CellBatch, column: Int, of bytes: Span<UInt8>) {
    if !isEmpty && isText { return }
    let decoded = batch.decoded
    for row in 0..<batch.rowCount {
      let cell = batch[row, column]
      if cell.isEmpty { continue }
      let line = batch.lines[row]
      switch cell.source {
      case .file: observe(bytes.extracting(cell.start..<cell.end), line: line)
      case .decoded: observe(decoded.span.extracting(cell.start..<cell.end), line: line)
      case .invalid: continue
      }
      if isText { return }
    }
  }

  private mutating func observe(_ cell: Span<UInt8>, line: Int) {
    let text = cell.extracting(cell.trimmedRange)
    let expected = mayBeDate && hasWholeDay ? "a date" : mayBeDecimal ? "a number" : nil
    isEmpty = false
    if mayBeBoolean { mayBeBoolean = Self.isTruth(text) }
    let number = Self.number(text)
    if mayBeInteger { mayBeInteger = number == .integer && numbers.integer(text) != nil }
    if mayBeDecimal { mayBeDecimal = number != nil }
    if mayBeDate { observeDate(text, isNumber: number == .integer) }
    if !isText {
      agreeing &+= 1
    } else if agreeing >= 10, let expected {
      exception = (String(text), line, expected)
    }
  }

  private mutating func observeDate(_ text: Span<UInt8>, isNumber: Bool) {
    // Nearly all values end here: whole days, and numbers, of which only four digits are a year.
    if Self.isWholeDay(text) {
      hasWholeDay = true
    } else if isNumber {
      mayBeDate = text.count == 4
    } else {
      mayBeDate = (try? EDTFDate(String(text))) != nil
    }
  }

  private static func isTruth(_ text: Span<UInt8>) -> Bool {
    guard text.count == 4 || text.count == 5 else { return false }
    let word = String(text).lowercased()
    return word == "true" || word == "false"
  }

  private static func isWholeDay(_ text: Span<UInt8>) -> Bool {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
      return false
    }
    for index in 0..<10 where index != 4 && index != 7 && text[index] &- 48 >= 10 { return false }
    let month = (text[5] &- 48) * 10 &+ text[6] &- 48
    let day = (text[8] &- 48) * 10 &+ text[9] &- 48
    if day <= 28 { return 1...12 ~= month && day > 0 }
    return (try? EDTFDate(String(text))) != nil
  }

  private enum Number { case integer, decimal }

  /// The kind of number that a text is, if it is one and not a code with leading zeros.
  private static func number(_ text: Span<UInt8>) -> Number? {
    var index = 0
    if !text.isEmpty, text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") { index = 1 }
    let whole = digits(text, from: index)
    if whole > index + 1, text[index] == UInt8(ascii: "0") { return nil }
    if whole == text.count { return whole > index ? .integer : nil }
    var end = whole
    if text[whole] == UInt8(ascii: ".") {
      end = digits(text, from: whole + 1)
      guard end > index + 1 else { return nil }
    }
    if end == text.count { return .decimal }
    guard end > index, text[end] | 0x20 == UInt8(ascii: "e"), end + 1 < text.count else {
      return nil
    }
    let isSigned = text[end + 1] == UInt8(ascii: "-") || text[end + 1] == UInt8(ascii: "+")
    guard isSigned || end > whole else { return nil }
    let exponent = end + (isSigned ? 2 : 1)
    return exponent < text.count && digits(text, from: exponent) == text.count ? .decimal : nil
  }

  private static func digits(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- 48 < 10 { index &+= 1 }
    return index
  }

  /// Whether a name says that its values are dates.
  static func isDateName(_ name: String) -> Bool {
    if name.hasSuffix("Date") { return true }
    let name = name.lowercased()
    if ["日期", "日付", "年月日", "期日"].contains(where: name.contains) { return true }
    return name.split(separator: "_").contains { $0 == "date" || $0 == "dates" }
  }
}
