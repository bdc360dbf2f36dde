import Chronology

/// An era by whose years dates of Japan or China count.
enum Era: Equatable {
  case japanese(JapaneseEra)
  /// 民国, the years of the Republic of China.
  case republic
  /// 公元 or 西暦: the common era.
  case common
  /// 公元前 or 紀元前: before it.
  case beforeCommon
}

extension Era {
  /// The eras in the order of their numbers; a name comes before another that it begins with.
  private static let names: [(name: [UInt8], era: Era)] =
    JapaneseEra.allCases.map { (Array($0.rawValue.utf8), .japanese($0)) }
    + [
      ("中華民國", .republic), ("中华民国", .republic), ("中華民国", .republic), ("民國", .republic),
      ("民国", .republic), ("公元前", .beforeCommon), ("紀元前", .beforeCommon),
      ("纪元前", .beforeCommon), ("西元前", .beforeCommon), ("公元", .common), ("西元", .common),
      ("西暦", .common), ("西历", .common), ("西曆", .common),
    ].map { (Array($0.utf8), $1) }

  /// The number of the era whose name begins at an offset, and the place after the name.
  static func named(in text: Span<UInt8>, at start: Int) -> (number: Int, end: Int)? {
    for (number, (name, _)) in names.enumerated() {
      let end = start + name.count
      guard end <= text.count, text.extracting(start..<end).isEqual(to: name.span) else { continue }
      return (number, end)
    }
    return nil
  }

  /// The era of a number that `named` gave.
  init(number: Int) { self = Self.names[number].era }

  /// The date in EDTF that a year of the era, a month and a day make; 0 is unknown.
  ///
  /// Before 1873 Japan counted months by the moon: of such a date only the year can be told, as
  /// approximate. A year in which an era begins or ends is one of the days that belong to the era.
  ///
  /// - Parameter isLeapMonth: whether 閏 comes before the month, which only the moon's months have.
  func edtf(
    year: Int, month: Int, day: Int, isLeapMonth: Bool
  ) throws(DateRefusal) -> String {
    switch self {
    case .common where !isLeapMonth && year > 0:
      return try CivilDate(year: year, month: month, day: day).edtf
    case .beforeCommon where month == 0 && year > 0: return try CivilDate(year: 1 - year).edtf
    case .beforeCommon where year > 0: throw .dayBeforeChrist
    case .republic where !isLeapMonth && year > 0:
      return try CivilDate(year: 1911 + year, month: month, day: day).edtf
    case .japanese(let era):
      return try Self.edtf(of: era, year: year, month: month, day: day, isLeapMonth: isLeapMonth)
    case .common, .beforeCommon, .republic: throw .notADate
    }
  }

  private static func edtf(
    of era: JapaneseEra, year: Int, month: Int, day: Int, isLeapMonth: Bool
  ) throws(DateRefusal) -> String {
    let (first, last) = era.limits
    let outside = DateRefusal.outsideEra(era.rawValue, first: first, last: last)
    guard era.years.contains(year) else { throw outside }
    let civilYear = era.firstYear + year - 1
    if era.isLunisolar(year), month > 0 || isLeapMonth {
      return try CivilDate(year: civilYear).edtf + "~"
    }
    guard !isLeapMonth else { throw .notADate }
    let date = try CivilDate(year: civilYear, month: month, day: day)
    let meant = date.days
    guard meant.overlaps(era.days) else { throw outside }
    let days = meant.clamped(to: era.days)
    return days == meant ? date.edtf : "[\(days.lowerBound.text)..\(days.upperBound.text)]"
  }
}

extension CivilDate {
  /// The days that it may mean.
  var days: ClosedRange<Day> {
    if month == 0 { return Day.days(ofYear: year) }
    if let only = Day(year: year, month: month, day: day) { return only...only }
    return Day.days(ofMonth: month, year: year)
  }
}
