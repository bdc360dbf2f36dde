import Chronology
package import Plan
import Query

/// A logical plan in lines, each step indented below the one whose rows it takes.
///
///     limit 10
///       filter actor in {japan} and date less than 1976-01-01 .. 1976-12-31
///         table events
package struct PlanDescription {
  private let corpus: any CorpusSchema
  private let answers: SharedList<RelationSchema>

  package init(corpus: any CorpusSchema, answers: SharedList<RelationSchema>) {
    self.corpus = corpus
    self.answers = answers
  }

  /// Steps that lie deeper stand no further to the right.
  private static let deepestIndent = 100

  /// The last step first, as the rows are asked for.
  package func lines(of plan: LogicalPlan) -> [String] {
    indentedLines(of: plan).map { depth, text in
      String(repeating: "  ", count: min(depth, Self.deepestIndent)) + text
    }
  }

  private func indentedLines(of plan: LogicalPlan) -> [(depth: Int, text: String)] {
    var names: [String]
    // From the source on; a query in braces follows the rows that it is combined with.
    var found: [(depth: Int, text: String)]
    let depth = plan.steps.count
    switch plan.source {
    case .query(let inner):
      names = fieldNames(inner.schema)
      found = indentedLines(of: inner).reversed().map { ($0.depth + depth, $0.text) }
    case .table(let index):
      names = corpus.fieldNames(of: index)
      found = [(depth, "table \(corpus.collection(index).name)")]
    case .find(let find):
      names = FindSource.schema.fields.map(\.name)
      let collections = find.collections.map { corpus.collection($0).name }
      found = [(depth, "find \"\(find.text)\" in \(collections.joined(separator: ", "))")]
    case .answer(let index):
      names = answers[index].map(fieldNames) ?? []
      found = [(depth, "answer _\(index + 1)")]
    }
    var others: [[(depth: Int, text: String)]] = []
    var line = StepLine(corpus: corpus)
    for (place, step) in plan.steps.enumerated() {
      let here = depth - place - 1
      if let other = step.otherPlan {
        others.append(indentedLines(of: other).map { ($0.depth + here + 1, $0.text) })
      }
      found.append((here, step.accept(&line, &names)))
    }
    return found.reversed() + others.joined()
  }

  private func fieldNames(_ schema: RelationSchema) -> [String] {
    if let table = schema.table { return corpus.fieldNames(of: table) }
    return schema.fields.map(\.name)
  }
}

/// The line of each step; the names of the fields before it become those behind it.
struct StepLine: PlanStepVisitor {
  let corpus: any CorpusSchema

  func filter(_ condition: Condition, _ names: inout [String]) -> String {
    "filter " + words(names).text(condition)
  }

  func sort(by orders: [SortOrder], _ names: inout [String]) -> String {
    let words = words(names)
    return "sort "
      + orders.map { order in
        words.text(order.value) + (order.descending ? " desc" : "")
          + (order.missingFirst ? " missing first" : "")
      }.joined(separator: ", ")
  }

  func limit(_ count: Int?, offset: Int, _ names: inout [String]) -> String {
    "limit \(count.map(String.init) ?? "all")" + (offset > 0 ? " offset \(offset)" : "")
  }

  func group(
    by keys: [GroupingKey], with aggregates: [Aggregate], _ names: inout [String]
  ) -> String {
    names = keys.map(\.name) + aggregates.map(\.name)
    return "group by \(keys.map(\.name).joined(separator: ", "))"
      + " with \(aggregates.map(\.name).joined(separator: ", "))"
  }

  func count(_ names: inout [String]) -> String {
    names = ["count"]
    return "count"
  }

  func select(_ fields: [SchemaField], _ names: inout [String]) -> String {
    "select " + fields.map(\.name).joined(separator: ", ")
  }

  func compute(_ fields: [SchemaField], _ names: inout [String]) -> String {
    "compute " + fields.map(\.name).joined(separator: ", ")
  }

  func derive(_ derivations: [Derivation], _ names: inout [String]) -> String {
    names += derivations.map(\.name)
    return "derive " + derivations.map(\.name).joined(separator: ", ")
  }

  func follow(_ hops: [Hop], deep: Bool, _ names: inout [String]) -> String {
    if let hop = hops.last { names = corpus.fieldNames(of: hop.target) }
    let targets = hops.map { corpus.collection($0.target).name }
    return "follow to \(targets.joined(separator: ", then "))" + (deep ? ", deep" : "")
  }

  func distinct(by fields: [SchemaField], _ names: inout [String]) -> String {
    fields.isEmpty ? "distinct" : "distinct " + fields.map(\.name).joined(separator: ", ")
  }

  func sample(_ count: Int, seed: UInt64, _ names: inout [String]) -> String {
    "sample \(count) seed \(seed)"
  }

  func combine(
    _ operation: SetOperation, _ plan: LogicalPlan, _ names: inout [String]
  ) -> String { operation.rawValue }

  func open(_ number: Int, _ names: inout [String]) -> String { "open \(number)" }

  func contexts(
    _ search: ContextSearch, sort: ContextSide?, _ names: inout [String]
  ) -> String {
    let sought = words(names).text(search)
    names = ["source", "locator", "left", "match", "right", "id"]
    return "contexts of " + sought + (sort.map { " sort \($0.rawValue)" } ?? "")
  }

  func collocates(_ search: ContextSearch, _ names: inout [String]) -> String {
    let sought = words(names).text(search)
    names = ["word", "count"]
    return "collocates of " + sought
  }

  func conflicts(
    _ fields: ClaimFields, only certainty: ConflictCertainty?, _ names: inout [String]
  ) -> String {
    let by = fields.by.map { names[$0] }.joined(separator: ", ")
    return "conflicts by " + by + (certainty.map { " " + $0.rawValue } ?? "")
  }

  func words(_ names: [String]) -> ConditionDescription {
    ConditionDescription(corpus: corpus, names: names)
  }
}

/// A bound condition in words: names of fields, ids of rows, days.
struct ConditionDescription {
  let corpus: any CorpusSchema
  let names: [String]

  func text(_ condition: Condition) -> String {
    switch condition {
    case .not(let inner): "not (\(text(inner)))"
    case .certainly(let inner): "certainly (\(text(inner)))"
    case .possibly(let inner): "possibly (\(text(inner)))"
    case .and(let parts): parts.map(part).joined(separator: " and ")
    case .or(let parts): parts.map(part).joined(separator: " or ")
    case .date(let field, let days): "\(name(field)) \(text(days))"
    case .number(let field, let ranges), .quantity(let field, let ranges):
      "\(name(field)) in \(ranges.map(text).joined(separator: ", "))"
    case .boolean(let field, let truth): "\(name(field)) = \(truth)"
    case .category(let field, let names): "\(name(field)) in {\(Self.few(names))}"
    case .entity(let field, let rows, let under):
      "\(name(field)) \(under ? "under" : "in") {\(Self.few(rows.map(id).sorted()))}"
    case .text(let fields, let test):
      "\(fields.map(name).joined(separator: "|")) \(text(test))"
    case .state(let field, let state): "\(name(field)) is \(state.rawValue)"
    case .constant(let truth): "\(truth)"
    case .every(let inner): "every (\(text(inner)))"
    case .through(let hop, let quantifier, let inner):
      "\(quantifier.rawValue) \(corpus.collection(hop.target).name) where (\(within(hop, inner)))"
    case .pairs(let hops, let quantifier, let inner):
      "\(quantifier.rawValue) pair with \(hops.map { corpus.collection($0.target).name }.joined(separator: ", ")) where (\(hops.last.map { within($0, inner) } ?? ""))"
    case .among(let fields, _, let under):
      "\(fields.map(name).joined(separator: "|")) \(under ? "under" : "in") {query}"
    case .fields(let left, let sign, let right):
      "\(text(left)) \(sign.rawValue) .\(text(right))"
    case .exact(let field, let text): "\(name(field)) is exactly \"\(text)\""
    case .derived(let derivations, let inner):
      ConditionDescription(corpus: corpus, names: names + derivations.map(\.name)).text(inner)
    }
  }

  /// Some names, and how many more there are.
  private static func few(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }

  func text(_ search: ContextSearch) -> String {
    let sought = search.words.map { "\"\($0)\"" }.joined(separator: " or ")
    return "\(sought) in \(search.texts.map(name).joined(separator: "|")) width \(search.width)"
  }

  private func within(_ hop: Hop, _ condition: Condition) -> String {
    ConditionDescription(corpus: corpus, names: corpus.fieldNames(of: hop.target))
      .text(condition)
  }

  func text(_ value: BoundValue) -> String {
    if case .datePart(let part, let field) = value { return "\(part.rawValue)(\(name(field)))" }
    return name(value.field)
  }

  private func part(_ condition: Condition) -> String {
    switch condition {
    case .and, .or: "(\(text(condition)))"
    case .constant, .not, .certainly, .possibly, .date, .number, .boolean, .category, .entity,
      .text, .state, .fields, .quantity, .every, .through, .pairs, .among, .derived, .exact:
      text(condition)
    }
  }

  private func name(_ field: Int) -> String {
    names.indices.contains(field) ? names[field] : "#\(field)"
  }

  private func id(_ row: RowName) -> String {
    row.name ?? "\(corpus.collection(row.table).name) \(row.number + 1)"
  }

  func text(_ range: NumberRange) -> String {
    let low = range.low.map { (range.includesLow ? "[" : "(") + $0.double.description } ?? "("
    let high = range.high.map { $0.double.description + (range.includesHigh ? "]" : ")") } ?? ")"
    return low + " .. " + high
  }

  func text(_ test: TextTest) -> String {
    switch test {
    case .equals(let text, _): "equals \"\(text)\""
    case .contains(let text): "contains \"\(text)\""
    case .startsWith(let text): "starts with \"\(text)\""
    case .endsWith(let text): "ends with \"\(text)\""
    case .compares, .like, .matches: "\(test)"
    }
  }

  func text(_ condition: DayCondition) -> String {
    switch condition {
    case .relation(let relation, let days):
      "\(sign(relation)) \(days.runs.map(text).joined(separator: ", "))"
    case .month(let months): "in month \(months.sorted().map(String.init).joined(separator: ", "))"
    case .not(let inner): "not (\(text(inner)))"
    case .and(let parts): "(" + parts.map(text).joined(separator: " and ") + ")"
    case .or(let parts): "(" + parts.map(text).joined(separator: " or ") + ")"
    case .constant: "\(condition)"
    }
  }

  private func sign(_ relation: DayRelation) -> String {
    switch relation {
    case .lessThan: "<"
    case .atMost: "<="
    case .greaterThan: ">"
    case .atLeast: ">="
    case .within: "within"
    case .before, .after, .meets, .metBy, .overlaps, .overlappedBy, .starts, .startedBy, .during,
      .encloses, .finishes, .finishedBy, .equals, .intersects, .covers:
      "\(relation)"
    }
  }

  func text(_ run: ClosedRange<Day>) -> String {
    let first = run.lowerBound == .distantPast ? "" : run.lowerBound.text
    let last = run.upperBound == .distantFuture ? "" : run.upperBound.text
    return first == last ? first : "\(first)..\(last)"
  }
}

extension CorpusSchema {
  fileprivate func fieldNames(of collection: Int) -> [String] {
    self.collection(collection).fields.map(\.name)
  }
}
