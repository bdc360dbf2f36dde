import Chronology
import Text

/// Dates of works as lists of sources write them.
enum SourceDate {
  /// A text as EDTF; nil where it is no date.
  static func edtf(of text: String) -> String? {
    let text = text.trimmed
    if EDTFDate(ifValid: text) != nil { return text }
    for sign in ["--", "–", "/"] {
      let ends = text.split(separator: sign, omittingEmptySubsequences: false)
      guard ends.count == 2, let first = year(ends[0]), let last = year(ends[1]) else { continue }
      return "\(first)/\(last)"
    }
    let bytes = Array(text.utf8)
    guard let edtf = try? DateForm.free.edtf(of: bytes.span), EDTFDate(ifValid: edtf) != nil else {
      return nil
    }
    return edtf
  }

  /// Year, month (or season) and day as far as they are known, with the year astronomical; nil where
  /// there is no such date.
  static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
    let magnitude = String(year.magnitude)
    let digits = String(repeating: "0", count: max(0, 4 - magnitude.utf8.count)) + magnitude
    var text = (magnitude.utf8.count > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits
    if month > 0 { text += month < 10 ? "-0\(month)" : "-\(month)" }
    if day > 0 { text += day < 10 ? "-0\(day)" : "-\(day)" }
    return EDTFDate(ifValid: text) == nil ? nil : text
  }

  private static func year(_ text: some StringProtocol) -> String? {
    let text = String(text).trimmed
    return text.utf8.count == 4 && text.utf8.allSatisfy { $0 &- 48 < 10 } ? text : nil
  }
}
