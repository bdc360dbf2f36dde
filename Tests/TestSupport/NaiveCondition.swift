package import Chronology

/// A random condition with its text in the language and its meaning spelt out, row by row and world
/// by world: the oracle for the columnar evaluator.
package indirect enum NaiveCondition {
  case not(NaiveCondition)
  case and(NaiveCondition, NaiveCondition)
  case or(NaiveCondition, NaiveCondition)
  case certainly(NaiveCondition)
  case possibly(NaiveCondition)
  /// `date`, `year` or `decade` against the days from first to last.
  case date(String, String, literal: String, first: Day, last: Day)
  case month(String, Int)
  case number(String, Int)
  case kind(String)
  case actor([Int])
  case title(String)
  case missing(String)
  case constant(Bool)

  /// The condition as a user would type it.
  package var text: String {
    switch self {
    case .not(let inner): "not (\(inner.text))"
    case .and(let left, let right): "(\(left.text)) and (\(right.text))"
    case .or(let left, let right): "(\(left.text)) or (\(right.text))"
    case .certainly(let inner): "certainly (\(inner.text))"
    case .possibly(let inner): "possibly (\(inner.text))"
    case .date(let field, let sign, let literal, _, _): "\(field) \(sign) \(literal)"
    case .month(let sign, let month): "month \(sign) \(month)"
    case .number(let sign, let number): "n \(sign) \(number)"
    case .kind(let kind): "kind = \(kind)"
    case .actor(let actors):
      "actor in [\(actors.map { SampleCorpus.actorNames[$0] }.joined(separator: ", "))]"
    case .title(let text): "title contains \"\(text)\""
    case .missing(let field): "\(field) is missing"
    case .constant(let value): "\(value)"
    }
  }

  package init(depth: Int, _ random: inout SeededGenerator) {
    let choice = Int.random(in: 0..<(depth > 0 ? 16 : 9), using: &random)
    func inner() -> NaiveCondition { NaiveCondition(depth: depth - 1, &random) }
    switch choice {
    case 0...3: self = Self.date(&random)
    case 4: self = .month(Self.sign(&random), Int.random(in: 1...12, using: &random))
    case 5: self = .number(Self.sign(&random), Int.random(in: -3...9, using: &random))
    case 6:
      self =
        Bool.random(using: &random)
        ? .kind(SampleCorpus.kinds.randomElement(using: &random) ?? "visit")
        : .title(["secret", "秘密", "alpha", "x"].randomElement(using: &random) ?? "x")
    case 7:
      self = .actor(
        Array(SampleCorpus.actorNames.indices.shuffled(using: &random).prefix(
          Int.random(in: 1...2, using: &random))))
    case 8: self = .missing(["date", "n", "kind", "actor"].randomElement(using: &random) ?? "n")
    case 9, 10: self = .and(inner(), inner())
    case 11, 12: self = .or(inner(), inner())
    case 13: self = .not(inner())
    case 14: self = .certainly(inner())
    default: self = .possibly(inner())
    }
  }

  private static func sign(_ random: inout SeededGenerator) -> String {
    ["=", "!=", "<", "<=", ">", ">="].randomElement(using: &random) ?? "="
  }

  private static func date(_ random: inout SeededGenerator) -> NaiveCondition {
    let sign = Self.sign(&random)
    let year = Int.random(in: SampleCalendar.years, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
      Day(year: year, month: month, day: day) ?? .distantPast
    }
    let lastOfMonth = Day.daysInMonth(month, year: year)
    let monthText = "\(year)-\(SampleCalendar.two(month))"
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      return .date("date", sign, literal: "\(year)", first: day(year, 1, 1), last: day(year, 12, 31))
    case 1:
      return .date("year", sign, literal: "\(year)", first: day(year, 1, 1), last: day(year, 12, 31))
    case 2:
      return .date(
        "date", sign, literal: monthText, first: day(year, month, 1),
        last: day(year, month, lastOfMonth))
    case 3:
      return .date(
        "date", sign, literal: monthText + "-15", first: day(year, month, 15),
        last: day(year, month, 15))
    case 4:
      return .date(
        "decade", sign, literal: "1970", first: day(1970, 1, 1), last: day(1979, 12, 31))
    default:
      return .date(
        "year", "in", literal: "\(year)..\(year + 1)", first: day(year, 1, 1),
        last: day(year + 1, 12, 31))
    }
  }
}
