/// The shapes of dates that say by themselves what they mean, in the letters of `DateScan.words`,
/// and those that are known and refused.
enum DateShape: String, CaseIterable {
  case year = "Y"
  case yearMonth = "Y-d"
  case yearSlashMonth = "Y/d"
  case yearDashes = "Y-d-d"
  case yearSlashes = "Y/d/d"
  case yearDots = "Y.d.d"
  case eightDigits = "L"
  case dayDots = "d.d.Y"
  case numberSlashes = "d/d/Y"
  case numberDashes = "d-d-Y"

  case dayNameYear = "dMY"
  case nameDayYear = "MdY"
  case dayDashNameDash = "d-M-Y"
  case daySlashNameSlash = "d/M/Y"
  case dayDotNameYear = "d.MY"
  case yearNameDay = "YMd"
  case yearDashNameDash = "Y-M-d"
  case nameYear = "MY"
  case nameDashYear = "M-Y"
  case yearName = "YM"
  case seasonYear = "QY"
  case decade = "Ys"

  case yearCharacter = "Yy"
  case shortYearCharacter = "3y"
  case yearMonthCharacters = "Yydm"
  case yearCharacters = "Yydmdt"

  case era = "Ed"
  case eraYear = "Edy"
  case eraMonth = "Edydm"
  case eraDay = "Edydmdt"
  case eraLeapMonth = "Edyldm"
  case eraLeapDay = "Edyldmdt"
  case eraDots = "Ed.d.d"
  case eraDashes = "Ed-d-d"
  case eraSlashes = "Ed/d/d"

  case shortDayName = "dMd"
  case shortDashName = "d-M-d"
  case shortNameDash = "M-d"
  case shortName = "d-M"
  case shortSlashes = "d/d/d"
  case shortDots = "d.d.d"
  case shortDashes = "d-d-d"
  case shortCharacters = "dydmdt"

  /// Whether it is a year, a month and a day in numbers.
  var isWholeDay: Bool {
    switch self {
    case .yearDashes, .yearSlashes, .yearDots, .dayDots, .numberSlashes, .numberDashes: true
    default: false
    }
  }

  /// The shape of scanned words, if it is one of these.
  static func of(_ words: UInt64) -> DateShape? { table[words] }

  private static let table: [UInt64: DateShape] = Dictionary(
    uniqueKeysWithValues: allCases.map { (DateScan.code($0.rawValue), $0) })
}
