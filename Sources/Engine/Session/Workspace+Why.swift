package import Corpus
package import Query
import Text

/// The query that an answer came from, with what its names meant then.
struct AnswerOrigin: Sendable {
  let query: Pipeline
  let source: SourceText
  let scope: Scope
  /// How many answers there were before it.
  let answerCount: Int
}

extension Workspace {
  /// The query of the last answer, as it was written, with stages that only say what becomes of it.
  ///
  /// - Parameter end: Where these end in its text.
  package func lastQueryText(until end: Int) -> String? {
    lastOrigin.map { origin in
      let start = origin.query.range.lowerBound
      return origin.source.text(start..<max(start, end))
    }
  }

  /// Tells why a row is in the answer of a query, or why it is not.
  ///
  /// - Parameter query: nil for the last answer.
  /// - Returns: Nil where the query cannot be bound; its faults are those of running it.
  /// - Throws: What is wrong with the item: no row has the id, or there is no last answer.
  package func why(
    _ item: ItemReference, in query: Pipeline?, of source: SourceText
  ) throws -> Proof? {
    guard let (prover, query) = prover(of: query, in: source) else {
      throw Diagnostic(.noAnswer(0), item.id.range)
    }
    guard let stops = try prover.stops(of: query) else { return nil }
    if item.collection == nil, let number = Int(item.id.text) {
      if let proof = prover.proof(ofRow: number, in: query, stops) { return proof }
      // No id, so that it is the number of a row as it was shown.
      if (try? row(of: item)) == nil, let row = stops.last?.relation.row(number) {
        return try prover.proof(of: row, in: query, stops[...])
      }
    }
    return try prover.proof(of: try row(of: item), in: query, stops[...])
  }

  /// What a sequence in the query of the last answer found for a row; nil where there is none.
  package func sequence(from row: RowReference) throws(Interrupted) -> SequenceProof? {
    guard let (prover, query) = prover(of: nil, in: SourceText("")),
      query.stages.contains(where: { $0.word == .sequence }),
      let stops = try prover.stops(of: query)
    else { return nil }
    for case .sequence(_, let found) in try prover.proof(of: row, in: query, stops[...]).steps {
      return found
    }
    return nil
  }

  /// The proof of each row of the last answer, up to a number of rows.
  package func whyEach(atMost count: Int) throws(Interrupted) -> [Proof] {
    guard let last = answers.last?.relation,
      let (prover, query) = prover(of: nil, in: SourceText("")),
      let stops = try prover.stops(of: query)
    else { return [] }
    var proofs: [Proof] = []
    for (index, row) in last.rows.numbers.prefix(count).enumerated() {
      if let table = last.tableIndex {
        let item = RowReference(table: table, row: Int(row))
        proofs.append(try prover.proof(of: item, in: query, stops[...]))
      } else if let proof = prover.proof(ofRow: index + 1, in: query, stops) {
        proofs.append(proof)
      }
    }
    return proofs
  }

  private func prover(
    of query: Pipeline?, in source: SourceText
  ) -> (Prover, Pipeline)? {
    if let query { return (Prover(walk: walk(in: source), language: language), query) }
    guard let origin = lastOrigin else { return nil }
    let walk = StageWalk(
      catalog: catalog, cancellation: cancellation, source: origin.source, scope: origin.scope,
      answers: answers.first(origin.answerCount))
    return (Prover(walk: walk, language: language), origin.query)
  }
}

extension Relation {
  /// The n-th row as it is shown, from 1, where it is one of the corpus.
  fileprivate func row(_ number: Int) -> RowReference? {
    guard let tableIndex, rows.count >= number, number > 0 else { return nil }
    return RowReference(table: tableIndex, row: Int(rows.numbers[number - 1]))
  }
}

extension Workspace {
  /// Tells why a row is in the answer of a query, or why it is not.
  ///
  /// - Returns: Nil where the query cannot be bound.
  package func proof(
    of row: RowReference, in query: Pipeline, of source: SourceText
  ) throws(Interrupted) -> Proof? {
    let prover = Prover(walk: walk(in: source), language: language)
    guard let stops = try prover.stops(of: query) else { return nil }
    return try prover.proof(of: row, in: query, stops[...])
  }
}
