import Engine
import Query

/// How the answer of a learner differs from the one that was asked for; the first difference that counts.
package enum AnswerDifference: Equatable, Sendable {
  /// Rows of another collection, or no rows of one at all.
  case otherRows(wanted: String, found: String)
  /// Rows of a collection that are too many, and that are missing.
  case rows(table: Int, surplus: [Int32], lacking: [Int32])
  /// One value in place of another.
  case value(wanted: String, found: String)
  /// Rows that no collection has, such as groups, by their cells.
  case cells(surplus: [[String]], lacking: [[String]])
  /// So many columns are not there.
  case columns(wanted: Int, found: Int)
  /// The rows are right, and the order is not from a place on, counted from 1.
  case order(from: Int)
  /// The certain rows are right. What is open is not the same.
  case undecided(table: Int, surplus: [Int32], lacking: [Int32])
  case undecidedCount(wanted: Int, found: Int)

  /// How far apart the two are, to find the answer that was meant.
  var weight: Int {
    switch self {
    case .otherRows: 1_000_000
    case .rows(_, let surplus, let lacking): 10 + surplus.count + lacking.count
    case .value: 100
    case .cells(let surplus, let lacking): 10 + surplus.count + lacking.count
    case .columns: 100_000
    case .order, .undecided, .undecidedCount: 1
    }
  }
}

/// Compares what two queries give on the same corpus.
struct AnswerComparison {
  let wanted: QueryRows
  let comparison: LessonComparison?
  /// The rows that the wanted order sets apart: those of one group may be in any order. Nil where order does
  /// not count.
  let order: [[RowKey]]?

  /// Nil where the two are the same.
  func difference(of found: QueryRows) -> AnswerDifference? {
    contentDifference(found) ?? orderDifference(found) ?? undecidedDifference(found)
  }

  private func contentDifference(_ found: QueryRows) -> AnswerDifference? {
    if comparison == .count {
      let (wanted, got) = (self.wanted.answer.rowCount, found.answer.rowCount)
      return wanted == got ? nil : .value(wanted: "\(wanted)", found: "\(got)")
    }
    let comparesCells = comparison == .values || comparison == .text
    guard let table = wanted.table, !comparesCells else { return cellDifference(found) }
    guard table == found.table else {
      // The ids alone are rows, too.
      let ids = wanted.ids
      let isSame = found.answer.columns.contains { column in
        found.answer.rowCount == wanted.rows.count
          && Set((0..<found.answer.rowCount).map { column.value($0).cellText }) == ids
      }
      return isSame && !ids.isEmpty
        ? nil : .otherRows(wanted: wanted.answer.noun, found: found.answer.noun)
    }
    let (surplus, lacking) = Self.rest(found.rows, wanted.rows)
    return surplus.isEmpty && lacking.isEmpty
      ? nil : .rows(table: table, surplus: surplus, lacking: lacking)
  }

  /// What is in each of two lists and not in the other, so often as it is there more.
  private static func rest<Item: Hashable>(_ left: [Item], _ right: [Item]) -> ([Item], [Item]) {
    var counts: [Item: Int] = [:]
    for item in right { counts[item, default: 0] += 1 }
    var surplus: [Item] = []
    for item in left {
      if let count = counts[item], count > 0 {
        counts[item] = count - 1
      } else {
        surplus.append(item)
      }
    }
    var lacking: [Item] = []
    for item in right.reversed() {
      guard let count = counts[item], count > 0 else { continue }
      counts[item] = count - 1
      lacking.append(item)
    }
    return (surplus, lacking.reversed())
  }

  private func cellDifference(_ found: QueryRows) -> AnswerDifference? {
    if wanted.table == nil, found.table != nil, wanted.answer.isCount {
      return .otherRows(wanted: wanted.answer.noun, found: found.answer.noun)
    }
    let (own, other) = (CellTable(wanted.answer), CellTable(found.answer))
    guard other.columns.count >= own.columns.count else {
      return .columns(wanted: own.columns.count, found: other.columns.count)
    }
    if own.matching(other) != nil { return nil }
    if own.rowCount == 1, other.rowCount == 1, own.columns.count == 1, other.columns.count == 1 {
      return .value(wanted: own.columns[0][0], found: other.columns[0][0])
    }
    let (surplus, lacking) = Self.rest(
      other.rows(of: Array(other.columns.indices.prefix(own.columns.count))),
      own.rows(of: Array(own.columns.indices)))
    return .cells(surplus: surplus, lacking: lacking)
  }

  private func orderDifference(_ found: QueryRows) -> AnswerDifference? {
    guard let order else { return nil }
    var rest = keys(of: found)[...]
    var place = 1
    for group in order {
      guard Self.rest(Array(rest.prefix(group.count)), group) == ([], []) else {
        return .order(from: place)
      }
      rest = rest.dropFirst(group.count)
      place += group.count
    }
    return nil
  }

  /// The rows of an answer in its order, the columns of cells as the wanted one has them.
  private func keys(of found: QueryRows) -> [RowKey] {
    if wanted.table != nil, found.table != nil { return found.rows.map { .row($0) } }
    let other = CellTable(found.answer)
    let columns = CellTable(wanted.answer).matching(other) ?? Array(other.columns.indices)
    return other.rows(of: columns).map { .cells($0) }
  }

  private func undecidedDifference(_ found: QueryRows) -> AnswerDifference? {
    switch (wanted.undecided, found.undecided) {
    case (.rows(let table, let wanted), .rows(let other, let found)) where table == other:
      guard wanted != found else { return nil }
      return .undecided(
        table: table, surplus: found.subtracting(wanted).sorted(),
        lacking: wanted.subtracting(found).sorted())
    case (.rows(let table, let wanted), .none):
      return .undecided(table: table, surplus: [], lacking: wanted.sorted())
    case (.none, .rows(let table, let found)):
      return .undecided(table: table, surplus: found.sorted(), lacking: [])
    case (let wanted, let found):
      guard wanted.count != found.count else { return nil }
      return .undecidedCount(wanted: wanted.count, found: found.count)
    }
  }
}

extension QueryRows.UndecidedPart {
  fileprivate var count: Int {
    switch self {
    case .rows(_, let rows): rows.count
    case .count(let count): count
    }
  }
}

/// What a row is known by within one answer.
enum RowKey: Hashable, Sendable {
  case row(Int32)
  case cells([String])
}

/// The cells of an answer as texts, column by column.
struct CellTable {
  let columns: [[String]]
  let rowCount: Int

  init(_ answer: Answer) {
    rowCount = answer.rowCount
    columns = answer.columns.map { column in
      (0..<answer.rowCount).map { column.value($0).cellText }
    }
  }

  func rows(of columns: [Int]) -> [[String]] {
    (0..<rowCount).map { row in columns.map { self.columns[$0][row] } }
  }

  /// The columns of another table that hold what the own hold, row for row in some order; nil where there are
  /// none. Names do not count, and the other may have more.
  func matching(_ other: CellTable) -> [Int]? {
    guard rowCount == other.rowCount else { return nil }
    let own = columns.map { $0.sorted() }
    let theirs = other.columns.map { $0.sorted() }
    let wanted = rows(of: Array(columns.indices)).map(\.joinedCells).sorted()
    var chosen: [Int] = []
    func search() -> Bool {
      if chosen.count == own.count {
        return other.rows(of: chosen).map(\.joinedCells).sorted() == wanted
      }
      for column in theirs.indices
      where !chosen.contains(column) && theirs[column] == own[chosen.count] {
        chosen.append(column)
        if search() { return true }
        chosen.removeLast()
      }
      return false
    }
    return search() ? chosen : nil
  }
}

extension [String] {
  var joinedCells: String { joined(separator: "\u{1F}") }
}

extension Value {
  /// The value as it is compared: numbers by their value, several values in one order.
  var cellText: String {
    switch self {
    case .missing: ""
    case .text(let text), .date(let text), .unread(let text): text
    case .integer(let number): String(number)
    case .decimal(let number):
      Int64(exactly: number).map { String($0) } ?? String(Double(Float(number)))
    case .quantity(let quantity): "\(quantity)"
    case .boolean(let truth): truth ? "true" : "false"
    case .reference(let id, let label): id ?? label
    case .list(let values): values.map(\.cellText).sorted().joined(separator: "; ")
    }
  }
}
