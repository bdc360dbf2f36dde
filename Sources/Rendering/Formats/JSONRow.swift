import Engine

/// A row as a JSON object: its keys are the names of the columns as shown.
struct JSONRow {
  private let columns: [AnswerColumn]
  /// `"name":` of each column, escaped once.
  private let keys: [String]

  init(columns: [AnswerColumn]) {
    self.columns = columns
    keys = columns.map { column in
      var block = TextBlock()
      block.appendJSON(column.name)
      return block.take() + ":"
    }
  }

  func write(_ row: Int, to block: inout TextBlock) {
    block.append(UInt8(ascii: "{"))
    for index in columns.indices {
      if index > 0 { block.append(UInt8(ascii: ",")) }
      block.append(keys[index])
      block.appendJSON(columns[index].value(row))
    }
    block.append(UInt8(ascii: "}"))
  }
}

extension TextBlock {
  /// Appends a value: what is missing, or no number at all, is null.
  mutating func appendJSON(_ value: Value) {
    switch value {
    case .missing: append("null")
    case .text(let text), .date(let text), .unread(let text): appendJSON(text)
    case .integer(let number): append(String(number))
    case .decimal(let number): append(number.isFinite ? number.description : "null")
    case .quantity(let quantity):
      append("{\"value\":")
      appendJSON(quantity.value)
      append(",\"low\":")
      appendJSON(quantity.low)
      append(",\"high\":")
      appendJSON(quantity.high)
      append(",\"unit\":")
      if let unit = quantity.unit { appendJSON(unit) } else { append("null") }
      append(UInt8(ascii: "}"))
    case .boolean(let truth): append(truth ? "true" : "false")
    case .reference(let id, let label):
      append("{\"id\":")
      if let id { appendJSON(id) } else { append("null") }
      append(",\"label\":")
      appendJSON(label)
      append(UInt8(ascii: "}"))
    case .list(let values):
      append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        appendJSON(value)
      }
      append(UInt8(ascii: "]"))
    }
  }

  private mutating func appendJSON(_ number: Double?) {
    append(number.flatMap { $0.isFinite ? $0.shortest : nil } ?? "null")
  }
}
