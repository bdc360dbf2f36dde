/// Tells whether the cells of a column are lists: short texts between semicolons or bars that come
/// again in other cells, or JSON arrays. Prose holds semicolons too, but its parts do not recur.
struct ListInference {
  private static let separators: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "|")]
  /// The most bytes of an item.
  fileprivate static let longestItem = 80
  /// So many items are looked at for whether they recur.
  fileprivate static let sampledItems = 20_000

  private var arrays = 0
  private var candidates = separators.map(Candidate.init)

  /// One separator, and what speaks for it.
  fileprivate struct Candidate {
    let separator: UInt8
    /// The cells looked at, and those that hold the separator.
    var cells = 0
    var splitCells = 0
    /// All items of the sample, and the different ones.
    var items = 0
    var distinct = NameDictionary()
    var isRefuted = false

    init(separator: UInt8) { self.separator = separator }
  }

  /// Looks at a cell that is no number.
  mutating func observe(_ cell: Span<UInt8>) {
    if cell[0] == UInt8(ascii: "["), cell[cell.count - 1] == UInt8(ascii: "]") { arrays &+= 1 }
    for index in candidates.indices where !candidates[index].isRefuted {
      candidates[index].observe(cell)
    }
  }

  /// The separator of the lists; empty for JSON arrays, nil where the cells are no lists.
  ///
  /// - Parameter filled: the number of cells with a value.
  func separator(of filled: Int) -> String? {
    if arrays > 0, arrays == filled { return "" }
    return candidates.first { $0.isLikely }.map { String(Unicode.Scalar($0.separator)) }
  }
}

extension ListInference.Candidate {
  mutating func observe(_ cell: Span<UInt8>) {
    cells &+= 1
    let isSampled = items < ListInference.sampledItems
    var start = 0
    var isSplit = false
    for index in 0...cell.count where index == cell.count || cell[index] == separator {
      if index < cell.count { isSplit = true }
      if index - start > ListInference.longestItem { isRefuted = true }
      if items < ListInference.sampledItems {
        let wide = cell.extracting(start..<index)
        _ = distinct.code(adding: wide.extracting(wide.trimmedRange))
        items += 1
      }
      start = index + 1
    }
    if isSplit { splitCells += 1 }
    if isSampled, items >= ListInference.sampledItems, !isLikely { isRefuted = true }
  }

  /// Whether enough cells are split, and enough items come again.
  var isLikely: Bool {
    !isRefuted && splitCells >= 2 && splitCells * 20 >= cells
      && (items - distinct.count) * 3 >= items
  }
}
