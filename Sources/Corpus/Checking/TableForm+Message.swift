import Messages

extension TableForm {
  /// How a file is written.
  var message: Message {
    switch self {
    case .json(let form): form.message
    case .bibliography(.bibTeX): .verbatim("BibTeX")
    case .bibliography(.ris): .verbatim("RIS")
    case .delimited(let dialect): dialect.message
    }
  }
}

extension CSVDialect {
  /// `semicolons between cells, quotes are data, no header`.
  fileprivate var message: Message {
    let parts = [
      hasOneColumn
        ? Message("check.form.not-split")
        : Message("check.form.split", ["delimiter": delimiterMessage]),
      quoteMessage,
      escape.map { Message("check.form.escape", ["escape": String(Unicode.Scalar($0))]) },
      comment.map { Message("check.form.comments", ["mark": String(Unicode.Scalar($0))]) },
      hasHeader ? nil : Message("check.form.no-header"),
    ]
    return .joined(parts.compactMap { $0 })
  }

  private var quoteMessage: Message? {
    switch quote {
    case nil: Message("check.form.quotes-are-data")
    case UInt8(ascii: "\""): nil
    case let quote?: Message("check.form.quotes", ["quote": String(Unicode.Scalar(quote))])
    }
  }

  private var delimiterMessage: Message {
    if isPartedByBlanks {
      return delimiterTail.isEmpty ? Message("load.spaces") : Message("check.form.two-spaces")
    }
    if delimiterTail.isEmpty { return .delimiters(delimiter) }
    return Message(
      "load.quoted", ["name": String(decoding: [delimiter] + delimiterTail, as: UTF8.self)])
  }
}

extension JSONForm {
  /// How the rows of a JSON file are in it.
  fileprivate var message: Message {
    switch (shape, layout) {
    case (.feature, .lines): Message("check.form.geojson-lines")
    case (.feature, _): .verbatim("GeoJSON")
    case (.reference, .lines): Message("check.form.csl-lines")
    case (.reference, .keyed): placed(Message("check.form.csl-by-key"))
    case (.reference, _): placed(.verbatim("CSL-JSON"))
    case (.solution, _): Message("check.form.sparql")
    case (.plain, .array): placed(Message("check.form.json-array"))
    case (.plain, .lines): .verbatim("JSON Lines")
    case (.plain, .keyed): placed(Message("check.form.json-by-key"))
    case (.plain, .single): Message("check.form.json-object")
    case (.plain, .columns), (.plain, .indexedColumns), (.plain, .split):
      placed(Message("check.form.json-by-columns"))
    }
  }

  private func placed(_ form: Message) -> Message {
    path.isEmpty ? form : Message("check.form.at", ["form": form, "path": pathText])
  }
}
