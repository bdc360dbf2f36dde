package import Chronology

/// An axis of days, and where along it labels stand.
package struct TimeScale: Sendable {
  /// The first and the last day of the axis.
  package let days: ClosedRange<Day>

  /// A place along the axis that is named.
  package struct Tick: Equatable, Sendable {
    package let day: Day
    package let label: String
  }

  package init(_ days: ClosedRange<Day>) { self.days = days }

  /// How far along the axis a day is, from 0 at the first to 1 behind the last.
  package func position(of day: Day) -> Double {
    Double(day.number - days.lowerBound.number) / Double(length)
  }

  private var length: Int { days.upperBound.number - days.lowerBound.number + 1 }

  /// At most so many ticks, as dense as that allows: at the first days of years, months or at days.
  package func ticks(atMost count: Int) -> [Tick] {
    guard count > 0 else { return [] }
    for step in Step.all {
      // One looks at no step that would name thousands of places.
      guard length / step.leastDays <= count + 1 else { continue }
      let ticks = step.ticks(in: days)
      if ticks.count <= count, !ticks.isEmpty { return ticks }
    }
    return []
  }
}

extension TimeScale {
  private enum Step {
    case days(Int)
    case months(Int)
    case years(Int)

    static let all: [Step] =
      [.days(1), .days(7), .months(1), .months(3), .months(6)]
      + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000]
      .map { .years($0) }

    var leastDays: Int {
      switch self {
      case .days(let count): count
      case .months(let count): count * 28
      case .years(let count): count * 365
      }
    }

    func ticks(in days: ClosedRange<Day>) -> [Tick] {
      switch self {
      case .days(let count):
        return stride(from: days.lowerBound.number, through: days.upperBound.number, by: count)
          .map { number in
            let day = Day(number: number)
            return Tick(day: day, label: day.text)
          }
      case .months(let count):
        let (year, month, _) = days.lowerBound.civil
        let first = (year * 12 + month - 1).roundedDown(to: count)
        let (lastYear, lastMonth, _) = days.upperBound.civil
        return stride(from: first, through: lastYear * 12 + lastMonth - 1, by: count)
          .compactMap { number in
            tick(number.floored(by: 12), number - number.floored(by: 12) * 12 + 1, days)
          }
      case .years(let count):
        let first = days.lowerBound.civil.year.roundedDown(to: count)
        return stride(from: first, through: days.upperBound.civil.year, by: count)
          .compactMap { tick($0, nil, days) }
      }
    }

    private func tick(_ year: Int, _ month: Int?, _ days: ClosedRange<Day>) -> Tick? {
      guard let day = Day(year: year, month: month ?? 1, day: 1), days.contains(day) else {
        return nil
      }
      let text = month.map { "\(year)-\($0 < 10 ? "0" : "")\($0)" } ?? "\(year)"
      return Tick(day: day, label: text)
    }
  }
}

extension Day {
  /// `1960-01-19`.
  package var text: String {
    let (year, month, day) = civil
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

extension Int {
  /// The quotient, rounded to the lesser number also below 0.
  fileprivate func floored(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }

  fileprivate func roundedDown(to step: Int) -> Int { floored(by: step) * step }
}
