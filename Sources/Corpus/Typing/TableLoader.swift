import Chronology
import Files
import Messages
import Text

/// Reads the table in a file: takes its records in batches, and hands each batch to the builders of
/// the columns.
struct TableLoader {
  private let file: String
  private let form: TableForm
  private let isKnownUTF8: Bool
  let limits: TableLimits
  private let observer: LoadObserver?
  /// The pages of the file, and how many of its bytes were given back.
  private let pages: MappedPages?
  private var released = 0
  private var log: FaultLog

  /// So many bytes that were read are not given back: columns may still take cells of them.
  private static let keptBytes = 1 << 24

  /// - Parameters:
  ///   - isKnownUTF8: Whether the bytes were checked already.
  ///   - pages: Those of the bytes, where they are a mapped file.
  init(
    file: String, form: TableForm, isKnownUTF8: Bool = false, pages: MappedPages? = nil,
    options: LoadOptions = LoadOptions()
  ) {
    self.file = file
    self.form = form
    self.isKnownUTF8 = isKnownUTF8
    self.pages = pages
    limits = options.limits
    observer = options.observer
    log = FaultLog(file: file)
  }
}

extension TableLoader {
  /// Reads a file that a resource of a package describes.
  mutating func table(
    _ bytes: Span<UInt8>, resource: Descriptor.Resource, schema: TableSchema,
    patterns: inout PatternCache
  ) throws(LoadFault) -> TableDraft {
    switch form {
    case .delimited(let dialect):
      var scanner = CSVScanner(dialect, bytes: bytes)
      return try table(
        &scanner, bytes, resource, schema, &patterns, namesColumns: dialect.hasHeader)
    case .json(let form):
      var records = JSONRecords(form, bytes: bytes, declared: schema.fields.map(\.name))
      return try table(&records, bytes, resource, schema, &patterns, namesColumns: true)
    case .bibliography(let format):
      var records = SourceRecords(format, bytes: bytes)
      return try table(&records, bytes, resource, schema, &patterns, namesColumns: true)
    }
  }

  /// Reads a file that nothing describes: the kinds of its columns are inferred in a first reading.
  mutating func bareTable(_ bytes: Span<UInt8>, name: String) throws(LoadFault) -> TableDraft {
    switch form {
    case .delimited(let dialect):
      for remark in DialectRemarks.remarks(on: dialect, of: bytes) {
        log.add(remark.kind, line: remark.line)
      }
      var scanner = CSVScanner(dialect, bytes: bytes)
      return try bareTable(&scanner, bytes, name: name)
    case .json(let form):
      var records = JSONRecords(form, bytes: bytes)
      return try bareTable(&records, bytes, name: name)
    case .bibliography(let format):
      var records = SourceRecords(format, bytes: bytes)
      return try bareTable(&records, bytes, name: name)
    }
  }

  private mutating func table<Source: RecordSource>(
    _ source: inout Source, _ bytes: Span<UInt8>, _ resource: Descriptor.Resource,
    _ schema: TableSchema, _ patterns: inout PatternCache, namesColumns: Bool
  ) throws(LoadFault) -> TableDraft {
    let headings = namesColumns ? try headings(&source, bytes, fields: schema.fields.count) : nil
    let schema = try inferred(schema, source, headings: headings, of: bytes)
    var resource = resource
    resource.schema = schema
    let rules = rules(of: schema, patterns: &patterns)
    checkForeignKeys(of: schema)
    for property in resource.dialect?.notFollowed ?? [] {
      log.add(
        .notFollowed(Message("load.dialect-property-ignored", ["property": property])), line: nil)
    }
    let plan = ColumnPlan(rules, headings: headings, match: schema.match, log: &log)
    var columns = TableColumns(plan, file: file, textLimit: limits.textBytes)
    try read(&source, bytes, into: &columns, readings: 0..<1)
    return draft(
      columns, source, name: resource.name ?? BareNames.collection(ofPath: file),
      origin: TableOrigin(file: file, form: form, resource: .ready(resource), inferred: nil))
  }

  /// The schema with the kinds of the fields that may hold anything, as their columns are found to be.
  private mutating func inferred<Source: RecordSource>(
    _ schema: TableSchema, _ source: Source, headings: [String]?, of bytes: Span<UInt8>
  ) throws(LoadFault) -> TableSchema {
    guard let inference = OpenFields(schema, headings: headings) else { return schema }
    let found = try SchemaInference.infer(
      MaskedRecords(source, missing: inference.missing), headings: inference.headings, of: bytes
    ) { (position, rowCount) throws(LoadFault) in
      try checkSize(of: bytes, rows: rowCount, columns: inference.headings.count)
      try report(position, of: bytes, reading: 0, readings: 2)
    }
    for warning in found.warnings {
      guard let field = inference.field(ofColumn: warning.column) else { continue }
      log.add(
        warning.kind, line: warning.line, column: field, field: schema.fields[field].name)
    }
    return inference.schema(found.schema)
  }

  private mutating func bareTable<Source: RecordSource>(
    _ source: inout Source, _ bytes: Span<UInt8>, name: String
  ) throws(LoadFault) -> TableDraft {
    var headings = try headings(&source, bytes) ?? []
    let first = source
    let (inferred, guess) = try firstReading(&source, bytes, headings: headings)
    headings = Array(headings.prefix(inferred.names.count))
    for warning in inferred.warnings {
      log.add(
        warning.kind, line: warning.line, column: warning.column,
        field: inferred.names[warning.column])
    }
    let unnamed = headings.count { $0.trimmed.isEmpty }
    if unnamed * 2 > headings.count {
      log.add(.missingHeadings(count: unnamed, columns: headings.count), line: 1)
    }
    notePublicDataset(first, headings: headings, of: bytes)
    var columns = bareColumns(of: inferred.schema)
    if let guess {
      columns.adopt(guess.columns) { guess.schema.fields[$0] == inferred.schema.fields[$0] }
    }
    if !columns.isWhole {
      source = first
      try read(&source, bytes, into: &columns, readings: 1..<2)
    }
    let resource = BareResource.resource(
      name: name, file: file, form: form, schema: inferred.schema)
    var table = draft(
      columns, source, name: name,
      origin: TableOrigin(
        file: file, form: form, resource: .ready(resource), inferred: inferred.columns))
    for (field, heading) in headings.enumerated() {
      table.fields[field].label = heading.trimmed
    }
    table.adoptKey()
    return table
  }

  /// The columns of a file that nothing describes, by the schema that it was found to have.
  mutating func bareColumns(of schema: TableSchema) -> TableColumns {
    var patterns = PatternCache(isActive: false)
    let rules = rules(of: schema, patterns: &patterns)
    return TableColumns(
      ColumnPlan(rules: rules, columns: rules.indices.map { $0 }, width: rules.count), file: file,
      textLimit: limits.textBytes)
  }

  /// Says that a preset imports a file such as this one.
  private mutating func notePublicDataset<Source: RecordSource>(
    _ source: Source, headings: [String], of bytes: Span<UInt8>
  ) {
    if file.hasPrefix("<") { return }
    var preset = PublicDataset.preset(ofHeadings: headings)
    if preset == nil, case .delimited(let dialect) = form, !dialect.hasHeader {
      var source = source
      var batch = CellBatch(width: headings.count, capacity: 1)
      source.fill(&batch, from: bytes)
      guard batch.rowCount > 0 else { return }
      preset = PublicDataset.preset(
        ofRecord: headings.indices.map { column in
          let cell = batch[0, column]
          return cell.source == .file ? String(bytes.extracting(cell.start..<cell.end)) : ""
        })
    }
    if let preset { log.add(.publicDataset(preset: preset), line: nil) }
  }

  /// Reads the names of the columns; nil in an empty file.
  ///
  /// - Parameter fields: how many fields are declared.
  private func headings<Source: RecordSource>(
    _ source: inout Source, _ bytes: Span<UInt8>, fields: Int? = nil
  ) throws(LoadFault) -> [String]? {
    var headings: [String]?
    do throws(HeadingFault) {
      headings = try source.headings(of: bytes)
    } catch {
      throw LoadFault(.invalidEncoding(offset: error.offset), file: file, line: error.line)
    }
    if headings == nil, let fault = source.formFaults.first(where: { !$0.kind.isWarning }) {
      throw LoadFault(fault.kind, file: file, line: fault.line)
    }
    // Delimiters at the end of the header name no columns.
    while let fields, let count = headings?.count, count > fields, headings?.last == "" {
      headings?.removeLast()
    }
    if let excess = limits.check(columnCount: headings?.count ?? 0) {
      throw LoadFault(.tooLarge(excess), file: file)
    }
    return headings
  }

  /// - Throws: `tooLarge` for a table with more rows, cells or text than can be held.
  func checkSize(
    of bytes: Span<UInt8>, rows: Int, columns: Int, _ builders: [ColumnBuilder] = []
  ) throws(LoadFault) {
    if let excess = limits.check(rowCount: rows, columnCount: columns, byteCount: bytes.count) {
      throw LoadFault(.tooLarge(excess), file: file)
    }
    for builder in builders where builder.isFull {
      throw LoadFault(
        .tooLarge(.text(bytes: limits.textBytes)), file: file, field: builder.rule.name)
    }
  }

  private mutating func rules(
    of schema: TableSchema, patterns: inout PatternCache
  ) -> [FieldRule] {
    var rules: [FieldRule] = []
    for field in schema.fields {
      let (rule, reason) = FieldRule.made(field, in: schema, patterns: &patterns)
      rules.append(rule)
      if !FieldRule.types.contains(field.type) {
        log.add(.unknownType(field.type), line: nil, field: field.name)
      }
      if let reason { log.add(.badDescriptor(reason: reason), line: 1, field: field.name) }
    }
    return rules
  }

  private mutating func checkForeignKeys(of schema: TableSchema) {
    for key in schema.foreignKeys {
      let isUnknown = key.fields.contains { name in !schema.fields.contains { $0.name == name } }
      guard isUnknown || key.fields.count > 1 else { continue }
      if isUnknown {
        let reason = Message("load.foreign-key-without-field", ["fields": key.fields])
        log.add(.badDescriptor(reason: reason), line: nil)
      } else {
        let message = Message("load.foreign-key-ignored", ["fields": key.fields])
        log.add(.notFollowed(message), line: nil)
      }
    }
  }

  /// Gives all pages back that were read to find out how the file is written.
  mutating func beginReading(_ bytes: Span<UInt8>) {
    pages?.release(0..<bytes.count)
    released = 0
  }

  /// Gives the pages back whose cells the columns have, now and then.
  private mutating func release(before position: Int) {
    let end = position - Self.keptBytes
    guard let pages, end - released >= Self.keptBytes else { return }
    pages.release(released..<end)
    released = end
  }

  /// Tells the observer how far the reading has come.
  ///
  /// - Parameters:
  ///   - reading: which reading of the file this is, of `readings`.
  /// - Throws: `cancelled` where the observer does not go on.
  mutating func report(
    _ position: Int, of bytes: Span<UInt8>, reading: Int, readings: Int
  ) throws(LoadFault) {
    release(before: position)
    guard let observer else { return }
    let progress = LoadProgress(
      file: file, done: reading * bytes.count + position, total: readings * bytes.count)
    if !observer.hear(progress) { throw LoadFault(.cancelled, file: file) }
  }
}

extension TableLoader {
  /// Reads all records into the columns that are still open.
  ///
  /// - Parameter readings: the number of this reading, up to the number of all.
  private mutating func read<Source: RecordSource>(
    _ source: inout Source, _ bytes: Span<UInt8>, into columns: inout TableColumns,
    readings: Range<Int>
  ) throws(LoadFault) {
    beginReading(bytes)
    let isUTF8 = isUTF8(bytes)
    var batch = CellBatch(width: columns.plan.width)
    var next = batch
    source.fill(&batch, from: bytes)
    while batch.rowCount > 0 {
      columns.note(&batch, of: bytes, isUTF8: isUTF8)
      columns.take(batch, of: bytes, filling: &next, from: &source)
      swap(&batch, &next)
      try checkSize(
        of: bytes, rows: columns.builders.first?.rowCount ?? 0, columns: columns.builders.count,
        columns.builders)
      try report(
        source.position, of: bytes, reading: readings.lowerBound, readings: readings.upperBound)
    }
  }

  /// Whether all cells are known to be text: 2.6 GB/s, so that cells are looked at one by one only in
  /// files that need it.
  func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    isKnownUTF8 || bytes.isUTF8
  }

  /// The table whose columns have all their cells.
  ///
  /// - Parameter source: at its end.
  private mutating func draft<Source: RecordSource>(
    _ columns: TableColumns, _ source: Source, name: String, origin: TableOrigin
  ) -> TableDraft {
    let (builders, lines) = (columns.builders, columns.lines)
    let (rules, fieldOfColumn) = (columns.plan.rules, columns.plan.fieldOfColumn)
    log.take(columns.log)
    log.join(builders.map(\.log))
    for fault in source.formFaults {
      let field = fault.column.flatMap { $0 < columns.plan.width ? fieldOfColumn[$0] : nil }
      log.add(
        fault.kind, line: fault.line, column: field ?? -1, field: field.map { rules[$0].name })
    }
    noteReversedSpans(builders, lines: lines)
    if origin.inferred == nil { noteDoubtfulDates(builders) }
    noteFirstsOfJanuary(builders)
    var draft = TableDraft(
      name: name, rowCount: builders.first?.rowCount ?? 0, lines: lines,
      fields: TableDraft.fields(builders), key: key(of: origin.resource, rules),
      origin: origin, clio: origin.resource.clio, log: log)
    draft.gatherColumns()
    draft.composeDates()
    return draft
  }

  /// The positions of the fields of the primary key; none where it names another field.
  private mutating func key(of resource: Descriptor.Resource, _ rules: [FieldRule]) -> [Int] {
    let names = resource.schema?.primaryKey ?? []
    let fields = names.compactMap { name in rules.firstIndex { $0.isCalled(name) } }
    if fields.count == names.count { return fields }
    let unknown = names.first { name in !rules.contains { $0.isCalled(name) } }
    let reason = Message("load.primary-key-without-field", ["name": unknown ?? ""])
    log.add(.badDescriptor(reason: reason), line: nil)
    return []
  }

  private mutating func noteReversedSpans(_ builders: [ColumnBuilder], lines: LineMap) {
    for builder in builders where builder.rule.kind == .date {
      let isReversed = builder.dates.facts.map { $0?.isReversed ?? false }
      guard isReversed.contains(true) else { continue }
      for (row, code) in builder.codes.enumerated() where code != CodedColumn.missingCode {
        guard isReversed[Int(code)] else { continue }
        log.add(
          .reversedSpan(read: builder.dates.text(code, builder.dictionary)), line: lines[row],
          column: builder.order, field: builder.rule.name)
      }
    }
  }

  /// Notes dates of declared columns that may be months or spans of years; of inferred ones the
  /// inference has told it.
  private mutating func noteDoubtfulDates(_ builders: [ColumnBuilder]) {
    for builder in builders where builder.rule.kind == .date && builder.rule.dates == .free {
      var inference = DateFormInference()
      for name in builder.dictionary.names {
        let bytes = Array(name.utf8)
        inference.observe(bytes.span, line: 0)
      }
      guard let doubt = inference.result.doubt else { continue }
      log.add(
        .doubtfulDates(
          read: doubt.read, taken: doubt.taken, other: doubt.other,
          isOfWikidata: doubt.question == .yearOfWikidata), line: nil, column: builder.order,
        field: builder.rule.name)
    }
  }

  private mutating func noteFirstsOfJanuary(_ builders: [ColumnBuilder]) {
    for builder in builders {
      for kind in [BareDay.lint(builder), FirstOfJanuary.lint(builder)].compactMap(\.self) {
        log.add(kind, line: nil, column: builder.order, field: builder.rule.name)
      }
    }
  }
}
