/// What is wrong with a corpus, and how large it is: the content of `clio check`.
package struct CorpusCheck: Sendable {
  /// The tables that no descriptor declares, and what was found out of them.
  package let found: [FoundTable]
  /// What is wrong with the files, in their order.
  package let faults: [LoadFault]
  /// What is as declared and still may surprise, in the order of the files.
  package let warnings: [LoadFault]
  /// The faults and warnings beyond those that are kept of a file.
  package let unkept: FaultCount
  package let tableCount: Int
  package let rowCount: Int

  package init(_ corpus: Corpus) {
    found = corpus.tables.compactMap(FoundTable.init)
    faults = corpus.faults
    warnings = corpus.warnings
    unkept = corpus.unkept
    tableCount = corpus.tables.count
    rowCount = corpus.tables.reduce(0) { $0 + $1.rowCount }
  }

  /// Whether there is no fault; warnings do not count.
  package var isClean: Bool { faults.isEmpty && unkept.faults == 0 }

  /// What faults of one kind in one field have in common.
  struct Place: Hashable {
    let file: String
    let field: String?
    let noun: LoadFault.Noun

    init(_ fault: LoadFault) {
      file = fault.file
      field = fault.field
      noun = fault.kind.noun
    }
  }

  /// The faults of one field and kind, where there are many.
  struct Group {
    let file: String
    let field: String?
    let noun: LoadFault.Noun
    var count: Int
    /// The lines of the first of them.
    var lines: [Int]
  }

  /// The faults and warnings by file, field and kind, in the order of their first.
  var groups: [Group] {
    var groups: [Group] = []
    var places: [Place: Int] = [:]
    for fault in faults + warnings {
      if let place = places[Place(fault)] {
        groups[place].count += 1
        if let line = fault.line, groups[place].lines.count < 3 { groups[place].lines.append(line) }
      } else {
        places[Place(fault)] = groups.count
        groups.append(
          Group(
            file: fault.file, field: fault.field, noun: fault.kind.noun, count: 1,
            lines: fault.line.map { [$0] } ?? []))
      }
    }
    return groups
  }
}

/// A table that no descriptor declares: how its file was read, and what its columns were found to be.
package struct FoundTable: Sendable {
  package let name: String
  package let origin: TableOrigin
  let form: TableForm
  package let rowCount: Int
  package let columns: [FoundColumn]

  /// A column with its first values.
  package struct FoundColumn: Sendable {
    package let name: String
    package let heading: String
    package let kind: String
    package let markers: [String]
    package let filled: Int
    package let missing: Int
    /// The cells that hold something else than the kind of the column.
    package let unread: Int
    /// The first different values.
    package let examples: [String]
  }

  init?(_ table: Table) {
    guard let origin = table.origin, let form = origin.form, let inferred = origin.inferred
    else { return nil }
    name = table.name
    self.origin = origin
    self.form = form
    rowCount = table.rowCount
    columns = zip(table.fields, inferred).map { field, found in
      let missing = field.column.missing.count
      let unread = field.unread?.count ?? 0
      return FoundColumn(
        name: field.name, heading: field.label, kind: found.kind, markers: found.markers,
        filled: table.rowCount - missing, missing: missing - unread, unread: unread,
        examples: field.column.firstValues(3))
    }
  }
}

extension Column {
  /// The first different values of the first hundred rows, as texts.
  fileprivate func firstValues(_ count: Int) -> [String] {
    var values: [String] = []
    for row in 0..<min(100, missing.capacity) where values.count < count && !missing.contains(row) {
      let text: String? =
        switch self {
        case .list(let column): column[row].joined(separator: "; ")
        case .boolean(let column): column.isTrue.contains(row) ? "true" : "false"
        default: text(at: row)
        }
      if let text, !text.isEmpty, !values.contains(text) { values.append(text) }
    }
    return values
  }
}
