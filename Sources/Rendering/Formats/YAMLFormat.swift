import Engine

/// A sequence of mappings, one a row, in YAML 1.2.
///
/// Texts stand plain where no reader, of version 1.1 either, would take them for anything else: `no`, dates
/// and what has signs are in double quotes. Values of several parts are written as JSON, which YAML holds.
struct YAMLFormat: AnswerFormat {
  private let columns: [AnswerColumn]
  private let rowCount: Int
  /// `name: ` of each column.
  private let keys: [String]

  init(columns: [AnswerColumn], rowCount: Int) {
    self.columns = columns
    self.rowCount = rowCount
    keys = columns.map { column in
      var block = TextBlock()
      block.appendYAML(column.name)
      return block.take() + ": "
    }
  }

  func writeHead(to block: inout TextBlock) {
    if rowCount == 0 || columns.isEmpty { block.append("[]\n") }
  }

  func writeRow(_ row: Int, to block: inout TextBlock) {
    for index in columns.indices {
      block.append(index == 0 ? "- " : "  ")
      block.append(keys[index])
      block.appendYAML(columns[index].value(row))
      block.append("\n")
    }
  }
}

extension TextBlock {
  fileprivate mutating func appendYAML(_ value: Value) {
    switch value {
    case .text(let text), .date(let text), .unread(let text): appendYAML(text)
    case .missing, .integer, .decimal, .quantity, .boolean, .reference, .list: appendJSON(value)
    }
  }

  fileprivate mutating func appendYAML(_ text: String) {
    if text.isPlainInYAML { append(text) } else { appendJSON(text) }
  }
}

extension String {
  /// What YAML 1.1 or 1.2 reads as a truth or as nothing.
  private static let words: Set = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

  /// Whether it is a text without quotes too: a letter, then letters, digits, spaces and signs that mean
  /// nothing there.
  fileprivate var isPlainInYAML: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic, last != " " else {
      return false
    }
    return unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0"..."9" ~= scalar
        || " -_.()/".unicodeScalars.contains(scalar)
    } && !Self.words.contains(lowercased())
  }
}
