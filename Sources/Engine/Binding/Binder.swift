import Chronology
import Messages
package import Plan
package import Query
import Text

/// Turns names into fields, values into codes, and a query tree into a plan.
///
/// Faults are collected, so that one run reports all that it can; a query with a fault has no plan.
/// Nothing is evaluated: a whole script can be bound before its first query runs.
///
/// A binder is the recursion over the tree, and holds what that needs at every step; each part knows only
/// its own.
package struct Binder {
  let names: NameLookup
  var session: SessionNames
  var report = BindingReport()
  /// What the stage being bound needs computed first.
  var columns = DerivedColumns()
  /// The row from which a path leads to the rows that `any .. where (..)` asks of.
  var outerRow: OuterRow?
  /// The columns of all forms of a name that is asked of rows of any collection.
  var formsBeyond: [Int]?
  /// The columns that stand for parts of an expression, by the place of these in the query: what a stage has
  /// summed up before the rest is computed.
  var summedUp: [Range<Int>: SchemaField] = [:]
  /// What a stage does with its own rows before the next stage gets them.
  var afterwards: [PlanStep] = []

  /// - Parameter boundViews: What was bound of views for the same corpus, which the binder adds to.
  package init(
    corpus: any CorpusSchema, source: SourceText, scope: Scope = Scope(),
    boundViews: BoundViews = BoundViews()
  ) {
    self.init(
      NameLookup(corpus: corpus, source: source), SessionNames(scope, boundViews))
  }

  init(_ names: NameLookup, _ session: SessionNames) {
    self.names = names
    self.session = session
  }

  /// Faults and warnings.
  package var diagnostics: [Diagnostic] { report.diagnostics }

  var corpus: any CorpusSchema { names.corpus }

  var source: SourceText { names.source }

  /// Binds a query.
  ///
  /// - Returns: The plan, or nil where a diagnostic that is no warning was collected.
  package mutating func bind(_ pipeline: Pipeline) -> LogicalPlan? {
    let faultsBefore = report.faultCount
    // A query in braces says what must be said of its own rows.
    let outside = report.beginQuery()
    defer { report.endQuery(outside) }
    guard let (planSource, first, begun) = bind(pipeline.source) else { return nil }
    var schema = first
    var steps = begun
    for stage in pipeline.stages {
      guard let bound = self.steps(for: stage, &schema) else {
        // Behind other rows than were meant nothing can be said of names.
        guard let names = stage.namesGiven else { break }
        report.passOver(names)
        continue
      }
      steps += bound
    }
    guard report.faultCount == faultsBefore else { return nil }
    return LogicalPlan(
      source: planSource, steps: Simplification.steps(steps), schema: schema,
      notes: report.notes)
  }

  /// What a stage does with rows of a schema, which becomes that of its own rows; nil where a fault was
  /// reported.
  mutating func steps(for stage: Stage, _ schema: inout RelationSchema) -> [PlanStep]? {
    columns = DerivedColumns(behind: schema.columnCount, haveOrder: true)
    let outside = afterwards
    afterwards = []
    defer { afterwards = outside }
    guard let step = stage.accept(&self, &schema) else { return nil }
    // A stage that goes on with the same rows goes on with the columns made for it.
    if step.keepsTable { schema.columnCount += columns.derivations.count }
    return columns.steps + [step] + afterwards
  }

  /// Where a query begins: the source, the rows there, and the steps of a view.
  mutating func bind(_ source: Source) -> (PlanSource, RelationSchema, [PlanStep])? {
    switch source {
    case .collection(let name):
      if let table = corpus.source(named: name.text) {
        return (.table(table), corpus.collection(table).rows, [])
      }
      if session.scope.view(named: name.text) != nil { return view(name, []) }
      report.add(corpus.unknownCollection(name, others: session.scope.viewNames))
      return nil
    case .answer(let number, let range):
      return session.answer(number, at: range, &report).map { (.answer($0.index), $0.rows, []) }
    case .view(let name, let arguments): return view(name, arguments)
    case .parameter(let name):
      return session.keptAnswer(name, &report).map { (.answer($0.index), $0.rows, []) }
    case .find(let find): return search(find).map { (.find($0), FindSource.schema, []) }
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
    return columns.map { ($0.alias?.text ?? $0.text).lowercased() }
  }
}

// What parts of it need of several parts at once.
extension Binder {
  /// The values on the right of a comparison, parameters replaced; nil where one is unknown, which is
  /// reported.
  mutating func operands(_ expression: Expression) -> [Operand]? {
    session.operands(expression, in: source, &report)
  }

  /// The value of a parameter as `let`, `with` and the arguments of views write it: parameters in it
  /// are replaced by what they mean now.
  ///
  /// - Returns: Nil where one of them is unknown, or the value is one of rows that nothing names; that is
  ///   reported.
  package mutating func parameter(_ value: Expression) -> Parameter? {
    if let sum = value.aggregates.first?.aggregate {
      let name = sum.function.text
      let distinct = sum.isDistinct ? "distinct " : ""
      let arguments = sum.arguments.map { source.text($0.range) }.joined(separator: ", ")
      let written = arguments.isEmpty ? name : "\(name)(\(distinct)\(arguments))"
      report.add(
        .notAllowedHere(
          .quoted(source.text(value.range)),
          hint: Message("query.hint.value-of-rows", ["sum": written])), value.range)
      return nil
    }
    return session.parameter(value, in: source, &report)
  }

  /// Whether rows lead to sources; reports it where they do not.
  package mutating func canCite(_ rows: RelationSchema, at range: Range<Int>) -> Bool {
    guard let lack = corpus.lackOfSources(rows) else { return true }
    report.add(lack, range)
    return false
  }
}
