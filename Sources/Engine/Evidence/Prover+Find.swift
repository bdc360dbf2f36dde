import Corpus
import Plan
import Query

// Rows that a search through all collections has found.
extension Prover {
  /// What becomes of a row of the corpus in a query that begins with a search.
  ///
  /// - Parameter start: The search as it is written.
  func steps(
    ofFound item: RowReference, _ start: String, _ stops: ArraySlice<Stop>
  ) -> (isKept: Bool, [Proof.Step]) {
    guard let first = stops.first?.relation, let last = stops.last?.relation else {
      return (false, [])
    }
    var steps: [Proof.Step] = []
    if let number = first.position(ofFound: item) {
      steps.append(.found(stage: start, number: number))
    }
    if last.position(ofFound: item) != nil { return (true, steps) }
    let stage = stops.last?.stage.map { walk.source.text($0.range) } ?? start
    // A stage may have gone on to the rows themselves.
    if last.has(item) { return (true, steps + [.source(stage)]) }
    guard !steps.isEmpty else { return (false, [.lacking(stage: start)]) }
    let lost = stops.first { $0.relation.position(ofFound: item) == nil && !$0.relation.has(item) }
    let text = lost?.stage.map { walk.source.text($0.range) } ?? stage
    return (false, steps + [.cut(stage: text, position: nil)])
  }

  /// The proof of the n-th row of an answer whose rows a search has found; nil where there is none.
  func proof(ofFound number: Int, in query: Pipeline, _ stops: [Stop]) -> Proof? {
    guard case .find = query.source, let last = stops.last?.relation,
      let item = last.found(at: number)
    else { return nil }
    let start = query.source.text(in: query, of: walk.source)
    let (isKept, steps) = steps(ofFound: item, start, stops[...])
    let evidence = RowEvidence(catalog: walk.catalog, language: language)
    return Proof(
      item: evidence.item(item), isKept: isKept, steps: steps,
      evidence: evidence.evidence(of: item).map { [$0] } ?? [])
  }
}

extension Relation {
  /// The rows that a search has found, by those of the table; nil where these are others.
  private var foundRows: ReferenceColumn? {
    guard tableIndex == nil, let label = FindSource.schema.field(called: "label"),
      schema.field(called: "label")?.value == label.value,
      table.fields.indices.contains(label.value.field),
      case .reference(let column) = table.fields[label.value.field].column
    else { return nil }
    return column
  }

  /// The place of a row of the corpus among those that a search has found, from 1.
  fileprivate func position(ofFound item: RowReference) -> Int? {
    guard let column = foundRows else { return nil }
    return rows.numbers.firstIndex { column[Int($0)] == item }.map { $0 + 1 }
  }

  /// The n-th row that a search has found, from 1.
  fileprivate func found(at number: Int) -> RowReference? {
    guard let column = foundRows, number > 0, number <= rows.count else { return nil }
    return column[Int(rows.numbers[number - 1])]
  }
}
