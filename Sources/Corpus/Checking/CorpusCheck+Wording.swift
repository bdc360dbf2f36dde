extension CorpusCheck {
  /// All faults, then the warnings, then the summary, a line each.
  package var lines: [String] { faults.map(\.rendered) + warnings.map(\.rendered) + [summary] }

  /// `2 faults, 1 warning: 20 tables, 1024 rows`.
  package var summary: String {
    let found = [
      faults.isEmpty ? "no faults" : Self.count(faults.count, "fault"),
      warnings.isEmpty ? nil : Self.count(warnings.count, "warning"),
    ]
    let size = [Self.count(tableCount, "table"), Self.count(rowCount, "row")]
    return "\(found.compactMap { $0 }.joined(separator: ", ")): \(size.joined(separator: ", "))"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
