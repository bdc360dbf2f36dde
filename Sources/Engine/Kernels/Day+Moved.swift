import Chronology
import Plan

extension Day {
  /// The day so many units later, wherever the calendar has it; the last day of a month stays within the month it
  /// comes to.
  func farMoved(by count: Int, _ unit: DateUnit) -> Day? {
    switch unit {
    case .day: return advanced(by: count)
    case .week: return advanced(by: count * 7)
    case .month, .year:
      let civil = civil
      let months = civil.year * 12 + civil.month - 1 + count * (unit == .year ? 12 : 1)
      let year = months >= 0 ? months / 12 : (months - 11) / 12
      let month = months - year * 12 + 1
      let day = min(civil.day, Day.daysInMonth(month, year: year))
      return Day(year: year, month: month, day: day)
    }
  }
}
