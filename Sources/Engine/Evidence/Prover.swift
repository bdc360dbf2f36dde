import Corpus
import Plan
import Query

/// Runs a query stage by stage once more, and tells what becomes of one row.
struct Prover {
  /// Of many rows that lead to one, or that a group has, the first are reported.
  private static let mostProofs = 3
  private static let mostMembers = 20

  let walk: StageWalk
  let language: String

  /// A stage of a query with the rows that came out of it; the source has none.
  struct Stop {
    let stage: Stage?
    let relation: Relation
  }

  private var evidence: RowEvidence {
    RowEvidence(catalog: walk.catalog, language: language)
  }

  /// The query with the rows between its stages; nil where it cannot be bound.
  func stops(of query: Pipeline) throws(Interrupted) -> [Stop]? {
    guard var relation = try walk.start(query)?.relation else { return nil }
    var stops = [Stop(stage: nil, relation: relation)]
    var last: Stage?
    for stage in query.stages where !stage.isEnding {
      // Columns more are reported by no proof: the rows have them as if they had come with them. Nobody
      // else holds the rows while they are added.
      if stage.rows == .same { stops.removeLast() } else { last = stage }
      guard try walk.advance(stage, &relation) != nil else { return nil }
      stops.append(Stop(stage: last, relation: relation))
    }
    return stops
  }

  // MARK: Rows of the corpus

  /// What becomes of a row of the corpus.
  func proof(
    of item: RowReference, in query: Pipeline, _ stops: ArraySlice<Stop>
  ) throws(Interrupted) -> Proof {
    let (isKept, steps) = try steps(of: item, in: query, stops)
    return Proof(
      item: evidence.item(item), isKept: isKept, steps: steps,
      evidence: evidence.evidence(of: item).map { [$0] } ?? [])
  }

  private func steps(
    of item: RowReference, in query: Pipeline, _ stops: ArraySlice<Stop>
  ) throws(Interrupted) -> (isKept: Bool, [Proof.Step]) {
    guard let first = stops.first else { return (false, []) }
    let start = query.source.text(in: query, of: walk.source)
    if case .find = query.source { return steps(ofFound: item, start, stops) }
    var isIn = first.relation.has(item)
    var steps: [Proof.Step] = isIn ? [.source(start)] : []
    if !isIn, first.relation.tableIndex == item.table { return (false, [.lacking(stage: start)]) }
    for index in stops.indices.dropFirst() {
      guard let stage = stops[index].stage else { continue }
      let before = stops[index - 1].relation
      let after = stops[index].relation
      let text = walk.source.text(stage.range)
      switch stage.kind {
      case .filter(let condition) where isIn:
        let found = try conditions(condition, item, before)
        steps += found.map { .condition($0) }
      case .follow:
        let (isThere, step) = try follow(item, stage, text, query, stops[...index])
        // What led here is reported within the step; what came before is reported there too.
        steps = [step]
        isIn = isThere
        if !isThere { return (false, steps) }
        continue
      case .combine(.union, let other) where !isIn && after.has(item):
        let inner = try proof(of: item, in: other)
        steps = [.added(stage: text, inner)]
      case .open where after.has(item): steps.append(.opened(stage: text))
      case .sequence(let sequence) where isIn && !sequence.listsAll:
        if let found = try self.sequence(of: item, stage, sequence, before) {
          steps.append(.sequence(stage: text, found))
        } else if let first = sequence.steps.first(where: { !$0.isAbsent }) {
          steps += try conditions(first.condition, item, before).map { .condition($0) }
        }
        if !after.has(item) { return (false, steps) }
      case _ where stage.rows == .made:
        guard isIn else { break }
        return (false, steps + [group(of: item, stage, text, after)])
      // Whether the row is there afterwards says the rest.
      default: break
      }
      let isKept = after.has(item)
      // What a stage leaves out a later one may add again.
      let isLost = !stops[index...].contains { $0.relation.has(item) }
      if isIn, !isKept, isLost {
        if case .filter = stage.kind { return (false, steps.upToFirstFailure) }
        return (false, steps + [rejection(of: item, by: stage, text, before)])
      }
      isIn = isKept
    }
    guard let last = stops.last?.relation else { return (isIn, steps) }
    if !isIn, steps.isEmpty || last.tableIndex != item.table {
      let text = stops.last?.stage.map { walk.source.text($0.range) } ?? start
      return (false, steps + [.otherRows(stage: text, noun: last.schema.noun)])
    }
    return (isIn, steps)
  }

  private func proof(
    of item: RowReference, in query: Pipeline
  ) throws(Interrupted) -> Proof? {
    guard let stops = try stops(of: query) else { return nil }
    return try proof(of: item, in: query, stops[...])
  }

  // MARK: Conditions

  /// What each of the conditions that must all hold makes of a row.
  private func conditions(
    _ condition: Expression, _ item: RowReference, _ relation: Relation
  ) throws(Interrupted) -> [Proof.Condition] {
    var alone = relation
    alone.rows = .ordered([Int32(item.row)])
    alone.notes = []
    var found: [Proof.Condition] = []
    for part in condition.conjuncts {
      // What is asked of other rows is found among all.
      let rows = part.readsOtherRows ? relation : alone
      guard let verdict = try verdict(part, item, rows) else { continue }
      var findings: [Proof.Finding] = []
      for subject in part.subjects {
        if let finding = try finding(subject, item, rows) { findings.append(finding) }
      }
      found.append(
        Proof.Condition(
          text: walk.source.text(part.range), verdict: verdict, findings: findings))
    }
    return found
  }

  /// Whether a condition holds for a row, among the rows of a relation; nil where it cannot be bound.
  private func verdict(
    _ condition: Expression, _ item: RowReference, _ relation: Relation
  ) throws(Interrupted) -> Proof.Verdict? {
    guard let step = try walk.keep(condition, of: relation) else { return nil }
    if step.relation.has(item) { return .holds }
    if step.undecided == 0 { return .fails }
    let possibly = Expression(.possibly(condition), condition.range)
    return try walk.keep(possibly, of: relation)?.relation.has(item) == true ? .undecided : .fails
  }

  /// The value of an expression for a row of a relation.
  private func finding(
    _ expression: Expression, _ item: RowReference, _ alone: Relation
  ) throws(Interrupted) -> Proof.Finding? {
    let text = walk.source.text(expression.range)
    let column = OutputColumn(expression, alias: nil, text: text, range: expression.range)
    let stage = Stage(.select([column], everything: false), expression.range)
    guard let step = try walk.apply(stage, to: alone) else { return nil }
    let answer = AnswerBuilder(corpus: walk.catalog.corpus, language: language)
      .answer(step.relation)
    guard let place = step.relation.rows.numbers.firstIndex(of: Int32(item.row)),
      let cell = answer.columns.last?.value(place)
    else { return nil }
    let table = alone.table
    func note(_ name: String) -> String? {
      table.fieldIndex(named: name).flatMap { table.fields[$0].column.text(at: item.row) }
    }
    var name = text
    var isDate = false
    var value = cell == .missing || cell == .list([]) ? nil : cell.label
    if let field = walk.field(expression, of: alone),
      table.fields.indices.contains(field.value.field)
    {
      let stored = table.fields[field.value.field]
      name = stored.name
      if case .date(let dates) = stored.column {
        isDate = true
        // A part of a date is decided by the whole of it.
        value = stored.unread?[item.row] ?? dates.texts[item.row]
      }
    }
    return Proof.Finding(
      name: isDate ? name : text, value: value,
      isInferred: isDate && note("basis")?.lowercased() == "inferred", note: note(name + "_note"),
      claims: evidence.claims(about: item, field: name))
  }

  // MARK: Stages

  /// How rows lead to an item, or that none does.
  private func follow(
    _ item: RowReference, _ stage: Stage, _ text: String, _ query: Pipeline,
    _ stops: ArraySlice<Stop>
  ) throws(Interrupted) -> (Bool, Proof.Step) {
    let before = stops[stops.endIndex - 2].relation
    let after = stops[stops.endIndex - 1].relation
    let earlier = stops.dropLast()
    guard after.tableIndex == item.table else {
      return (false, .otherRows(stage: text, noun: after.schema.noun))
    }
    let isThere = after.has(item)
    guard case .follow(let path, let collection, let deep) = stage.kind,
      let hops = walk.hops(path, in: collection, from: before)
    else { return (isThere, isThere ? .source(text) : .unreached(stage: text, nil)) }
    let found = try LeadingRows(catalog: walk.catalog, cancellation: walk.cancellation)
      .rows(leadingTo: item.row, by: hops, deep: deep, from: before)
    // Where no row leads to it, one that would is looked for among all.
    let leading =
      isThere
      ? before.rows.numbers.filter { found.contains(Int($0)) } : Array(found.rows.prefix(1))
    guard let table = before.tableIndex else {
      return (isThere, isThere ? .source(text) : .unreached(stage: text, nil))
    }
    var proofs: [Proof] = []
    for row in leading.prefix(Self.mostProofs) {
      proofs.append(
        try proof(of: RowReference(table: table, row: Int(row)), in: query, earlier))
    }
    return isThere
      ? (true, .followed(stage: text, from: proofs, count: leading.count))
      : (false, .unreached(stage: text, proofs.first))
  }

  /// The group that has a row as a member.
  private func group(
    of item: RowReference, _ stage: Stage, _ text: String, _ after: Relation
  ) -> Proof.Step {
    guard let lineage = after.lineage,
      let number = after.rows.numbers.firstIndex(where: {
        lineage.rows(ofGroup: Int($0)).contains(Int32(item.row))
      })
    else { return .otherRows(stage: text, noun: after.schema.noun) }
    return .inGroup(stage: text, number: number + 1)
  }

  /// Why a stage that is no condition leaves a row out.
  private func rejection(
    of item: RowReference, by stage: Stage, _ text: String, _ before: Relation
  ) -> Proof.Step {
    switch stage.kind {
    case .limit, .sample:
      return .cut(
        stage: text,
        position: before.rows.numbers.firstIndex(of: Int32(item.row)).map { $0 + 1 })
    case .distinct: return .duplicate(stage: text)
    case .combine(.except, _): return .excluded(stage: text)
    case .combine(.intersect, _): return .lacking(stage: text)
    // What any stage does that leaves a row out.
    default: return .cut(stage: text, position: nil)
    }
  }

  // MARK: Rows that stages made

  /// What the n-th row of an answer is made of, where a stage made it; nil where there is none.
  func proof(ofRow number: Int, in query: Pipeline, _ stops: [Stop]) -> Proof? {
    guard let made = stops.lastIndex(where: { $0.stage?.rows == .made }), made > 0 else {
      return proof(ofFound: number, in: query, stops)
    }
    guard
      let last = stops.last?.relation, let stage = stops[made].stage,
      last.rows.numbers.indices.contains(number - 1)
    else { return nil }
    let row = Int(last.rows.numbers[number - 1])
    let parent = stops[made - 1].relation
    let rows = last.lineage?.rows(ofGroup: row) ?? parent.rows.numbers
    let members = items(of: rows.prefix(Self.mostMembers), in: parent)
    let answer = AnswerBuilder(corpus: walk.catalog.corpus, language: language).answer(last)
    let label = answer.columns.map { "\($0.name) = \($0.value(number - 1).words)" }
      .joined(separator: ", ")
    let text = walk.source.text(stage.range)
    let rests = rows.prefix(Self.mostProofs).compactMap { member in
      parent.tableIndex.flatMap {
        evidence.evidence(of: RowReference(table: $0, row: Int(member)))
      }
    }
    return Proof(
      item: Proof.Item(collection: last.schema.noun, id: "\(number)", label: label), isKept: true,
      steps: [.members(stage: text, members, count: rows.count)],
      evidence: stage.isConflicts ? rests : [])
  }
}

extension Prover {
  /// Rows as their reader knows them: those that a stage made by the number under which they are shown, and by
  /// what they hold.
  private func items(of rows: some Sequence<Int32>, in parent: Relation) -> [Proof.Item] {
    if let table = parent.tableIndex {
      return rows.map { evidence.item(RowReference(table: table, row: Int($0))) }
    }
    let answer = AnswerBuilder(corpus: walk.catalog.corpus, language: language).answer(parent)
    var places: [Int32: Int] = [:]
    for (place, row) in parent.rows.numbers.enumerated() { places[row] = place }
    return rows.compactMap { row in
      guard let place = places[row] else { return nil }
      let label = answer.columns.map { "\($0.name) = \($0.value(place).words)" }
      return Proof.Item(
        collection: parent.schema.noun, id: "\(place + 1)", label: label.joined(separator: ", "))
    }
  }
}

extension Relation {
  /// Whether a row of the corpus is among the rows.
  func has(_ item: RowReference) -> Bool {
    guard tableIndex == item.table else { return false }
    return rows.count(in: RowSet(capacity: table.rowCount, rows: [item.row])) > 0
  }
}

extension Stage {
  fileprivate var isConflicts: Bool { if case .conflicts = kind { true } else { false } }
}

extension [Proof.Step] {
  /// The steps up to the first condition that does not hold.
  fileprivate var upToFirstFailure: [Proof.Step] {
    let failure = firstIndex {
      if case .condition(let condition) = $0 { condition.verdict != .holds } else { false }
    }
    return failure.map { Array(self[...$0]) } ?? self
  }
}

extension Expression {
  /// The values of a row that a condition asks of.
  fileprivate var subjects: [Expression] {
    switch kind {
    case .not(let inner), .certainly(let inner), .possibly(let inner): return inner.subjects
    case .and(let parts), .or(let parts): return parts.flatMap(\.subjects)
    case .comparison(let left, _, let right):
      if case .path = right.kind { return [left, right] }
      return [left]
    case .relation(let left, _, _, _): return [left]
    case .state(let value, _, _): return [value]
    case .quantified(_, let inner): return inner.subjects
    case .quantifiedRows(_, let path, _): return [Expression(.path(path), path.range)]
    case .call(let name, let arguments) where name.text.lowercased() == FunctionEntry.exact.name:
      return Array(arguments.prefix(1))
    case .path: return [self]
    case .literal, .name, .parameter, .call, .aggregate, .everything, .list, .interval, .negative,
      .arithmetic, .subquery, .regex:
      return []
    }
  }
}
