import Messages
import Plan
import Query

/// A row from which a path leads to others, while a condition on those is bound.
struct OuterRow {
  let schema: RelationSchema
  /// The last name of the path, by which the rows that it leads to are called.
  let inner: String
  /// What the stage must compute for the row.
  var columns: DerivedColumns
}

extension Binder {
  /// `any documents where (..)`: the condition is bound where the path leads. On the right of a sign
  /// it may name fields of the row that the path starts from.
  mutating func quantifiedRows(
    _ quantifier: Quantifier, _ path: Path, _ inner: Expression, _ schema: RelationSchema
  ) -> Condition? {
    if let field = anyReference(path, schema) {
      report.add(
        .notAllowedHere(
          .quoted("\(quantifier.rawValue) \(path.text)"),
          hint: Message(
            "query.hint.ask-of-collection",
            [
              "field": path.text,
              "collection": names.targets(of: field).first.map {
                corpus.collection($0.collection).name
              } ?? "",
            ])), path.range)
      return nil
    }
    guard let hops = names.rows(path, schema, &report), let last = hops.last else { return nil }
    let there = corpus.collection(last.target).rows
    let before = (columns: columns, outerRow: outerRow)
    outerRow = OuterRow(
      schema: schema, inner: path.steps[path.steps.count - 1].name.text, columns: columns)
    columns = DerivedColumns(behind: there.columnCount)
    let bound = condition(inner, there)
    let needed = columns.derivations
    columns = outerRow?.columns ?? before.columns
    outerRow = before.outerRow
    guard let bound else { return nil }
    let test = needed.isEmpty ? bound : .derived(needed, bound)
    let each: Quantifier = quantifier == .all ? .all : .any
    let readsBoth = needed.contains { $0.formula.readsOuterRow }
    if readsBoth, bound.stepsBackwards {
      report.add(
        .notAllowedHere(
          Message("query.subject.path-backwards"),
          hint: Message("query.hint.path-backwards", ["path": path.text])), inner.range)
      return nil
    }
    let condition: Condition =
      readsBoth
      ? .pairs(hops, each, test) : hops.reversed().reduce(test) { .through($1, each, $0) }
    return quantifier == .no ? .not(condition) : condition
  }

  /// The reference in a path that leads to rows of any collection; nil where there is none.
  private func anyReference(_ path: Path, _ schema: RelationSchema) -> SchemaField? {
    if let parting = names.parting(path, schema) { return parting.field }
    var unread = BindingReport()
    let field = names.path(path, schema, &unread)?.field
    return field?.kind == .reference(table: nil) ? field : nil
  }

  /// The field on the right of a sign: of the same row, or, within `any .. where (..)`, of whichever
  /// of the two rows has it.
  mutating func rightField(
    _ path: Path, _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    guard let outer = outerRow, !path.steps[0].isInverse else { return column(expression, schema) }
    let first = path.steps[0].name
    let rest = Path(steps: Array(path.steps.dropFirst()))
    let isQualified = !rest.steps.isEmpty
    if isQualified, first.text.lowercased() == outer.inner.lowercased() {
      return column(Expression(.path(rest), expression.range), schema)
    }
    if isQualified, first.text.lowercased() == outer.schema.noun.lowercased() {
      return outerField(rest, expression)
    }
    switch (schema.field(named: first.text), outer.schema.field(named: first.text)) {
    case (_, nil): return column(expression, schema)
    case (nil, _?): return outerField(path, expression)
    case (_?, _?):
      report.add(
        .notAllowedHere(
          Message("query.subject.alone", ["text": ".\(path.text)"]),
          hint: Message(
            "query.hint.both-rows",
            [
              "inner": ".\(outer.inner).\(path.text)",
              "outer": ".\(outer.schema.noun).\(path.text)",
            ])), expression.range)
      return nil
    }
  }

  /// A field of the row that the path starts from, as a column beside those of the row it leads to.
  private mutating func outerField(_ path: Path, _ expression: Expression) -> SchemaField? {
    guard let outer = outerRow else { return nil }
    let inner = columns
    outerRow = nil
    columns = outer.columns
    let field = column(Expression(.path(path), expression.range), outer.schema)
    outerRow = outer
    outerRow?.columns = columns
    columns = inner
    guard let field else { return nil }
    return columns.allocate(.outer(field.value), field.kind.computed, name: field.name)
  }
}

extension Formula {
  /// Whether it reads a field of the row from which a path leads to the row.
  fileprivate var readsOuterRow: Bool {
    switch self {
    case .outer: true
    case .value, .text, .number, .missing, .pattern, .path, .branches, .window, .summed: false
    case .arithmetic(_, let left, let right): left.readsOuterRow || right.readsOuterRow
    case .call(_, let arguments): arguments.contains(where: \.readsOuterRow)
    case .choice(_, let first, let second): first.readsOuterRow || second.readsOuterRow
    case .shifted(let inner, _, _): inner.readsOuterRow
    }
  }
}

extension Condition {
  /// Whether a path in it leads to rows that refer to the row.
  fileprivate var stepsBackwards: Bool {
    switch self {
    case .not(let inner), .certainly(let inner), .possibly(let inner), .every(let inner):
      inner.stepsBackwards
    case .derived(let derivations, let inner):
      inner.stepsBackwards || derivations.contains { $0.formula.stepsBackwards }
    case .and(let parts), .or(let parts): parts.contains(where: \.stepsBackwards)
    case .through(let hop, _, _): hop.isBackwards
    case .pairs(let hops, _, _): hops.first?.isBackwards ?? false
    case .constant, .date, .number, .boolean, .category, .entity, .text, .state, .fields,
      .quantity, .among, .exact:
      false
    }
  }
}

extension Formula {
  fileprivate var stepsBackwards: Bool {
    switch self {
    case .path(let hops, _): hops.first?.isBackwards ?? false
    case .branches(let branches): branches.contains { $0.hops.first?.isBackwards ?? false }
    case .value, .outer, .text, .number, .missing, .pattern, .arithmetic, .call, .choice,
      .shifted, .window, .summed:
      false
    }
  }
}

extension Hop {
  fileprivate var isBackwards: Bool { if case .inverse = kind { true } else { false } }
}
