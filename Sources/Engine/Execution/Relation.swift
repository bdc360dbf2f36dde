package import Corpus
package import Plan

/// Rows of a table in an order: what flows from one stage to the next.
package struct Relation: Sendable {
  package var table: Table
  /// The index of the table in the corpus, unless a stage made it.
  package let tableIndex: Int?
  package var rows: Rows
  package var schema: RelationSchema
  package var notes: [AnswerNote]
  /// What the rows were made of, where they are groups.
  var lineage: Lineage?
  var pivoted = PivotMarks()
  /// How computed columns hang on the dates of the row.
  var dates = DerivedDates()

  /// Which rows of the table, and in which order.
  package enum Rows: Sendable {
    case all(Int)
    /// Some rows in the order of the table.
    case kept(RowSet)
    case ordered([Int32])
  }
}

/// What is to be known of columns that a pivot has made, by their places.
struct PivotMarks: Sendable {
  /// Those of values without a group.
  var vacant: Set<Int> = []
  /// The rows whose names columns bear.
  var headings: [Int: RowReference] = [:]
}

extension Relation.Rows {
  package var count: Int {
    switch self {
    case .all(let count): count
    case .kept(let set): set.count
    case .ordered(let rows): rows.count
    }
  }

  /// The row numbers in order.
  ///
  /// - Complexity: O(rows of the table / 64 + rows kept).
  package var numbers: [Int32] {
    switch self {
    case .all(let count): (0..<Int32(count)).map { $0 }
    case .kept(let set): set.rows
    case .ordered(let rows): rows
    }
  }

  /// The row numbers from a place in their order on, at most so many.
  ///
  /// - Complexity: O(count), and of rows that a set holds O(rows before the last / 64).
  func numbers(from offset: Int, atMost count: Int?) -> [Int32] {
    switch self {
    case .all(let all):
      let start = min(offset, all)
      return (Int32(start)..<Int32(start + min(count ?? all, all - start))).map { $0 }
    case .kept(let set):
      let last = count.map { $0 < .max - offset ? offset + $0 : .max }
      return Array(set.first(last).dropFirst(offset))
    case .ordered(let rows):
      let rest = rows.dropFirst(offset)
      return Array(rest.prefix(count ?? rest.count))
    }
  }

  /// Those of the rows that a set holds, in the order they had.
  func filtered(_ set: RowSet) -> Relation.Rows {
    switch self {
    case .all: .kept(set)
    case .kept(let earlier): .kept(earlier & set)
    case .ordered(let rows): .ordered(rows.filter { set.contains(Int($0)) })
    }
  }

  /// Some of the rows, in the order they had: rows that no stage has sorted stay in that of the
  /// table.
  func picked(_ numbers: [Int32], capacity: Int) -> Relation.Rows {
    if case .ordered = self { return .ordered(numbers) }
    return .kept(RowSet(capacity: capacity, numbers: numbers))
  }

  /// The number of rows that a set holds.
  func count(in set: RowSet) -> Int {
    switch self {
    case .all: set.count
    case .kept(let earlier): (earlier & set).count
    case .ordered(let rows): rows.count { set.contains(Int($0)) }
    }
  }

  /// The rows as a set, without their order.
  func set(capacity: Int) -> RowSet {
    switch self {
    case .all(let count): RowSet(capacity: count, full: true)
    case .kept(let set): set
    case .ordered(let rows): RowSet(capacity: capacity, numbers: rows)
    }
  }
}

extension Relation {
  /// Whether a column that a stage has made leads to rows of a table.
  private func refersTo(_ target: Int) -> Bool {
    guard tableIndex == nil else { return false }
    return table.fields.contains { field in
      guard case .reference(table: nil) = field.kind, case .reference(let column) = field.column
      else { return false }
      return rows.numbers.contains { column[Int($0)]?.table == target }
    }
  }

  /// Whether the rows are rows of a table, or groups of such rows.
  func restsOn(table: Int?) -> Bool {
    guard let table else { return false }
    return tableIndex == table || refersTo(table) || lineage?.kept.restsOn(table: table) ?? false
  }
}
