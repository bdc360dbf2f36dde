import Engine

/// One object a line.
struct JSONLinesFormat: AnswerFormat {
  private let object: JSONRow

  init(columns: [AnswerColumn]) { object = JSONRow(columns: columns) }

  func writeHead(to block: inout TextBlock) {}

  func writeRow(_ row: Int, to block: inout TextBlock) {
    object.write(row, to: &block)
    block.append(UInt8(ascii: "\n"))
  }
}
