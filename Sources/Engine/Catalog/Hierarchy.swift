import Corpus

/// The rows of a table with those that belong to each.
struct Hierarchy {
  private var children: [Int: [Int]] = [:]

  init(_ column: ReferenceColumn) {
    for (row, parent) in column.rows.enumerated() where parent >= 0 {
      children[Int(parent), default: []].append(row)
    }
  }

  /// Some rows and all below them, each once; a circle in the data does no harm.
  func rows(under roots: [Int]) -> [Int] {
    var seen = Set(roots)
    var open = Array(seen)
    while let row = open.popLast() {
      for child in children[row] ?? [] where seen.insert(child).inserted { open.append(child) }
    }
    return seen.sorted()
  }
}

extension Corpus {
  /// The hierarchy of a table that has one.
  func hierarchy(of table: Int) -> Hierarchy? {
    guard let field = tables[table].hierarchyField,
      case .reference(let column) = tables[table].fields[field].column
    else { return nil }
    return Hierarchy(column)
  }
}
