/// Names of columns that hold dates.
enum DateNames {
  /// Whether a name says that its values are dates.
  static func isDate(_ name: String) -> Bool {
    if name.hasSuffix("Date") { return true }
    let isUpper = name.hasSuffix("DATE")
    let name = name.lowercased()
    // Of a name in capitals nothing tells where its words begin.
    if isUpper { return !others.contains(where: name.hasSuffix) }
    // `Date.Year` is a part of a date.
    if parts.contains(where: name.hasSuffix) { return false }
    if ["日期", "日付", "年月日", "期日"].contains(where: name.contains) { return true }
    return name.split(separator: "_").contains { $0 == "date" || $0 == "dates" }
  }

  /// Words that end with `date` and mean something else.
  private static let others = ["candidate", "mandate"]

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
    if isBound(name) || words(of: name).contains(where: periods.contains) { return true }
    let name = name.lowercased()
    return stems.contains(where: name.contains)
  }

  /// Words of their own alone: `temperature`, `piano` and `foreign` have some of them within.
  private static let periods: Set = [
    "date", "dates", "dated", "dating", "datings", "datation", "datazione", "datatie", "datering",
    "datierung", "datierungen", "year", "years", "yr", "yrs", "birthyear", "deathyear", "midyear",
    "yearrange", "yearspan", "birthdate", "deathdate", "daterange", "period", "periods",
    "timeperiod", "periode", "perioden", "période", "periodo", "período", "span", "spans",
    "timespan", "lifespan", "life", "lifetime", "lifedates", "lived", "reign", "reigns", "reigned",
    "active", "floruit", "when", "time", "times", "timeframe", "timerange", "timeline", "era",
    "eras", "epoch", "century", "centuries", "decade", "decades", "fecha", "fechas", "zeit",
    "zeiten", "lebenszeit", "amtszeit", "annee", "annees", "année", "années", "anno", "anni",
    "año", "años", "ano", "anos", "год", "года", "годы", "дата", "даты", "датировка",
    "время", "период", "duration", "durations", "durata", "durée", "duree", "dynasty", "dynasties",
    "dynastie", "season", "seasons", "term", "terms",
  ]

  /// Stems of languages that write words together, which no other word has within.
  private static let stems = ["jahr", "datum", "zeitraum", "zeitspanne", "年", "期", "时间", "時間"]

  /// The words of a name in lower case: it ends one at `_` and other signs, at digits, and where the
  /// case changes, `BirthYear`, `GDPPeriod`.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      guard letter.isLetter else {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
        continue
      }
      let isAfterSmall = index > 0 && letters[index - 1].isLowercase
      let isBeforeSmall =
        index > 0 && index + 1 < letters.count && letters[index - 1].isUppercase
        && letters[index + 1].isLowercase
      if letter.isUppercase, isAfterSmall || isBeforeSmall, !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
      word.append(letter)
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }
}
