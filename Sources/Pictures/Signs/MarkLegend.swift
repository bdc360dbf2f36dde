import Chronology
import Engine
import Messages

/// The kinds of marks that are in a timeline, each with a mark that shows it.
struct MarkLegend {
  struct Entry {
    let meaning: Message
    /// Nil for what is said of a name and no mark shows.
    let mark: TimeMark?
    /// The axis on which the mark is shown.
    let days: ClosedRange<Day>
  }

  let entries: [Entry]

  init(_ timeline: Timeline) {
    let rows = timeline.groups.flatMap(\.rows)
    let marks = rows.compactMap(\.mark)
    // A year of which the examples take parts.
    let year = Day(number: 0)...Day(number: 364)
    func part(_ from: Int, _ to: Int) -> ClosedRange<Day> {
      Day(number: from)...Day(number: to)
    }
    var entries: [Entry] = []
    func add(_ key: String, _ mark: TimeMark?, where isThere: Bool) {
      guard isThere else { return }
      entries.append(Entry(meaning: Message(key: "picture.legend." + key), mark: mark, days: year))
    }
    func has(_ isThere: (TimeMark) -> Bool) -> Bool { marks.contains(where: isThere) }
    let middle = TimeMark.Shape.day(Day(number: 182))
    add("day", TimeMark(middle), where: has { if case .day = $0.shape { true } else { false } })
    add(
      "lasted", TimeMark(.lasting(certain: part(40, 324), possible: part(40, 324))),
      where: has { if case .lasting(.some, _) = $0.shape { true } else { false } })
    add(
      "may-have-lasted", TimeMark(.lasting(certain: nil, possible: part(40, 324))),
      where: has { mark in
        guard case .lasting(let certain, let possible) = mark.shape else { return false }
        return certain != possible || mark.isOpenBefore || mark.isOpenAfter
      })
    add(
      "one-day", TimeMark(.oneDay(of: [part(20, 344)])),
      where: has { if case .oneDay = $0.shape { true } else { false } })
    add(
      "either", TimeMark(.oneDay(of: [part(20, 60), part(300, 344)])),
      where: has {
        if case .oneDay(let stretches) = $0.shape { stretches.count > 1 } else { false }
      })
    add(
      "open", TimeMark(.lasting(certain: nil, possible: part(60, 60)), isOpenAfter: true),
      where: has { $0.isOpenBefore || $0.isOpenAfter })
    add("approximate", TimeMark(middle, isApproximate: true), where: has(\.isApproximate))
    add("doubtful", TimeMark(middle, isDoubtful: true), where: has(\.isDoubtful))
    add(
      "possibly-there", nil, where: (rows + timeline.undated).contains { !$0.isCertain })
    self.entries = entries
  }
}
