import Corpus
import Plan

/// The rows that a stage has left undecided, each with what leaves it open there.
///
/// Any two are equal: they are what the number beside them counts, and notes are compared by that.
package struct UndecidedRows: Sendable, Equatable {
  /// Rows of one table, by what leaves them open.
  private let groups: [Group]
  private let table: Table?
  /// The index of the table in the corpus, unless a stage made it.
  package let tableIndex: Int?
  /// Labels of rows are in it.
  private let language: String?

  /// Rows that are open for the same reason; nil where it is not known.
  struct Group: Sendable {
    let kind: AnswerNote.Reason.Kind?
    let field: String?
    let rows: RowSet
  }

  init(_ groups: [Group], of table: Table, tableIndex: Int?) {
    self.init(groups: groups, table: table, tableIndex: tableIndex, language: nil)
  }

  private init(groups: [Group], table: Table?, tableIndex: Int?, language: String?) {
    self.groups = groups
    self.table = table
    self.tableIndex = tableIndex
    self.language = language
  }

  /// Rows of which only the number is known.
  package static let unlisted = UndecidedRows(
    groups: [], table: nil, tableIndex: nil, language: nil)

  package static func == (left: Self, right: Self) -> Bool { true }

  /// The rows as those of a table from which theirs was taken.
  ///
  /// - Parameter places: The place there of each row here.
  func lifted(to table: Table, at index: Int, from places: [Int32]) -> UndecidedRows {
    let lifted = groups.map { group in
      Group(
        kind: group.kind, field: group.field,
        rows: RowSet(
          capacity: table.rowCount, numbers: group.rows.rows.map { places[Int($0)] }))
    }
    return UndecidedRows(groups: lifted, table: table, tableIndex: index, language: language)
  }

  func labelled(in language: String) -> UndecidedRows {
    UndecidedRows(groups: groups, table: table, tableIndex: tableIndex, language: language)
  }
}

/// A row that is undecided, as a program reads it.
package struct UndecidedRow: Sendable, Equatable {
  package let id: String?
  /// Its place in its table, from 1.
  package let number: Int
  package let label: String?
  package let kind: AnswerNote.Reason.Kind?
  package let field: String?
}

extension UndecidedRows {
  /// The numbers of the rows in their table, in its order.
  ///
  /// - Complexity: O(rows log rows).
  package var numbers: [Int32] { groups.flatMap(\.rows.rows).sorted() }

  /// The first rows in the order of the table.
  ///
  /// - Complexity: O(rows log rows).
  package func rows(atMost count: Int) -> [UndecidedRow] {
    guard let table else { return [] }
    let all = groups.enumerated().flatMap { place, group in group.rows.rows.map { ($0, place) } }
      .sorted { $0 < $1 }
    return all.prefix(count).map { row, place in
      UndecidedRow(
        id: table.id(of: Int(row)), number: Int(row) + 1,
        label: table.label(of: Int(row), language: language ?? "en"), kind: groups[place].kind,
        field: groups[place].field)
    }
  }
}

extension AnswerNote {
  /// The note without its list of rows, which is not kept for as long as the answer.
  var withoutRows: AnswerNote {
    guard case .undecided(let count, let noun, let reasons, _) = self else { return self }
    return .undecided(count: count, of: noun, reasons: reasons)
  }

  /// The note with the labels of its rows in a language.
  func labelled(in language: String) -> AnswerNote {
    guard case .undecided(let count, let noun, let reasons, let rows) = self else { return self }
    return .undecided(
      count: count, of: noun, reasons: reasons, rows: rows.labelled(in: language))
  }
}
