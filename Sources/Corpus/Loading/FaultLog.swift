/// The faults of one file as they are found, and in the order of its lines at the end.
struct FaultLog {
  /// The path as the user or the descriptor gave it.
  let file: String
  private var found: [(line: Int, column: Int, fault: LoadFault)] = []

  init(file: String) { self.file = file }

  /// Notes a fault of a cell, or of a whole record.
  mutating func add(_ kind: LoadFault.Kind, line: Int?, column: Int = -1, field: String? = nil) {
    found.append((line ?? 0, column, LoadFault(kind, file: file, line: line, field: field)))
  }

  /// Puts other kinds in the place of those found.
  mutating func rewrite(_ change: (LoadFault.Kind) -> LoadFault.Kind) {
    for index in found.indices {
      let old = found[index].fault
      found[index].fault = LoadFault(
        change(old.kind), file: old.file, line: old.line, field: old.field)
    }
  }

  /// All faults by line, those of one line by column.
  var faults: [LoadFault] {
    // The sort is stable, so that several faults of a cell keep the order in which they were found.
    found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.map(\.fault)
  }
}
