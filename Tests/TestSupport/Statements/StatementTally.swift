/// What came of many batches of statements.
package struct StatementTally: Sendable {
  private var made = 0
  private var answered = 0
  private var slowest = 0.0
  /// How often each error was the answer, by its code.
  private var refusals: [String: Int] = [:]
  private var madeOf: [String: Int] = [:]
  /// How often each use was part of a statement that was executed.
  package private(set) var executed: [String: Int] = [:]
  /// The faults found, the first of each few with what to type to see it again.
  package private(set) var faults: [String] = []

  package init() {}

  /// The share of statements that were executed.
  package var share: Double { Double(answered) / Double(max(1, made)) }

  package mutating func add(
    _ batch: StatementBatch, _ outcome: StatementBatch.Outcome, in folder: String
  ) throws {
    slowest = max(slowest, outcome.seconds)
    if let fault = outcome.fault {
      let shown = faults.count < 3 ? try batch.minimised(fault, in: folder) : batch
      faults.append("\(fault) from \(shown.report)")
      // At once, lest a run that is broken off has found nothing.
      print(faults[faults.count - 1])
    }
    for (index, statement) in batch.statements.enumerated() {
      made += 1
      for use in Set(statement.uses) { madeOf[use, default: 0] += 1 }
      if outcome.fault != nil || outcome.refused[index] != nil {
        if let refusal = outcome.refused[index] {
          refusals[String(refusal.prefix { $0 != ":" }), default: 0] += 1
        }
        continue
      }
      answered += 1
      for use in Set(statement.uses) { executed[use, default: 0] += 1 }
    }
  }

  package mutating func join(_ other: StatementTally) {
    made += other.made
    answered += other.answered
    slowest = max(slowest, other.slowest)
    refusals.merge(other.refusals, uniquingKeysWith: +)
    madeOf.merge(other.madeOf, uniquingKeysWith: +)
    executed.merge(other.executed, uniquingKeysWith: +)
    faults += other.faults
  }

  /// The shares, and how often each part of the language was executed, of how often it was made.
  package var summary: String {
    let uses = madeOf.keys.sorted().map { "\($0) \(executed[$0, default: 0])/\(madeOf[$0] ?? 0)" }
    let refused = refusals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }
    return """
      \(made) statements, \(answered) executed (\(Int(share * 100)) %), \(faults.count) faults, \
      slowest session \((slowest * 100).rounded() / 100) s
      refused: \(refused.joined(separator: ", "))
      \(uses.joined(separator: ", "))
      """
  }
}
