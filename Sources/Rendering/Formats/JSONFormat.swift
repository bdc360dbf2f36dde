import Engine

/// An array of objects on one line, so that several answers are a document a line.
struct JSONFormat: AnswerFormat {
  private let object: JSONRow

  init(columns: [AnswerColumn]) { object = JSONRow(columns: columns) }

  func writeHead(to block: inout TextBlock) { block.append(UInt8(ascii: "[")) }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    if row > 0 { block.append(UInt8(ascii: ",")) }
    object.write(row, to: &block)
  }

  func writeFoot(to block: inout TextBlock) { block.append("]\n") }
}
