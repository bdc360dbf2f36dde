import Engine
import JSON
import Messages

/// The rows of an answer with all that is to be known of it, as one JSON object on a line.
///
/// The rows are its last member, so that what is said of them comes before ten million of them.
struct StructuredFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let head: JSONObject

  init(_ answer: Answer, columns: [AnswerColumn], options: RenderOptions) {
    self.columns = columns
    var head = options.envelope
    head.append("rows", named: "kind")
    head.append(answer.noun, named: "noun")
    head.append(answer.rowCount, named: "count")
    head.append(columns.map(\.json), named: "columns")
    for remark in answer.remarks(options.language.messages).members {
      head.append(remark.value, named: remark.name)
    }
    self.head = head
  }

  func writeHead(to block: inout TextBlock) {
    block.append(String(JSONValue.object(head).compactText.dropLast()))
    block.append(",\"rows\":[")
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    block.append(row > 0 ? ",[" : "[")
    for (index, column) in columns.enumerated() {
      if index > 0 { block.append(UInt8(ascii: ",")) }
      block.appendJSON(column.value(row))
    }
    block.append(UInt8(ascii: "]"))
  }

  func writeFoot(to block: inout TextBlock) { block.append("]}\n") }
}
