package import Engine

/// The attempts of a class as one table, a row an attempt: what a class got wrong is then a question for clio.
///
///     clio lesson report --attempts class/*.jsonl > attempts.csv
///     clio attempts.csv -c 'attempts | group by task, mutant'
package enum AttemptTable {
  /// - Parameter logs: The name of each learner and the log; the rows have their order.
  /// - Complexity: O(attempts).
  package static func answer(of logs: [(learner: String, progress: Progress)]) -> Answer {
    let rows = logs.flatMap { log in log.progress.attempts.map { (log.learner, $0) } }
    func text(
      _ name: String, _ value: @escaping @Sendable (Attempt) -> String?
    ) -> AnswerColumn {
      AnswerColumn(name: name, isNumeric: false) { row in
        value(rows[row].1).flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing
      }
    }
    func number(_ name: String, _ value: @escaping @Sendable (Attempt) -> Int) -> AnswerColumn {
      AnswerColumn(name: name, isNumeric: true) { .integer(Int64(value(rows[$0].1))) }
    }
    return Answer(
      columns: [
        AnswerColumn(name: "learner", isNumeric: false) { .text(rows[$0].0) },
        text("when") { $0.when }, text("lesson") { $0.lesson }, number("task") { $0.task },
        text("text") { $0.text }, text("judgement") { $0.judgement },
        text("mutant") { $0.mutant.joined(separator: Attempt.mutantSeparator) },
        number("hints") { $0.hints },
        AnswerColumn(name: "twin", isNumeric: false) { .boolean(rows[$0].1.isTwin) },
        text("corpus") { $0.corpus },
      ], rowCount: rows.count, noun: "attempts")
  }
}
