/// What an import did, and what it met.
package struct ImportReport: Sendable {
  package let preset: String
  /// The folder of the new corpus.
  package let output: String
  /// The number of records of each file.
  package fileprivate(set) var files: [(path: String, records: Int)] = []
  /// The number of rows of each table.
  package internal(set) var tables: [(name: String, rows: Int)] = []
  /// The kinds of faults in the order in which they were met.
  package private(set) var faults: [Group] = []
  private var groupOfName: [String: Int] = [:]

  /// Faults of one kind in one field.
  package struct Group: Sendable {
    /// What such a fault is called.
    package let noun: String
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

  mutating func add(file: String, records: Int) { files.append((file, records)) }

  /// Notes a fault of a record.
  mutating func add(
    _ kind: LoadFault.Kind, file: String, line: Int?, field: String? = nil, isLeftOut: Bool = false
  ) {
    let name = "\(kind.noun)\u{1F}\(field ?? "")"
    let index = groupOfName[name] ?? faults.count
    if index == faults.count {
      groupOfName[name] = index
      faults.append(Group(noun: kind.noun, field: field, isLeftOut: isLeftOut))
    }
    faults[index].count += 1
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
    var lines = files.map { "\($0.path): \(Self.count($0.records, "record"))" }
    let sizes = tables.map { "\($0.name) \($0.rows)" }.joined(separator: ", ")
    lines.append("\(output): \(sizes)")
    for group in faults {
      let place = group.field.map { " in '\($0)'" } ?? ""
      lines.append(
        "\(Self.count(group.count, group.noun))\(place)\(group.isLeftOut ? ", left out" : ""):")
      lines += group.first.map { "  \($0.rendered)" }
      if group.count > group.first.count { lines.append("  ...") }
    }
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    // "row with surplus cells" is "rows with surplus cells".
    var words = noun.split(separator: " ").map(String.init)
    let head = words.firstIndex {
      ["with", "outside", "without", "that", "of", "out"].contains($0)
    }
    let place = (head ?? words.count) - 1
    words[place] += words[place].hasSuffix("s") ? "es" : "s"
    return "\(number) \(words.joined(separator: " "))"
  }
}
