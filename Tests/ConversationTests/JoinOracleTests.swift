import Conversation
import Corpus
import TestSupport
import Testing

/// Joins on dates that are uncertain, against the definition: a pair matches if the condition holds whatever
/// days the two dates are, and matches possibly if it does for some.
@Suite struct JoinOracleTests {
  private static let seeds: Range<UInt64> = 0..<(isDeep ? 250 : 12)
  private static let questionsEach = 20

  /// A row: its key, and the days of January 1960 that its date may be; none where it has no date.
  private struct Row {
    let id: Int
    let key: String
    let days: ClosedRange<Int>?

    var date: String {
      guard let days else { return "" }
      func day(_ day: Int) -> String { "1960-01-\(day < 10 ? "0" : "")\(day)" }
      if days == 1...31 { return "1960-01" }
      return days.count == 1
        ? day(days.lowerBound) : "\"[\(day(days.lowerBound))..\(day(days.upperBound))]\""
    }
  }

  /// A condition on the dates of two rows, as it is written and as it is decided.
  private struct Test {
    let text: String
    /// Its parts, all of which must hold.
    let parts: [(_ own: Int, _ other: Int) -> Bool]

    init(_ text: String, _ parts: ((_ own: Int, _ other: Int) -> Bool)...) {
      self.text = text
      self.parts = parts
    }
  }

  private static func rows(_ count: Int, _ random: inout SeededGenerator) -> [Row] {
    (1...count).map { id in
      let start = Int.random(in: 1...12, using: &random)
      let days: ClosedRange<Int>? =
        switch Int.random(in: 0..<10, using: &random) {
        case 0: nil
        case 1: 1...31
        case 2...5: start...start + Int.random(in: 1...4, using: &random)
        default: start...start
        }
      return Row(id: id, key: Bool.random(using: &random) ? "a" : "b", days: days)
    }
  }

  private static func test(_ random: inout SeededGenerator) -> Test {
    let shift = Int.random(in: -3...6, using: &random)
    let written = shift == 0 ? ".date" : ".date \(shift < 0 ? "-" : "+") \(abs(shift)) days"
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return Test("o.date < \(written)", { $1 < $0 + shift })
    case 1: return Test("o.date >= \(written)", { $1 >= $0 + shift })
    case 2: return Test("o.date = \(written)", { $1 == $0 + shift })
    case 3: return Test("not (o.date > \(written))", { !($1 > $0 + shift) })
    default:
      let most = Int.random(in: 0...8, using: &random)
      return Test(
        "o.date > .date and o.date <= .date + \(most) days", { $1 > $0 }, { $1 <= $0 + most })
    }
  }

  @Test(arguments: seeds) func matchesAreThoseOfAllWorlds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (left, right) = (Self.rows(8, &random), Self.rows(8, &random))
    let folder = try ScratchFolder()
    for (name, rows) in [("l", left), ("r", right)] {
      let lines = rows.map { "\($0.id),\($0.key),\($0.date)\n" }.joined()
      _ = try folder.write("id,key,date\n" + lines, to: "\(name).csv")
    }
    let conversation = try Conversation(CorpusLoader.load(path: folder.path))
    for _ in 0..<Self.questionsEach {
      let test = Self.test(&random)
      var (certain, possible): (Set<String>, Set<String>) = ([], [])
      for (own, other) in left.flatMap({ own in right.map { (own, $0) } })
      where own.key == other.key {
        let worlds = (own.days.map(Array.init) ?? []).flatMap { day in
          (other.days.map(Array.init) ?? []).map { (day, $0) }
        }
        // Nobody knows what holds of a date that is missing.
        let isOpen = own.days == nil || other.days == nil
        if !isOpen, worlds.allSatisfy({ world in test.parts.allSatisfy { $0(world.0, world.1) } }) {
          certain.insert("\(own.id)\t\(other.id)")
        }
        if isOpen
          || worlds.contains(where: { world in test.parts.allSatisfy { $0(world.0, world.1) } })
        {
          possible.insert("\(own.id)\t\(other.id)")
        }
      }
      let join = "r as o on key where (\(test.text)) | select id, o.id"
      let only = conversation.say("l | join only \(join)")
      #expect(Set(only.lines.dropFirst()) == certain, "\(seed): \(test.text): \(only.messages)")
      let open = possible.subtracting(certain).count
      #expect(
        only.messages.contains("\n\(open) match") == (open > 0),
        "\(seed): \(test.text): \(open): \(only.messages)")
      let alone = left.filter { row in !possible.contains { $0.hasPrefix("\(row.id)\t") } }
      let all = conversation.say("l | join possibly \(join)")
      #expect(
        Set(all.lines.dropFirst()) == possible.union(alone.map { "\($0.id)\t" }),
        "\(seed): \(test.text): \(all.messages)")
    }
  }
}
