package import Messages

/// What an import did, and what it met.
package struct ImportReport: Sendable {
  package let preset: String
  /// The folder of the new corpus.
  package let output: String
  /// The number of records of each file, and the encoding where its bytes alone speak for it.
  package fileprivate(set) var files: [(path: String, records: Int, assumed: String?)] = []
  /// The number of rows of each table.
  package internal(set) var tables: [(name: String, rows: Int)] = []
  /// The kinds of faults in the order in which they were met.
  package private(set) var faults: [Group] = []
  private var groupOfName: [String: Int] = [:]

  /// Faults of one kind in one field.
  package struct Group: Sendable {
    /// What such a fault is called.
    package let noun: LoadFault.Noun
    package let field: String?
    /// Whether the rows are left out; otherwise only the cell is missing, or all is kept.
    package let isLeftOut: Bool
    package fileprivate(set) var count = 0
    /// The first ones.
    package fileprivate(set) var first: [LoadFault] = []
  }

  /// So many of a kind are shown.
  private static let shown = 3

  init(preset: String, output: String) {
    self.preset = preset
    self.output = output
  }

  mutating func add(file: String, records: Int, assumed: String?) {
    files.append((file, records, assumed))
  }

  /// Notes a fault of a record, and of others like it.
  mutating func add(
    _ kind: LoadFault.Kind, file: String, line: Int?, field: String? = nil, isLeftOut: Bool = false,
    count: Int = 1
  ) {
    let name = "\(kind.noun.rawValue)\u{1F}\(field ?? "")"
    let index = groupOfName[name] ?? faults.count
    if index == faults.count {
      groupOfName[name] = index
      faults.append(Group(noun: kind.noun, field: field, isLeftOut: isLeftOut))
    }
    faults[index].count += count
    if faults[index].first.count < Self.shown {
      faults[index].first.append(LoadFault(kind, file: file, line: line, field: field))
    }
  }

  /// Whether nothing was wrong.
  package var isClean: Bool { faults.isEmpty }
}

extension ImportReport {
  /// The report, line by line.
  package var lines: [Message] {
    let sizes = tables.map { "\($0.name) \($0.rows)" }.joined(separator: ", ")
    var lines = files.map { file in
      file.assumed.map {
        Message(
          "import.records-assumed", ["file": file.path, "count": file.records, "encoding": $0])
      } ?? Message("import.records", ["file": file.path, "count": file.records])
    }
    lines.append(Message("import.tables", ["folder": output, "tables": sizes]))
    for group in faults {
      lines.append(group.heading)
      lines += group.first.map { Message("import.fault", ["fault": $0.rendered]) }
      if group.count > group.first.count { lines.append(Message("import.more")) }
    }
    return lines
  }
}

extension ImportReport.Group {
  fileprivate var heading: Message {
    let counted = noun.counted(count)
    return switch (field, isLeftOut) {
    case (nil, false): Message("import.faults", ["faults": counted])
    case (nil, true): Message("import.faults-left-out", ["faults": counted])
    case (let field?, false): Message("import.faults-in", ["faults": counted, "field": field])
    case (let field?, true):
      Message("import.faults-in-left-out", ["faults": counted, "field": field])
    }
  }
}
