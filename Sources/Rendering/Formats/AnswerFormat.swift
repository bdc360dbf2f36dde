/// One way to write rows; it knows nothing of where the text goes.
protocol AnswerFormat {
  /// Columns that it leaves out for want of room.
  var columnsHidden: Int { get }

  /// Writes what comes before the rows.
  func writeHead(to block: inout TextBlock)
  /// Writes a row, from 0; rows come in order.
  func writeRow(_ row: Int, to block: inout TextBlock)
  /// Writes what stands after the rows.
  func writeFoot(to block: inout TextBlock)
}

extension AnswerFormat {
  var columnsHidden: Int { 0 }
  func writeFoot(to block: inout TextBlock) {}
}
