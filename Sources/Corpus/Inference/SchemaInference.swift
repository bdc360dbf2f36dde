import Cores
import Text

/// Finds out what the columns of a file hold, from all of its records.
struct SchemaInference {
  /// What a table was found to hold, and what the user should know of it.
  struct Result {
    let schema: TableSchema
    let names: [String]
    let columns: [InferredColumn]
    /// The warnings, each with the index of its column.
    let warnings: [Warning]
  }

  struct Warning {
    let kind: LoadFault.Kind
    let line: Int?
    let column: Int
  }

  /// The names of the columns in the file, and in queries.
  private let headings: [String]
  private let names: [String]
  /// What each column was found to hold so far.
  var columns: [ColumnInference]
  /// The last columns that have no name, as far as none of their cells holds anything.
  private(set) var unfilled: Int

  /// - Parameter headings: the names of the columns.
  init(headings: [String]) {
    self.headings = headings
    names = BareNames.fields(ofHeadings: headings)
    columns = names.map { _ in ColumnInference() }
    unfilled = headings.reversed().prefix { $0.trimmed.isEmpty }.count
  }

  /// Looks at all columns of a batch, and fills the next one meanwhile.
  mutating func observe<Source: RecordSource>(
    _ batch: CellBatch, of bytes: Span<UInt8>, filling next: inout CellBatch,
    from source: inout Source
  ) {
    columns.withUnsafeMutableBufferPointer { columns in
      Cores.perform(1 + columns.count) { part in
        if part == 0 { return source.fill(&next, from: bytes) }
        columns[part - 1].observe(batch, column: part - 1, of: bytes)
      }
    }
    observeEnds(batch)
  }

  /// Looks at what no single column tells of a batch.
  mutating func observeEnds(_ batch: CellBatch) {
    unfilled = min(unfilled, batch.emptyColumns(atEnd: unfilled))
  }

  /// Reads all records of a file.
  ///
  /// - Parameters:
  ///   - source: before its first row.
  ///   - passedBatch: called after each batch with how far the reading has come, and how many rows
  ///     were read.
  static func infer<Source: RecordSource>(
    _ source: Source, headings: [String], of bytes: Span<UInt8>,
    passedBatch: (Int, Int) throws(LoadFault) -> Void
  ) throws(LoadFault) -> Result {
    var inference = SchemaInference(headings: headings)
    var source = source
    var batch = CellBatch(width: headings.count)
    var next = batch
    var rowCount = 0
    source.fill(&batch, from: bytes)
    while batch.rowCount > 0 {
      inference.observe(batch, of: bytes, filling: &next, from: &source)
      rowCount += batch.rowCount
      swap(&batch, &next)
      try passedBatch(source.position, rowCount)
    }
    return inference.result(source)
  }

  /// What all columns were found to hold.
  func result<Source: RecordSource>(_ source: Source) -> Result {
    var (headings, names) = (headings, names)
    // What follows the last delimiter of a line is no column where it never holds anything.
    if unfilled < names.count {
      names.removeLast(unfilled)
      headings.removeLast(unfilled)
    }
    var findings = names.indices.map { column in
      source.kind(ofColumn: column).map { ColumnInference.Finding(kind: $0) }
        ?? columns[column].finding(name: names[column])
    }
    // A comma before the fraction in one column makes a point between groups likely in another.
    let hasDecimalCommas = findings.contains { $0.marks == .pointGroups && $0.kind == .decimal }
    if hasDecimalCommas {
      for index in findings.indices {
        if let groups = findings[index].maybeGroups { findings[index].refuse(groups) }
      }
    }
    let labels = Self.labels(headings)
    let schema = TableSchema(
      fields: names.indices.map { Self.field(findings[$0], label: labels[$0], name: names[$0]) },
      missingValues: [""], primaryKey: [], foreignKeys: [], match: .exact)
    return Result(
      schema: schema, names: names,
      columns: findings.map {
        InferredColumn(kind: $0.words, markers: $0.markers, obstacles: $0.obstacles)
      },
      warnings: Self.warnings(findings, schema))
  }

  /// What is to be known of each column. The codes within the parts of a date are reported once a date.
  private static func warnings(
    _ findings: [ColumnInference.Finding], _ schema: TableSchema
  ) -> [Warning] {
    var findings = findings
    var codes: [Warning] = []
    for date in BareResource.dates(of: schema) {
      guard case .numbers = date.parts else { continue }
      let parts = date.fields.compactMap { label in schema.fields.firstIndex { $0.name == label } }
      let coded = parts.filter { findings[$0].codes != nil }
      guard let first = coded.first else { continue }
      var met: [String] = []
      var count = 0
      for part in coded {
        guard let (found, cells) = findings[part].codes else { continue }
        met += found.filter { !met.contains($0) }
        count += cells
        findings[part].codes = nil
      }
      codes.append(
        Warning(
          kind: .codesInDates(met, count: count, fields: coded.map { schema.fields[$0].name }),
          line: nil, column: first))
    }
    return findings.indices.flatMap { warnings(findings[$0], column: $0) } + codes
  }

  /// The names by which the descriptor calls the columns: the headings, or where two have one, the
  /// names in queries.
  private static func labels(_ headings: [String]) -> [String] {
    let trimmed = headings.map(\.trimmed)
    var counts: [String: Int] = [:]
    for label in trimmed { counts[label.lowercased(), default: 0] += 1 }
    let names = BareNames.fields(ofHeadings: headings)
    return trimmed.indices.map { index in
      let label = trimmed[index]
      return label.isEmpty || counts[label.lowercased()] != 1 ? names[index] : label
    }
  }

  private static func warnings(_ finding: ColumnInference.Finding, column: Int) -> [Warning] {
    var warnings: [Warning] = []
    func warn(_ kind: LoadFault.Kind, line: Int? = nil) {
      warnings.append(Warning(kind: kind, line: line, column: column))
    }
    if case .ambiguous(let read, let line, let dayFirst, let monthFirst) = finding.ambiguity {
      let readings = [dayFirst, monthFirst].map { "\($0.edtf) (\($0.format))" }
      warn(.ambiguousDates(read: read, readings: readings), line: line)
    } else if let (text, line) = finding.vagueNumber {
      warn(.ambiguousNumbers(read: text), line: line)
    } else if let (first, second) = finding.mixed {
      warn(.mixedUnits(first.text, second.text, line: second.line), line: first.line)
    } else if let (exception, expected) = finding.exception {
      warn(.readAsText(exception: exception.text, expected: expected), line: exception.line)
    } else if let (exception, line, dates, values) = finding.someDates {
      warn(.someDates(exception: exception, dates: dates, values: values), line: line)
    }
    if let (separator, cell) = finding.maybeList, finding.kind == .text {
      warn(.maybeList(read: cell.text, separator: separator), line: cell.line)
    }
    if let doubt = finding.dateDoubt {
      warn(
        .doubtfulDates(
          read: doubt.read, taken: doubt.taken, other: doubt.other,
          isOfWikidata: doubt.question == .yearOfWikidata), line: doubt.line)
    }
    if let (text, line) = finding.serial, let number = Int(text) {
      warn(
        .spreadsheetDays(read: text, readings: SpreadsheetDay.readings(of: number)), line: line)
    }
    if let (count, total) = finding.exceptions {
      warn(.keptAsWritten(count: count, of: total, kind: finding.words))
    }
    if let (text, line) = finding.maybeGroups {
      warn(.maybeGroups(read: text), line: line)
    }
    if let (codes, count) = finding.codes { warn(.negativeCodes(codes, count: count)) }
    if let marked = finding.marked {
      warn(.markedNumbers(read: marked.text, count: marked.count), line: marked.line)
    }
    if let negative = finding.inParentheses {
      warn(.numbersInParentheses(read: negative.text, count: negative.count), line: negative.line)
    }
    return warnings
  }

  private static func field(
    _ finding: ColumnInference.Finding, label: String, name: String
  ) -> FieldDescriptor {
    var (type, format, rdfType): (String, String?, String?) = ("string", nil, nil)
    var separator: String?
    switch finding.kind {
    case .text: break
    case .integer: type = "integer"
    case .decimal: type = "number"
    case .boolean: type = "boolean"
    case .list(""): type = "array"
    case .list(let sign): separator = sign
    case .date(let form): (type, format, rdfType) = form.declaration
    }
    let isBoolean = finding.kind == .boolean
    return FieldDescriptor(
      name: label, type: type, format: format, rdfType: rdfType, separator: separator,
      missingValues: finding.markers.isEmpty ? nil : [""] + finding.markers,
      decimalChar: finding.marks == .pointGroups && finding.kind == .decimal ? "," : nil,
      groupChar: finding.marks.map { String(Unicode.Scalar($0.group)) },
      trueValues: isBoolean ? ["true", "True", "TRUE"] : nil,
      falseValues: isBoolean ? ["false", "False", "FALSE"] : nil,
      clio: FieldDescriptor.FieldExtension(
        name: name == label ? nil : name, written: finding.written))
  }
}

extension ColumnInference.Finding {
  /// The kind in words, with the way in which numbers are written.
  fileprivate var words: String {
    let groups = groupSign.map { " (1\($0)234)" } ?? ""
    let unit = groups + (written?.unit.map { " (\($0))" } ?? "")
    return switch marks {
    case .commaGroups?: "\(kind.words) (1,234)\(unit)"
    case .pointGroups?: "\(kind.words) (1.234,5)\(unit)"
    default: kind.words + unit
    }
  }
}

extension ColumnKind {
  /// The kind in words.
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .boolean: "boolean"
    case .date(.edtf): "date"
    case .date(let form): "date (\(form.format ?? ""))"
    case .list(""): "list (JSON)"
    case .list(let separator): "list (\(separator))"
    }
  }
}
