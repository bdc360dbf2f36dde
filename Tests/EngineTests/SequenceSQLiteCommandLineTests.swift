import Chronology
import Corpus
import Query
import TestSupport
import Testing

/// Where each row has a day of its own, a sequence is a self-join, with `not exists` for what must not lie between.
@Suite struct SequenceSQLiteCommandLineTests {
  private static let rowCount = 150
  private static let queriesEach = 50

  private struct Row {
    let kind: String
    let group: Int
    let size: Int
    let day: Int
  }

  private struct Step {
    var isAbsent = false
    let kind: String
    var size: Int?
    var window: Int?
    /// The place of an earlier row with the same group, or one smaller.
    var sameGroupAs: Int?
    var largerThan: Int?
  }

  private struct Pattern {
    let steps: [Step]
    let isByGroup: Bool
    let window: Int?
  }

  @Test(arguments: 0..<(isDeep ? 100 : 10) as Range<UInt64>)
  func isASelfJoin(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed ^ 0x5E9)
    let rows = Self.rows(&random)
    let patterns = (0..<Self.queriesEach).map { _ in Self.pattern(&random) }
    let ask = Ask(Self.corpus(rows))
    let expected = try SQLiteCommandLineTests.ask(
      Self.schema(rows),
      patterns.flatMap { [Self.sql($0, rows, all: false), Self.sql($0, rows, all: true)] })
    for (index, pattern) in patterns.enumerated() {
      let starts = Self.query(pattern, all: false)
      #expect(
        try ask.answer(starts).rows(["id"]).sorted { $0[0] < $1[0] } == expected[2 * index],
        "\(starts)")
      let matches = Self.query(pattern, all: true)
      let names = ["id"] + Self.positions(pattern).indices.dropFirst().map { "s\($0).id" }
      #expect(
        Set(try ask.answer(matches).rows(names)) == Set(expected[2 * index + 1]), "\(matches)")
    }
  }

  // MARK: Rows and patterns

  private static func rows(_ random: inout SeededGenerator) -> [Row] {
    var days = Array(0..<(rowCount * 2))
    days.shuffle(using: &random)
    return days.prefix(rowCount).map { day in
      Row(
        kind: ["a", "b", "c"][Int.random(in: 0...2, using: &random)],
        group: Int.random(in: 0...4, using: &random), size: Int.random(in: 0...9, using: &random),
        day: day)
    }
  }

  private static func pattern(_ random: inout SeededGenerator) -> Pattern {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    var steps: [Step] = []
    for place in 0..<number(1...3) {
      var step = Step(kind: ["a", "b", "c"][number(0...2)])
      if chance(30) { step.size = number(2...7) }
      if place > 0 {
        // Without a window a hundred rows make thousands of matches.
        step.window = chance(80) ? number(1...20) : nil
        if chance(30) { step.sameGroupAs = number(0...(place - 1)) }
        if chance(20) { step.largerThan = number(0...(place - 1)) }
      }
      steps.append(step)
    }
    for _ in 0..<number(steps.count == 1 ? 1...2 : 0...2) {
      var step = Step(isAbsent: true, kind: ["a", "b", "c"][number(0...2)])
      let place = number(0...steps.count)
      let isEnd =
        steps[..<place].allSatisfy(\.isAbsent) || steps[place...].allSatisfy(\.isAbsent)
      if isEnd { step.window = number(1...15) }
      if chance(30) { step.size = number(2...7) }
      let before = steps[..<place].count { !$0.isAbsent }
      if before > 0, chance(30) { step.sameGroupAs = number(0...(before - 1)) }
      steps.insert(step, at: place)
    }
    return Pattern(
      steps: steps, isByGroup: chance(40), window: chance(30) ? number(5...40) : nil)
  }

  private static func positions(_ pattern: Pattern) -> [Step] {
    pattern.steps.filter { !$0.isAbsent }
  }

  private static let first = Day(year: 1960, month: 1, day: 1)!.number

  private static func corpus(_ rows: [Row]) -> Corpus {
    func integers(_ name: String, _ values: [Int]) -> Field {
      Field(name: name, column: .integer(IntegerColumn(values.map { Int64($0) })))
    }
    let table = Table(
      name: "e", rowCount: rows.count,
      fields: [
        .texts("id", rows.indices.map { id($0) }), .texts("kind", rows.map(\.kind)),
        integers("g", rows.map(\.group)), integers("size", rows.map(\.size)),
        .dates("date", rows.map { Day(number: first + $0.day).text }),
      ], idField: 0)
    return Corpus(name: "c", tables: [table])
  }

  private static func id(_ row: Int) -> String { "r\(1000 + row)" }

  // MARK: Both languages

  private static func query(_ pattern: Pattern, all: Bool) -> String {
    func days(_ count: Int?) -> String { count.map { " within \($0) days" } ?? "" }
    var place = 0
    let steps = pattern.steps.map { step in
      var conditions = ["kind = \(step.kind)"]
      if let size = step.size { conditions.append("size < \(size)") }
      if let other = step.sameGroupAs { conditions.append("g = .s\(other).g") }
      if let other = step.largerThan { conditions.append("size > .s\(other).size") }
      let label = step.isAbsent ? "" : "s\(place): "
      if !step.isAbsent { place += 1 }
      return (step.isAbsent ? "!" : "")
        + "[\(label)\(conditions.joined(separator: " and "))\(days(step.window))]"
    }
    return "e | sequence\(all ? " all" : "")\(pattern.isByGroup ? " by g" : "")"
      + "\(days(pattern.window)) \(steps.joined(separator: " "))"
  }

  private static func schema(_ rows: [Row]) -> String {
    let values = rows.enumerated().map {
      "('\(id($0))','\($1.kind)',\($1.group),\($1.size),\($1.day))"
    }
    return "create table e (id text, kind text, g integer, size integer, day integer);\n"
      + "insert into e values \(values.joined(separator: ","));"
  }

  private static func sql(_ pattern: Pattern, _ rows: [Row], all: Bool) -> String {
    let count = positions(pattern).count
    let names = (0..<count).map { "s\($0)" }
    var conditions: [String] = []
    /// What a step asks of the row of a name.
    func own(_ step: Step, _ name: String) -> [String] {
      var found = ["\(name).kind = '\(step.kind)'"]
      if let size = step.size { found.append("\(name).size < \(size)") }
      if let other = step.sameGroupAs { found.append("\(name).g = s\(other).g") }
      if let other = step.largerThan { found.append("\(name).size > s\(other).size") }
      if pattern.isByGroup { found.append("\(name).g = s0.g") }
      return found
    }
    let (least, most) = (rows.map(\.day).min() ?? 0, rows.map(\.day).max() ?? 0)
    var place = 0
    for step in pattern.steps {
      guard step.isAbsent else {
        conditions += own(step, names[place])
        if place > 0 {
          conditions.append("\(names[place]).day > \(names[place - 1]).day")
          if let window = step.window {
            conditions.append("\(names[place]).day - \(names[place - 1]).day <= \(window)")
          }
        }
        place += 1
        continue
      }
      var inner =
        own(step, "x") + ["x.id not in (\(names.map { "\($0).id" }.joined(separator: ",")))"]
      let window = step.window ?? 0
      if place == 0 {
        inner += ["x.day < s0.day", "s0.day - x.day <= \(window)"]
        // Beyond the first and the last day nobody knows what happened.
        conditions.append("s0.day - \(window) >= \(least)")
      } else if place == count {
        let last = names[count - 1]
        inner += ["x.day > \(last).day", "x.day - \(last).day <= \(window)"]
        conditions.append("\(last).day + \(window) <= \(most)")
      } else {
        inner += ["x.day > \(names[place - 1]).day", "x.day < \(names[place]).day"]
      }
      conditions.append("not exists (select 1 from e x where \(inner.joined(separator: " and ")))")
    }
    if let window = pattern.window, count > 1 {
      conditions.append("\(names[count - 1]).day - s0.day <= \(window)")
    }
    let columns = all ? names.map { "\($0).id" }.joined(separator: ", ") : "distinct s0.id"
    return "select \(columns) from \(names.map { "e \($0)" }.joined(separator: ", ")) "
      + "where \(conditions.joined(separator: " and "))\(all ? "" : " order by 1")"
  }
}
