import Chronology
import Messages
package import Plan
package import Query

extension Binder {
  package mutating func sequence(
    _ sequence: EventSequence, _ schema: inout RelationSchema, at range: Range<Int>
  ) -> PlanStep? {
    guard let labels = sequenceLabels(sequence, schema),
      let date = datesInSequence(of: schema, range)
    else { return nil }
    var keys: [SequenceStep.Key] = []
    for key in sequence.keys {
      guard let bound = sequenceKey(key, schema) else { return nil }
      keys.append(bound)
    }
    var window: TimeSpan?
    if let written = sequence.window {
      guard let bound = timeSpan(written) else { return nil }
      window = bound
    }
    guard let steps = sequenceSteps(sequence, labels, schema) else { return nil }
    schema.addMatches(
      of: steps.filter { !$0.isAbsent }.map(\.label), first: labels.first, at: columns.count,
      listsAll: sequence.listsAll, showsDoubt: sequence.keepsPossible, shown: shown(schema))
    return .sequence(
      SequenceStep(
        date: date, listsAll: sequence.listsAll, keepsPossible: sequence.keepsPossible, keys: keys,
        window: window, steps))
  }

  /// The names of the steps at which rows stand, in their order; nil where one is taken, which is reported.
  private mutating func sequenceLabels(
    _ sequence: EventSequence, _ schema: RelationSchema
  ) -> [String]? {
    var labels: [String] = []
    let given = sequence.steps.compactMap(\.label?.text)
    for step in sequence.steps {
      guard let name = step.label else {
        if !step.isAbsent { labels.append(schema.freeLabel(behind: labels, besides: given)) }
        continue
      }
      guard !step.isAbsent else {
        report.add(
          .notAllowedHere(
            Message("query.subject.label-of-absent", ["label": name.text]),
            hint: Message("query.hint.label-of-absent")), name.range)
        return nil
      }
      if schema.isTaken(label: name.text) {
        reportTaken(name, step, schema)
        return nil
      }
      if labels.contains(where: { RelationSchema.folded($0) == RelationSchema.folded(name.text) }) {
        report.add(.nameTaken(name.text, by: Message("query.owner.step")), name.range)
        return nil
      }
      labels.append(name.text)
    }
    return labels
  }

  /// Reports a label that is the name of a field; `[type: test]` is what others write for `[type = test]`.
  private mutating func reportTaken(
    _ name: Name, _ step: EventSequence.Step, _ schema: RelationSchema
  ) {
    guard case .path = step.condition.kind, schema.field(named: name.text) != nil else {
      return report.add(.nameTaken(name.text, by: Message("query.owner.field")), name.range)
    }
    let range = name.range.lowerBound..<step.condition.range.upperBound
    let fix = "\(name.text) = \(source.text(step.condition.range))"
    report.add(.foreignForm(found: source.text(range), write: fix), range, fix: fix)
  }

  /// The field of dates by which rows follow one another: `date`, else `span`, else the only one.
  private mutating func datesInSequence(
    of schema: RelationSchema, _ range: Range<Int>
  ) -> Int? {
    for name in ["date", "span"] {
      if let field = schema.field(named: name), field.kind == .date { return field.value.field }
    }
    var dates: [SchemaField] = []
    for field in schema.fields where field.kind == .date {
      if !dates.contains(where: { $0.value == field.value }) { dates.append(field) }
    }
    if dates.count == 1 { return dates[0].value.field }
    report.add(
      .notAllowedHere(.quoted("sequence"), hint: remedy(for: dates, of: schema)), range)
    return nil
  }

  /// What to do where it is not clear which dates are meant, or there are none.
  private func remedy(for dates: [SchemaField], of schema: RelationSchema) -> Message {
    if let first = dates.first {
      return Message(
        "query.hint.sequence-of-which-date", ["names": dates.map(\.name), "first": first.name])
    }
    if let texts = schema.field(named: "date"), texts.kind == .text, let origin = texts.origin,
      let remedy = corpus.remedy(forTextsOf: origin)
    {
      return remedy
    }
    if schema.field(named: "year")?.kind == .integer {
      return Message("query.hint.sequence-of-years")
    }
    return Message("query.hint.sequence-without-date", ["noun": schema.noun])
  }

  private mutating func sequenceKey(
    _ path: Path, _ schema: RelationSchema
  ) -> SequenceStep.Key? {
    guard let field = column(Expression(.path(path), path.range), schema) else { return nil }
    guard let kind = field.kind.joined(with: field.kind), kind != .bounds,
      case .field = field.value
    else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted("by"),
          hint: Message("query.hint.key-of-sequence", ["field": field.name])), path.range)
      return nil
    }
    return SequenceStep.Key(field.value, isSeveral: field.kind.isSeveral)
  }

  private mutating func timeSpan(_ span: EventSequence.TimeSpan) -> TimeSpan? {
    timeUnit(span.unit).map { TimeSpan(span.count, $0) }
  }
}

// Its steps.
extension Binder {
  private mutating func sequenceSteps(
    _ sequence: EventSequence, _ labels: [String], _ schema: RelationSchema
  ) -> [SequenceStep.Step]? {
    guard let last = sequence.steps.lastIndex(where: { !$0.isAbsent }) else {
      return refuse(sequence.steps[0], Message("query.hint.sequence-of-absence"))
    }
    var steps: [SequenceStep.Step] = []
    var earlier: [String] = []
    for (place, step) in sequence.steps.enumerated() {
      let isBehindAbsence = place > 0 && sequence.steps[place - 1].isAbsent
      if step.relation != nil, step.isAbsent || isBehindAbsence {
        return refuse(step, Message("query.hint.relation-beside-absence"))
      }
      if step.isAbsent {
        let isBetween = !earlier.isEmpty && place < last
        if isBetween, step.window != nil {
          return refuse(step, Message("query.hint.window-of-absence-between"))
        }
        if !isBetween, step.window == nil {
          return refuse(step, Message("query.hint.window-of-absence-at-end"))
        }
      } else if earlier.isEmpty, step.window != nil {
        return refuse(step, Message("query.hint.window-of-first-step"))
      }
      var window: TimeSpan?
      if let written = step.window {
        guard let bound = timeSpan(written) else { return nil }
        window = bound
      }
      guard let (condition, ties) = conditions(of: step, earlier, schema) else { return nil }
      let label = step.isAbsent ? "" : labels[earlier.count]
      steps.append(
        SequenceStep.Step(
          absent: step.isAbsent, label: label, condition, ties: ties, window: window,
          relation: step.relation.flatMap { $0 == .before ? nil : $0 }))
      if !step.isAbsent { earlier.append(label) }
    }
    return steps
  }

  private mutating func refuse(
    _ step: EventSequence.Step, _ hint: Message
  ) -> [SequenceStep.Step]? {
    report.add(.notAllowedHere(.quoted(source.text(step.range)), hint: hint), step.range)
    return nil
  }

  /// What a step asks of its row alone, and beside the rows of earlier steps.
  private mutating func conditions(
    of step: EventSequence.Step, _ labels: [String], _ schema: RelationSchema
  ) -> (Condition, [SequenceStep.Tie])? {
    var alone: [Expression] = []
    var beside: [[Expression]] = labels.map { _ in [] }
    let parts = if case .and(let parts) = step.condition.kind { parts } else { [step.condition] }
    for part in parts {
      if let path = part.stranger(to: schema, labels) {
        report.add(
          .notAllowedHere(
            .quoted(".\(path.text)"),
            hint: labels.isEmpty
              ? Message("query.hint.no-earlier-step")
              : Message("query.hint.earlier-steps", ["names": labels])), path.range)
        return nil
      }
      let named = labels.indices.filter { part.names(label: labels[$0]) }
      switch named.count {
      case 0: alone.append(part)
      case 1: beside[named[0]].append(part)
      default:
        report.add(
          .notAllowedHere(
            .quoted(source.text(part.range)), hint: Message("query.hint.one-earlier-step")),
          part.range)
        return nil
      }
    }
    var conditions: [Condition] = []
    for part in alone {
      guard let bound = condition(part, schema) else { return nil }
      conditions.append(bound)
    }
    var ties: [SequenceStep.Tie] = []
    for (place, parts) in beside.enumerated() where !parts.isEmpty {
      guard let tie = tie(parts, to: place, labels[place], schema) else { return nil }
      ties.append(tie)
    }
    let whole = conditions.count == 1 ? conditions[0] : .and(conditions)
    return (Simplification.condition(conditions.isEmpty ? .constant(true) : whole), ties)
  }

  private mutating func tie(
    _ parts: [Expression], to place: Int, _ label: String, _ schema: RelationSchema
  ) -> SequenceStep.Tie? {
    var keys: [JoinStep.Key] = []
    var rest: [Expression] = []
    for part in parts {
      if let key = key(part, label, schema) { keys.append(key) } else { rest.append(part) }
    }
    var conditions: [Condition] = []
    let outside = columns
    defer { columns = outside }
    // What the keys need is computed of the rows before.
    let pair = schema.paired(with: label, at: columns.count)
    columns = DerivedColumns(behind: pair.columnCount)
    for part in rest {
      guard let bound = condition(part, pair) else { return nil }
      conditions.append(bound)
    }
    let needed = columns.derivations
    let whole = conditions.count > 1 ? .and(conditions) : conditions.first
    return SequenceStep.Tie(
      earlier: place, keys: keys, columnCount: pair.columnCount / 2,
      condition: whole.map { needed.isEmpty ? $0 : .derived(needed, $0) })
  }

  /// The key that an equality of a field with one of an earlier row is; nil for other conditions.
  private mutating func key(
    _ part: Expression, _ label: String, _ schema: RelationSchema
  ) -> JoinStep.Key? {
    guard case .comparison(let left, .equal, let right) = part.kind,
      case .path(let one) = left.kind, case .path(let other) = right.kind
    else { return nil }
    let (own, earlier) = one.begins(with: label) ? (other, one) : (one, other)
    guard earlier.begins(with: label), !own.begins(with: label) else { return nil }
    let rest = Path(steps: Array(earlier.steps.dropFirst()))
    var trial = self
    guard let field = trial.column(Expression(.path(own), own.range), schema),
      let wanted = trial.column(Expression(.path(rest), rest.range), schema),
      case .field = field.value, case .field = wanted.value,
      let kind = field.kind.joined(with: wanted.kind), kind != .bounds
    else { return nil }
    self = trial
    return JoinStep.Key(field.value, wanted.value, kind)
  }
}

extension Path {
  /// Whether it leads from the row of a step: `a.actor`.
  fileprivate func begins(with label: String) -> Bool {
    steps.count > 1 && !steps[0].isInverse
      && RelationSchema.folded(steps[0].name.text) == RelationSchema.folded(label)
  }
}

extension Expression {
  /// Whether a field of the row at a step is in it.
  fileprivate func names(label: String) -> Bool {
    if case .path(let path) = kind, path.begins(with: label) { return true }
    return parts.contains { $0.names(label: label) }
  }

  /// A path in it that begins neither with a field nor with a label.
  fileprivate func stranger(to schema: RelationSchema, _ labels: [String]) -> Path? {
    if case .path(let path) = kind, path.steps.count > 1, !path.steps[0].isInverse,
      schema.field(named: path.steps[0].name.text) == nil, schema.field(named: path.text) == nil,
      !schema.fields.contains(where: {
        RelationSchema.folded($0.name).hasPrefix(
          RelationSchema.folded(path.steps[0].name.text) + ".")
      }), !labels.contains(where: path.begins)
    {
      return path
    }
    return parts.lazy.compactMap { $0.stranger(to: schema, labels) }.first
  }
}

extension RelationSchema {
  /// Whether a field is called so, or has it before its name.
  fileprivate func isTaken(label: String) -> Bool {
    let prefix = Self.folded(label) + "."
    return field(named: label) != nil
      || fields.contains { Self.folded($0.name).hasPrefix(prefix) }
  }

  /// The name of a step to which nobody has given one: `step2`, or a further number where that is taken.
  fileprivate func freeLabel(behind labels: [String], besides given: [String]) -> String {
    let taken = Set((labels + given).map { Self.folded($0) })
    var number = labels.count + 1
    while isTaken(label: "step\(number)") || taken.contains("step\(number)") { number += 1 }
    return "step\(number)"
  }

  /// The name of a column of what is known of a match; behind the columns of another sequence it gets a number.
  fileprivate func freeName(_ name: String) -> String {
    if field(named: name) == nil { return name }
    var number = 2
    while field(named: "\(name)\(number)") != nil { number += 1 }
    return "\(name)\(number)"
  }

  /// The fields with a label before their names, of columns so many places behind.
  fileprivate func moved(_ fields: [SchemaField], by count: Int, label: String) -> [SchemaField] {
    fields.map {
      SchemaField(
        name: "\(label).\($0.name)", value: $0.value.moved(by: count), kind: $0.kind,
        origin: $0.origin)
    }
  }

  /// The schema of rows with the columns of an earlier row behind their own.
  ///
  /// - Parameter count: how many columns a row has.
  fileprivate func paired(with label: String, at count: Int) -> RelationSchema {
    RelationSchema(
      fields: fields + moved(fields, by: count, label: label), columnCount: count * 2, table: nil,
      noun: noun, isDerived: true)
  }

  /// Adds the columns of matches: those of the rows at each step but the first, then what is known of a match.
  ///
  /// - Parameters:
  ///   - count: how many columns a row has.
  ///   - shown: the columns of a row that people see.
  fileprivate mutating func addMatches(
    of labels: [String], first: String?, at count: Int, listsAll: Bool, showsDoubt: Bool,
    shown: [SchemaField]
  ) {
    let own = fields
    var added = first.map { moved(own, by: 0, label: $0) } ?? []
    var visible: [SchemaField] = []
    for (place, label) in labels.enumerated().dropFirst() {
      added += moved(own, by: place * count, label: label)
      visible += moved(shown, by: place * count, label: label)
    }
    let end = labels.count * count
    let made = MatchColumn.allCases.enumerated().map { place, column in
      SchemaField(
        name: freeName(column.rawValue), value: .field(end + place), kind: column.kind,
        origin: nil)
    }
    if labels.count > 1 { visible.append(made[0]) }
    if showsDoubt { visible += made.dropFirst() }
    if listsAll {
      let members = MemberSchema(self)
      self = RelationSchema(
        fields: own + added + made, selected: shown + visible, columnCount: end + made.count,
        table: nil, noun: "rows", isDerived: true)
      self.members = members
      return
    }
    add(added + made)
    computed += visible
    selected? += visible
    shownNames = nil
    columnCount += (labels.count - 1) * count + made.count
  }
}

/// What is known of a match, in columns behind those of its rows.
enum MatchColumn: String, CaseIterable {
  /// Days from the end of the first row to the beginning of the last.
  case gap
  case certainty, reason

  var kind: ValueKind {
    switch self {
    case .gap: .quantity
    case .certainty, .reason: .text
    }
  }
}
