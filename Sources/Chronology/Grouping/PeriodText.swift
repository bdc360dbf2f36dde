/// A set of days as an EDTF text that is as fine as a part of the date and no finer.
struct PeriodText {
  /// The text; nil when the days have no bound on either side.
  let text: String?

  /// More members than this are written as one range.
  private static let mostMembers = 12

  init(_ days: DaySet, _ part: DatePart) {
    guard let first = days.first, let last = days.last else {
      text = nil
      return
    }
    if first == .distantPast, last == .distantFuture {
      text = nil
      return
    }
    var members = Self.periods(of: days, part).map { part.member($0) }
    if members.count > Self.mostMembers {
      members = [part.member(Self.bounds(days, part))]
    }
    let joined = members.joined(separator: ",")
    text = joined.contains(",") || joined.contains("..") ? "[\(joined)]" : joined
  }

  /// The periods that the days touch, as runs of their numbers; nil is no bound.
  private static func periods(of days: DaySet, _ part: DatePart) -> [PeriodRun] {
    var runs: [PeriodRun] = []
    for run in days.runs {
      let next = PeriodRun(run, part)
      if let last = runs.last, let end = last.last, let start = next.first, start <= end + 1 {
        runs[runs.count - 1] = PeriodRun(first: last.first, last: next.last)
      } else {
        runs.append(next)
      }
    }
    return runs
  }

  private static func bounds(_ days: DaySet, _ part: DatePart) -> PeriodRun {
    guard let hull = days.hull else { return PeriodRun(first: nil, last: nil) }
    return PeriodRun(hull, part)
  }
}

/// Periods that follow each other; nil is no bound.
struct PeriodRun {
  let first: Int?
  let last: Int?

  init(first: Int?, last: Int?) {
    self.first = first
    self.last = last
  }

  init(_ run: ClosedRange<Day>, _ part: DatePart) {
    first = run.lowerBound == .distantPast ? nil : part.period(of: run.lowerBound)
    last = run.upperBound == .distantFuture ? nil : part.period(of: run.upperBound)
  }
}

extension DatePart {
  /// The text of periods that follow each other: one, a mask for a decade, century or millennium,
  /// two with a comma, more as a range.
  fileprivate func member(_ run: PeriodRun) -> String {
    guard let first = run.first, let last = run.last else {
      return "\(run.first.map(firstName) ?? "")..\(run.last.map(lastName) ?? "")"
    }
    if let whole = wholeYears(first, last).flatMap(YearText.mask) { return whole }
    let (low, high) = (firstName(first), lastName(last))
    if low == high { return low }
    // Two names list two periods only if each says the whole of its own.
    let isPair = last == first + 1 && low == lastName(first) && high == firstName(last)
    return low + (isPair ? "," : "..") + high
  }

  /// The years that periods fill.
  private func wholeYears(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
    switch self {
    case .year: return first...last
    case .month:
      let behind = last + 1
      guard first.isMultiple(of: 12), behind.isMultiple(of: 12) else { return nil }
      return first.floorDivided(by: 12)...(behind.floorDivided(by: 12) - 1)
    case .decade: return first * 10...(last * 10 + 9)
    case .century: return first * 100...(last * 100 + 99)
    }
  }

  /// The text of a period, or of its first part where there is no text for the whole.
  private func firstName(_ period: Int) -> String {
    if self == .month { return monthName(period) }
    guard let years = wholeYears(period, period) else { return "" }
    return YearText.mask(years) ?? YearText.year(years.lowerBound)
  }

  /// The text of a period, or of its last part where there is no text for the whole.
  private func lastName(_ period: Int) -> String {
    if self == .month { return monthName(period) }
    guard let years = wholeYears(period, period) else { return "" }
    return YearText.mask(years) ?? YearText.year(years.upperBound)
  }

  /// The text of a month; a year of more than four digits stands without its months.
  private func monthName(_ period: Int) -> String {
    let year = period.floorDivided(by: 12)
    if year.magnitude > 9999 { return YearText.year(year) }
    return "\(YearText.year(year))-\((period - year * 12 + 1).padded(to: 2))"
  }
}

extension YearText {
  /// A year, or the mask of a decade, century, millennium or of all years of four digits; nil for
  /// other years.
  static func mask(_ years: ClosedRange<Int>) -> String? {
    if years.count == 1 { return year(years.lowerBound) }
    guard years.lowerBound >= 0, years.upperBound <= 9999 else { return nil }
    for places in 1...4 {
      let width = (0..<places).reduce(1) { size, _ in size * 10 }
      if years.count == width, years.lowerBound.isMultiple(of: width) {
        return String(years.lowerBound.padded(to: 4).dropLast(places))
          + String(repeating: "X", count: places)
      }
    }
    return nil
  }
}
