/// How a plain text is set: whether its lines are broken at a width, and at which.
struct PageSetting {
  /// The columns of a full line; nil where each line is a paragraph.
  let fullWidth: Int?

  /// Lines that are longer than any page are not broken at all.
  private static let widest = 160

  /// Finds the width that most lines come near to.
  ///
  /// - Complexity: O(lines + widths squared), the widths being at most 160.
  init(_ lines: [TextLine]) {
    var counts = [Int](repeating: 0, count: Self.widest + 1)
    for line in lines where line.width <= Self.widest { counts[line.width] += 1 }
    var best = (width: 0, count: 0)
    for width in 20...Self.widest {
      // Lines that end in a word, not in a character, fall short by some columns.
      let near = counts[(width * 17 / 20)...width].reduce(0, +)
      if near > best.count { best = (width, near) }
    }
    fullWidth = best.count >= 3 && best.count * 3 >= lines.count ? best.width : nil
  }

  /// Whether a line leaves so much room that its paragraph, or a heading, ends with it.
  func isShort(_ line: TextLine) -> Bool { fullWidth.map { line.width * 10 < $0 * 9 } ?? true }

  /// Whether a line ends before three quarters of the width.
  func isMuchShorter(_ line: TextLine) -> Bool {
    fullWidth.map { line.width * 4 < $0 * 3 } ?? true
  }

  /// Whether a line is longer than the lines of its text are, as in notes of smaller type.
  func isWide(_ line: TextLine) -> Bool { fullWidth.map { line.width * 25 > $0 * 26 } ?? false }
}
