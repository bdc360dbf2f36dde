import Corpus
import Engine
import Query

// Explanations.
extension Grader {
  func explanation(
    of difference: AnswerDifference, _ found: QueryRows, _ query: Pipeline, _ source: SourceText,
    beside model: Model
  ) throws(Interrupted) -> WrongAnswer {
    var (surplus, lacking): ([Int32], [Int32]) = ([], [])
    var behind: (Int, Int)?
    var (wantedQuery, foundQuery) = (model.query, query)
    switch difference {
    case .rows(_, let more, let fewer), .undecided(_, let more, let fewer):
      (surplus, lacking) = (more, fewer)
    case .value, .cells:
      // What makes new rows has rows behind it, which can be compared.
      wantedQuery = model.query.beforeNewRows
      foundQuery = query.beforeNewRows
      if let own = try bench.base.rows(of: wantedQuery, in: model.source),
        let other = try bench.base.rows(of: foundQuery, in: source),
        case .rows(_, let more, let fewer)? = Self.difference(own, other, task)
      {
        (surplus, lacking) = (more, fewer)
        behind = (more.count, fewer.count)
      }
    case .otherRows, .columns, .order, .undecidedCount: break
    }
    return WrongAnswer(
      difference: difference, noun: model.rows.answer.noun,
      surplus: try witness(
        surplus, Sides(wanted: wantedQuery, model.source, found: foundQuery, source)),
      lacking: try witness(
        lacking, Sides(wanted: wantedQuery, model.source, found: foundQuery, source)),
      behind: behind,
      misconceptions: try misconceptions(
        of: query, source, found, beside: model, bench.copies(for: model)))
  }

  /// The two queries that decide about a row in different ways.
  private struct Sides {
    let wanted: Pipeline
    let wantedSource: SourceText
    let found: Pipeline
    let foundSource: SourceText

    init(
      wanted: Pipeline, _ wantedSource: SourceText, found: Pipeline, _ foundSource: SourceText
    ) {
      self.wanted = wanted
      self.wantedSource = wantedSource
      self.found = found
      self.foundSource = foundSource
    }
  }

  /// Of some rows the one about which the fewest conditions differ.
  ///
  /// Conditions of the right answer are not told: what the learner's own query says of the same fields is.
  private func witness(_ rows: [Int32], _ sides: Sides) throws(Interrupted) -> Witness? {
    guard !rows.isEmpty,
      let table = try bench.base.rows(of: sides.wanted, in: sides.wantedSource)?.table
    else { return nil }
    var best: (witness: Witness, weight: Int)?
    for row in rows.prefix(Self.mostWitnesses) {
      let item = RowReference(table: table, row: Int(row))
      guard
        let wanted = try bench.base.proof(of: item, in: sides.wanted, of: sides.wantedSource),
        let found = try bench.base.proof(of: item, in: sides.found, of: sides.foundSource)
      else { continue }
      let open = found.conditions.filter { $0.verdict != .holds }
      let refused = wanted.conditions.filter { $0.verdict != .holds }
      // What the row fails in one of the two tells them apart; else what both look at.
      let condition =
        open.first
        ?? found.conditions.first { own in
          refused.contains { $0.names.contains { own.names.contains($0) } }
        }
      let witness = Witness(
        item: found.item, condition: condition,
        value: condition == nil ? refused.first?.findings.first : nil)
      let weight = max(open.count, refused.count)
      if weight < best?.weight ?? .max { best = (witness, weight) }
    }
    return best?.witness
  }

  /// So many rows are looked at for the one that explains most.
  private static let mostWitnesses = 20
}

extension Proof {
  fileprivate var conditions: [Condition] {
    steps.compactMap { if case .condition(let condition) = $0 { condition } else { nil } }
  }
}

extension Proof.Condition {
  fileprivate var names: [String] { findings.map(\.name) }
}
