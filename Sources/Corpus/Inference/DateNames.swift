/// Names of columns that hold dates.
enum DateNames {
  /// Whether a name says that its values are dates.
  static func isDate(_ name: String) -> Bool {
    if name.hasSuffix("Date") || name.hasSuffix("DATE") { return true }
    let name = name.lowercased()
    // `Date.Year` is a part of a date.
    if parts.contains(where: name.hasSuffix) { return false }
    if ["日期", "日付", "年月日", "期日"].contains(where: name.contains) { return true }
    return name.split(separator: "_").contains { $0 == "date" || $0 == "dates" }
  }

  private static let parts = ["_year", "_month", "_day", "_hour", "_minute", "_yr"]

  /// Whether a name says that its values are months, such as `yearmonth`.
  static func isMonth(_ name: String) -> Bool {
    isDate(name) || isMonthAlone(name)
  }

  /// Whether a name says that its values are months and no days.
  static func isMonthAlone(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.contains("month") || name == "yyyymm" || name.hasSuffix("_ym")
  }

  /// Whether a name is that of the begin or the end of something: `begin`, `end`, `start`.
  static func isBound(_ name: String) -> Bool {
    let name = name.lowercased().filter { !("0"..."9").contains($0) && $0 != "_" }
    return bounds.contains(name)
  }

  private static let bounds: Set = [
    "begin", "begins", "beginning", "start", "starts", "end", "ends", "stop", "from", "to", "since",
    "until", "entry", "exit", "independence", "开始", "结束", "開始", "終了", "起", "止",
  ]

  /// Whether a name goes with periods, so that `1914-1918` and `[1850]` below it are dates.
  static func isPeriod(_ name: String) -> Bool {
    if isBound(name) { return true }
    let name = name.lowercased()
    return periods.contains(where: name.contains)
  }

  private static let periods = [
    "date", "dati", "datum", "datier", "year", "period", "span", "life", "lived", "reign", "active",
    "when", "time", "era", "century", "fecha", "jahr", "zeit", "ann", "año", "ano", "год", "дата",
    "время", "年", "期", "durat", "dynast", "season", "term",
  ]
}
