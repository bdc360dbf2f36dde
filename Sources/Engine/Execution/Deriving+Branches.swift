import Corpus
import Plan

// Values of the rows of any collection that a reference leads to.
extension Deriving {
  /// The ends of one way: the rows there, and their field.
  private struct Branch {
    let ends: RowLists
    let value: BoundValue?
    let field: Field?

    /// The column of the field; nil where the rows themselves are meant.
    var column: Column? { field?.column }
  }

  /// The values at the ends of several ways, of which a single reference takes one.
  ///
  /// - Complexity: O(rows) for each way.
  func branches(
    _ branches: [PathBranch], _ derivation: Derivation, _ rows: [Int32], _ near: Table,
    at index: Int?
  ) throws(Interrupted) -> Field {
    var found: [Branch] = []
    for branch in branches {
      let ends = try Steps.ends(of: branch.hops, from: rows, near, catalog, index, cancellation)
      let table = branch.hops.last.map { catalog.corpus.tables[$0.target] } ?? near
      found.append(
        Branch(
          ends: ends, value: branch.field, field: branch.field.map { table.fields[$0.field] }))
    }
    switch derivation.kind {
    case .list: return try lists(found, derivation.name, rows, near.rowCount)
    case .link(let target): return try links(found, target, derivation.name, rows, near.rowCount)
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .reference:
      return try single(found, derivation, rows, near.rowCount)
    }
  }

  private func lists(
    _ branches: [Branch], _ name: String, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> Field {
    let reader = CellReader(corpus: catalog.corpus, language: "en")
    var texts = [[String]?](repeating: nil, count: count)
    defer { Discard.later(&texts) }
    for (start, row) in rows.enumerated() {
      try cancellation.check(at: start)
      var values: [String] = []
      for branch in branches {
        guard let field = branch.field, let value = branch.value else { continue }
        values += branch.ends[start].flatMap { reader.texts(value, field, Int($0)) }
      }
      texts[Int(row)] = values.withoutRepetition
    }
    return Field(name: name, column: .list(ListColumn(texts)))
  }

  private func links(
    _ branches: [Branch], _ target: Int, _ name: String, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> Field {
    var lists = [[Int32]?](repeating: nil, count: count)
    for (start, row) in rows.enumerated() {
      try cancellation.check(at: start)
      var values: [Int32] = []
      for branch in branches {
        let column = branch.column
        for end in branch.ends[start] {
          values += column.map { $0.entities(Int(end)) } ?? [end]
        }
      }
      lists[Int(row)] = values.withoutRepetition
    }
    return Field(name: name, column: .link(LinkColumn(table: target, lists)))
  }

  private func single(
    _ branches: [Branch], _ derivation: Derivation, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> Field {
    /// The row at the end of each row's way, and which way that is.
    var ends = [Int32](repeating: -1, count: count)
    var ways = [Int](repeating: 0, count: count)
    for (way, branch) in branches.enumerated() {
      for (start, row) in rows.enumerated() {
        try cancellation.check(at: start)
        guard let end = branch.ends[start].first else { continue }
        ends[Int(row)] = end
        ways[Int(row)] = way
      }
    }
    let merged = MergedField(
      fields: branches.map(\.field), ways: ways, rows: ends, cancellation: cancellation)
    return try merged.field(derivation.kind, named: derivation.name)
  }
}
