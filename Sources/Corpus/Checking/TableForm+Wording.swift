extension TableForm {
  /// How a file is written, in words.
  var words: String {
    switch self {
    case .json(let form): form.words
    case .bibliography(.bibTeX): "BibTeX"
    case .bibliography(.ris): "RIS"
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

extension JSONForm {
  /// How the rows of a JSON file stand in it, in words.
  fileprivate var words: String {
    let place = path.isEmpty ? "" : " at '\(pathText)'"
    return switch (shape, layout) {
    case (.feature, .lines): "GeoJSON, a feature a line"
    case (.feature, _): "GeoJSON"
    case (.reference, .lines): "CSL-JSON, an item a line"
    case (.reference, .keyed): "CSL-JSON by key\(place)"
    case (.reference, _): "CSL-JSON\(place)"
    case (.solution, _): "SPARQL results in JSON"
    case (.plain, .array): "a JSON array\(place)"
    case (.plain, .lines): "JSON Lines"
    case (.plain, .keyed): "JSON objects by key\(place)"
    case (.plain, .single): "one JSON object"
    case (.plain, .columns), (.plain, .indexedColumns), (.plain, .split):
      "JSON by columns\(place)"
    }
  }
}
