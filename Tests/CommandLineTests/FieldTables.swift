import TestSupport

/// The tables of `Fixtures/field`, asked by clio and by SQLite.
enum FieldTables {
  private static let folder = "\(ClioBinary.root)/Tests/Fixtures/field"
  private static let names = [
    "disputes", "alliances", "votes", "acts", "visits", "programs", "agreements", "tests", "series",
    "wars",
  ]

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// The rows that clio gives, in an order of their own.
  static func clio(_ query: String) throws -> [String] {
    let files = names.map { "\(folder)/\($0).csv" }
    let run = try ClioBinary.run(files + ["--tsv", "--no-header", "-c", query])
    guard run.status == 0 else { throw Failed(description: "\(query): \(run.errors)") }
    return rows(run.lines)
  }

  /// The rows that SQLite gives for some queries, all in one run of the program.
  static func sqlite(_ queries: [String]) throws -> [[String]] {
    let imports = names.map { ".import --csv \(folder)/\($0).csv \($0)\n" }.joined()
    let script = queries.map { "\($0);\n.print ==\n" }.joined()
    let run = try ProgramRun(
      "/usr/bin/env", ["sqlite3", "-batch", ":memory:"],
      input: Array((".bail on\n.mode list\n.separator \"\\t\"\n\(imports)\(script)").utf8),
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
    guard run.status == 0 else { throw Failed(description: "\(run.errors)") }
    return run.lines.split(separator: "==", omittingEmptySubsequences: false).prefix(queries.count)
      .map { rows(Array($0)) }
  }

  /// Rows sorted as texts, numbers with six digits.
  private static func rows(_ lines: [String]) -> [String] {
    lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        cell.split(separator: "..").map { part in
          Double(part).map { "\(($0 * 1e6).rounded() / 1e6)" } ?? String(part)
        }.joined(separator: "..")
      }.joined(separator: "\t")
    }.sorted()
  }
}
