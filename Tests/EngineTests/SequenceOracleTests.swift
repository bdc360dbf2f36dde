import Chronology
import TestSupport
import Testing

/// Sequences against all worlds.
@Suite struct SequenceOracleTests {
  /// What a random sequence may have in it.
  struct Kind: CustomTestStringConvertible, Sendable {
    let name: String
    var steps = 2...3
    var absences = 0...0
    /// Whether each row is known to the day.
    var isDaily = false
    var hasSpans = false
    var hasRelations = false
    var hasOrder = false
    /// Whether all that is said to be possible is so, and all that is certain is said to be.
    var isExact = true

    var testDescription: String { name }
  }

  static let kinds: [Kind] = [
    Kind(name: "moments"),
    Kind(name: "days", absences: 0...1, isDaily: true),
    Kind(name: "spans", hasSpans: true),
    Kind(name: "one absence", absences: 1...1),
    Kind(name: "one absence among spans", absences: 1...1, hasSpans: true),
    Kind(name: "alone", steps: 1...1, absences: 1...1, hasSpans: true),
    Kind(name: "several absences", absences: 2...3, hasSpans: true, isExact: false),
    Kind(name: "relations", steps: 2...2, hasSpans: true, hasRelations: true),
    Kind(
      name: "several relations", steps: 3...3, hasSpans: true, hasRelations: true, isExact: false),
    Kind(name: "declared order", absences: 0...1, hasSpans: true, hasOrder: true, isExact: false),
  ]

  /// How often something was asked and found, and how often less was said than is so.
  private struct Counts {
    var asked = 0
    var tuples = 0
    var starts = 0
    /// Called possible, and certain.
    var understated = 0
    /// Called possible, and in no world.
    var overstated = 0
  }

  @Test(arguments: kinds)
  func standAgainstAllWorlds(_ kind: Kind) throws {
    let wanted = isDeep ? 5500 : 100
    var counts = Counts()
    var seed: UInt64 = 1
    while counts.asked < wanted {
      seed += 1
      guard let worlds = Self.worlds(kind, seed: seed) else { continue }
      counts.asked += 1
      try Self.checkTuples(worlds, kind, &counts)
      try Self.checkStarts(worlds, kind, &counts)
    }
    #expect(counts.tuples > wanted / 3, "few matches were found")
    if kind.isExact { #expect(counts.overstated == 0) }
    if isDeep { print("\(kind.name): \(counts)") }
  }

  private static func worlds(_ kind: Kind, seed: UInt64) -> SequenceWorlds? {
    var random = SequenceRows(seed: seed)
    let rows = (0..<random.number(3...5)).map { _ in
      random.row(hasSpans: kind.hasSpans, isDaily: kind.isDaily)
    }
    let hasWindow = random.chance(40)
    let steps = random.steps(
      count: random.number(kind.steps), absences: random.number(kind.absences),
      hasRelations: kind.hasRelations, hasWindows: random.chance(60), hasTies: random.chance(30))
    var worlds = SequenceWorlds(
      rows: rows, steps: steps, isByGroup: random.chance(30),
      window: hasWindow ? random.number(0...7) : nil,
      order: kind.hasOrder ? random.order(rows) : [])
    guard worlds.tryAll(atMost: 20_000), worlds.worldCount > 0 else { return nil }
    // Most sequences are in no world; a few of these are enough.
    return worlds.tuples.isEmpty && random.chance(90) ? nil : worlds
  }

  /// Every match, by itself.
  private static func checkTuples(
    _ worlds: SequenceWorlds, _ kind: Kind, _ counts: inout Counts
  ) throws {
    let query = worlds.query("all possibly")
    let answer = try Ask(worlds.corpus).answer(query)
    let positions = worlds.steps.count { !$0.isAbsent }
    let names = ["id"] + (1..<max(positions, 1)).map { "s\($0).id" } + ["certainty"]
    var said: [[Int]: String] = [:]
    for row in answer.rows(names) {
      said[row.dropLast().compactMap { Int($0.dropFirst()) }] = row.last
    }
    let described = Comment(rawValue: "\(query)\n\(worlds.rows)\n\(worlds.order)")
    for match in Set(worlds.tuples.keys).union(said.keys) {
      counts.tuples += 1
      let truth = worlds.tuples[match]
      let (isCertain, isPossible) = (
        truth?.strict.isCertain ?? false, truth?.loose.isPossible ?? false
      )
      switch said[match] {
      case "certain": #expect(isCertain, described)
      case nil: #expect(!isPossible, described)
      default:
        if isCertain { counts.understated += 1 }
        if !isPossible { counts.overstated += 1 }
        if kind.isExact { #expect(isPossible && !isCertain, described) }
      }
    }
  }

  /// Every row with which a match begins.
  private static func checkStarts(
    _ worlds: SequenceWorlds, _ kind: Kind, _ counts: inout Counts
  ) throws {
    let query = worlds.query("possibly")
    let answer = try Ask(worlds.corpus).answer(query)
    var said: [Int: String] = [:]
    for row in answer.rows(["id", "certainty"]) { said[Int(row[0].dropFirst()) ?? -1] = row[1] }
    let described = Comment(rawValue: "\(query)\n\(worlds.rows)\n\(worlds.order)")
    for start in Set(worlds.starts.keys).union(said.keys) {
      counts.starts += 1
      let truth = worlds.starts[start]
      let (isCertain, isPossible) = (
        truth?.strict.isCertain ?? false, truth?.loose.isPossible ?? false
      )
      switch said[start] {
      case "certain", "certain (by different rows)": #expect(isCertain, described)
      case nil: #expect(!isPossible, described)
      default:
        if isCertain { counts.understated += 1 }
        if !isPossible { counts.overstated += 1 }
      }
    }
    let certain = try Ask(worlds.corpus).answer(worlds.query(""))
    #expect(Set(certain.ids) == Set(said.filter { $0.value != "possible" }.map { "r\($0.key)" }))
    #expect(certain.undecided == said.count { $0.value == "possible" })
    #expect(certain.reasonCount == certain.undecided)
  }
}
