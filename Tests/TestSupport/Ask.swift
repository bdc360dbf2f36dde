package import Corpus
package import Engine
package import Query

/// Puts a query to a corpus without a shell.
package struct Ask {
  package let workspace: Workspace

  package init(_ corpus: Corpus) { self.init(Workspace(corpus: corpus)) }

  package init(_ workspace: Workspace) { self.workspace = workspace }

  /// What stands in the way of an answer.
  package struct Refusal: Error, CustomStringConvertible {
    package let diagnostics: [Diagnostic]
    package let query: String

    package init(diagnostics: [Diagnostic], query: String) {
      self.diagnostics = diagnostics
      self.query = query
    }

    package var description: String {
      query + ": " + diagnostics.map(\.englishMessage).joined(separator: "; ")
    }
  }

  package static func parse(_ query: String) throws -> Pipeline {
    let (statements, faults) = Parsing.parse(SourceText(query))
    guard faults.isEmpty, case .query(let pipeline)? = statements.first?.kind else {
      throw Refusal(diagnostics: faults, query: query)
    }
    return pipeline
  }

  package func answer(_ query: String) throws -> Answer {
    let source = SourceText(query)
    let pipeline = try Self.parse(query)
    var binder = workspace.binder(for: source)
    guard let plan = binder.bind(pipeline) else {
      throw Refusal(diagnostics: binder.diagnostics, query: query)
    }
    return try workspace.run(plan)
  }
}

extension Answer {
  /// The texts of a column.
  package func texts(_ name: String) -> [String] {
    guard let column = columns.first(where: { $0.name == name }) else { return [] }
    return (0..<rowCount).map { row in column.value(row).plain }
  }

  /// The texts of some columns, row by row.
  package func rows(_ names: [String]) -> [[String]] {
    let columns = names.map(texts)
    return (0..<rowCount).map { row in columns.map { $0.indices.contains(row) ? $0[row] : "" } }
  }

  package var ids: [String] { texts("id") }

  package var undecided: Int {
    notes.reduce(0) { if case .undecided(let count, _, _, _) = $1 { $0 + count } else { $0 } }
  }

  /// The sum of the counts of all reasons.
  package var reasonCount: Int {
    notes.reduce(0) { total, note in
      if case .undecided(_, _, let reasons, _) = note {
        total + reasons.reduce(0) { $0 + $1.count }
      } else {
        total
      }
    }
  }
}

extension Value {
  /// The value as plain text.
  package var plain: String {
    switch self {
    case .missing: ""
    case .text(let text), .date(let text), .unread(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): String(truth)
    case .reference(_, let label): label
    case .list(let values): values.map(\.plain).joined(separator: "; ")
    }
  }
}
