import Corpus
import Plan
import Query

/// Carries steps of a plan out, one after another, on rows in their place.
struct StepRunner {
  let evaluator: Evaluator
  /// That of the rows behind the last step.
  let schema: RelationSchema
  let answers: EarlierAnswers
  /// The step behind the one that is carried out, which may say how many of its rows are wanted.
  var next: PlanStep?
  /// By what groups are put in order that the next step sorts by something else.
  var ties: [SortOrder] = []
  /// The parts whose rows the steps take by themselves.
  var partition: RowPartition?
  /// What the rows were put in order by.
  private(set) var order: [SortOrder] = []

  init(evaluator: Evaluator, schema: RelationSchema, answers: EarlierAnswers) {
    self.evaluator = evaluator
    self.schema = schema
    self.answers = answers
  }

  /// Forgets what the rows were put in order by, where other rows have taken their place.
  mutating func forgetOrder() { order = [] }

  var catalog: Catalog { evaluator.catalog }
  var cancellation: Cancellation { evaluator.cancellation }
}

extension StepRunner: PlanStepVisitor {
  typealias Rows = Relation
  typealias Fault = Interrupted

  mutating func filter(
    _ condition: Condition, _ relation: inout Relation
  ) throws(Interrupted) {
    if let count = next?.firstRows,
      try evaluator.filterFirst(count, of: &relation, condition, answers)
    {
      return
    }
    try evaluator.filter(&relation, condition, answers)
  }

  mutating func sort(
    by orders: [SortOrder], _ relation: inout Relation
  ) throws(Interrupted) {
    try sort(&relation, by: orders, ties: ties)
    ties = []
    order = orders
    if let partition {
      relation.rows = .ordered(try partition.gathered(relation.rows.numbers, cancellation))
    }
  }

  mutating func group(
    by keys: [GroupingKey], with aggregates: [Aggregate], _ relation: inout Relation
  ) throws(Interrupted) {
    let grouping = Grouping(
      table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
      cancellation: cancellation, answers: answers, dates: relation.dates)
    let table = relation.table
    relation = try grouping.group(
      relation, by: keys, aggregates, schema: .derived(keys, aggregates, of: nil))
    if aggregates.contains(where: \.function.restsOnPlace), let groups = relation.lineage?.groups {
      try noteEnds(of: groups, on: table, &relation.notes)
    }
    try orderGroups(keyCount: keys.count, &relation)
  }

  /// Puts groups in the order of their keys, unless the next step does it.
  private mutating func orderGroups(
    keyCount: Int, _ relation: inout Relation
  ) throws(Interrupted) {
    order = []
    ties = relation.schema.fields.prefix(keyCount).map {
      SortOrder(value: $0.value, kind: $0.kind, descending: false, missingFirst: false)
    }
    switch next {
    case .sort, .fill: return
    default: try sort(by: [], &relation)
    }
  }

  /// Has a database take the first of some steps, where it holds the rows.
  ///
  /// - Returns: How many it has taken.
  mutating func serve(
    _ steps: ArraySlice<PlanStep>, _ relation: inout Relation
  ) throws(Interrupted) -> Int {
    guard partition == nil else { return 0 }
    let count = try evaluator.serve(steps, on: &relation, answers)
    let taken = steps.prefix(count)
    next = steps.dropFirst(count).first
    for step in taken {
      switch step {
      case .sort(let orders): order = orders
      case .group(let keys, _): try orderGroups(keyCount: keys.count, &relation)
      case .count:
        order = []
        relation.schema = schema
      default: break
      }
    }
    return count
  }

  func sort(
    _ relation: inout Relation, by orders: [SortOrder], ties: [SortOrder]
  ) throws(Interrupted) {
    let sorting = Sorting(
      table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
      cancellation: cancellation)
    relation.rows = .ordered(
      try sorting.sorted(relation.rows, by: orders, ties: ties, first: next?.firstRows))
  }

  func limit(
    _ count: Int?, offset: Int, _ relation: inout Relation
  ) throws(Interrupted) {
    guard let partition else {
      return pick(relation.rows.numbers(from: offset, atMost: count), of: &relation)
    }
    let rows = relation.rows.numbers
    let kept = partition.runs(of: rows).flatMap { rows[$0].dropFirst(offset).prefix(count ?? .max) }
    pick(kept, of: &relation)
  }

  mutating func count(_ relation: inout Relation) throws(Interrupted) {
    order = []
    relation = .count(relation.rows.count, relation)
    relation.schema = schema
  }

  // What is shown is in the schema; the rows stay what they are.
  func select(_ fields: [SchemaField], _ relation: inout Relation) {}

  func compute(_ fields: [SchemaField], _ relation: inout Relation) {}

  func derive(
    _ derivations: [Derivation], _ relation: inout Relation
  ) throws(Interrupted) {
    relation.dates.add(derivations, behind: relation.table.fields.count)
    if derivations.contains(where: \.readsOtherRows) {
      return try deriveWindows(derivations, &relation)
    }
    let deriving = Deriving(
      catalog: catalog, cancellation: cancellation, answers: answers, dates: relation.dates)
    try deriving.derive(derivations, in: &relation)
  }

  mutating func follow(
    _ hops: [Hop], deep: Bool, _ relation: inout Relation
  ) throws(Interrupted) {
    order = []
    try evaluator.follow(&relation, hops, deep: deep)
  }

  func distinct(
    by fields: [SchemaField], _ relation: inout Relation
  ) throws(Interrupted) {
    if let partition {
      let rows = relation.rows.numbers
      let numbering = try RowNumbering(
        rows, by: fields, of: relation.table, within: partition, cancellation)
      return pick(try numbering.firstRows(of: rows, cancellation), of: &relation)
    }
    let distinct = Distinct(table: relation.table, cancellation: cancellation)
    pick(try distinct.rows(relation.rows, fields), of: &relation)
  }

  func sample(
    _ count: Int, seed: UInt64, _ relation: inout Relation
  ) throws(Interrupted) {
    let rows = relation.rows.numbers
    if let partition {
      var drawn: [Int32] = []
      for run in partition.runs(of: rows) {
        drawn += try Sampling.rows(Array(rows[run]), count: count, seed: seed, cancellation)
      }
      return pick(drawn, of: &relation)
    }
    pick(try Sampling.rows(rows, count: count, seed: seed, cancellation), of: &relation)
  }

  mutating func combine(
    _ operation: SetOperation, _ plan: LogicalPlan, _ relation: inout Relation
  ) throws(Interrupted) {
    order = []
    try evaluator.combine(&relation, operation, plan, answers)
  }

  mutating func open(_ number: Int, _ relation: inout Relation) {
    order = []
    relation = relation.opened(number)
  }

  mutating func contexts(
    _ search: ContextSearch, sort: ContextSide?, _ relation: inout Relation
  ) throws(Interrupted) {
    order = []
    let concordance = Concordance(search: search, sort: sort, cancellation: cancellation)
    relation = try concordance.relation(of: relation)
  }

  mutating func collocates(
    _ search: ContextSearch, _ relation: inout Relation
  ) throws(Interrupted) {
    order = []
    let collocates = Collocates(search: search, catalog: catalog, cancellation: cancellation)
    relation = try collocates.relation(of: relation)
  }

  mutating func conflicts(
    _ fields: ClaimFields, only certainty: ConflictCertainty?, _ relation: inout Relation
  ) throws(Interrupted) {
    order = []
    relation = try evaluator.conflicts(in: relation, fields, only: certainty)
  }

  private func pick(_ rows: [Int32], of relation: inout Relation) {
    relation.rows = relation.rows.picked(rows, capacity: relation.table.rowCount)
  }
}

extension Relation {
  /// The one row that says how many there are.
  static func count(_ count: Int, _ relation: Relation) -> Relation {
    let column = IntegerColumn(values: [Int64(count)], missing: RowSet(capacity: 1))
    return Relation(
      table: Table(
        name: "count", rowCount: 1, fields: [Field(name: "count", column: .integer(column))]),
      tableIndex: nil, rows: .all(1), schema: relation.schema, notes: relation.notes)
  }
}

extension PlanStep {
  /// How many rows it takes of those before it, where it takes the first; nil for other steps.
  fileprivate var firstRows: Int? {
    guard case .limit(let count?, let offset) = self else { return nil }
    let (sum, overflow) = count.addingReportingOverflow(offset)
    return overflow ? nil : sum
  }
}
