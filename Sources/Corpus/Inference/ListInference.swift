/// Tells whether the cells of a column are lists: short texts between semicolons, bars or commas that
/// come again in other cells, or JSON arrays. Prose holds semicolons too, but its parts do not recur.
///
/// Where few cells have the sign, it is one of lists if what it parts are the whole values of other cells: `A; B`
/// beside `A` and `B`.
///
/// Commas are also within names and numbers (`Kyoto, Japan`; `1,200`). They separate items only where
/// no space follows them, the cells have items in different numbers, and the same items are in
/// different company.
struct ListInference {
  private static let separators: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ","),
  ]
  /// The most bytes of an item.
  fileprivate static let longestItem = 80
  /// And of one that is known by being a whole value elsewhere: what is longer is prose.
  fileprivate static let longestWhole = 200
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
    /// Kept for commas alone: the different cells, the items within these, how many items a split
    /// cell has, and how many cells have a space after a separator.
    var distinctCells = NameDictionary()
    var itemsOfDistinctCells = 0
    var sizes: Set<Int> = []
    var spacedCells = 0
    /// Whether an item is longer than those of a list that is known by its items alone.
    var hasLong = false
    /// The codes of the parts of split cells in the sample, and where those of each cell begin.
    var parts: [UInt32] = []
    var partStarts: [Int] = []
    /// By its code, whether an item is a whole cell.
    var isWhole: [Bool] = []
    /// The first cell that holds the separator.
    var firstSplit: TextAtLine?

    var isComma: Bool { separator == UInt8(ascii: ",") }

    init(separator: UInt8) { self.separator = separator }
  }

  /// Whether no sign can part items any more, whatever comes; JSON arrays may still.
  var isRefuted: Bool { candidates.allSatisfy(\.isRefuted) }

  /// Looks at a cell that is no number.
  mutating func observe(_ cell: Span<UInt8>, line: Int) {
    switch JSONCell(cell) {
    case .array: arrays &+= 1
    case .nested:
      // A list of objects or of lists is a text, however its commas fall.
      for index in candidates.indices { candidates[index].isRefuted = true }
      return
    case nil: break
    }
    for index in candidates.indices where !candidates[index].isRefuted {
      candidates[index].observe(cell, line: line)
    }
  }

  /// The separator of the lists; empty for JSON arrays, nil where the cells are no lists.
  ///
  /// - Parameter filled: the number of cells with a value.
  func separator(of filled: Int) -> String? {
    if arrays > 0, arrays == filled { return "" }
    let found = candidates.first { $0.isLikely } ?? candidates.first { $0.partsAreWholes }
    return found.map { String(Unicode.Scalar($0.separator)) }
  }

  /// A cell of a column of texts that may be a list, and what it may be one of.
  var doubt: (separator: String, cell: TextAtLine)? {
    let found = candidates.lazy.compactMap { candidate in
      candidate.hasWholePart ? candidate.firstSplit.map { (candidate.separator, $0) } : nil
    }.first
    return found.map { (String(Unicode.Scalar($0.0)), $0.1) }
  }
}

extension ListInference.Candidate {
  mutating func observe(_ cell: Span<UInt8>, line: Int) {
    cells &+= 1
    let isSampled = items < ListInference.sampledItems
    var start = 0
    var size = 0
    var isSpaced = false
    var isSplit = false
    for index in 0...cell.count where index == cell.count || cell[index] == separator {
      let wide = cell.extracting(start..<index)
      size += 1
      if wide.count > ListInference.longestItem { hasLong = true }
      if wide.count > (isComma ? ListInference.longestItem : ListInference.longestWhole) {
        isRefuted = true
      }
      if size > 1, !wide.isEmpty, wide[0] == UInt8(ascii: " ") { isSpaced = true }
      if isComma, wide.isDigits { isRefuted = true }
      if items < ListInference.sampledItems {
        let code = distinct.code(adding: wide.extracting(wide.trimmedRange))
        if !isSplit, index < cell.count {
          isSplit = true
          partStarts.append(parts.count)
        }
        if isSplit { parts.append(code) } else { note(whole: Int(code)) }
        items += 1
      }
      start = index + 1
    }
    if size > 1 {
      splitCells += 1
      if firstSplit == nil { firstSplit = TextAtLine(text: String(cell), line: line) }
      if isSpaced { spacedCells += 1 }
      sizes.insert(size)
    }
    if isComma, isSampled {
      let known = distinctCells.count
      if distinctCells.code(adding: cell) == known { itemsOfDistinctCells += size }
    }
    if isSampled, items >= ListInference.sampledItems, !isLikely, !partsAreWholes {
      isRefuted = true
    }
  }

  private mutating func note(whole code: Int) {
    while isWhole.count <= code { isWhole.append(false) }
    isWhole[code] = true
  }

  /// How many split cells have a part that is the whole value of another, and whether all their parts are.
  private var wholeParts: (cells: Int, areAll: Bool) {
    var found = (cells: 0, areAll: !parts.isEmpty)
    for (place, start) in partStarts.enumerated() {
      let end = place + 1 < partStarts.count ? partStarts[place + 1] : parts.count
      let count = parts[start..<end].count { Int($0) < isWhole.count && isWhole[Int($0)] }
      if count > 0 { found.cells += 1 }
      if count < end - start { found.areAll = false }
    }
    return found
  }

  /// Whether what the sign parts are whole values elsewhere: all of it, or some of most cells, several times. Of
  /// names with a comma in them the same may be true.
  var partsAreWholes: Bool {
    if isRefuted || isComma || splitCells == 0 { return false }
    let whole = wholeParts
    return whole.areAll || whole.cells >= 3 && whole.cells * 2 >= partStarts.count
  }

  /// Whether some part is a whole value elsewhere.
  var hasWholePart: Bool { !isRefuted && !isComma && splitCells > 0 && wholeParts.cells > 0 }

  /// Whether enough cells are split, and enough items come again.
  var isLikely: Bool {
    !isRefuted && !hasLong && splitCells >= 2 && splitCells * 20 >= cells
      && (items - distinct.count) * 3 >= items && (!isComma || isRecombined)
  }

  /// Whether items between commas are in different numbers and company, and nearly never after a
  /// blank.
  private var isRecombined: Bool {
    spacedCells * 100 <= splitCells && sizes.count >= 2
      && itemsOfDistinctCells >= 3 * distinct.count
  }
}

extension Span<UInt8> {
  /// Whether there are digits and nothing else.
  fileprivate var isDigits: Bool {
    for index in indices where self[index] &- 48 >= 10 { return false }
    return !isEmpty
  }
}
