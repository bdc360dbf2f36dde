/// What a file says of itself before its table: `sep=;`, and lines that begin as comments do.
struct TopLines {
  /// The delimiter that a first line `sep=;` names, as Excel reads and writes it.
  private(set) var delimiter: UInt8?
  /// The sign with which the comments above the table begin.
  private(set) var comment: UInt8?
  /// The number of lines before the table, blank ones included.
  private(set) var count = 0
  /// The last comment without its sign.
  private(set) var lastComment: [UInt8] = []
  /// How many of the lines are comments.
  private(set) var comments = 0

  private static let commentSigns: [UInt8] = [UInt8(ascii: "#"), UInt8(ascii: "%")]

  init(_ bytes: Span<UInt8>) {
    var start = bytes.startOfText
    if let sign = Self.stated(bytes.line(at: start)) {
      delimiter = sign
      count = 1
      start = bytes.startOfNextLine(from: start)
    }
    var passed = count
    var hasTable = false
    while start < bytes.count, !hasTable {
      let line = bytes.line(at: start)
      passed += 1
      if let first = line.first {
        guard comment.map({ $0 == first }) ?? Self.commentSigns.contains(first) else {
          hasTable = true
          continue
        }
        comment = first
        comments += 1
        lastComment = Array(line.dropFirst())
        count = passed
      }
      start = bytes.startOfNextLine(from: start)
    }
    // A file of nothing but comments is rather one of texts; the sign alone is a heading.
    if !hasTable || comments == 1 && lastComment.isEmpty {
      comment = nil
      count = delimiter == nil ? 0 : 1
    }
  }

  /// A dialect to begin with, which passes over the lines.
  var dialect: CSVDialect {
    var dialect = CSVDialect.commas
    if delimiter != nil { dialect.passedRows = [1] }
    dialect.comment = comment
    return dialect
  }

  /// The sign of `sep=;`, which can be in quotes.
  private static func stated(_ line: [UInt8]) -> UInt8? {
    var line = line
    if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count > 1 {
      line = Array(line.dropFirst().dropLast())
    }
    let isStatement = line.prefix(4).map { $0 | 0x20 }.elementsEqual("sep=".utf8.map { $0 | 0x20 })
    guard isStatement, line.count == 5, line[4] != UInt8(ascii: "\"") else { return nil }
    return line[4] < 0x80 ? line[4] : nil
  }
}

extension Span<UInt8> {
  /// The bytes from an offset to the end of the line, or the first of them where it is long.
  func line(at start: Int) -> [UInt8] {
    var line: [UInt8] = []
    let most = Swift.min(count - start, 1 << 16)
    line.append(
      extracting(start..<(start + extracting(start..<(start + most)).offsetOfNewline(from: 0))))
    return line
  }

  /// The offset of the newline behind an offset, or that of the end.
  func offsetOfNewline(from start: Int) -> Int {
    var index = start
    while index < count, self[index] != UInt8(ascii: "\n"), self[index] != UInt8(ascii: "\r") {
      index += 1
    }
    return index
  }

  /// The offset behind the newline behind an offset, or that of the end.
  func startOfNextLine(from start: Int) -> Int {
    let end = offsetOfNewline(from: start)
    let isPair =
      end + 1 < count && self[end] == UInt8(ascii: "\r") && self[end + 1] == UInt8(ascii: "\n")
    return Swift.min(count, end + (isPair ? 2 : 1))
  }
}
