import Text

/// How a long text is shown a screen at a time, where somebody sits at a terminal.
package struct Paging {
  /// The lines of the screen.
  let rows: () -> Int
  /// Waits for the reader; false where the rest is not wanted.
  let goesOn: () -> Bool

  package init(rows: @escaping () -> Int, goesOn: @escaping () -> Bool) {
    self.rows = rows
    self.goesOn = goesOn
  }

  /// How many lines of the screen a text takes, counted no further than to a number.
  static func lineCount(of text: String, columns: Int, atMost most: Int) -> Int {
    var count = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast(text.hasSuffix("\n") ? 1 : 0)
    {
      count += rows(of: Substring(line), columns: columns)
      if count >= most { break }
    }
    return count
  }

  /// A line that is longer than those of the screen takes several.
  private static func rows(of line: Substring, columns: Int) -> Int {
    max(1, (DisplayWidth.of(line) + columns - 1) / max(columns, 1))
  }

  /// Hands out the lines of a text, as many at once as the screen has room for, with one left for the question.
  ///
  /// - Parameters:
  ///   - columns: How many columns of a line fit; a longer one takes several.
  ///   - show: Takes some lines, and whether there are more.
  func show<Fault: Error>(
    _ text: String, columns: Int,
    _ show: (_ lines: [Substring], _ isMore: Bool) throws(Fault) -> Void
  ) throws(Fault) {
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if rest.last?.isEmpty == true { rest.removeLast() }
    while !rest.isEmpty {
      var room = max(rows() - 1, 1)
      let fitting = rest.prefix { line in
        room -= Self.rows(of: line, columns: columns)
        return room >= 0
      }
      // A line that is longer than the screen is shown all the same.
      let lines = Array(fitting.isEmpty ? rest.prefix(1) : fitting)
      rest = rest.dropFirst(lines.count)
      try show(lines, !rest.isEmpty)
      if !rest.isEmpty, !goesOn() { return }
    }
  }
}
