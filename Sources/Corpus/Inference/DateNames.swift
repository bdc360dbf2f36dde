/// Names of columns that hold dates.
enum DateNames {
  /// Whether a name says that its values are dates.
  static func isDate(_ name: String) -> Bool {
    if name.hasSuffix("Date") || name.hasSuffix("DATE") { return true }
    let name = name.lowercased()
    if ["日期", "日付", "年月日", "期日"].contains(where: name.contains) { return true }
    return name.split(separator: "_").contains { $0 == "date" || $0 == "dates" }
  }

  /// Whether a name says that its values are months, such as `yearmonth`.
  static func isMonth(_ name: String) -> Bool {
    let name = name.lowercased()
    return isDate(name) || name.contains("month") || name == "yyyymm" || name.hasSuffix("_ym")
  }
}
