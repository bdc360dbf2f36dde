import Chronology
import Conversation
import Corpus
import TestSupport
import Testing

/// Conditions on two uncertain dates, against the definition: each combination of days that the dates may be is
/// tried, and a row is certain where the condition holds in all of them, possible where it does in some.
@Suite struct TwoDatesOracleTests {
  private static let seeds: Range<UInt64> = 0..<(isDeep ? 150 : 4)
  private static let questionsEach = 6

  /// One way in which a date may have been.
  private typealias World = (start: Day, end: Day)

  /// The days that are tried where a date is open: from half a year before those that occur.
  private static let calendar = Day(number: -3_800)...Day(number: -3_400)

  private static func worlds(_ text: String) -> [World] {
    guard let date = EDTFDate(ifValid: text) else { return [] }
    func days(_ set: DaySet) -> [Day] {
      set.intersection(DaySet(calendar)).runs.flatMap { run in
        (run.lowerBound.number...run.upperBound.number).map { Day(number: $0) }
      }
    }
    switch date.extent {
    case .moment(let set): return days(set).map { ($0, $0) }
    case .span(let start, let end):
      let ends = days(end)
      return days(start).flatMap { first in ends.filter { $0 >= first }.map { (first, $0) } }
    }
  }

  private static func date(_ random: inout SeededGenerator) -> String {
    func day() -> String {
      "1960-0\(Int.random(in: 1...3, using: &random))-0\(Int.random(in: 1...9, using: &random))"
    }
    func late() -> String { "1960-02-2\(Int.random(in: 0...9, using: &random))" }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return ""
    case 1: return "1960-0\(Int.random(in: 1...3, using: &random))"
    case 2: return ["1960-0X-05", "1960-02-XX", "1960-01-3X"].randomElement(using: &random) ?? ""
    case 3: return "[\(day()),\(late())]"
    case 4: return "[\(day()),1960-01]"
    case 5: return "1960-01-0\(Int.random(in: 1...9, using: &random))/\(late())"
    case 6: return "1960-01/1960-02"
    case 7:
      return ["[..1960-01-20]", "[1960-02-10..]", "1960-02-05/.."].randomElement(using: &random)
        ?? ""
    default: return Bool.random(using: &random) ? day() : late()
    }
  }

  /// What the two dates are called on the left and on the right of a sign.
  private struct Names {
    let left: [String]
    let right: [String]
  }

  /// A condition as it is written, and as it is decided in one world.
  private struct Test {
    let text: String
    let holds: (_ world: [World]) -> Bool
  }

  private static func part(_ names: Names, _ random: inout SeededGenerator) -> Test {
    let own = Int.random(in: 0...1, using: &random)
    let other = Int.random(in: 0..<6, using: &random) == 0 ? own : 1 - own
    let (sign, relation) =
      [
        ("<", DayRelation.lessThan), ("<=", .atMost), (">", .greaterThan), (">=", .atLeast),
        ("=", .within),
      ]
      .randomElement(using: &random) ?? ("=", .within)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let day = Day(number: -3_652 + Int.random(in: 0...80, using: &random))
      return Test(text: "\(names.left[own]) \(sign) \(day.text)") { world in
        DayCondition.relation(relation, DaySet(day...day))
          .holds(start: world[own].start, end: world[own].end)
      }
    case 1:
      let days = Int.random(in: -20...40, using: &random)
      let text = "days(\(names.left[1 - own]), \(names.left[own])) >= \(days)"
      return Test(text: text) { world in
        world[own].start.number - world[1 - own].start.number >= days
      }
    case 2 where own != other && sign != "=":
      // The time between two dates is that between them moved.
      let days = Int.random(in: 0...30, using: &random)
      return Test(text: "\(names.left[own]) - \(names.left[other]) \(sign) \(days) days") { world in
        let (first, last) = (
          world[other].start.advanced(by: days), world[other].end.advanced(by: days)
        )
        return DayCondition.relation(relation, DaySet(first...last))
          .holds(start: world[own].start, end: world[own].end)
      }
    default:
      let months =
        Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: -2...2, using: &random) : 0
      let days = months == 0 ? Int.random(in: -20...40, using: &random) : 0
      let move =
        months != 0
        ? " \(months < 0 ? "-" : "+") \(abs(months)) months"
        // What is made of other rows stands on the right of a sign only where it is calculated with.
        : days != 0 || names.right[other].contains("(")
          ? " \(days < 0 ? "-" : "+") \(abs(days)) days" : ""
      return Test(text: "\(names.left[own]) \(sign) \(names.right[other])\(move)") { world in
        func moved(_ day: Day) -> Day { day.movedByMonths(months).advanced(by: days) }
        let days = moved(world[other].start)...moved(world[other].end)
        return DayCondition.relation(relation, DaySet(days))
          .holds(start: world[own].start, end: world[own].end)
      }
    }
  }

  private static func test(_ names: Names, parts: Int, _ random: inout SeededGenerator) -> Test {
    let isNegated = Int.random(in: 0..<4, using: &random) == 0
    let test: Test
    if parts == 1 {
      test = part(names, &random)
    } else {
      let count = Int.random(in: 1..<parts, using: &random)
      let (first, second) = (
        Self.test(names, parts: count, &random), Self.test(names, parts: parts - count, &random)
      )
      let isAnd = Int.random(in: 0..<3, using: &random) > 0
      test = Test(text: "(\(first.text)) \(isAnd ? "and" : "or") (\(second.text))") { world in
        isAnd
          ? first.holds(world) && second.holds(world) : first.holds(world) || second.holds(world)
      }
    }
    return isNegated ? Test(text: "not (\(test.text))") { !test.holds($0) } : test
  }

  /// Whether a condition holds in some world, and in all; both are open where a date is missing, unless the
  /// other parts decide.
  private static func truth(_ test: Test, _ first: String, _ second: String) -> Truth? {
    let (own, other) = (worlds(first), worlds(second))
    if own.isEmpty || other.isEmpty { return nil }
    var (holds, fails) = (false, false)
    for world in own {
      for beside in other {
        if test.holds([world, beside]) { holds = true } else { fails = true }
        if holds && fails { return .possible }
      }
    }
    return holds ? .certain : .impossible
  }

  private static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
    }.joined()
  }

  @Test(arguments: seeds) func twoFieldsOfARow(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<70).map { _ in (a: Self.date(&random), b: Self.date(&random)) }
    let folder = try ScratchFolder()
    let lines = rows.enumerated().map { ["\($0)", $1.a, $1.b] }
    _ = try folder.write(Self.csv([["id", "a", "b"]] + lines), to: "t.csv")
    let conversation = try Conversation(CorpusLoader.load(path: folder.path))
    let names = Names(left: ["a", "b"], right: [".a", ".b"])
    for _ in 0..<Self.questionsEach {
      let test = Self.test(names, parts: Int.random(in: 1...4, using: &random), &random)
      let truths = rows.map { Self.truth(test, $0.a, $0.b) }
      let known = Set(rows.indices.filter { truths[$0] != nil }.map { "\($0)" })
      func expect(_ statement: String, _ accepted: [Truth], _ line: Int = #line) {
        let said = conversation.say(statement)
        let expected = rows.indices.filter { truths[$0].map(accepted.contains) ?? false }
        let found = Set(said.lines.dropFirst()).intersection(known)
        #expect(
          found == Set(expected.map { "\($0)" }),
          "\(seed): \(statement): \(found.symmetricDifference(expected.map { "\($0)" }).map { (rows[Int($0) ?? 0], truths[Int($0) ?? 0]) }) \(said.messages)"
        )
        #expect(!said.messages.contains("worlds"), "\(seed): \(statement)")
      }
      expect("t where \(test.text) | select id", [.certain])
      expect("t where possibly (\(test.text)) | select id", [.certain, .possible])
      // An aggregate counts the rows for which the condition is certain.
      let counted = conversation.say(
        "t where a is known and b is known | group with count where (\(test.text)) as n")
      #expect(
        counted.lines.last == "\(truths.count { $0 == .certain })",
        "\(seed): \(test.text) \(counted)")
    }
  }

  @Test(arguments: seeds) func dateOfARowAndThatOfTheOneBefore(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<40).map { _ in Self.date(&random) }
    let folder = try ScratchFolder()
    let lines = rows.enumerated().map { ["\($0)", $0 < 20 ? "x" : "y", $1] }
    _ = try folder.write(Self.csv([["id", "key", "date"]] + lines), to: "t.csv")
    let conversation = try Conversation(CorpusLoader.load(path: folder.path))
    let names = Names(left: ["date", "previous(date)"], right: [".date", "previous(date)"])
    for _ in 0..<Self.questionsEach {
      let test = Self.test(names, parts: Int.random(in: 1...3, using: &random), &random)
      let found = { (condition: String) in
        let said = conversation.say("t | per key {sort id | where \(condition)} | select id")
        #expect(said.messages.contains("error") == false, "\(seed): \(condition): \(said.messages)")
        return Set(said.lines.dropFirst())
      }
      let (certain, possible) = (found(test.text), found("possibly (\(test.text))"))
      for row in rows.indices where row % 20 != 0 {
        guard let truth = Self.truth(test, rows[row], rows[row - 1]) else { continue }
        let dates = "\(seed): \(test.text): \(rows[row]) \(rows[row - 1])"
        #expect(certain.contains("\(row)") == (truth == .certain), "\(dates)")
        #expect(possible.contains("\(row)") == (truth != .impossible), "\(dates)")
      }
    }
  }

  @Test(arguments: seeds) func datesOfRowsThatAreJoined(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (left, right) = (
      (0..<9).map { _ in Self.date(&random) }, (0..<9).map { _ in Self.date(&random) }
    )
    let folder = try ScratchFolder()
    for (name, rows) in [("l", left), ("r", right)] {
      let lines = rows.enumerated().map { ["\($0)", "k", $1] }
      _ = try folder.write(Self.csv([["id", "key", "date"]] + lines), to: "\(name).csv")
    }
    let conversation = try Conversation(CorpusLoader.load(path: folder.path))
    let names = Names(left: ["date", "o.date"], right: [".date", ".o.date"])
    for _ in 0..<Self.questionsEach {
      let test = Self.test(names, parts: Int.random(in: 1...4, using: &random), &random)
      let found = { (join: String) in
        let said = conversation.say(
          "l | \(join) r as o on key where (\(test.text)) | select id, o.id")
        #expect(said.messages.contains("error") == false, "\(seed): \(test.text): \(said.messages)")
        return Set(said.lines.dropFirst())
      }
      let (certain, possible) = (found("join only"), found("join possibly"))
      for (own, first) in left.enumerated() {
        for (other, second) in right.enumerated() {
          guard let truth = Self.truth(test, first, second) else { continue }
          let dates = "\(seed): \(test.text): \(first) \(second)"
          #expect(certain.contains("\(own)\t\(other)") == (truth == .certain), "\(dates)")
          #expect(possible.contains("\(own)\t\(other)") == (truth != .impossible), "\(dates)")
        }
      }
    }
  }
}
