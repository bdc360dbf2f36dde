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
  var openViews: [String] = []
  package internal(set) var diagnostics: [Diagnostic] = []
  /// What names and literals were found to mean, in the order of the query.
  package internal(set) var resolutions: [Resolution] = []

  package init(catalog: Catalog, source: SourceText, scope: Scope = Scope()) {
    self.catalog = catalog
    self.source = source
    self.scope = scope
  }

  /// The schemas of the answers that `_` and `_n` name; the last is `_`.
  var answers: [RelationSchema] { scope.answers }

  var corpus: Corpus { catalog.corpus }

  /// Binds a query.
  ///
  /// - Returns: The plan, or nil where a diagnostic that is no warning was collected.
  package mutating func bind(_ pipeline: Pipeline) -> LogicalPlan? {
    let faultsBefore = faultCount
    guard let (planSource, first, begun) = bind(pipeline.source) else { return nil }
    var schema = first
    var steps = begun
    for stage in pipeline.stages {
      if let step = bind(stage, &schema) { steps.append(step) }
    }
    guard faultCount == faultsBefore else { return nil }
    return LogicalPlan(source: planSource, steps: Simplification.steps(steps), schema: schema)
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
      if let table = corpus.tableIndex(named: name.text) {
        return (.table(table), RelationSchema(table: table, of: corpus), [])
      }
      if scope.view(named: name.text) != nil { return view(name, []) }
      let known = corpus.tables.filter { !$0.isLink }.map(\.name)
      let nearest = NearestNames.nearest(
        to: name.text, among: corpus.tables.map(\.name) + scope.viewNames)
      report(
        .unknownCollection(name.text, nearest: nearest.isEmpty ? known : nearest), name.range,
        fix: nearest.first)
      return nil
    case .answer(let number, let range):
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
      report(.notInThisVersion("a query in braces"), pipeline.range)
      return nil
    }
  }
}

// Stages.
extension Binder {
  private mutating func bind(_ stage: Stage, _ schema: inout RelationSchema) -> PlanStep? {
    switch stage.kind {
    case .filter(let expression):
      return condition(expression, schema).map { .filter($0) }
    case .count:
      schema = .derived(
        [
          SchemaField(name: "count", value: .field(0), kind: .integer, origin: nil)
        ], noun: "count")
      return .count
    case .select(let columns, let everything):
      return select(columns, everything: everything, &schema)
    case .sort(let keys):
      let orders = keys.compactMap { key in
        column(key.value, schema).map {
          SortOrder(
            value: $0.value, kind: $0.kind, descending: key.descending,
            missingFirst: key.missingFirst)
        }
      }
      return orders.count == keys.count ? .sort(orders) : nil
    case .limit(let count, let offset):
      let bound = (number(of: count), number(of: offset))
      if count != nil && bound.0 == nil || offset != nil && bound.1 == nil { return nil }
      return .limit(count: bound.0, offset: bound.1 ?? 0)
    case .group(let keys, let columns):
      return group(keys, columns, &schema)
    case .follow, .compute, .distinct, .sample, .combine, .open:
      report(.notInThisVersion("this stage"), stage.range)
      return nil
    case .expect, .save, .into:
      report(
        .notAllowedHere("'\(stage.word(in: source))'", hint: "write it as the last stage"),
        stage.range)
      return nil
    }
  }

  private mutating func number(of count: Count?) -> Int? {
    switch count {
    case .number(let number)?: return number
    case .parameter(let name)?:
      guard let parameter = parameter(name.text, at: name.range) else { return nil }
      if case .literal(.integer(let number)) = parameter.value.kind, number >= 0 {
        return Int(number)
      }
      report(
        .cannotCompare(
          field: "limit", kind: "a whole number", with: parameter.spelling, hint: nil), name.range)
      return nil
    case nil: return nil
    }
  }

  private mutating func select(
    _ columns: [OutputColumn], everything: Bool, _ schema: inout RelationSchema
  ) -> PlanStep? {
    var selected = everything ? schema.stored(in: corpus) : []
    for column in columns {
      switch column.value {
      case .countWhere:
        report(
          .notAllowedHere("'count where'", hint: "write it after 'group by .. with'"), column.range)
        return nil
      case .expression(let expression):
        guard let bound = self.column(expression, schema) else { return nil }
        selected.append(
          SchemaField(
            name: column.alias?.text ?? bound.name, value: bound.value, kind: bound.kind,
            origin: bound.origin))
      }
    }
    // Names chosen by `as` come last, where a search finds them first.
    schema.fields += selected
    schema.selected = selected
    return .select(selected)
  }

  /// The field or date part that an expression names.
  mutating func column(_ expression: Expression, _ schema: RelationSchema) -> SchemaField? {
    switch expression.kind {
    case .path(let path): return field(path, schema)
    // A field whose name is also the name of a value is still a field here.
    case .name(let name):
      return field(
        Path(steps: [Path.Step(name: Name(name, expression.range))]), schema)
    case .call(let name, let arguments)
    where arguments.count == 1 && DatePart(rawValue: name.text.lowercased()) != nil:
      return datePart(name, arguments[0], schema)
    case .call(let name, _):
      if name.text == "count", schema.isDerived,
        let field = schema.field(named: "count")
      {
        return field
      }
      if Aggregate.isFunction(name.text) {
        // After grouping, `min(date)` names the column that the group stage made.
        if let field = schema.field(named: source.text(expression.range)) { return field }
        report(
          .notAllowedHere("'\(name.text)(..)'", hint: "write it after 'group by .. with'"),
          expression.range)
      } else if Self.laterFunctions.contains(name.text.lowercased()) {
        report(.notInThisVersion("\(name.text)(..)"), name.range)
      } else {
        let known = DatePart.allCases.map(\.rawValue) + Aggregate.functionNames
        report(
          .unknownFunction(name.text, nearest: NearestNames.nearest(to: name.text, among: known)),
          name.range)
      }
      return nil
    default:
      report(.notInThisVersion("arithmetic in a column"), expression.range)
      return nil
    }
  }

  private mutating func datePart(
    _ name: Name, _ argument: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    guard let part = DatePart(rawValue: name.text.lowercased()),
      let field = column(argument, schema)
    else { return nil }
    guard field.kind == .date, case .field(let index) = field.value else {
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "a date",
          hint: "'\(part.rawValue)' is asked of a date"), argument.range)
      return nil
    }
    return SchemaField(
      name: source.text(name.range.lowerBound..<argument.range.upperBound) + ")",
      value: .datePart(part, of: index), kind: .datePart(part), origin: field.origin)
  }

  /// Functions of the language that a later version brings.
  private static let laterFunctions: Set<String> = [
    "distinct", "list", "lower", "upper", "length", "trim", "replace", "split", "concat", "round",
    "abs", "coalesce", "if", "earliest", "latest", "duration", "precision", "exact",
  ]

  mutating func field(_ path: Path, _ schema: RelationSchema) -> SchemaField? {
    guard path.steps.count == 1, !path.steps[0].isInverse else {
      report(.notInThisVersion("a path of several steps"), path.range)
      return nil
    }
    let name = path.steps[0].name
    if let field = schema.field(named: name.text) { return field }
    let nearest = NearestNames.nearest(to: name.text, among: schema.fields.map(\.name))
    report(
      .unknownField(
        name.text, collection: schema.noun,
        nearest: nearest.isEmpty ? [] : nearest),
      name.range, fix: nearest.first)
    return nil
  }
}

extension RelationSchema {
  /// The schema of rows that a stage made.
  static func derived(_ fields: [SchemaField], noun: String = "rows") -> RelationSchema {
    RelationSchema(fields: fields, selected: fields, table: nil, noun: noun, isDerived: true)
  }

  /// All stored fields in the order of the descriptor, then the general link fields.
  func stored(in corpus: Corpus) -> [SchemaField] {
    guard let table else { return selected ?? fields }
    let all = corpus.tables[table].fields
    return all.indices.filter { all[$0].origin == .stored || all[$0].origin == .link }
      .compactMap { index in
        fields.first { $0.value == .field(index) && $0.name == all[index].name }
      }
  }
}

extension ValueKind {
  /// The kind in the user's words.
  package var words: String {
    switch self {
    case .text: "text"
    case .category: "a category"
    case .integer: "a whole number"
    case .decimal: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .datePart(.month): "a month, 1 to 12"
    case .datePart: "a year"
    case .list: "a list of texts"
    case .reference, .link: "a name"
    }
  }
}
