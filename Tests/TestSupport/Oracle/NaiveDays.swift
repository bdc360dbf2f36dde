import Chronology
import Query

/// One way in which a date may have been: the first and the last day, by number.
struct NaiveWorld {
  let start: Int
  let end: Int
  let month: Int

  /// All the ways that an EDTF text leaves open, of the days that stand for all.
  static func all(of text: String) -> [NaiveWorld] {
    guard let date = try? EDTFDate(text) else { preconditionFailure("no date: \(text)") }
    let days = SampleCalendar.days
    switch date.extent {
    case .moment(let possible):
      return days.filter(possible.contains).map { NaiveWorld($0, $0) }
    case .span(let starts, let ends):
      let last = days.filter(ends.contains)
      return days.filter(starts.contains).flatMap { start in
        last.filter { $0 >= start }.map { NaiveWorld(start, $0) }
      }
    }
  }

  private init(_ start: Day, _ end: Day) {
    (self.start, self.end, month) = (start.number, end.number, start.civil.month)
  }
}

/// The days that a literal stands for, as runs of their numbers.
struct NaivePeriod {
  private(set) var runs: [ClosedRange<Int>] = []

  /// - Parameter part: the part of a date that a number means, a year without it.
  init(_ literals: [Expression], part: String?) {
    for run in literals.flatMap({ Self.runs($0, part: part) }).sorted(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      if let last = runs.last, run.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
      } else {
        runs.append(run)
      }
    }
  }

  private static func runs(_ literal: Expression, part: String?) -> [ClosedRange<Int>] {
    switch literal.kind {
    case .literal(.integer(let number)):
      let first = Int(number)
      let count = part == "decade" ? 10 : part == "century" ? 100 : 1
      return [day("\(first)").lowerBound...day("\(first + count - 1)").upperBound]
    case .literal(.date(let text)): return [day(text)]
    case .literal(.edtf(let text)):
      let inside = text.filter { !"[]{}?~%".contains($0) }
      if inside.contains("/") || inside.contains("..") {
        let ends = inside.split(separator: inside.contains("/") ? "/" : "..")
        return [day(String(ends[0])).lowerBound...day(String(ends[1])).upperBound]
      }
      return inside.split(separator: ",").map { day(String($0)) }
    case .interval(let lower, let upper):
      let first = lower.map { runs($0, part: part)[0].lowerBound } ?? -endless
      return [first...(upper.map { runs($0, part: part)[0].upperBound } ?? endless)]
    case .list(let members): return members.flatMap { runs($0, part: part) }
    default: preconditionFailure("no period: \(literal)")
    }
  }

  private static let endless = 1 << 40

  /// The days of `1976`, `1976-06`, `1976-06-03` or `1976年6月`.
  private static func day(_ text: String) -> ClosedRange<Int> {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    let (year, month) = (parts[0], parts.count > 1 ? parts[1] : nil)
    let last = month ?? 12
    let ends = (
      Day(year: year, month: month ?? 1, day: parts.count > 2 ? parts[2] : 1),
      Day(
        year: year, month: last,
        day: parts.count > 2 ? parts[2] : Day.daysInMonth(last, year: year))
    )
    guard let first = ends.0, let end = ends.1 else { preconditionFailure("no day: \(text)") }
    return first.number...end.number
  }
}

extension NaivePeriod {
  /// `d < L` ends before L begins, and so on; `d = L` and `d in L` lie inside L.
  func holds(_ sign: Comparison, _ world: NaiveWorld) -> Bool {
    switch sign {
    case .less: world.end < first
    case .lessOrEqual: world.end <= last
    case .greater: world.start > last
    case .greaterOrEqual: world.start >= first
    default: runs.contains { $0.contains(world.start) && $0.contains(world.end) }
    }
  }

  /// Allen's relations between half-open stretches of days.
  func holds(_ relation: DayRelation, _ world: NaiveWorld) -> Bool {
    let (a, b, c, d) = (world.start, world.end + 1, first, last + 1)
    return switch relation {
    case .before: b < c
    case .after: d < a
    case .meets: b == c
    case .metBy: d == a
    case .overlaps: a < c && c < b && b < d
    case .overlappedBy: c < a && a < d && d < b
    case .starts: a == c && b < d
    case .startedBy: a == c && d < b
    case .during: c < a && b < d
    case .encloses: a < c && d < b
    case .finishes: c < a && b == d
    case .finishedBy: a < c && b == d
    case .equals: a == c && b == d
    case .intersects: runs.contains { $0.lowerBound <= world.end && world.start <= $0.upperBound }
    case .covers: a <= c && d <= b
    default: preconditionFailure("a sign is no relation")
    }
  }

  private var first: Int { runs[0].lowerBound }
  private var last: Int { runs[runs.count - 1].upperBound }
}
