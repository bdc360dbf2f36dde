/// The faults of a text in the order in which they are found. A part of a statement, which is a stage
/// or what is in a bracket, has one at most: what follows from it is not told.
struct FaultLog {
  /// How many faults a text may report: whoever shows fewer says how many there are.
  static let limit = 100_000

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var statementHasFault = false
  /// Whether the stage or bracket being read has reported its fault.
  private var partHasFault = false

  /// Whether further faults are not kept.
  var isFull: Bool { diagnostics.count >= FaultLog.limit }

  mutating func beginStatement() {
    statementHasFault = false
    partHasFault = false
  }

  /// Begins a part, or goes on with one as if it had no fault.
  mutating func beginPart() { partHasFault = false }

  /// Begins a part within another, and says whether that has a fault, for `endInnerPart`.
  mutating func beginInnerPart() -> Bool {
    defer { partHasFault = false }
    return partHasFault
  }

  mutating func endInnerPart(outerHasFault: Bool) { partHasFault = partHasFault || outerHasFault }

  /// Reports a fault, unless the part has reported one already.
  mutating func report(_ diagnostic: Diagnostic) {
    statementHasFault = true
    guard !partHasFault else { return }
    partHasFault = true
    if !isFull { diagnostics.append(diagnostic) }
  }

  mutating func report(_ fault: ParsingFault) {
    if case .found(let diagnostic) = fault { report(diagnostic) }
  }
}
