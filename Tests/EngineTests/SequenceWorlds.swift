import Chronology

/// A sequence decided the slow way: by every day of every date, and every order of what happens on one day.
struct SequenceWorlds {
  struct Row {
    let kind: String
    let group: Int?
    /// Whether the row is large; nil where nobody knows.
    let isLarge: Bool?
    /// The days on which it may begin and end; the same for a moment.
    let begins: [Int]
    let ends: [Int]
    let isSpan: Bool
    /// The days that the date names.
    let stated: [Int]
    /// The date as a source would write it; nil for a row without one.
    let date: String?
  }

  struct Step {
    var isAbsent = false
    var kind: String
    var asksForLarge = false
    /// The place of an earlier step whose row must have the same group.
    var sameGroupAs: Int?
    var window: Int?
    var relation: DayRelation?
  }

  let rows: [Row]
  let steps: [Step]
  let isByGroup: Bool
  let window: Int?
  /// Rows, the first of which begins before the second.
  let order: [(Int, Int)]

  /// In how many worlds something holds.
  struct Tally {
    var holds = 0
    var fails = 0
    var isCertain: Bool { holds > 0 && fails == 0 }
    var isPossible: Bool { holds > 0 }
  }

  private(set) var tuples: [[Int]: (strict: Tally, loose: Tally)] = [:]
  private(set) var starts: [Int: (strict: Tally, loose: Tally)] = [:]
  private(set) var worldCount = 0

  init(
    rows: [Row], steps: [Step], isByGroup: Bool, window: Int?, order: [(Int, Int)]
  ) {
    self.rows = rows
    self.steps = steps
    self.isByGroup = isByGroup
    self.window = window
    self.order = order
  }

  // MARK: Worlds

  /// A point on a day, with its place among those of the day.
  private struct Point: Comparable {
    let day: Int
    var place = 0

    static func < (left: Point, right: Point) -> Bool {
      (left.day, left.place) < (right.day, right.place)
    }
  }

  private struct World {
    var begin: [Point]
    var end: [Point]
    var isLarge: [Bool]
  }

  /// Tries all worlds.
  ///
  /// - Returns: False where there are more than so many; nothing is known then.
  mutating func tryAll(atMost most: Int) -> Bool {
    let dated = rows.indices.filter { rows[$0].date != nil }
    // Most days are soon known to be too many.
    let choices = dated.reduce(1.0) {
      $0 * Double(rows[$1].begins.count * (rows[$1].isSpan ? rows[$1].ends.count : 1))
    }
    guard choices <= Double(most) else { return false }
    let none = Point(day: 0)
    let blank = World(
      begin: rows.map { _ in none }, end: rows.map { _ in none },
      isLarge: rows.map { $0.isLarge ?? false })
    return days(dated[...], blank, dated, most)
  }

  private mutating func days(
    _ rest: ArraySlice<Int>, _ world: World, _ dated: [Int], _ most: Int
  ) -> Bool {
    guard let row = rest.first else { return sameDays(world, dated, most) }
    var world = world
    for large in rows[row].isLarge.map({ [$0] }) ?? [false, true] {
      world.isLarge[row] = large
      for begin in rows[row].begins {
        for end in rows[row].isSpan ? rows[row].ends.filter({ $0 >= begin }) : [begin] {
          world.begin[row] = Point(day: begin)
          world.end[row] = Point(day: end)
          guard days(rest.dropFirst(), world, dated, most) else { return false }
        }
      }
    }
    return true
  }

  /// All orders of the points of each day.
  private mutating func sameDays(_ world: World, _ dated: [Int], _ most: Int) -> Bool {
    var points: [(row: Int, isEnd: Bool, day: Int)] = []
    for row in dated {
      points.append((row, false, world.begin[row].day))
      if rows[row].isSpan { points.append((row, true, world.end[row].day)) }
    }
    let byDay = Dictionary(grouping: points.indices) { points[$0].day }.values.map { Array($0) }
    func orders(
      _ rest: ArraySlice<[Int]>, _ world: World, _ body: (World) -> Bool
    ) -> Bool {
      guard let day = rest.first else { return body(world) }
      for order in Self.permutations(day) {
        var world = world
        for (place, point) in order.enumerated() {
          let (row, isEnd, day) = points[point]
          if isEnd {
            world.end[row] = Point(day: day, place: place)
          } else {
            world.begin[row] = Point(day: day, place: place)
            if !rows[row].isSpan { world.end[row] = Point(day: day, place: place) }
          }
        }
        guard orders(rest.dropFirst(), world, body) else { return false }
      }
      return true
    }
    var found: [World] = []
    let isAll = orders(byDay[...], world) { world in
      let holds =
        dated.allSatisfy { !rows[$0].isSpan || world.begin[$0] < world.end[$0] }
        && self.order.allSatisfy { world.begin[$0.0] < world.begin[$0.1] }
      if holds { found.append(world) }
      return worldCount + found.count <= most
    }
    guard isAll else { return false }
    for world in found { decide(world, dated) }
    return true
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard let first = items.first else { return [[]] }
    return permutations(Array(items.dropFirst())).flatMap { rest in
      (0...rest.count).map { place in
        var order = rest
        order.insert(first, at: place)
        return order
      }
    }
  }

  // MARK: One world

  private mutating func decide(_ world: World, _ dated: [Int]) {
    worldCount += 1
    var (strict, loose): (Set<[Int]>, Set<[Int]>) = ([], [])
    let positions = steps.indices.filter { !steps[$0].isAbsent }
    func search(_ match: [Int]) {
      if match.count == positions.count {
        if gapsHold(match, world, dated, isStrict: true) { strict.insert(match) }
        if gapsHold(match, world, dated, isStrict: false) { loose.insert(match) }
        return
      }
      let step = steps[positions[match.count]]
      for row in dated where !match.contains(row) && fits(row, step, match, world) {
        if let previous = match.last {
          guard stand(previous, row, step, world) else { continue }
        }
        search(match + [row])
      }
    }
    search([])
    // What is first seen now was not there in the worlds before.
    let unseen = (Tally(fails: worldCount - 1), Tally(fails: worldCount - 1))
    for match in strict.union(loose).union(tuples.keys) {
      Self.add(strict.contains(match), loose.contains(match), &tuples[match, default: unseen])
    }
    let firsts = (Set(strict.map { $0[0] }), Set(loose.map { $0[0] }))
    for row in firsts.0.union(firsts.1).union(starts.keys) {
      Self.add(firsts.0.contains(row), firsts.1.contains(row), &starts[row, default: unseen])
    }
  }

  private static func add(
    _ strict: Bool, _ loose: Bool, _ tally: inout (strict: Tally, loose: Tally)
  ) {
    if strict { tally.strict.holds += 1 } else { tally.strict.fails += 1 }
    if loose { tally.loose.holds += 1 } else { tally.loose.fails += 1 }
  }

  private func fits(_ row: Int, _ step: Step, _ match: [Int], _ world: World) -> Bool {
    guard rows[row].kind == step.kind, !step.asksForLarge || world.isLarge[row] else {
      return false
    }
    if isByGroup {
      guard let group = rows[row].group else { return false }
      if let first = match.first, rows[first].group != group { return false }
    }
    if let other = step.sameGroupAs {
      guard let group = rows[row].group, rows[match[other]].group == group else { return false }
    }
    return true
  }

  private func stand(_ row: Int, _ next: Int, _ step: Step, _ world: World) -> Bool {
    if let relation = step.relation {
      let days = DaySet(Day(number: world.begin[next].day)...Day(number: world.end[next].day))
      guard
        relation.holds(
          start: Day(number: world.begin[row].day), end: Day(number: world.end[row].day), days)
      else { return false }
    } else {
      guard world.end[row] < world.begin[next] else { return false }
    }
    return step.window.map { world.begin[next].day - world.end[row].day <= $0 } ?? true
  }

  /// The days of which the rows tell.
  private var coverage: ClosedRange<Int> {
    let days = rows.flatMap(\.stated)
    return (days.min() ?? 0)...(days.max() ?? 0)
  }

  private func gapsHold(
    _ match: [Int], _ world: World, _ dated: [Int], isStrict: Bool
  ) -> Bool {
    if let window, match.count > 1,
      world.begin[match[match.count - 1]].day - world.end[match[0]].day > window
    {
      return false
    }
    var place = 0
    for step in steps {
      guard step.isAbsent else {
        place += 1
        continue
      }
      let isFirst = place == 0
      let isLast = place == match.count
      let others = dated.filter { row in
        guard !match.contains(row), fits(row, step, match, world) else { return false }
        let begin = world.begin[row]
        if isFirst {
          let start = world.begin[match[0]]
          return begin < start && start.day - begin.day <= step.window ?? 0
        }
        let end = world.end[match[place - 1]]
        if isLast { return end < begin && begin.day - end.day <= step.window ?? 0 }
        return end < begin && begin < world.begin[match[place]]
      }
      if !others.isEmpty { return false }
      guard isStrict else { continue }
      let days: ClosedRange<Int>
      if isFirst {
        let start = world.begin[match[0]].day
        days = (start - (step.window ?? 0))...start
      } else if isLast {
        let end = world.end[match[place - 1]].day
        days = end...(end + (step.window ?? 0))
      } else {
        let end = world.end[match[place - 1]].day
        days = end...max(end, world.begin[match[place]].day)
      }
      if days.lowerBound < coverage.lowerBound || days.upperBound > coverage.upperBound {
        return false
      }
    }
    return true
  }
}
