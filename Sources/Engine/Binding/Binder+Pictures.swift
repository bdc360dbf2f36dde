import Chronology
import Messages
package import Plan
package import Query

/// A query whose rows are to be drawn.
package struct DrawnQuery {
  package let query: Pipeline
  package let plan: LogicalPlan
  package let picture: PicturePlan
}

extension Binder {
  /// Binds what is to be drawn of the rows of a query; those of a chart that are no groups are grouped and counted
  /// first, so that the bars are an answer like any other.
  ///
  /// - Returns: Nil where a fault was reported.
  package mutating func picture(
    _ picture: Picture, of plan: LogicalPlan, _ query: Pipeline, at range: Range<Int>
  ) -> DrawnQuery? {
    var schema = plan.schema
    columns = DerivedColumns(behind: schema.columnCount, haveOrder: true)
    switch picture {
    case .timeline(let key):
      var group: SchemaField?
      if let key {
        guard let field = column(key.value, schema) else { return nil }
        group = field.called(key.alias?.text ?? key.text)
      }
      guard let date = dateToDraw(of: schema, range) else { return nil }
      return DrawnQuery(
        query: query, plan: plan,
        picture: PicturePlan(content: .timeline(date: date, by: group), derived: columns.steps))
    case .chart(.scatter, let x, let y):
      guard let (x, y) = axes(x, y, of: schema, range) else { return nil }
      return DrawnQuery(
        query: query, plan: plan,
        picture: PicturePlan(content: .scatter(x: x, y: y), derived: columns.steps))
    case .chart(let kind, let x, let series):
      if let groups = schema.groups {
        guard let amounts = amounts(of: groups, schema, x, series, range) else { return nil }
        return drawn(query, plan, kind, amounts)
      }
      if x == nil, series == nil, let amounts = Self.amounts(selectedIn: schema) {
        return drawn(query, plan, kind, amounts)
      }
      guard let x = x ?? decade(of: schema, range) else { return nil }
      let stage = Stage(.group(by: [x] + [series].compactMap(\.self), with: []), range)
      guard let steps = steps(for: stage, &schema), let groups = schema.groups,
        let amounts = amounts(of: groups, schema, nil, nil, range)
      else { return nil }
      return drawn(
        Pipeline(
          source: query.source, stages: query.stages + [stage],
          range: query.range.lowerBound..<range.upperBound),
        plan.with(steps, schema), kind, amounts)
    }
  }

  private func drawn(
    _ query: Pipeline, _ plan: LogicalPlan, _ kind: ChartKind?, _ amounts: PicturePlan.Amounts
  ) -> DrawnQuery {
    DrawnQuery(
      query: query, plan: plan,
      picture: PicturePlan(content: .chart(kind ?? .bar, amounts), derived: []))
  }
}

// What is drawn over what.
extension Binder {
  private static let scatter = "\(StageWord.chart) \(ChartKind.scatter)"

  /// The column of groups that is drawn, over one key or two.
  private mutating func amounts(
    of groups: GroupColumns, _ schema: RelationSchema, _ x: GroupKey?, _ series: GroupKey?,
    _ range: Range<Int>
  ) -> PicturePlan.Amounts? {
    let shown = schema.shown
    func isKey(_ field: SchemaField) -> Bool { field.value.field < groups.keyCount }
    let keys = shown.filter(isKey)
    let isAmount = { (field: SchemaField) in !isKey(field) && field.kind.isAmount }
    guard let amount = shown.first(where: isAmount), let first = keys.first else {
      report.add(
        .notAllowedHere(.quoted("chart"), hint: Message("query.hint.chart-of-groups")), range)
      return nil
    }
    var chosen: [SchemaField] = []
    for key in [x, series].compactMap(\.self) {
      guard let field = column(key.value, schema) else { return nil }
      guard isKey(field) else {
        report.add(
          .notAllowedHere(
            .quoted(field.name),
            hint: Message("query.hint.chart-over-key", ["names": keys.map(\.name)])),
          key.value.range)
        return nil
      }
      chosen.append(field)
    }
    let others = keys.filter { key in !chosen.contains { $0.value == key.value } }
    if chosen.isEmpty { chosen.append(first) }
    let rest = others.filter { $0.value != chosen[0].value }
    if chosen.count == 1, let other = rest.first { chosen.append(other) }
    guard keys.count <= 2 else {
      report.add(
        .notAllowedHere(.quoted("chart"), hint: Message("query.hint.chart-of-two-keys")), range)
      return nil
    }
    return PicturePlan.Amounts(
      x: chosen[0], series: chosen.count > 1 ? chosen[1] : nil, amount: amount,
      isCount: groups.counts.contains(amount.value.field))
  }

  /// The first column that was selected, and the first number behind it.
  private static func amounts(selectedIn schema: RelationSchema) -> PicturePlan.Amounts? {
    guard let selected = schema.selected, let x = selected.first,
      let amount = selected.dropFirst().first(where: \.kind.isAmount)
    else { return nil }
    return PicturePlan.Amounts(x: x, series: nil, amount: amount, isCount: false)
  }

  /// The key by which rows are counted where nothing is said.
  private mutating func decade(of schema: RelationSchema, _ range: Range<Int>) -> GroupKey? {
    guard schema.drawableDates.first != nil else {
      report.add(
        .notAllowedHere(.quoted("chart"), hint: Message("query.hint.chart-over-what")), range)
      return nil
    }
    let name = DatePart.decade.rawValue
    let path = Path(steps: [Path.Step(name: Name(name, range))])
    return GroupKey(value: Expression(.path(path), range), alias: nil, whole: false, text: name)
  }

  /// The two fields between which marks are drawn.
  private mutating func axes(
    _ x: GroupKey?, _ y: GroupKey?, of schema: RelationSchema, _ range: Range<Int>
  ) -> (SchemaField, SchemaField)? {
    var fields: [SchemaField] = []
    for key in [x, y].compactMap(\.self) {
      guard let field = column(key.value, schema) else { return nil }
      guard field.kind.isOnAxis else {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted(Self.scatter),
            hint: Message("query.hint.scatter")), key.value.range)
        return nil
      }
      fields.append(field.called(key.alias?.text ?? key.text))
    }
    let others = schema.shown.filter { field in
      field.kind.isOnAxis && !fields.contains { $0.value == field.value }
    }
    fields += others.prefix(2 - fields.count)
    guard fields.count == 2 else {
      report.add(
        .notAllowedHere(.quoted(Self.scatter), hint: Message("query.hint.scatter")), range)
      return nil
    }
    return (fields[0], fields[1])
  }

  private mutating func dateToDraw(
    of schema: RelationSchema, _ range: Range<Int>
  ) -> SchemaField? {
    if let date = schema.drawableDates.first { return date }
    report.add(
      .notAllowedHere(
        .quoted("timeline"),
        hint: Message("query.hint.timeline-without-date", ["noun": schema.noun])
      ), range)
    return nil
  }
}

extension RelationSchema {
  /// The dates that rows may be drawn by, the best first: one that was selected, one of the usual name, any.
  fileprivate var drawableDates: [SchemaField] {
    let dates = (selected ?? []).filter { $0.kind == .date }
    let usual = ["date", "span"].compactMap { field(named: $0) }.filter { $0.kind == .date }
    return dates + usual + fields.filter { $0.kind == .date }
  }
}

extension ValueKind {
  /// Whether its values are numbers that something is as large as.
  fileprivate var isAmount: Bool {
    if case .datePart = self { false } else { isNumber }
  }

  /// Whether its values have a place on an axis.
  fileprivate var isOnAxis: Bool { isNumber || self == .date }
}

extension SchemaField {
  fileprivate func called(_ name: String) -> SchemaField {
    SchemaField(name: name, value: value, kind: kind, origin: origin)
  }
}

extension LogicalPlan {
  /// The plan with further steps.
  fileprivate func with(_ further: [PlanStep], _ schema: RelationSchema) -> LogicalPlan {
    LogicalPlan(
      source: source, steps: Simplification.steps(steps + further), schema: schema, notes: notes)
  }
}
