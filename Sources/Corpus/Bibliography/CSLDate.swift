import Chronology
import JSON

/// A date as CSL-JSON has it: numbers in parts, or words.
enum CSLDate {
  /// The date in EDTF; what cannot be read as one as it is written; nil where there is none.
  static func text(of value: JSONValue) -> String? {
    guard case .object(let date) = value else {
      guard let text = value.cellText, !text.isEmpty else { return nil }
      return SourceDate.edtf(of: text) ?? text
    }
    if let edtf = parts(of: date) { return edtf }
    for name in ["raw", "literal", "edtf"] {
      guard case .text(let text)? = date[name], !text.isEmpty else { continue }
      return marked(SourceDate.edtf(of: text), date) ?? text
    }
    return date.members.isEmpty ? nil : value.compactText
  }

  /// Whether a value is such a date.
  static func isDate(_ value: JSONValue) -> Bool {
    guard case .object(let date) = value else { return false }
    return ["date-parts", "raw", "literal", "edtf"].contains { date[$0] != nil }
  }

  /// The date of `date-parts`; nil where these are not a date.
  private static func parts(of date: JSONObject) -> String? {
    guard case .array(let ends)? = date["date-parts"], let first = ends.first,
      let start = numbers(first), var begin = written(start, season(of: date))
    else { return nil }
    if isCirca(date) { begin += "~" }
    guard ends.count > 1 else { return begin }
    guard ends.count == 2, let end = numbers(ends[1]) else { return nil }
    // An end of nothing, or of zeros, is open.
    if end.allSatisfy({ $0 == 0 }) { return "\(begin)/.." }
    guard var last = written(end, nil) else { return nil }
    if isCirca(date) { last += "~" }
    return "\(begin)/\(last)"
  }

  /// Numbers, which may be written as texts; blank ones at the end are left out.
  private static func numbers(_ value: JSONValue) -> [Int]? {
    guard case .array(let items) = value else { return nil }
    var numbers: [Int] = []
    for item in items {
      guard let text = item.cellText, !text.isEmpty else { break }
      guard let number = Int(text) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// Year, month and day in EDTF. The year before 1 is -1 here, and 0 there.
  private static func written(_ parts: [Int], _ season: Int?) -> String? {
    guard let counted = parts.first, counted != 0, parts.count <= 3,
      parts.dropFirst().allSatisfy({ $0 >= 0 })
    else { return nil }
    let year = counted < 0 ? counted + 1 : counted
    let month = parts.count > 1 ? parts[1] : 0
    let day = parts.count > 2 ? parts[2] : 0
    // Months beyond December are seasons: 13 to 16, or 21 to 24 as in EDTF.
    let part = season ?? (13...16 ~= month ? month - 12 : 21...24 ~= month ? month - 20 : nil)
    guard let text = SourceDate.written(year, part.map { $0 + 20 } ?? month, part == nil ? day : 0)
    else { return nil }
    return text
  }

  private static func season(of date: JSONObject) -> Int? {
    guard let text = date["season"]?.cellText else { return nil }
    if let number = Int(text) {
      return 1...4 ~= number ? number : 21...24 ~= number ? number - 20 : nil
    }
    return ["spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4][text.lowercased()]
  }

  private static func isCirca(_ date: JSONObject) -> Bool {
    guard let circa = date["circa"]?.cellText else { return false }
    return !["false", "0", ""].contains(circa)
  }

  private static func marked(_ edtf: String?, _ date: JSONObject) -> String? {
    guard let edtf, isCirca(date), let last = edtf.utf8.last, last &- 48 < 10 else { return edtf }
    return edtf.contains("/") ? edtf : edtf + "~"
  }
}
