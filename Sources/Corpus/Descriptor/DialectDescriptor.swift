import JSON

extension Descriptor {
  /// How the cells of a resource are written: the Table Dialect of Data Package.
  package struct DialectDescriptor: Equatable, Sendable {
    package var delimiter: String?
    /// The sign around cells, empty where quotes are data: `null` in the file.
    package var quoteChar: String?
    package var doubleQuote: Bool?
    package var escapeChar: String?
    /// Whether the escape joins lines outside of quotes, which it does where nothing is said.
    package var escapesLineEnds: Bool?
    package var skipInitialSpace: Bool?
    package var header: Bool?
    /// The numbers of the rows with headings, from 1.
    package var headerRows: [Int]?
    package var headerJoin: String?
    /// The numbers of rows that are no records.
    package var commentRows: [Int]?
    package var commentChar: String?
    /// Properties that change what a file means, and that clio does not know.
    package private(set) var notFollowed: [String] = []

    package init(delimiter: String? = nil, quoteChar: String? = nil, header: Bool? = nil) {
      self.delimiter = delimiter
      self.quoteChar = quoteChar
      self.header = header
    }
  }
}

extension Descriptor.DialectDescriptor: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    delimiter = try values.optional("delimiter")
    quoteChar = if case .null = values["quoteChar"] { "" } else { try values.optional("quoteChar") }
    doubleQuote = try values.optional("doubleQuote")
    escapeChar = try values.optional("escapeChar")
    escapesLineEnds = try values.optional("clio:escapesLineEnds")
    skipInitialSpace = try values.optional("skipInitialSpace")
    header = try values.optional("header")
    headerRows = try values.optional("headerRows")
    headerJoin = try values.optional("headerJoin")
    commentRows = try values.optional("commentRows")
    commentChar = try values.optional("commentChar")
    notFollowed = ["nullSequence"].filter { values[$0] != nil }
  }
}

extension Descriptor.DialectDescriptor: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(delimiter, named: "delimiter")
    if let quoteChar {
      object.append(quoteChar.isEmpty ? JSONValue.null : quoteChar.json, named: "quoteChar")
    }
    object.append(doubleQuote, named: "doubleQuote")
    object.append(escapeChar, named: "escapeChar")
    object.append(escapesLineEnds, named: "clio:escapesLineEnds")
    object.append(skipInitialSpace, named: "skipInitialSpace")
    object.append(header, named: "header")
    object.append(headerRows, named: "headerRows")
    object.append(headerJoin, named: "headerJoin")
    object.append(commentRows, named: "commentRows")
    object.append(commentChar, named: "commentChar")
    return .object(object)
  }
}

extension CSVDialect {
  /// The dialect that a descriptor declares; what it leaves out is as in another.
  init(_ declared: Descriptor.DialectDescriptor?, otherwise usual: CSVDialect) {
    self = usual
    guard let declared else { return }
    if let signs = declared.delimiter?.utf8, let first = signs.first {
      delimiter = first
      delimiterTail = Array(signs.dropFirst())
    }
    if let quote = declared.quoteChar { self.quote = quote.utf8.first }
    doublesQuotes = declared.doubleQuote ?? usual.doublesQuotes
    escape = declared.escapeChar?.utf8.first ?? usual.escape
    escapesLineEnds = declared.escapesLineEnds ?? usual.escapesLineEnds
    skipsInitialSpace = declared.skipInitialSpace ?? usual.skipsInitialSpace
    hasHeader = declared.header ?? usual.hasHeader
    if let rows = declared.headerRows?.filter({ $0 > 0 }), !rows.isEmpty {
      headerRows = Set(rows).sorted()
    }
    headerJoin = declared.headerJoin ?? usual.headerJoin
    passedRows = Set(declared.commentRows?.filter { $0 > 0 } ?? usual.passedRows).sorted()
    comment = declared.commentChar?.utf8.first ?? usual.comment
  }

  /// What a descriptor says of the dialect; nil where it need not say anything.
  var descriptor: Descriptor.DialectDescriptor? {
    var declared = Descriptor.DialectDescriptor()
    if delimiter != UInt8(ascii: ",") || !delimiterTail.isEmpty {
      declared.delimiter = String(decoding: [delimiter] + delimiterTail, as: UTF8.self)
    }
    if quote != UInt8(ascii: "\"") {
      declared.quoteChar = quote.map { String(Unicode.Scalar($0)) } ?? ""
    }
    if !doublesQuotes { declared.doubleQuote = false }
    declared.escapeChar = escape.map { String(Unicode.Scalar($0)) }
    if escape != nil, !escapesLineEnds { declared.escapesLineEnds = false }
    if skipsInitialSpace { declared.skipInitialSpace = true }
    declared.commentChar = comment.map { String(Unicode.Scalar($0)) }
    if !hasHeader || shortHeader != nil { declared.header = false }
    // A header without a heading for each column names no fields: their order tells which is which.
    let passed = passedRows + (hasHeader && shortHeader != nil ? rowsUpToHeader : [])
    if !passed.isEmpty { declared.commentRows = passed.sorted() }
    if hasHeader, shortHeader == nil, headerRows != [1] { declared.headerRows = headerRows }
    if hasHeader, headerRows.count > 1, headerJoin != " " { declared.headerJoin = headerJoin }
    return declared == Descriptor.DialectDescriptor() ? nil : declared
  }

  private var rowsUpToHeader: [Int] {
    guard let last = headerRows.last else { return [] }
    return (1...max(1, last)).filter { !passedRows.contains($0) }
  }
}
