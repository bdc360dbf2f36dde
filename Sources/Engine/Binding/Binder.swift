import Chronology
package import Plan
package import Query
import Text

/// Turns names into fields, values into codes, and a query tree into a plan.
///
/// Faults are collected, so that one run reports all that it can; a query with a fault has no plan.
/// Nothing is evaluated: a whole script can be bound before its first query runs.
package struct Binder {
  let corpus: any CorpusSchema
  package let source: SourceText
  /// What the names of the session mean: parameters, views, answers.
  package var scope: Scope
  /// The values that a use of a view gives to its parameters; they hide those of the session.
  var arguments: [String: Parameter] = [:]
  /// What views were bound to, by this binder and others.
  let boundViews: BoundViews
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
  var notes: [PlanNote] = []
  /// The names, in small letters, that a faulty stage of the query would have given.
  var missingNames: Set<String> = []
  /// The columns that the stage being bound needs computed first.
  var derivations: [Derivation] = []
  /// The number of columns that the rows have before those.
  var columnCount = 0
  /// The row from which a path leads to the rows that `any .. where (..)` asks of.
  var outerRow: OuterRow?

  /// - Parameter boundViews: What was bound of views for the same corpus, which the binder adds to.
  package init(
    corpus: any CorpusSchema, source: SourceText, scope: Scope = Scope(),
    boundViews: BoundViews = BoundViews()
  ) {
    self.corpus = corpus
    self.source = source
    self.scope = scope
    self.boundViews = boundViews
  }

  /// The schemas of the answers that `_` and `_n` name; the last is `_`.
  var answers: SharedList<RelationSchema> { scope.answers }

  /// Binds a query.
  ///
  /// - Returns: The plan, or nil where a diagnostic that is no warning was collected.
  package mutating func bind(_ pipeline: Pipeline) -> LogicalPlan? {
    let faultsBefore = faultCount
    // A query in braces says what must be said of its own rows.
    let outside = (notes, missingNames)
    notes = []
    defer { (notes, missingNames) = outside }
    guard let (planSource, first, begun) = bind(pipeline.source) else { return nil }
    var schema = first
    var steps = begun
    for stage in pipeline.stages {
      guard let bound = self.steps(for: stage, &schema) else {
        // Behind other rows than were meant nothing can be said of names.
        guard let names = stage.namesGiven else { break }
        missingNames.formUnion(names)
        continue
      }
      steps += bound
    }
    guard faultCount == faultsBefore else { return nil }
    return LogicalPlan(
      source: planSource, steps: Simplification.steps(steps), schema: schema, notes: notes)
  }

  /// What a stage does with rows of a schema, which becomes that of its own rows; nil where a fault was
  /// reported.
  mutating func steps(for stage: Stage, _ schema: inout RelationSchema) -> [PlanStep]? {
    derivations = []
    columnCount = schema.columnCount
    guard let step = stage.accept(&self, &schema) else { return nil }
    // A stage that goes on with the same rows goes on with the columns made for it.
    if step.keepsTable { schema.columnCount += derivations.count }
    return derivations.isEmpty ? [step] : [.derive(derivations), step]
  }

  private var faultCount: Int { diagnostics.count { !$0.isWarning } }

  mutating func report(_ kind: Diagnostic.Kind, _ range: Range<Int>, fix: String? = nil) {
    diagnostics.append(
      Diagnostic(kind, range, fix: fix.map { Diagnostic.Fix(range: range, text: $0) }))
  }

  /// Where a query begins: the source, the rows there, and the steps of a view.
  private mutating func bind(_ source: Source) -> (PlanSource, RelationSchema, [PlanStep])? {
    switch source {
    case .collection(let name):
      if let table = corpus.source(named: name.text) {
        return (.table(table), corpus.collection(table).rows, [])
      }
      if scope.view(named: name.text) != nil { return view(name, []) }
      diagnostics.append(corpus.unknownCollection(name, others: scope.viewNames))
      return nil
    case .answer(let number, let range):
      asksSession = true
      let index = number == 0 ? answers.count - 1 : number - 1
      guard let schema = answers[index] else {
        report(.noAnswer(number, isDropped: 0..<answers.count ~= index), range)
        return nil
      }
      return (.answer(index), schema, [])
    case .view(let name, let arguments): return view(name, arguments)
    case .parameter(let name):
      guard let index = keptAnswer(name) else { return nil }
      guard let schema = answers[index] else {
        report(.noAnswer(index + 1, isDropped: true), name.range)
        return nil
      }
      return (.answer(index), schema, [])
    case .subquery(let pipeline):
      return subplan(pipeline).map { (.query($0), $0.schema, []) }
    }
  }
}

extension Stage {
  /// The names, in small letters, that a stage gives to rows that stay what they are; nil where it makes
  /// other rows.
  fileprivate var namesGiven: [String]? {
    guard rows.keepsNames else { return nil }
    switch kind {
    case .select(let columns, _), .compute(let columns):
      return columns.map { ($0.alias?.text ?? $0.text).lowercased() }
    default: return []
    }
  }
}
