import Text

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
    let name = "\(kind.noun.one)\u{1F}\(field ?? "")"
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
  package var lines: [String] {
    var lines = files.map { file in
      let encoding = file.assumed.map { ", read as \($0) by the look of its bytes" } ?? ""
      return "\(file.path): \(Plural.counted(file.records, "record"))\(encoding)"
    }
    let sizes = tables.map { "\($0.name) \($0.rows)" }.joined(separator: ", ")
    lines.append("\(output): \(sizes)")
    for group in faults {
      let place = group.field.map { " in '\($0)'" } ?? ""
      lines.append(
        "\(group.noun.counted(group.count))\(place)\(group.isLeftOut ? ", left out" : ""):")
      lines += group.first.map { "  \($0.rendered)" }
      if group.count > group.first.count { lines.append("  ...") }
    }
    return lines
  }
}
