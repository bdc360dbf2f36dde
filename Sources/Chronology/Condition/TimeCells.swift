/// The stretches of time within which a condition on a date never changes its answer, wherever in them a
/// span starts or ends.
///
/// What is asked of a span in one world depends only on the cells of its start and of its end. A pair of
/// cells that its possible days touch has a world with the start before the end whenever any of its worlds
/// has. So spans whose first and last possible days of both ends lie in the same four cells are all
/// certain, all possible or all neither; those that end before they begin, which have no world, apart.
package struct TimeCells: Sendable {
  /// The first days of all cells but the first, ascending, by `Day.number`.
  package let cuts: [Int]

  /// - Returns: nil for a condition on months, which recur without end.
  package init?(_ condition: DayCondition) {
    let cuts = TimeCuts(condition)
    if cuts.asksForMonth { return nil }
    self.cuts = cuts.all.map(\.number)
  }

  package var count: Int { cuts.count + 1 }
}
