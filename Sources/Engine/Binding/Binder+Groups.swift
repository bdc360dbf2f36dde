import Chronology
import Messages
package import Plan
package import Query
import Text

extension Binder {
  package mutating func group(
    by keys: [GroupKey], with columns: [OutputColumn], _ schema: inout RelationSchema
  ) -> PlanStep? {
    var bound: [GroupingKey] = []
    for key in keys {
      guard let field = column(key.value, schema) else { continue }
      bound.append(
        GroupingKey(
          name: key.alias?.text ?? field.name, value: field.value, kind: field.kind,
          origin: field.origin, whole: key.whole))
    }
    let empty = columns.first(where: \.asksForEmptyGroups)
    var columns = columns.filter { !$0.asksForEmptyGroups }
    if columns.isEmpty {
      // What nobody wrote stands nowhere.
      let count = Expression(.aggregate(AggregateCall(Name("count", 0..<0), [])), 0..<0)
      columns = [OutputColumn(count, alias: nil, text: "count", range: 0..<0)]
      if let index = bound.firstIndex(where: { RelationSchema.folded($0.name) == "count" }) {
        report.add(
          .nameTaken(bound[index].name, by: Message("query.owner.count")), keys[index].nameRange)
        return nil
      }
    }
    guard let sums = sums(columns, schema), bound.count == keys.count else { return nil }
    var names: Set<String> = []
    let ranges = keys.map(\.nameRange) + columns.map(\.nameRange)
    for (name, range) in zip(bound.map(\.name) + columns.map(\.name), ranges)
    where !names.insert(RelationSchema.folded(name)).inserted {
      report.add(.nameTaken(name, by: Message("query.owner.column")), range)
      return nil
    }
    var filling: GroupFilling?
    if let empty {
      filling = self.filling(keys, bound, sums, at: empty.range)
      if filling == nil { return nil }
    }
    schema.columnCount = self.columns.count
    let members = schema
    schema = .derived(bound, sums.aggregates, of: members)
    guard let shown = shown(columns, sums, behind: bound.count, schema) else { return nil }
    let keyFields = Array(schema.fields.prefix(bound.count))
    let counts = sums.aggregates.indices.filter { sums.aggregates[$0].function.counts }
      .map { bound.count + $0 }
    let computed = afterwards
    let stored = schema.columnCount + (computed.isEmpty ? 0 : computed[0].derivedCount)
    schema = .derived(keyFields + shown, noun: schema.noun)
    schema.columnCount = stored
    schema.members = MemberSchema(members)
    schema.groups = GroupColumns(
      keyCount: bound.count, sumCount: shown.count, counts: counts)
    afterwards = (filling.map { [.fill($0)] } ?? []) + computed
    return .group(bound, sums.aggregates)
  }
}

// Columns.
extension Binder {
  /// What is summed up for some columns.
  fileprivate struct Sums {
    var aggregates: [Aggregate] = []
    /// For each function in the columns, where it stands and which aggregate it is.
    var places: [(range: Range<Int>, aggregate: Int)] = []
    /// The aggregate that each column is; nil where it is computed of some.
    var columns: [Int?] = []
  }

  /// Binds the functions of rows in some columns; nil where a part was reported.
  private mutating func sums(_ columns: [OutputColumn], _ schema: RelationSchema) -> Sums? {
    var sums = Sums()
    var isWhole = true
    for column in columns {
      if let call = column.expression.aggregate {
        guard let typed = groupAggregate(call, column.expression, schema) else {
          isWhole = false
          continue
        }
        sums.columns.append(sums.aggregates.count)
        sums.aggregates.append(
          Aggregate(name: column.name, function: typed.function, kind: typed.kind))
        continue
      }
      sums.columns.append(nil)
      let parts = column.expression.aggregates
      if parts.isEmpty {
        reportNoAggregate(column.expression)
        isWhole = false
      }
      for part in parts {
        guard let call = part.aggregate, let typed = groupAggregate(call, part, schema) else {
          isWhole = false
          continue
        }
        let known = sums.aggregates.firstIndex { $0.function == typed.function }
        sums.places.append((part.range, known ?? sums.aggregates.count))
        if known == nil {
          sums.aggregates.append(
            Aggregate(name: names.compact(part), function: typed.function, kind: typed.kind))
        }
      }
    }
    return isWhole ? sums : nil
  }

  private mutating func groupAggregate(
    _ call: AggregateCall, _ expression: Expression, _ schema: RelationSchema
  ) -> TypedAggregate? {
    if let window = call.window {
      report.add(
        .notAllowedHere(
          .quoted(window.text), hint: Message("query.hint.window-behind-group")), expression.range)
      return nil
    }
    return aggregate(call, expression, schema)
  }

  private mutating func reportNoAggregate(_ expression: Expression) {
    if let call = expression.unknownCall, case .call(let name, let arguments) = call.kind {
      let known = AggregateFunction.all.map(\.name)
      let nearest = NearestNames.nearest(to: name.text, among: known)
      let own = FunctionEntry.ownForm(of: name.text, arguments.map { source.text($0.range) })
      report.addUnknown(name, call.range, nearest: nearest, ownForm: own)
      return
    }
    let names = AggregateFunction.all.map(\.name) + ["count where (..)"]
    report.add(
      .notAllowedHere(
        .quoted(source.text(expression.range)),
        hint: Message("query.hint.aggregates", ["names": names])), expression.range)
  }

  /// The columns of the groups that are shown behind the keys. What is computed of aggregates is put behind
  /// all of these, by a step in `afterwards`.
  private mutating func shown(
    _ columns: [OutputColumn], _ sums: Sums, behind keyCount: Int, _ groups: RelationSchema
  ) -> [SchemaField]? {
    let outer = (columns: self.columns, sums: summedUp)
    self.columns = DerivedColumns(behind: groups.columnCount)
    for place in sums.places {
      summedUp[place.range] = groups.fields[keyCount + place.aggregate]
    }
    defer {
      self.columns = outer.columns
      summedUp = outer.sums
    }
    var shown: [SchemaField] = []
    for (column, sum) in zip(columns, sums.columns) {
      if let sum {
        shown.append(groups.fields[keyCount + sum])
        continue
      }
      let before = self.columns.count
      guard let field = self.column(column.expression, groups) else { return nil }
      self.columns.nameLast(column.name, shownBy: field, since: before)
      shown.append(
        SchemaField(name: column.name, value: field.value, kind: field.kind, origin: field.origin))
    }
    afterwards = self.columns.steps
    return shown
  }
}

// Groups of values that no row has.
extension Binder {
  private mutating func filling(
    _ keys: [GroupKey], _ bound: [GroupingKey], _ sums: Sums, at range: Range<Int>
  ) -> GroupFilling? {
    let steps = zip(keys, bound).map { step(of: $0, $1) }
    let counted = sums.aggregates.indices.filter { sums.aggregates[$0].function.counts }
    if let key = steps.firstIndex(where: { $0 != nil }), let step = steps[key],
      steps.count(where: { $0 != nil }) == 1
    {
      return GroupFilling(
        key: key, of: keys.count, step: step, counts: counted.map { keys.count + $0 })
    }
    report.add(
      .notAllowedHere(
        .quoted("empty"),
        hint: steps.contains { $0 != nil }
          ? Message("query.hint.empty-of-one-key") : Message("query.hint.empty-of-periods")), range)
    return nil
  }

  /// What lies between a value of a key and the next; nil where values do not follow each other.
  private func step(of key: GroupKey, _ bound: GroupingKey) -> GroupFilling.Step? {
    switch (bound.kind, key.value.kind) {
    case (.datePart, _): return .part
    case (.date, .call(let name, let arguments)) where name.text.lowercased() == "period":
      guard arguments.count == 2, case .literal(.quantity(let count, let word)) = arguments[1].kind,
        let unit = DateUnit(word: word), let count = Int(exactly: count)
      else { return nil }
      return .period(count, unit)
    case (.integer, .path(let path)) where path.steps.count == 1:
      return .numbers(DatePart(rawValue: path.text.lowercased())?.years ?? 1)
    case (.integer, .call(let name, _)):
      return .numbers(DatePart(rawValue: name.text.lowercased())?.years ?? 1)
    case (.quantity, .call(let name, _))
    where ["day", "weekday", "week", "quarter"].contains(name.text.lowercased()):
      return .numbers(1)
    default: return nil
    }
  }
}

extension DatePart {
  /// How many years it is.
  fileprivate var years: Int? {
    switch self {
    case .year: 1
    case .month: nil
    case .decade: 10
    case .century: 100
    }
  }
}

extension Aggregate.Function {
  /// Whether of no rows it is 0, and not missing.
  fileprivate var counts: Bool {
    switch self {
    case .count: true
    case .of(let name, _, _): AggregateFunction.of(name).counts
    case .filtered(let function, _): function.counts
    }
  }
}

extension Expression {
  /// The first call in it of what is no function.
  fileprivate var unknownCall: Expression? {
    if case .call(let name, _) = kind, !FunctionEntry.isName(name.text) { return self }
    return parts.lazy.compactMap(\.unknownCall).first
  }
}

extension OutputColumn {
  /// The name that it has among the columns of the groups.
  fileprivate var name: String { alias?.text ?? text }

  /// `empty`, which asks for the groups between those that there are.
  fileprivate var asksForEmptyGroups: Bool {
    guard case .path(let path) = expression.kind, alias == nil else { return false }
    return path.text.lowercased() == "empty"
  }
}

extension PlanStep {
  /// How many columns it puts behind those that there are.
  fileprivate var derivedCount: Int {
    if case .derive(let derivations) = self { derivations.count } else { 0 }
  }
}
