/// What `FreeDate` says of scanned numbers, for the many cells of which only that is asked.
extension FreeDate {
  enum Verdict: Equatable {
    /// It is a date.
    case read
    /// All its numbers are zeros.
    case noDate
    /// Day and month may be either number.
    case ambiguous
    /// It is not a date, and may still be one in words.
    case open
    case refused
  }

  /// What `edtf(of:_:)` gives or throws in the plain reading. Of days, which are most dates, no text
  /// is made.
  static func verdict(of scan: DateScan) -> Verdict {
    guard let shape = DateShape.of(scan.words) else { return tried(scan) }
    let (first, second, third) = (scan.values[0], scan.values[1], scan.values[2])
    if shape.isWholeDay, first == 0, second == 0, third == 0 { return .noDate }
    switch shape {
    case .yearDashes, .yearSlashes, .yearDots, .yearNameDay, .yearDashNameDash, .yearCharacters:
      return day(first, second, third)
    case .dayDots, .dayNameYear, .dayDotNameYear, .dayDashNameDash, .daySlashNameSlash:
      return day(third, second, first)
    case .nameDayYear: return day(third, first, second)
    case .numberSlashes, .numberDashes:
      let isDayFirst = CivilDate.isReal(year: third, month: second, day: first)
      let isMonthFirst = CivilDate.isReal(year: third, month: first, day: second)
      if isDayFirst, isMonthFirst { return first == second ? .read : .ambiguous }
      return isDayFirst || isMonthFirst ? .read : .refused
    case .year, .yearCharacter, .shortYearCharacter, .nameYear, .nameDashYear, .yearName,
      .seasonYear:
      return .read
    case .shortDayName, .shortDashName, .shortNameDash, .shortName, .shortSlashes, .shortDots,
      .shortDashes, .shortCharacters:
      return .refused
    case .yearMonth, .yearSlashMonth, .eightDigits, .decade, .yearMonthCharacters, .era, .eraYear,
      .eraMonth, .eraDay, .eraLeapMonth, .eraLeapDay, .eraDots, .eraDashes, .eraSlashes:
      return tried(scan)
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Verdict {
    CivilDate.isReal(year: year, month: month, day: day) ? .read : .refused
  }

  private static func tried(_ scan: DateScan) -> Verdict {
    do throws(DateRefusal) {
      _ = try edtf(of: scan, .plain)
      return .read
    } catch {
      switch error {
      case .zeroDate: return .noDate
      case .ambiguousOrder: return .ambiguous
      default: return error.leavesRoom ? .open : .refused
      }
    }
  }
}
