import Chronology
import Plan

extension Day {
  /// The day so many units later, wherever the calendar has it; the last day of a month stays within the month it
  /// comes to.
  func farMoved(by count: Int, _ unit: DateUnit) -> Day? {
    switch unit {
    case .day: return advanced(by: count)
    case .week: return advanced(by: count * 7)
    case .month, .year: return isFar ? nil : movedByMonths(count * (unit == .year ? 12 : 1))
    }
  }
}
