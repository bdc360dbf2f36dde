import Chronology
import Corpus
import Plan

/// A sequence with all that its search asks: which rows may stand at each step, and what must hold between them.
struct SequencePattern {
  /// A step at which a row stands.
  struct Position {
    /// The place of the step among all.
    let number: Int
    let rows: StepRows
    /// The rows that may stand there.
    let possible: RowSet
    /// The rows that satisfy the condition in every world.
    let certain: RowSet
    /// How far from the row before.
    let reach: DayReach?
    /// How the row before stands to it; nil where it only comes before.
    let relation: DayRelation?
    let ties: [StepTie]
  }

  /// A step at which no row may stand.
  struct Absence {
    /// The place of the step among all.
    let number: Int
    let rows: StepRows
    /// The rows that satisfy the condition in every world.
    let certain: RowSet
    /// How far it is looked for behind the last row, or before the first.
    let reach: DayReach?
    let ties: [StepTie]
  }

  let positions: [Position]
  /// The absences before each position, and behind the last.
  let absences: [[Absence]]
  /// From the end of the first row to the beginning of the last.
  let reach: DayReach?
  let times: RowTimes
  let order: DeclaredOrder
  /// Whether each row that may be in a match is known to the day, so that no match is certain by different rows.
  let isDaily: Bool
  /// The days of which the corpus knows what happened.
  let coverage: ClosedRange<Int>
  /// Whether rows share a value of which each may have several: `StepRows` are then by these values.
  let isParted: Bool
  /// Whether rows stand in the order of their ids.
  let isByID: Bool
  /// Whether the first row precedes the second where nothing else tells them apart.
  let precedes: (Int32, Int32) -> Bool

  /// The same without what must not lie between.
  var withoutAbsences: SequencePattern {
    SequencePattern(
      positions: positions, absences: absences.map { _ in [] }, reach: reach, times: times,
      order: order, isDaily: isDaily, coverage: coverage, isParted: isParted, isByID: isByID,
      precedes: precedes)
  }

  /// Whether every step only comes before the next.
  var isPlain: Bool { positions.allSatisfy { $0.relation == nil } }

  var hasAbsences: Bool { absences.contains { !$0.isEmpty } }
}

/// What a row at a step must have in common with a row at an earlier one.
enum StepTie {
  /// Equal numbers of what all rows of a match share, by row; below zero for none.
  case shared([Int32])
  /// Equal numbers of keys, by row; below zero for none.
  case keys(label: Int, own: [Int32], wanted: [Int32])
  /// The rows that satisfy a condition beside each earlier row.
  case matches(label: Int, RowMatches)

  var label: Int {
    switch self {
    case .shared: 0
    case .keys(let label, _, _), .matches(let label, _): label
    }
  }

  /// The number of the list that has the rows of its step which go with an earlier row; nil where there are no
  /// such lists.
  func list(beside earlier: Int32) -> Int? {
    switch self {
    case .shared(let numbers): Int(numbers[Int(earlier)])
    case .keys(_, _, let wanted): Int(wanted[Int(earlier)])
    case .matches: nil
    }
  }

  /// Whether a row goes with an earlier one.
  func truth(of row: Int32, beside earlier: Int32) -> Truth {
    switch self {
    case .shared(let numbers):
      let number = numbers[Int(earlier)]
      return Truth(number >= 0 && numbers[Int(row)] == number)
    case .keys(_, let own, let wanted):
      let number = wanted[Int(earlier)]
      return Truth(number >= 0 && own[Int(row)] == number)
    case .matches(_, let matches): return matches.truth(of: row, beside: earlier)
    }
  }
}

/// The rows that may satisfy a condition beside each of other rows.
struct RowMatches {
  /// By the earlier row; each list in ascending order.
  private let rows: RowLists
  /// The places in `rows` of those that do so in every world.
  private let certain: RowSet

  init(_ rows: RowLists, certain: RowSet) {
    self.rows = rows
    self.certain = certain
  }

  func truth(of row: Int32, beside earlier: Int32) -> Truth {
    let list = rows[Int(earlier)]
    var (low, high) = (list.startIndex, list.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < row { low = middle + 1 } else { high = middle }
    }
    guard low < list.endIndex, list[low] == row else { return .impossible }
    return certain.contains(low) ? .certain : .possible
  }
}
