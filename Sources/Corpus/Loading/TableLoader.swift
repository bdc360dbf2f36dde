import Chronology

/// Reads the table in a file: scans its records in batches, and hands each batch to the builders of
/// the columns.
struct TableLoader {
  private let file: String
  private let dialect: CSVDialect
  private let isKnownUTF8: Bool
  private var log: FaultLog

  /// - Parameter isKnownUTF8: Whether the bytes were checked already.
  init(file: String, dialect: CSVDialect, isKnownUTF8: Bool = false) {
    self.file = file
    self.dialect = dialect
    self.isKnownUTF8 = isKnownUTF8
    log = FaultLog(file: file)
  }
}

extension TableLoader {
  /// Reads a file that a resource of a package describes.
  mutating func table(
    _ bytes: Span<UInt8>, resource: Descriptor.Resource, schema: TableSchema,
    patterns: inout PatternCache
  ) throws(LoadFault) -> TableDraft {
    var scanner = CSVScanner(dialect, bytes: bytes)
    let headings = dialect.hasHeader ? try headings(&scanner, bytes) : nil
    let rules = rules(of: schema, patterns: &patterns)
    checkForeignKeys(of: schema)
    for property in resource.dialect?.notFollowed ?? [] {
      log.add(.notFollowed("'\(property)' of the dialect"), line: nil)
    }
    let plan = ColumnPlan(rules, headings: headings, match: schema.match, log: &log)
    return read(
      &scanner, bytes, rules: plan.rules, columns: plan.columns, width: plan.width,
      name: resource.name ?? BareNames.collection(ofPath: file), title: resource.title,
      key: schema.primaryKey, clio: resource.clio)
  }

  /// Reads a file that nothing describes: the kinds of its columns are inferred in a first reading.
  mutating func bareTable(_ bytes: Span<UInt8>, name: String) throws(LoadFault) -> TableDraft {
    var scanner = CSVScanner(dialect, bytes: bytes)
    let headings = try headings(&scanner, bytes) ?? []
    let names = BareNames.fields(ofHeadings: headings)
    var inferences = names.map(BareInference.init)
    var trial = scanner
    var batch = CellBatch(width: names.count)
    while true {
      trial.fill(&batch, from: bytes)
      if batch.rowCount == 0 { break }
      for column in inferences.indices {
        inferences[column].observe(batch, column: column, of: bytes)
      }
    }
    let rules = names.indices.map { index in
      FieldRule(
        name: names[index], label: BareNames.trimmed(headings[index]),
        kind: inferences[index].kind)
    }
    for (index, inference) in inferences.enumerated() {
      guard let exception = inference.exception else { continue }
      log.add(
        .readAsText(exception: exception.text, expected: exception.expected),
        line: exception.line, column: index, field: names[index])
    }
    var table = read(
      &scanner, bytes, rules: rules, columns: rules.indices.map { $0 }, width: rules.count,
      name: name, title: nil, key: [], clio: Descriptor.ResourceExtension())
    table.adoptKey()
    return table
  }

  /// Reads the names of the fields; nil in an empty file.
  private func headings(
    _ scanner: inout CSVScanner, _ bytes: Span<UInt8>
  ) throws(LoadFault) -> [String]? {
    guard let header = scanner.header(of: bytes) else { return nil }
    var headings: [String] = []
    for cell in header.cells {
      let text =
        cell.source == .decoded
        ? header.decoded.span.extracting(cell.start..<cell.end)
        : bytes.extracting(cell.start..<cell.end)
      guard (try? UTF8Span(validating: text)) != nil else {
        throw LoadFault(.invalidEncoding(offset: cell.start), file: file, line: header.line)
      }
      headings.append(String(text))
    }
    return headings
  }

  private mutating func rules(
    of schema: TableSchema, patterns: inout PatternCache
  ) -> [FieldRule] {
    var rules: [FieldRule] = []
    for field in schema.fields {
      let (rule, reason) = FieldRule.made(field, in: schema, patterns: &patterns)
      rules.append(rule)
      if let reason { log.add(.badDescriptor(reason: reason.words), line: 1, field: field.name) }
    }
    return rules
  }

  private mutating func checkForeignKeys(of schema: TableSchema) {
    for key in schema.foreignKeys {
      let isUnknown = key.fields.contains { name in !schema.fields.contains { $0.name == name } }
      guard isUnknown || key.fields.count > 1 else { continue }
      let names = key.fields.joined(separator: ", ")
      if isUnknown {
        log.add(
          .badDescriptor(reason: "the foreign key '\(names)' names no field"), line: nil)
      } else {
        log.add(.notFollowed("the foreign key of several fields '\(names)'"), line: nil)
      }
    }
  }
}

extension TableLoader {
  private mutating func read(
    _ scanner: inout CSVScanner, _ bytes: Span<UInt8>, rules: [FieldRule], columns: [Int?],
    width: Int, name: String, title: String?, key: [String], clio: Descriptor.ResourceExtension
  ) -> TableDraft {
    // 2.6 GB/s, so that cells are looked at one by one only in files that need it.
    let isUTF8 = isKnownUTF8 || (try? UTF8Span(validating: bytes)) != nil
    var builders = rules.indices.map { ColumnBuilder(rules[$0], column: columns[$0], order: $0) }
    var fieldOfColumn = [Int?](repeating: nil, count: width)
    for (field, column) in columns.enumerated() { if let column { fieldOfColumn[column] = field } }
    var batch = CellBatch(width: width)
    var lines = LineMap()
    while true {
      scanner.fill(&batch, from: bytes)
      if batch.rowCount == 0 { break }
      for line in batch.lines { lines.append(line) }
      noteRagged(batch)
      if !isUTF8 {
        batch.markInvalid(in: bytes) { line, column, offset in
          let field = fieldOfColumn[column]
          log.add(
            .invalidEncoding(offset: offset), line: line, column: field ?? -1,
            field: field.map { rules[$0].name })
        }
      }
      for index in builders.indices { builders[index].append(batch, of: bytes, log: &log) }
    }
    for quote in scanner.unterminated {
      let field = quote.column < width ? fieldOfColumn[quote.column] : nil
      log.add(
        .unterminatedQuote, line: quote.line, column: field ?? -1,
        field: field.map { rules[$0].name })
    }
    let fields = builders.map { builder in
      TableDraft.FieldDraft(
        name: builder.rule.name, label: builder.rule.label, column: builder.finished(),
        faulty: builder.faulty, reference: builder.rule.reference,
        isUnique: builder.rule.isUnique, isHierarchy: builder.rule.isHierarchy,
        isSource: builder.rule.isSource, quantity: builder.rule.quantity)
    }
    noteReversedSpans(builders, lines: lines)
    let keyFields = key.compactMap { name in rules.firstIndex { $0.name == name } }
    if keyFields.count < key.count {
      let unknown = key.filter { name in !rules.contains { $0.name == name } }
      log.add(
        .badDescriptor(reason: "the primary key names no field: '\(unknown[0])'"), line: nil)
    }
    return TableDraft(
      name: name, title: title, resource: name, rowCount: builders.first?.rowCount ?? 0,
      lines: lines, fields: fields, key: keyFields.count == key.count ? keyFields : [],
      clio: clio, log: log)
  }

  private mutating func noteRagged(_ batch: CellBatch) {
    for (row, count) in batch.ragged {
      log.add(
        count > batch.width
          ? .surplusCells(count: count, expected: batch.width)
          : .missingCells(count: count, expected: batch.width),
        line: batch.lines[row])
    }
  }

  private mutating func noteReversedSpans(_ builders: [ColumnBuilder], lines: LineMap) {
    for builder in builders where builder.rule.kind == .date {
      let isReversed = builder.dates.map { $0?.isReversed ?? false }
      guard isReversed.contains(true) else { continue }
      for (row, code) in builder.codes.enumerated() where code != CodedColumn.missingCode {
        guard isReversed[Int(code)], let date = builder.dates[Int(code)] else { continue }
        log.add(
          .reversedSpan(read: date.text), line: lines[row], column: builder.order,
          field: builder.rule.name)
      }
    }
  }
}
