import Chronology
import Corpus
import TestSupport

/// Small tables of rows with uncertain dates, and sequences to look for in them.
struct SequenceRows {
  /// Days as far away as this stand for what has no bound.
  static let beyond = 1000

  private var generator: SeededGenerator
  static let first = Day(year: 1960, month: 1, day: 1)!.number

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private static func text(_ day: Int) -> String { Day(number: first + day).text }

  mutating func row(hasSpans: Bool, isDaily: Bool) -> SequenceWorlds.Row {
    let kind = ["a", "a", "b", "b", "c"][number(0...4)]
    let group = chance(5) ? nil : number(0...1)
    let isLarge: Bool? = chance(12) ? nil : chance(70)
    func row(
      _ begins: [Int], _ ends: [Int], isSpan: Bool, stated: [Int], _ date: String?
    ) -> SequenceWorlds.Row {
      .init(
        kind: kind, group: group, isLarge: isLarge, begins: begins.map { Self.first + $0 },
        ends: ends.map { Self.first + $0 }, isSpan: isSpan,
        stated: stated.map { Self.first + $0 }, date: date)
    }
    if chance(4) { return row([], [], isSpan: false, stated: [], nil) }
    if hasSpans, chance(40) {
      let begin = number(0...6)
      let end = number(begin...8)
      switch number(0...9) {
      // An end that nobody knows may be any day from the beginning on: those near, and one far away.
      case 0:
        return row(
          [begin], Array(begin...12) + [Self.beyond], isSpan: true, stated: [begin],
          Self.text(begin) + "/")
      case 1:
        return row(
          [-Self.beyond] + Array(-4...end), [end], isSpan: true, stated: [end],
          "/" + Self.text(end))
      default:
        return row(
          [begin], [end], isSpan: true, stated: [begin, end],
          "\(Self.text(begin))/\(Self.text(end))")
      }
    }
    var days = Set([number(0...7)])
    while !isDaily, chance(40), days.count < 3 { days.insert(number(0...7)) }
    let sorted = days.sorted()
    let texts = sorted.map { Self.text($0) }
    return row(
      sorted, sorted, isSpan: false, stated: sorted,
      sorted.count == 1 ? texts[0] : "[\(texts.joined(separator: ","))]")
  }

  mutating func steps(
    count: Int, absences: Int, hasRelations: Bool, hasWindows: Bool, hasTies: Bool
  ) -> [SequenceWorlds.Step] {
    var steps: [SequenceWorlds.Step] = []
    let relations: [DayRelation] = [
      .during, .encloses, .overlaps, .meets, .starts, .intersects, .equals,
    ]
    for place in 0..<count {
      var step = SequenceWorlds.Step(kind: ["a", "b", "c"][number(0...2)])
      step.asksForLarge = chance(30)
      if place > 0 {
        if hasWindows, chance(50) { step.window = number(0...5) }
        if hasRelations, chance(50) { step.relation = relations[number(0...(relations.count - 1))] }
        if hasTies, chance(40) { step.sameGroupAs = number(0...(place - 1)) }
      }
      steps.append(step)
    }
    for _ in 0..<absences {
      let place = number(0...steps.count)
      // A relation has no absence beside it.
      if place < steps.count, steps[place].relation != nil { continue }
      var step = SequenceWorlds.Step(isAbsent: true, kind: ["a", "b", "c"][number(0...2)])
      let isEnd =
        steps[..<place].allSatisfy(\.isAbsent) || steps[place...].allSatisfy(\.isAbsent)
      if isEnd { step.window = number(1...4) }
      step.asksForLarge = chance(20)
      steps.insert(step, at: place)
    }
    return steps
  }

  /// Rows of which some begin before others, by relations that dates allow.
  mutating func order(_ rows: [SequenceWorlds.Row]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for _ in 0..<number(1...2) {
      let (one, other) = (number(0...(rows.count - 1)), number(0...(rows.count - 1)))
      guard one != other, let first = rows[one].begins.min(), let last = rows[other].begins.max(),
        first < last, !pairs.contains(where: { $0 == (one, other) || $0 == (other, one) })
      else { continue }
      pairs.append((one, other))
    }
    return pairs
  }
}

extension SequenceWorlds {
  /// The rows as a table, with a table of relations where some are declared.
  var corpus: Corpus {
    let table = Table(
      name: "events", rowCount: rows.count,
      fields: [
        .texts("id", rows.indices.map { "r\($0)" }), .texts("kind", rows.map(\.kind)),
        Field(name: "g", column: .integer(IntegerColumn(rows.map { $0.group.map(Int64.init) }))),
        Field(
          name: "size",
          column: .integer(IntegerColumn(rows.map { $0.isLarge.map { $0 ? 9 : 1 } }))),
        .dates("date", rows.map(\.date)),
      ], idField: 0)
    if order.isEmpty { return Corpus(name: "c", tables: [table]) }
    func references(_ rows: [Int]) -> Column {
      .reference(ReferenceColumn(rows: rows.map { Int32($0) }, target: .table(0)))
    }
    let relations = Table(
      name: "relations", rowCount: order.count,
      fields: [
        .texts("how", order.map { _ in "causes" }),
        Field(name: "from", column: references(order.map(\.0))),
        Field(name: "to", column: references(order.map(\.1))),
      ],
      timeline: TableTimeline(
        order: .relations(
          field: "how", [RowOrder.Relation("causes", earlier: "from", later: "to")])))
    return Corpus(name: "c", tables: [table, relations])
  }

  /// The sequence as a query.
  func query(_ manner: String) -> String {
    func days(_ count: Int?) -> String { count.map { " within \($0) days" } ?? "" }
    var position = 0
    let texts = steps.map { step in
      var conditions = ["kind = \(step.kind)"]
      if step.asksForLarge { conditions.append("size > 5") }
      if let other = step.sameGroupAs { conditions.append("g = .s\(other).g") }
      let label = step.isAbsent ? "" : "s\(position): "
      if !step.isAbsent { position += 1 }
      return (step.relation.map { $0.rawValue + " " } ?? "") + (step.isAbsent ? "!" : "")
        + "[\(label)\(conditions.joined(separator: " and "))\(days(step.window))]"
    }
    return "events | sequence \(manner)\(isByGroup ? " by g" : "")\(days(window)) "
      + texts.joined(separator: " ")
  }
}
