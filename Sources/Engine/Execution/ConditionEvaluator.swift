import Chronology
import Corpus
import Plan
import Query

/// A condition with its answer on every row, and those of its parts.
struct DecidedCondition {
  let condition: Condition
  let parts: [DecidedCondition]
  var verdict: Verdict
  /// What was decided of the rows that a reference leads to.
  var beyond: ReferencedDecision?
}

/// A condition decided of the rows of another table, and the way there.
final class ReferencedDecision {
  let hop: Hop
  let references: ReferenceColumn
  let table: Table
  let decided: DecidedCondition

  init(hop: Hop, references: ReferenceColumn, table: Table, decided: DecidedCondition) {
    self.hop = hop
    self.references = references
    self.table = table
    self.decided = decided
  }
}

/// Collects what must be said of an answer while its conditions are decided.
final class Remarks {
  private(set) var notes: [AnswerNote] = []

  func add(_ note: AnswerNote) { if !notes.contains(note) { notes.append(note) } }
}

/// Decides a condition on every row of a table, column by column.
struct ConditionEvaluator {
  let table: Table
  /// The index of the table in the corpus, unless a stage made it.
  let tableIndex: Int?
  let catalog: Catalog
  let cancellation: Cancellation
  /// The answers that queries in braces may begin with.
  var answers: EarlierAnswers = []
  /// The rows from which a path leads to those of the table, one for each, within pairs of rows.
  var outer: OuterRows?
  /// How computed columns hang on the dates of the row.
  var dates = DerivedDates()
  /// What must be said of an answer that rests on the decisions.
  var remarks = Remarks()
  /// The rows that are asked of: of others the verdict may be anything. Nil for all.
  var selection: RowSet?

  func decide(_ condition: Condition) throws(Interrupted) -> DecidedCondition {
    try cancellation.check()
    switch condition {
    case .not(let inner):
      let inner = try decide(inner)
      return DecidedCondition(condition: condition, parts: [inner], verdict: ~inner.verdict)
    case .certainly(let inner):
      let inner = try decideExactly(inner)
      return DecidedCondition(
        condition: condition, parts: [inner], verdict: Verdict(inner.verdict.certain))
    case .possibly(let inner):
      let inner = try decideExactly(inner)
      return DecidedCondition(
        condition: condition, parts: [inner], verdict: Verdict(inner.verdict.possible))
    case .and(let inner): return try join(condition, inner, of: true, &) { $0.possible }
    case .or(let inner): return try join(condition, inner, of: false, |) { ~$0.certain }
    case .through(let hop, let quantifier, let inner):
      return try through(hop, quantifier, inner, condition)
    case .pairs(let hops, let quantifier, let inner):
      return leaf(condition, try pairs(hops, quantifier, inner))
    case .every(.among(let fields, let subquery, let under)):
      return leaf(condition, try among(fields, subquery, under: under, every: true))
    case .among(let fields, let subquery, let under):
      return leaf(condition, try among(fields, subquery, under: under, every: false))
    case .derived(let derivations, let inner):
      return DecidedCondition(
        condition: condition, parts: [], verdict: try derived(derivations, inner))
    case .constant, .date, .number, .boolean, .category, .entity, .text, .state, .fields,
      .quantity, .every, .exact:
      return leaf(condition, try leaf(condition))
    }
  }

  private func leaf(_ condition: Condition, _ verdict: Verdict) -> DecidedCondition {
    DecidedCondition(condition: condition, parts: [], verdict: opened(verdict, condition))
  }

  /// Decides a condition by possible worlds where the three-valued tables leave a row open.
  func decideExactly(_ condition: Condition) throws(Interrupted) -> DecidedCondition {
    var decided = try decide(condition)
    try Refinement(table: table, cancellation: cancellation).refine(&decided)
    try WorldRefinement(table: table, dates: dates, cancellation: cancellation, remarks: remarks)
      .refine(&decided)
    return decided
  }

  /// Decides parts one after another, each for the rows that those before have left open.
  ///
  /// - Parameter empty: what no parts say.
  private func join(
    _ condition: Condition, _ parts: [Condition], of empty: Bool,
    _ join: (Verdict, Verdict) -> Verdict, open: (Verdict) -> RowSet
  ) throws(Interrupted) -> DecidedCondition {
    var decided: [DecidedCondition] = []
    var verdict: Verdict?
    var rest = self
    for part in parts {
      if let verdict {
        rest.selection = open(verdict)
        if let selection { rest.selection? &= selection }
      }
      let part = try rest.decide(part)
      verdict = verdict.map { join($0, part.verdict) } ?? part.verdict
      decided.append(part)
    }
    return DecidedCondition(
      condition: condition, parts: decided,
      verdict: verdict ?? Verdict(RowSet(capacity: table.rowCount, full: empty)))
  }

  /// Decides a condition on the table with columns computed for all its rows.
  private func derived(
    _ derivations: [Derivation], _ condition: Condition
  ) throws(Interrupted) -> Verdict {
    let derivations = derivations.withMovedDates
    var dates = dates
    dates.add(derivations, behind: table.fields.count)
    let deriving = Deriving(
      catalog: catalog, cancellation: cancellation, answers: answers, outer: outer, dates: dates)
    let evaluator = ConditionEvaluator(
      table: try deriving.table(table, at: tableIndex, adding: derivations),
      tableIndex: tableIndex, catalog: catalog, cancellation: cancellation, answers: answers,
      outer: outer, dates: dates, remarks: remarks)
    return try evaluator.decideExactly(condition).verdict
  }

  func leaf(_ condition: Condition) throws(Interrupted) -> Verdict {
    switch condition {
    case .constant(let value): return Verdict(RowSet(capacity: table.rowCount, full: value))
    case .date(let field, let days):
      if case .date(let column) = column(field) {
        return try DateKernel.verdict(column, days, in: selection, cancellation)
      }
    case .number(let field, let ranges):
      if case .integer(let column) = column(field) {
        return try NumberKernel.verdict(column, ranges, in: selection, cancellation)
      }
      if case .decimal(let column) = column(field) {
        return try NumberKernel.verdict(column, ranges, in: selection, cancellation)
      }
    case .boolean(let field, let wanted):
      if case .boolean(let column) = column(field) {
        return Verdict(wanted ? column.isTrue : ~column.isTrue, unknown: column.missing)
      }
    case .category(let field, let names):
      if case .category(let column) = column(field) {
        return try MembershipKernel.verdict(
          column, codes: lowering.codes(names, in: column), in: selection, cancellation)
      }
    case .entity(let field, let names, let under):
      return try entity(field, lowering.rows(names, under: under))
    case .text(let fields, let test): return try text(fields, lowering.matcher(test))
    case .state(let field, .disputed):
      return Verdict(try disputedRows(ofField: table.fields[field].name))
    case .state(let field, let state): return Verdict(states(column(field), state))
    case .fields(let left, let comparison, let right):
      return try FieldComparison(table: table, cancellation: cancellation)
        .verdict(left, comparison, right)
    case .quantity(let field, let ranges):
      if case .quantity(let column) = column(field) {
        return try NumberKernel.verdict(column, ranges, in: selection, cancellation)
      }
    case .every(let inner): return try every(inner)
    case .exact(let field, let text): return try exact(field, text)
    case .not, .and, .or, .certainly, .possibly, .through, .pairs, .among, .derived:
      preconditionFailure("an inner node is no leaf")
    }
    preconditionFailure("the binder has chosen a test that the column does not take")
  }

  func column(_ field: Int) -> Column { table.fields[field].column }

  private var lowering: Lowering { Lowering(catalog: catalog) }

  /// That the row referred to, or one of those linked to, is one of these.
  func entity(_ field: Int, _ rows: Set<RowReference>) throws(Interrupted) -> Verdict {
    switch column(field) {
    case .reference(let column):
      try MembershipKernel.verdict(column, rows, in: selection, cancellation)
    case .link(let column):
      try MembershipKernel.verdict(column, rows, in: selection, cancellation)
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list:
      preconditionFailure("the binder looks for rows only where rows are referred to")
    }
  }

  /// One of the forms suffices; the text is missing where all of them are.
  func text(_ fields: [Int], _ test: TextMatcher) throws(Interrupted) -> Verdict {
    var rows = RowSet(capacity: table.rowCount)
    var missing = RowSet(capacity: table.rowCount, full: true)
    for field in fields {
      switch column(field) {
      case .text(let column):
        let folded =
          origin(of: field).map { catalog.foldedText($0, column) } ?? FoldedText(column)
        rows |= try folded.verdict(test, in: selection, cancellation).certain
        missing &= column.missing
      case .category(let column):
        let isFound = try cancellation.map(column.dictionary.names) { (name) in
          test.accepts(name)
        }
        let codes = isFound.indices.lazy.filter { isFound[$0] }
        rows |= try MembershipKernel.verdict(
          column, codes: Set(codes.map { UInt32($0) }), in: selection, cancellation
        ).certain
        missing &= column.missing
      case .list(let column):
        rows |= try MembershipKernel.verdict(column, in: selection, cancellation) {
          test.accepts($0)
        }.certain
        // An empty set makes `=` false, so that a list never leaves a row open.
        missing = fields.count == 1 ? RowSet(capacity: table.rowCount) : missing
      case .integer, .decimal, .quantity, .boolean, .date, .reference, .link:
        preconditionFailure("the binder tests only texts as texts")
      }
    }
    // What is said of texts that were taken for what was asked is said of rows that are asked of.
    if let selection { rows &= selection }
    return Verdict(rows, unknown: missing.subtracting(rows))
  }

  /// The field of the corpus itself; nil for a column that a stage has derived.
  private func origin(of field: Int) -> FieldOrigin? {
    tableIndex.flatMap { table in
      field < catalog.corpus.tables[table].fields.count
        ? FieldOrigin(table: table, field: field) : nil
    }
  }

  private func states(_ column: Column, _ state: RowState) -> RowSet {
    switch (state, column) {
    case (.missing, _): return column.missing
    case (.known, _): return ~column.missing
    case (.doubtful, .date(let column)): return column.doubtful
    case (.approximate, .date(let column)): return column.approximate
    case (.imprecise, .date(let column)):
      return column.irregular.imprecise(capacity: table.rowCount) | column.coarse
    case (.open, .date(let column)): return column.irregular.open(capacity: table.rowCount)
    case (.uncertain, .date(let column)):
      return column.doubtful | column.approximate | column.coarse
        | column.irregular.imprecise(capacity: table.rowCount)
        | column.irregular.open(capacity: table.rowCount)
    case (.doubtful, _), (.approximate, _), (.imprecise, _), (.open, _), (.uncertain, _),
      (.inferred, _), (.disputed, _):
      return RowSet(capacity: table.rowCount)
    }
  }
}

extension DateColumn {
  /// The regular rows whose date is coarser than a day.
  var coarse: RowSet {
    if isDaily { return RowSet(capacity: earliest.count) }
    return RowSet(
      capacity: earliest.count, rows: earliest.indices.lazy.filter { earliest[$0] != latest[$0] })
      & regular
  }
}
