// What is printed in the place of what a page shows.
extension TranscriptPage {
  /// The bytes of the page with other lines in fences that show what is printed; all else stays as it is.
  ///
  /// - Parameter printed: The lines, by the numbers of the steps that print them.
  package func rewritten(_ printed: [Int: [String]]) -> [UInt8] {
    let lines = PageLines(bytes)
    var edits: [PageLines.Edit] = []
    for (index, text) in printed.sorted(by: { $0.key < $1.key }) {
      if let shown = steps[index].shown { edits += lines.edits(of: shown, to: text) }
    }
    return lines.applying(edits)
  }
}

/// The bytes of a page by its lines.
private struct PageLines {
  /// Bytes that take the place of others.
  typealias Edit = (range: Range<Int>, bytes: [UInt8])

  private let bytes: [UInt8]
  /// The lines with their ends.
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      let isPair =
        bytes[index] == .carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == .lineFeed
      guard bytes[index] == .lineFeed || bytes[index] == .carriageReturn, !isPair else { continue }
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  func applying(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.bytes
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }

  /// What gives a fence other lines: its marks grow where one of the lines would close it.
  func edits(of shown: ShownFence, to lines: [String]) -> [Edit] {
    let first = shown.firstLine - 1
    let close = first + shown.lines.count
    guard first > 0, first <= ranges.count, close <= ranges.count,
      let opening = marks(in: first - 1)
    else { return [] }
    let needed = Self.longestRun(of: bytes[opening.lowerBound], in: lines) + 1
    var edits: [Edit] = []
    let grown = needed > opening.count && needed > 3
    let newMarks = [UInt8](repeating: bytes[opening.lowerBound], count: needed)
    if grown { edits.append((opening, newMarks)) }
    edits.append(content(first..<close, lines, prefix: prefix(before: opening)))
    if grown, close < ranges.count, let closing = marks(in: close) {
      edits.append((closing, newMarks))
    }
    return edits
  }

  private func content(_ old: Range<Int>, _ lines: [String], prefix: [UInt8]) -> Edit {
    let start = old.lowerBound < ranges.count ? ranges[old.lowerBound].lowerBound : bytes.count
    let end = old.upperBound < ranges.count ? ranges[old.upperBound].lowerBound : bytes.count
    let lineEnd = lineEnd(of: old.lowerBound - 1)
    var new = lines.flatMap { line in
      (line.isEmpty ? prefix.trimmedEnd : prefix) + Array(line.utf8) + lineEnd
    }
    // A page that ends within the fence: with or without the end of a line, as it was.
    if end == bytes.count, let last = bytes.last, !last.isLineEnd, !new.isEmpty {
      new.removeLast(lineEnd.count)
      if start == end { new = lineEnd + new }
    }
    return (start..<end, new)
  }

  /// The marks of a fence in a line.
  private func marks(in line: Int) -> Range<Int>? {
    let range = ranges[line]
    for start in range where bytes[start] == .backquote || bytes[start] == .tilde {
      let run = bytes[start..<range.upperBound].prefix { $0 == bytes[start] }
      if run.count >= 3 { return run.startIndex..<run.endIndex }
    }
    return nil
  }

  /// What sets the lines of a fence in, as the opening one is: signs of quotes stay, those of lists are spaces.
  private func prefix(before marks: Range<Int>) -> [UInt8] {
    let line = ranges.first { $0.contains(marks.lowerBound) }?.lowerBound ?? marks.lowerBound
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let before = bytes[line..<marks.lowerBound]
    return before.dropFirst(line == 0 && before.starts(with: mark) ? 3 : 0)
      .map { $0 == .tab || $0 == .greaterThan ? $0 : .space }
  }

  private func lineEnd(of line: Int) -> [UInt8] {
    let end = bytes[ranges[line]].suffix(2)
    if end.last == .lineFeed, end.first == .carriageReturn { return Array(end) }
    return end.last == .carriageReturn ? [.carriageReturn] : [.lineFeed]
  }

  /// The longest line beginning of nothing but a mark; at least two, so that a fence has three.
  private static func longestRun(of mark: UInt8, in lines: [String]) -> Int {
    lines.map { $0.utf8.drop { $0 == .space }.prefix { $0 == mark }.count }.max() ?? 0
  }
}

extension [UInt8] {
  fileprivate var trimmedEnd: [UInt8] {
    Array(prefix((lastIndex { $0 != .space && $0 != .tab } ?? -1) + 1))
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let backquote = UInt8(ascii: "`")
  fileprivate static let tilde = UInt8(ascii: "~")
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let greaterThan = UInt8(ascii: ">")

  fileprivate var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
