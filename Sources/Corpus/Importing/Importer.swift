import Files

/// Makes a corpus of the files of a public dataset, as a preset says.
///
/// Records are read as bytes, one batch after the other, and rows are written as they are made: the
/// memory needed is that of the keys.
package struct Importer {
  private let preset: ImportPreset
  private var tables: [ImportedTable] = []
  private var tableOfName: [String: Int] = [:]
  private let lists: [String: CodeList]
  private var report: ImportReport
  /// The tables for which the present record made a row that was left out.
  private var leftOut: [String] = []
  private let progress: (_ file: String, _ done: Int, _ of: Int) -> Bool

  /// Imports files into a new folder.
  ///
  /// - Parameter progress: called now and then with how many bytes of a file are read; an answer of
  ///   false stops the import.
  /// - Throws: what keeps the import from being done; then the folder is as it was.
  package static func run(
    _ preset: ImportPreset, files: [String], output: String,
    progress: @escaping (_ file: String, _ done: Int, _ of: Int) -> Bool = { _, _, _ in true }
  ) throws(ImportFault) -> ImportReport {
    // All files are looked at before the first one is read: an hour must not be lost to a typing error.
    for file in files {
      try withFile(file, preset) { (bytes, _) throws(ImportFault) in
        _ = try Self.opened(bytes, preset, file: file)
      }
    }
    let folder = try ImportFolder(output)
    do throws(ImportFault) {
      var importer = try Importer(preset, folder: folder, progress: progress)
      for file in files {
        try withFile(file, preset) { (bytes, reading) throws(ImportFault) in
          try importer.read(bytes, reading, file: file)
        }
      }
      let report = try importer.finish(folder)
      try folder.keep()
      return report
    } catch {
      folder.drop()
      throw error
    }
  }

  private init(
    _ preset: ImportPreset, folder: ImportFolder,
    progress: @escaping (_ file: String, _ done: Int, _ of: Int) -> Bool
  ) throws(ImportFault) {
    self.preset = preset
    self.progress = progress
    lists = preset.codeLists()
    report = ImportReport(preset: preset.name, output: folder.path)
    for (index, plan) in preset.tables.enumerated() {
      let file = try folder.file("\(plan.name).csv")
      try file.write(row: plan.schema.fields.map { Array($0.name.utf8) })
      tables.append(ImportedTable(plan, file: file))
      tableOfName[plan.name] = index
    }
    for (index, plan) in preset.tables.enumerated() { try addList(of: plan, to: index) }
  }

  /// How the bytes of a file were read.
  private struct Reading {
    /// Whether all of them are known to be UTF-8 now.
    let isUTF8: Bool
    /// The encoding, where nothing but the look of the bytes speaks for it.
    let assumed: String?
  }

  /// Calls a body with the text of a file, packed or not, in any encoding.
  private static func withFile(
    _ path: String, _ preset: ImportPreset,
    _ body: (Span<UInt8>, Reading) throws(ImportFault) -> Void
  ) throws(ImportFault) {
    let file: DecodedFile
    do throws(LoadFault) {
      file = try DecodedFile(MappedFile.mapping(path), path: path, declared: preset.encoding)
    } catch {
      throw .unreadable(error)
    }
    let reading = Reading(
      isUTF8: file.isValid, assumed: file.isAssumed ? file.encoding.name : nil)
    try file.content.withBytes { bytes throws(ImportFault) in try body(bytes, reading) }
  }
}

extension Importer {
  /// Adds the rows of a code list to the table that it is.
  private mutating func addList(
    of plan: ImportPreset.Table, to index: Int
  ) throws(ImportFault) {
    guard let list = plan.list.flatMap({ lists[$0] }) else { return }
    let places = plan.schema.fields.map { ["id", "name", "broader"].firstIndex(of: $0.name) }
    for (number, row) in list.rows.enumerated() {
      var cells = places.map { place in
        place.map { $0 < row.count ? Array(row[$0].utf8) : [] } ?? []
      }
      _ = try tables[index].add(&cells, line: number + 1)
    }
  }

  /// The names of the columns, and a reader before the first record.
  private static func opened(
    _ bytes: Span<UInt8>, _ preset: ImportPreset, file: String
  ) throws(ImportFault) -> (CSVScanner, ImportBinding) {
    if preset.dialect.hasHeader {
      return try HeaderBinding.opened(bytes, preset, file: file)
    }
    let (scanner, headings) = try HeaderBinding.headings(of: bytes, preset.dialect, file: file)
    guard headings.isEmpty || preset.widths.contains(headings.count) else {
      throw .otherWidth(
        file: file, count: headings.count, preset: preset.name, expected: preset.widths)
    }
    return (scanner, try ImportBinding(preset, names: preset.columns, file: file))
  }

  private mutating func read(
    _ bytes: Span<UInt8>, _ reading: Reading, file: String
  ) throws(ImportFault) {
    var (scanner, binding) = try Self.opened(bytes, preset, file: file)
    let width = binding.names.count
    var batch = CellBatch(width: width)
    var record = ImportRecord(
      cells: RecordCells(columns: binding.columns, missing: binding.missing, width: width),
      lists: lists)
    var cells = tables.map { [[UInt8]](repeating: [], count: $0.fieldCount) }
    var records = 0
    while true {
      scanner.fill(&batch, from: bytes)
      if batch.rowCount == 0 { break }
      for (row, count) in batch.ragged where !preset.widths.contains(count) || count > width {
        let kind: LoadFault.Kind =
          count > width
          ? .surplusCells(count: count, expected: width)
          : .missingCells(count: count, expected: width)
        report.add(kind, file: file, line: batch.lines[row])
      }
      if !reading.isUTF8 {
        batch.markInvalid(in: bytes) { line, column, offset in
          report.add(
            .invalidEncoding(offset: offset), file: file, line: line, field: binding.names[column])
        }
      }
      for row in 0..<batch.rowCount {
        record.cells.fill(from: batch, row: row, of: bytes)
        leftOut.removeAll(keepingCapacity: true)
        for template in binding.rows where !refersToLeftOut(template.table) {
          try add(template, &record, &cells[template.table], file: file, line: batch.lines[row])
        }
      }
      records += batch.rowCount
      guard progress(file, scanner.position, bytes.count) else {
        throw .unreadable(LoadFault(.cancelled, file: file))
      }
    }
    for fault in scanner.formFaults where !fault.kind.isWarning {
      let field = fault.column.flatMap { $0 < width ? binding.names[$0] : nil }
      report.add(fault.kind, file: file, line: fault.line, field: field)
    }
    report.add(file: file, records: records, assumed: reading.assumed)
  }

  /// Whether the rows of a table would lead to a row of this record that was left out: a link to the
  /// first event of an id must not come from the second.
  private func refersToLeftOut(_ table: Int) -> Bool {
    !leftOut.isEmpty && tables[table].references.contains { leftOut.contains($0.table) }
  }

  /// Makes the rows of a template from a record.
  private mutating func add(
    _ template: ImportBinding.Row, _ record: inout ImportRecord, _ cells: inout [[UInt8]],
    file: String, line: Int
  ) throws(ImportFault) {
    if template.needed.contains(where: { record.cells.isEmpty($0) }) { return }
    guard let each = template.each else {
      return try addRow(template, &record, &cells, file: file, line: line)
    }
    for item in record.items(each) {
      record.item = item
      try addRow(template, &record, &cells, file: file, line: line)
    }
  }

  private mutating func addRow(
    _ template: ImportBinding.Row, _ record: inout ImportRecord, _ cells: inout [[UInt8]],
    file: String, line: Int
  ) throws(ImportFault) {
    let table = tables[template.table]
    let fields = table.plan.schema.fields
    for index in cells.indices { cells[index].removeAll(keepingCapacity: true) }
    for (field, value) in template.cells {
      record.append(value, to: &cells[field])
      if record.faults.isEmpty { continue }
      for kind in record.faults {
        report.add(kind, file: file, line: line, field: fields[field].name)
      }
      record.faults.removeAll()
    }
    let notes = try table.add(&cells, line: line)
    for (kind, field) in notes.faults {
      report.add(
        kind, file: file, line: line, field: field.map { fields[$0].name },
        isLeftOut: notes.isLeftOut)
    }
    if notes.isLeftOut {
      leftOut.append(table.plan.name)
      return
    }
    table.follow(cells, file: file, line: line) { name, value in
      tableOfName[name].map { tables[$0].hasKey(value) } ?? false
    }
  }
}

extension Importer {
  /// Ends the tables, and writes the descriptor.
  private mutating func finish(_ folder: ImportFolder) throws(ImportFault) -> ImportReport {
    for table in tables {
      for reference in table.references { noteDangling(reference, of: table) }
      try table.finish()
      report.tables.append((table.plan.name, table.rowCount))
    }
    let resources = preset.tables.map { table in
      Descriptor.Resource(
        name: table.name, title: table.title, paths: ["\(table.name).csv"], schema: table.schema,
        clio: table.clio)
    }
    let descriptor = Descriptor(name: preset.name, title: preset.title, resources: resources)
    let file = try folder.file("datapackage.json")
    file.write(text: descriptor.jsonText)
    try file.finish()
    return report
  }

  /// Notes the values that lead to no row, now that all rows are there.
  private mutating func noteDangling(
    _ reference: ImportedTable.Reference, of table: ImportedTable
  ) {
    guard let target = tableOfName[reference.table] else { return }
    for (code, read) in reference.pending.names.enumerated() where !tables[target].hasKey(read) {
      let (file, line, count) = reference.places[code]
      let field = table.plan.schema.fields[reference.field].name
      report.add(
        .danglingReference(read: read, table: reference.table, nearest: nil), file: file,
        line: line, field: "\(table.plan.name).\(field)", count: count)
    }
  }
}
