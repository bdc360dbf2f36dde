/// The faults of one file as they are found, and in the order of its lines at the end.
struct FaultLog {
  /// The path as the user or the descriptor gave it.
  let file: String
  private typealias Entry = (line: Int, column: Int, fault: LoadFault)
  private var found: [Entry] = []
  /// The faults and warnings that were counted and not kept.
  private(set) var unkept = FaultCount()
  private var kept = FaultCount()

  /// So many faults, and so many warnings, are kept of a file: a column that is wrong in each of ten
  /// million rows must not fill the memory.
  private static let most = 100_000

  init(file: String) { self.file = file }

  /// Notes a fault of a cell, or of a whole record.
  mutating func add(_ kind: LoadFault.Kind, line: Int?, column: Int = -1, field: String? = nil) {
    guard kept.count(kind, upTo: Self.most) else {
      _ = unkept.count(kind, upTo: .max)
      return
    }
    found.append((line ?? 0, column, LoadFault(kind, file: file, line: line, field: field)))
  }

  /// Takes in what another log has found of the same file, as if it had been found now.
  mutating func take(_ other: FaultLog) {
    unkept = unkept + other.unkept
    keep(other.found)
  }

  /// Takes in what was found in columns, which are read side by side: the first faults by line are
  /// kept.
  mutating func join(_ logs: [FaultLog]) {
    let all = found + logs.flatMap(\.found)
    guard all.count > found.count else { return }
    unkept = logs.reduce(unkept) { $0 + $1.unkept }
    (found, kept) = ([], FaultCount())
    keep(all.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  /// Keeps entries as far as there is room, and counts the others.
  private mutating func keep(_ entries: [Entry]) {
    for entry in entries {
      let isKept = kept.count(entry.fault.kind, upTo: Self.most)
      if isKept { found.append(entry) } else { _ = unkept.count(entry.fault.kind, upTo: .max) }
    }
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

/// A number of faults, and of warnings.
package struct FaultCount: Equatable, Sendable {
  package private(set) var faults = 0
  package private(set) var warnings = 0

  /// Counts one more unless there are enough of its kind; whether it was counted.
  mutating func count(_ kind: LoadFault.Kind, upTo most: Int) -> Bool {
    let isWarning = kind.isWarning
    guard (isWarning ? warnings : faults) < most else { return false }
    if isWarning { warnings += 1 } else { faults += 1 }
    return true
  }

  static func + (one: FaultCount, other: FaultCount) -> FaultCount {
    var sum = one
    sum.faults += other.faults
    sum.warnings += other.warnings
    return sum
  }
}
