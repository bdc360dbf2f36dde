/// A table as a CSV file and the resource that describes it.
package struct WrittenTable: Sendable {
  /// The name of the file, without a folder.
  package let file: String
  package let rowCount: Int
  private let columns: [WrittenColumn]
  /// A name with spaces around it, or of nothing else, does not survive as a heading; then no column
  /// has one.
  private let hasHeader: Bool
  let resource: Descriptor.Resource

  /// - Throws: where a reference leads to a row that no id names.
  init(
    _ table: Table, file: String, _ names: inout RowNames, in corpus: Corpus
  ) throws(WriteFault) {
    self.file = file
    rowCount = table.rowCount
    var columns: [WrittenColumn] = []
    for number in table.fields.indices
    where [.stored, .gathered].contains(table.fields[number].origin) {
      var column = try WrittenColumn(number, of: table, &names, in: corpus)
      if let unread = table.fields[number].unread { column.keep(unread) }
      columns.append(column)
    }
    Self.markBlankRows(&columns, rowCount: table.rowCount)
    self.columns = columns
    hasHeader = columns.allSatisfy { column in
      guard let first = column.name.first, let last = column.name.last else { return false }
      return !first.isWhitespace && !last.isWhitespace
    }
    resource = Descriptor.Resource(
      name: table.name, title: table.title, paths: [file], encoding: "utf-8",
      dialect: hasHeader ? nil : Descriptor.DialectDescriptor(header: false),
      schema: TableSchema(
        fields: columns.map(\.descriptor), primaryKey: table.key.map { table.fields[$0].name },
        foreignKeys: columns.compactMap(\.foreignKey)),
      clio: Descriptor.ResourceExtension(
        display: table.display, passive: table.passive, many: table.many,
        period: table.timeline.period, order: table.timeline.order))
  }

  /// Sees to it that no row is without a value for other programs, which refuse such a row.
  private static func markBlankRows(_ columns: inout [WrittenColumn], rowCount: Int) {
    guard let index = columns.firstIndex(where: \.takesAnyText) else { return }
    var blank = RowSet(capacity: rowCount, full: true)
    for column in columns { blank &= column.missing }
    if !blank.isEmpty { columns[index].mark(blank: blank) }
  }
}

extension WrittenTable {
  /// Writes the file in blocks of some 64 KB.
  ///
  /// - Complexity: O(cells).
  package func write<Fault: Error>(
    to sink: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    var block: [UInt8] = []
    if hasHeader { Self.append(columns.map(\.name), to: &block) }
    for row in 0..<(columns.isEmpty ? 0 : rowCount) {
      Self.append(columns.map { $0.cell(row) }, to: &block)
      if block.count >= 1 << 16 {
        try sink(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    if !block.isEmpty { try sink(block) }
  }

  private static func append(_ cells: [String], to block: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { block.append(UInt8(ascii: ",")) }
      // A line without a sign would be no record; at the beginning of the file a mark would be no text.
      let isQuoted = cells == [""] || cell.unicodeScalars.first == "\u{FEFF}"
      CSVCell.append(cell, isQuoted: isQuoted, to: &block)
    }
    block.append(UInt8(ascii: "\n"))
  }
}
