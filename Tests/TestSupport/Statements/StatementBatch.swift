/// Statements for one session of the program, and what came of them.
package struct StatementBatch: Sendable {
  package let seed: UInt64
  /// The corpus that is open at the start; nil for the built-in one.
  package let path: String?
  package let mode: String
  package var statements: [GeneratedStatement]

  package init(seed: UInt64, path: String?, mode: String, statements: [GeneratedStatement]) {
    self.seed = seed
    self.path = path
    self.mode = mode
    self.statements = statements
  }

  /// What a run of the program must never come to.
  package enum Fault: Error, Equatable, Sendable {
    /// The exit code, which names a signal: 132, 134, 139.
    case signal(Int32)
    case fatal(String)
    case hang(seconds: Double)
    case json(String)
  }

  /// What came of the statements.
  package struct Outcome: Sendable {
    /// The statements that were answered with an error, by index, each with the first one.
    package var refused: [Int: String] = [:]
    package var fault: Fault?
    /// What each of the other statements wrote, where each of them writes one line.
    package var answers: [Int: String] = [:]
    package var seconds = 0.0
  }

  /// Whether no row of JSON may have a key twice.
  ///
  /// Not yet: two columns of one name are still written as they are.
  static let wantsKeysOnce = true

  /// How long a statement may take.
  static let secondsPerStatement = 5.0

  /// The statements as standard input gives them, each with a blank line behind it.
  private var input: String { statements.map { $0.text + "\n\n" }.joined() }

  /// Runs the statements within 2 GB.
  package func run(in folder: String) throws -> Outcome {
    let corpus = path.map { " '\($0)'" } ?? ""
    let line =
      "ulimit -v 2000000; exec '\(try ClioBinary.path())' -k --no-init --no-history "
      + "--mode \(mode)\(corpus)"
    let start = Self.now()
    var outcome = Outcome()
    let limit = Self.secondsPerStatement * (statements.count == 1 ? 1 : 6)
    do {
      let run = try ProgramRun(
        "/bin/sh", ["-c", line], input: Array(input.utf8), environment: ClioBinary.environment,
        in: folder, timeout: limit)
      outcome.refused = refused(run.errors)
      outcome.fault = fault(of: run)
      let answered = statements.indices.filter { outcome.refused[$0] == nil }
      if answered.count == run.lines.count {
        outcome.answers = Dictionary(uniqueKeysWithValues: zip(answered, run.lines))
      }
    } catch ProgramRun.Fault.timedOut {
      outcome.fault = .hang(seconds: limit)
    }
    outcome.seconds = Self.now() - start
    return outcome
  }

  private func fault(of run: ProgramRun) -> Fault? {
    if run.status >= 128 { return .signal(run.status) }
    let fatal = run.errors.split(separator: "\n").first {
      $0.contains("Fatal error") || $0.contains("Stack dump") || $0.contains("*** ")
    }
    if let fatal { return .fatal(String(fatal)) }
    guard mode == "json", !statements.contains(where: { $0.text.hasPrefix(".mode") }) else {
      return nil
    }
    for line in run.lines where line.hasPrefix("[{") {
      if let found = StrictJSON.fault(in: line, keysOnce: Self.wantsKeysOnce) {
        return .json(found)
      }
    }
    return nil
  }

  /// The statements whose lines the messages name.
  private func refused(_ errors: String) -> [Int: String] {
    var lines: [Int: Int] = [:]
    var line = 1
    for (index, statement) in statements.enumerated() {
      let count = statement.text.utf8.count { $0 == UInt8(ascii: "\n") }
      for number in line...(line + count) { lines[number] = index }
      line += count + 2
    }
    var refused: [Int: String] = [:]
    for message in errors.split(separator: "\n") where message.hasPrefix("<stdin>:") {
      let parts = message.split(separator: ":", maxSplits: 3)
      guard parts.count == 4, isRefusal(parts[3]), let number = Int(parts[1]),
        let index = lines[number]
      else { continue }
      if refused[index] == nil { refused[index] = String(parts[3].dropFirst()) }
    }
    return refused
  }

  /// Whether a message says that a statement was not run; expectations fail once it has been.
  private func isRefusal(_ message: Substring) -> Bool {
    ["CL00", "CL01", "CL02"].contains { message.hasPrefix(" error[\($0)") }
  }

  private static let start = ContinuousClock.now

  private static func now() -> Double {
    let time = start.duration(to: .now).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }
}
