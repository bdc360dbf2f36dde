extension TableForm {
  /// How a file is written, in words.
  var words: String {
    switch self {
    case .jsonArray: "a JSON array"
    case .jsonLines: "JSON Lines"
    case .delimited(let dialect): dialect.words
    }
  }
}

extension CSVDialect {
  /// `semicolons between cells, quotes are data, no header`.
  fileprivate var words: String {
    let parts = [
      hasOneColumn ? "nothing between cells" : "\(delimiterWords) between cells",
      quoteWords,
      escape.map { "'\(Unicode.Scalar($0))' before quotes" },
      comment.map { "comments behind '\(Unicode.Scalar($0))'" },
      hasHeader ? nil : "no header",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private var quoteWords: String? {
    switch quote {
    case nil: "quotes are data"
    case UInt8(ascii: "\""): nil
    case let quote?: "quotes are '\(Unicode.Scalar(quote))'"
    }
  }

  private var delimiterWords: String {
    if isPartedByBlanks { return delimiterTail.isEmpty ? "blanks" : "two blanks or more" }
    guard delimiterTail.isEmpty else {
      return "'\(String(decoding: [delimiter] + delimiterTail, as: UTF8.self))'"
    }
    return switch delimiter {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "|"): "bars"
    case 0x01: "control-A"
    case let byte: "'\(Unicode.Scalar(byte))'"
    }
  }
}
