import Chronology
import Plan

extension EDTFDate {
  /// The date moved, as precise as it was: years stay years where they are moved by years, and a
  /// span is moved at both ends.
  ///
  /// What is in doubt or approximate stays so. A set of days moves from its first to its last.
  ///
  /// - Returns: Nil where the date would lie beyond the years -9999 to 9999, or is a list of dates
  ///   that all are meant.
  func shifted(by count: Int, _ unit: DateUnit) -> String? {
    guard unit.isWithinReach(count) else { return nil }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 1 else { return shifted(ends, by: count, unit) }
    guard !isSpan, let moved = shiftedMoment(by: count, unit) else { return nil }
    let text = moved + qualifier
    // Within brackets a mark belongs to each date: there is no form that says it of all.
    return EDTFDate(ifValid: text) == nil ? nil : text
  }

  private func shifted(_ ends: [String], by count: Int, _ unit: DateUnit) -> String? {
    var shifted: [String] = []
    for end in ends {
      if end.isEmpty || end == ".." {
        shifted.append(end)
        continue
      }
      guard let moved = EDTFDate(ifValid: end)?.shifted(by: count, unit) else { return nil }
      shifted.append(moved)
    }
    let text = shifted.joined(separator: "/")
    return EDTFDate(ifValid: text) == nil ? nil : text
  }

  /// `?`, `~`, or `%` for both.
  private var qualifier: String {
    isDoubtful && isApproximate ? "%" : isDoubtful ? "?" : isApproximate ? "~" : ""
  }

  private func shiftedMoment(by count: Int, _ unit: DateUnit) -> String? {
    guard let earliest else {
      return latest.flatMap { $0.moved(by: count, unit) }.map { "[..\($0.text)]" }
    }
    guard let latest else { return earliest.moved(by: count, unit).map { "[\($0.text)..]" } }
    guard let first = earliest.moved(by: count, unit) else { return nil }
    if earliest == latest {
      let clock = text.firstIndex(of: "T").map { String(text[$0...]) } ?? ""
      return first.text + clock
    }
    // Whole months stay whole months.
    guard unit == .month || unit == .year, earliest.civil.day == 1, latest.next.civil.day == 1
    else {
      return latest.moved(by: count, unit).map { "[\(first.text)..\($0.text)]" }
    }
    guard let last = latest.next.moved(by: count, unit)?.previous else { return nil }
    let months = (first.text.dropLast(3), last.text.dropLast(3))
    if months.0 == months.1 { return String(months.0) }
    guard first.civil.month == 1, last.civil.month == 12 else {
      return "[\(months.0)..\(months.1)]"
    }
    let years = (months.0.dropLast(3), months.1.dropLast(3))
    return years.0 == years.1 ? String(years.0) : "[\(years.0)..\(years.1)]"
  }
}

extension DateUnit {
  /// Whether a shift may stay within the years that a date can be written in; farther ones overflow
  /// at some point.
  fileprivate func isWithinReach(_ count: Int) -> Bool {
    let most =
      switch self {
      case .day: 8_000_000
      case .week: 1_200_000
      case .month: 240_000
      case .year: 20_000
      }
    return count.magnitude <= UInt(most)
  }
}

extension Day {
  /// The day so many units later; the last day of a month stays within the month it comes to. Nil
  /// beyond the years of four digits.
  fileprivate func moved(by count: Int, _ unit: DateUnit) -> Day? {
    farMoved(by: count, unit).flatMap { -9999...9999 ~= $0.civil.year ? $0 : nil }
  }

  /// The same wherever the calendar has the day.
  func farMoved(by count: Int, _ unit: DateUnit) -> Day? {
    switch unit {
    case .day: return advanced(by: count)
    case .week: return advanced(by: count * 7)
    case .month, .year: return isFar ? nil : movedByMonths(count * (unit == .year ? 12 : 1))
    }
  }
}
