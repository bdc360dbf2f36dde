import Chronology
import Corpus
package import Query
import Text

/// Turns names into fields, values into codes, and a query tree into a plan.
///
/// Faults are collected, so that one run reports all that it can; a query with a fault has no plan.
/// Nothing is evaluated: a whole script can be bound before its first query runs.
package struct Binder {
  package let catalog: Catalog
  package let source: SourceText
  /// What the names of the session mean: parameters, views, answers.
  package var scope: Scope
  /// The values that a use of a view gives to its parameters; they hide those of the session.
  var arguments: [String: Parameter] = [:]
  /// The views that are being bound, each within the one before.
  var openViews: Set<String> = []
  /// The views that were used without arguments.
  var usedViews: Set<ObjectIdentifier> = []
  /// Whether something was asked that the next statement may change: a parameter or an answer.
  var asksSession = false
  package internal(set) var diagnostics: [Diagnostic] = []
  /// What names and literals were found to mean, in the order of the query.
  package internal(set) var resolutions: [Resolution] = []
  /// What must be said of any answer to the query.
  var notes: [AnswerNote] = []
  /// The columns that the stage being bound needs computed first.
  var derivations: [Derivation] = []
  /// The number of columns that the rows have before those.
  var columnCount = 0
  /// The row from which a path leads to the rows that `any .. where (..)` asks of.
  var outerRow: OuterRow?

  package init(catalog: Catalog, source: SourceText, scope: Scope = Scope()) {
    self.catalog = catalog
    self.source = source
    self.scope = scope
  }

  /// The schemas of the answers that `_` and `_n` name; the last is `_`.
  var answers: SharedList<RelationSchema> { scope.answers }

  var corpus: Corpus { catalog.corpus }

  /// Binds a query.
  ///
  /// - Returns: The plan, or nil where a diagnostic that is no warning was collected.
  package mutating func bind(_ pipeline: Pipeline) -> LogicalPlan? {
    let faultsBefore = faultCount
    // A query in braces says what must be said of its own rows.
    let notesOutside = notes
    notes = []
    defer { notes = notesOutside }
    guard let (planSource, first, begun) = bind(pipeline.source) else { return nil }
    var schema = first
    var steps = begun
    for stage in pipeline.stages { steps += self.steps(for: stage, &schema) ?? [] }
    guard faultCount == faultsBefore else { return nil }
    return LogicalPlan(
      source: planSource, steps: Simplification.steps(steps), schema: schema, notes: notes)
  }

  /// What a stage does with rows of a schema, which becomes that of its own rows; nil where a fault was
  /// reported.
  mutating func steps(for stage: Stage, _ schema: inout RelationSchema) -> [PlanStep]? {
    derivations = []
    columnCount = schema.columnCount
    guard let step = bind(stage, &schema) else { return nil }
    // A stage that goes on with the same rows goes on with the columns made for it.
    if step.keepsTable { schema.columnCount += derivations.count }
    return derivations.isEmpty ? [step] : [.derive(derivations), step]
  }

  private var faultCount: Int { diagnostics.count { !$0.isWarning } }

  mutating func report(_ kind: Diagnostic.Kind, _ range: Range<Int>, fix: String? = nil) {
    diagnostics.append(
      Diagnostic(kind, range, fix: fix.map { Diagnostic.Fix(range: range, text: $0) }))
  }

  /// The id of a source that a text could be attached to.
  private var firstSource: String? {
    corpus.sourcesTable.flatMap { table in
      (0..<corpus.tables[table].rowCount).lazy.compactMap { corpus.tables[table].id(of: $0) }.first
    }
  }

  /// Where a query begins: the source, the rows there, and the steps of a view.
  private mutating func bind(_ source: Source) -> (PlanSource, RelationSchema, [PlanStep])? {
    switch source {
    case .collection(let name):
      if let table = corpus.tableIndex(named: name.text),
        table != corpus.passagesTable || !corpus.texts.isEmpty
      {
        return (.table(table), catalog.schema(of: table), [])
      }
      if scope.view(named: name.text) != nil { return view(name, []) }
      if name.text.lowercased() == Corpus.passagesName {
        report(.noTexts(source: firstSource), name.range)
        return nil
      }
      let known = corpus.tables.filter { !$0.isLink }.map(\.name)
      let nearest = NearestNames.nearest(
        to: name.text, among: corpus.tables.map(\.name) + scope.viewNames)
      report(
        .unknownCollection(name.text, nearest: nearest.isEmpty ? known : nearest), name.range,
        fix: nearest.first)
      return nil
    case .answer(let number, let range):
      asksSession = true
      let index = number == 0 ? answers.count - 1 : number - 1
      guard answers.indices.contains(index) else {
        report(.noAnswer(number), range)
        return nil
      }
      return (.answer(index), answers[index], [])
    case .view(let name, let arguments): return view(name, arguments)
    case .parameter(let name):
      guard let index = keptAnswer(name) else { return nil }
      return (.answer(index), answers[index], [])
    case .subquery(let pipeline):
      return subplan(pipeline).map { (.query($0), $0.schema, []) }
    }
  }
}
