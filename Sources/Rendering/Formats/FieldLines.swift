import Text

/// Names at the left and their values beside them, which go on below their beginnings; on a narrow screen
/// the values are below their names.
struct FieldLines {
  /// Whether values are below their names.
  let isStacked: Bool
  private let names: [String]
  private let nameWidth: Int
  /// The columns of a value; nil for as many as it needs.
  private let room: Int?
  /// The columns of a line; nil for as many as it needs.
  private let width: Int?

  /// In fewer columns than these nobody reads.
  private static let leastRoom = 16

  /// One line of a field.
  struct Line {
    /// The name, where the value begins.
    let name: String
    /// What brings values below each other.
    let blanks: String
    let text: String
  }

  /// - Parameter gap: The columns between a name and its value.
  init(_ names: [String], width: Int?, gap: Int) {
    self.names = names.map { GridCell($0).text }
    nameWidth = self.names.map { DisplayWidth.of($0) }.max() ?? 0
    self.width = width
    let taken = nameWidth + gap
    let beside = width.map { $0 - taken }
    let isNarrow = beside.map { $0 < Self.leastRoom } ?? false
    isStacked = isNarrow
    room = isNarrow ? width.map { max($0 - 2, 2) } : beside
  }

  /// The lines of a field, and whether its value was cut.
  func lines(of value: String, field index: Int, most: Int?) -> (lines: [Line], isCut: Bool) {
    let cell = GridCell(value)
    if isStacked { return stacked(cell, names[index], most) }
    let parts = room.map { cell.lines(to: $0, most: most) } ?? ([cell.text], false)
    let lines = parts.0.enumerated().map { line, text in
      let name = line == 0 ? names[index] : ""
      let blanks = String(repeating: " ", count: nameWidth - DisplayWidth.of(name))
      return Line(name: name, blanks: blanks, text: text)
    }
    return (lines, parts.1)
  }

  /// `name: value` in one line, else the value in lines below the name.
  private func stacked(_ cell: GridCell, _ name: String, _ most: Int?) -> ([Line], Bool) {
    let width = width ?? 0
    let names = GridCell(line: name + ":").lines(to: max(width, 2), most: nil).lines
    let heads = names.map { Line(name: $0, blanks: "", text: "") }
    guard let last = names.last else { return ([], false) }
    if cell.width == 0 { return (heads, false) }
    if DisplayWidth.of(last) + 1 + cell.width <= width {
      let line = Line(name: last, blanks: "", text: " " + cell.text)
      return (heads.dropLast() + [line], false)
    }
    let (parts, isCut) = cell.lines(to: room ?? width, most: most)
    return (heads + parts.map { Line(name: "", blanks: "", text: "  " + $0) }, isCut)
  }
}
