import Text

/// The rows of a table by every name that they bear: ids, names in all languages, and `also`.
///
/// Names are found under their folded form, so that width and case do not count. Building takes a
/// pass over all names; who asks often keeps the index.
package struct NameIndex: Sendable {
  /// Every name as it is written, with its row; those of a row in the order of the fields.
  package let names: [(text: String, row: Int)]
  private let rowsOfName: [String: [Int]]
  /// The columns with the names of each row, which a suggestion shows.
  private let ownNames: [Column]

  /// Indexes a table.
  ///
  /// - Complexity: O(rows times names a row).
  package init(table: Table) {
    let ownNames = table.nameFields.map { table.fields[$0.index].column }
    let also = table.fieldIndex(named: "also").map { table.fields[$0].column }
    var names: [(text: String, row: Int)] = []
    var rowsOfName: [String: [Int]] = [:]
    for row in 0..<table.rowCount {
      var all: [String] = []
      if let id = table.id(of: row) { all.append(id) }
      for column in ownNames { if let name = column.text(at: row) { all.append(name) } }
      switch also {
      case .list(let list): all += list[row]
      case .text(let text): if let name = text[row] { all.append(name) }
      default: break
      }
      for name in all {
        names.append((name, row))
        let key = Folding.key(name)
        if rowsOfName[key]?.last != row { rowsOfName[key, default: []].append(row) }
      }
    }
    self.names = names
    self.rowsOfName = rowsOfName
    self.ownNames = ownNames
  }

  /// The first name of a row, with one in another script behind it: `Japan (日本)`.
  private func displayName(of row: Int) -> String? {
    let names = ownNames.compactMap { $0.text(at: row) }
    guard let first = names.first else { return nil }
    let isLatin = Self.isLatin(first)
    guard let other = names.dropFirst().first(where: { Self.isLatin($0) != isLatin }) else {
      return first
    }
    return "\(first) (\(other))"
  }

  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x0250 || 0x2000...0x206F ~= $0.value }
  }
}

extension NameIndex {
  /// The rows that bear a name, in their order, after folding.
  package func rows(named name: String) -> [Int] { rowsOfName[Folding.key(name)] ?? [] }

  /// The entities whose names are nearest to one that none bears, each once.
  ///
  /// - Returns: names to show, such as `Japan (日本)`; the nearest first.
  package func nearest(to name: String, limit: Int = 3) -> [String] {
    var shown: [String] = []
    // An entity may be near by several of its names, so more are asked for than wanted.
    for near in NearestNames.nearest(to: name, among: names.lazy.map(\.text), limit: limit * 4) {
      for row in rows(named: near) {
        let display = displayName(of: row) ?? near
        if !shown.contains(display) { shown.append(display) }
      }
    }
    return Array(shown.prefix(limit))
  }
}
