import Text

/// The rows of a table by every name that they have: ids, names in all languages, and `also`.
///
/// Names are found under their folded form, so that width and case do not count; where none is found
/// so, names that are no ids under that without the marks on Latin and Greek letters. Building takes a
/// pass over all names; who asks often keeps the index.
package struct NameIndex: Sendable {
  /// Every name as it is written, with its row; those of a row in the order of the fields.
  package let names: [(text: String, row: Int)]
  private let rowsOfName: [String: [Int]]
  /// The rows by their names without marks, of the names that have some.
  private let rowsOfBareName: [String: [Int]]
  /// The columns with the names of each row, which a suggestion shows.
  private let ownNames: [Column]
  /// The column with further names.
  private let also: Column?

  /// Indexes a table.
  ///
  /// - Complexity: O(rows times names a row).
  package init(table: Table) {
    let ownNames = table.nameFields.map { table.fields[$0.index].column }
    let also = table.fieldIndex(named: "also").map { table.fields[$0].column }
    var names: [(text: String, row: Int)] = []
    var rowsOfName: [String: [Int]] = [:]
    var rowsOfBareName: [String: [Int]] = [:]
    for row in 0..<table.rowCount {
      let id = table.id(of: row)
      let own = Self.names(of: row, ownNames, also)
      for (place, name) in ((id.map { [$0] } ?? []) + own).enumerated() {
        names.append((name, row))
        let key = Folding.key(name)
        if rowsOfName[key]?.last != row { rowsOfName[key, default: []].append(row) }
        guard Folding.mayHaveMarks(name), id == nil || place > 0 else { continue }
        let bare = Folding.bareKey(name)
        guard bare != key, rowsOfBareName[bare]?.last != row else { continue }
        rowsOfBareName[bare, default: []].append(row)
      }
    }
    self.names = names
    self.rowsOfName = rowsOfName
    self.rowsOfBareName = rowsOfBareName
    self.ownNames = ownNames
    self.also = also
  }

  /// The names of a row but its id.
  private static func names(of row: Int, _ ownNames: [Column], _ also: Column?) -> [String] {
    let own = ownNames.compactMap { $0.text(at: row) }
    return switch also {
    case .list(let list): own + list[row]
    case .text(let text): text[row].map { own + [$0] } ?? own
    default: own
    }
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
  /// The rows that have a name, in their order, after folding; where none does, those that have it
  /// but for the marks on its letters.
  package func rows(named name: String) -> [Int] {
    let exact = rows(spelt: name)
    return exact.isEmpty ? rows(resembling: name) : exact
  }

  /// The rows that have a name with the same marks on its letters, in their order.
  package func rows(spelt name: String) -> [Int] { rowsOfName[Folding.key(name)] ?? [] }

  /// The rows that have a name, no id, after the marks on letters are left out, in their order.
  package func rows(resembling name: String) -> [Int] {
    let bare = Folding.bareKey(name)
    let plain = (rowsOfName[bare] ?? []).filter { spelling(of: name, row: $0) != nil }
    guard let marked = rowsOfBareName[bare] else { return plain }
    return Set(marked + plain).sorted()
  }

  /// How a row writes a name, with its marks; nil where it has no such name.
  package func spelling(of name: String, row: Int) -> String? {
    let bare = Folding.bareKey(name)
    return Self.names(of: row, ownNames, also).first { Folding.bareKey($0) == bare }
  }

  /// The entities whose names are nearest to one that none has, each once.
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
