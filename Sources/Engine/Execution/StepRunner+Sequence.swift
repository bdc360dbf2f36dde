import Chronology
import Corpus
import Plan

extension StepRunner {
  /// The rows that begin a sequence, or every sequence, with the rows that stand at its further steps.
  ///
  /// - Complexity: O(rows log rows), and for each row that may begin a sequence O(rows that its windows leave).
  mutating func sequence(
    _ step: SequenceStep, _ relation: inout Relation
  ) throws(Interrupted) {
    let plan = try SequencePlan(step, relation, self)
    var found = try plan.matches()
    if !step.listsAll { found = plan.oneEach(found) }
    // As `where` does, what is only possible is counted and left out.
    var (kept, left) = ([SequenceMatch](), [SequenceMatch]())
    for (place, match) in found.enumerated() {
      try cancellation.check(at: place)
      if match.isCertain || step.keepsPossible { kept.append(match) } else { left.append(match) }
    }
    let noun = step.listsAll ? SequenceMatch.noun : relation.schema.noun
    relation.notes += plan.remarks.notes
    if !left.isEmpty {
      relation.notes.append(
        .undecided(
          count: left.count, of: noun, reasons: try plan.reasons(of: left),
          rows: try undecidedRows(left, plan, relation)))
    }
    relation.notes += plan.notes(of: kept)
    if step.listsAll {
      try listMatches(kept, plan, &relation)
    } else {
      try addMatches(kept, plan, to: &relation)
    }
    forgetOrder()
  }

  /// The rows that begin matches which are only possible.
  private func undecidedRows(
    _ matches: [SequenceMatch], _ plan: SequencePlan, _ relation: Relation
  ) throws(Interrupted) -> UndecidedRows {
    var groups: [(kind: AnswerNote.Reason.Kind?, field: String?, rows: [Int])] = []
    for (place, match) in matches.enumerated() {
      try cancellation.check(at: place)
      let (kind, field) = try plan.reason(of: match).map { ($0.kind, $0.field) } ?? (nil, nil)
      let group =
        groups.firstIndex { $0.kind == kind && $0.field == field } ?? groups.endIndex
      if group == groups.endIndex { groups.append((kind, field, [])) }
      groups[group].rows.append(Int(match.rows[0]))
    }
    return UndecidedRows(
      groups.map {
        .init(
          kind: $0.kind, field: $0.field,
          rows: RowSet(capacity: relation.table.rowCount, rows: $0.rows))
      }, of: relation.table, tableIndex: relation.tableIndex)
  }

  /// The rows that begin a match, with columns of the others.
  private func addMatches(
    _ matches: [SequenceMatch], _ plan: SequencePlan, to relation: inout Relation
  ) throws(Interrupted) {
    let count = relation.table.rowCount
    let fields = relation.table.fields
    var byRow = [Int32](repeating: -1, count: count)
    for (place, match) in matches.enumerated() { byRow[Int(match.rows[0])] = Int32(place) }
    for (position, step) in plan.step.positions.enumerated().dropFirst() {
      let rows = byRow.map { $0 < 0 ? -1 : matches[Int($0)].rows[position] }
      for field in fields {
        relation.table.append(field.gatheredLater(rows, named: "\(step.label).\(field.name)"))
      }
    }
    let reasons = try plan.reasonTexts(of: matches)
    for column in plan.columns(of: matches, reasons) {
      relation.table.append(column.gatheredLater(byRow, named: column.name))
    }
    let kept = RowSet(capacity: count, rows: matches.map { Int($0.rows[0]) })
    relation.rows = relation.rows.filtered(kept)
  }

  /// A row for each match.
  private func listMatches(
    _ matches: [SequenceMatch], _ plan: SequencePlan, _ relation: inout Relation
  ) throws(Interrupted) {
    try Interrupted.unlessCountable(matches.count, of: "sequence")
    let starts = matches.map { $0.rows[0] }
    var fields = relation.table.fields.map { $0.gatheredLater(starts, named: $0.name) }
    for (position, step) in plan.step.positions.enumerated().dropFirst() {
      let rows = matches.map { $0.rows[position] }
      fields += relation.table.fields.map {
        $0.gatheredLater(rows, named: "\(step.label).\($0.name)")
      }
    }
    fields += plan.columns(of: matches, try plan.reasonTexts(of: matches))
    let members = Members(
      rows: matches.flatMap(\.rows),
      groups: matches.indices.flatMap { place in matches[place].rows.map { _ in Int32(place) } },
      groupCount: matches.count)
    relation = Relation(
      table: Table(name: "rows", rowCount: matches.count, fields: fields), tableIndex: nil,
      rows: .all(matches.count), schema: .derived([], noun: "rows"), notes: relation.notes,
      lineage: Lineage(parent: relation, groups: RowGroups(members)), pivoted: relation.pivoted)
  }

  /// The days of which the corpus knows what happened: those that it declares, else from the first to the last that
  /// a date names. A condition before the stage leaves out rows, and no days.
  func coverage(of relation: Relation, _ times: RowTimes, _ rows: RowSet) -> ClosedRange<Int> {
    if let days = relation.table.timeline.days {
      return days.lowerBound.number...days.upperBound.number
    }
    var (first, last) = (Int.max, Int.min)
    func add(_ day: Int) {
      guard day > Day.distantPast.number, day < Day.distantFuture.number else { return }
      first = min(first, day)
      last = max(last, day)
    }
    let known = relation.tableIndex == nil ? rows : times.dated
    for row in known.rows {
      add(times.beginFirst[Int(row)])
      add(times.beginLast[Int(row)])
      add(times.endFirst[Int(row)])
      add(times.endLast[Int(row)])
    }
    // Where no date has a bound, no day is known.
    return first <= last ? first...last : Day.distantPast.number...Day.distantPast.number
  }
}

// What is said of matches.
extension SequencePlan {
  /// Why matches are not certain, with their numbers.
  func reasons(of matches: [SequenceMatch]) throws(Interrupted) -> [AnswerNote.Reason] {
    var counts: [(reason: AnswerNote.Reason, count: Int)] = []
    for (place, match) in matches.enumerated() {
      try runner.cancellation.check(at: place)
      guard let (kind, field) = try reason(of: match) else { continue }
      if let index = counts.firstIndex(where: { $0.reason.kind == kind && $0.reason.field == field }
      ) {
        counts[index].count += 1
      } else {
        counts.append((.init(kind: kind, field: field, count: 1), 1))
      }
    }
    return counts.map { .init(kind: $0.reason.kind, field: $0.reason.field, count: $0.count) }
  }

  /// What keeps a match from being certain; nil where nothing does.
  func reason(
    of match: SequenceMatch
  ) throws(Interrupted) -> (kind: AnswerNote.Reason.Kind, field: String)? {
    let date = table.fields[step.date].name
    switch match.doubt {
    case nil: return nil
    case .condition(let number, let row)?:
      return try lack(ofStep: number, row: row, in: match.rows)
    case .coverage?: return (.coverage, date)
    case .time(_, _, isSameDay: true)?, .lies(_, _, isSameDay: true)?: return (.sameDay, date)
    case .time(let row, let other, _)?, .window(let row, let other)?:
      let isOpen = pattern.isPlain ? hasOpenGap(row, other) : isOpen(row) || isOpen(other)
      return (isOpen ? .open : .imprecise, date)
    case .lies(let row, _, _)?: return (isOpen(row) ? .open : .imprecise, date)
    }
  }

  /// Whether nobody knows when a row ended, or when the next began.
  private func hasOpenGap(_ row: Int32, _ next: Int32) -> Bool {
    let times = pattern.times
    let days = [
      times.endFirst[Int(row)], times.endLast[Int(row)], times.beginFirst[Int(next)],
      times.beginLast[Int(next)],
    ]
    return days.contains { $0 == Day.distantPast.number || $0 == Day.distantFuture.number }
  }

  /// Whether a row has no first or no last day.
  private func isOpen(_ row: Int32) -> Bool {
    let times = pattern.times
    return times.beginFirst[Int(row)] == Day.distantPast.number
      || times.endLast[Int(row)] == Day.distantFuture.number
  }

  func reasonTexts(of matches: [SequenceMatch]) throws(Interrupted) -> [String?] {
    try runner.cancellation.map(matches) { (match) throws(Interrupted) in
      try reason(of: match)?.kind.word
    }
  }

  func notes(of kept: [SequenceMatch]) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    if undated > 0 {
      notes.append(.notInSequence(count: undated, field: table.fields[step.date].name))
    }
    for (field, count) in withoutValue() {
      notes.append(.withoutSharedValue(count: count, field: table.fields[field].name))
    }
    let different = kept.count { $0.certainty == .byDifferentRows }
    if different > 0 { notes.append(.certainByDifferentRows(count: different)) }
    if pattern.order.contradicted > 0 {
      notes.append(.contradictedOrder(count: pattern.order.contradicted))
    }
    return notes
  }

  /// Days from the end of a row to the beginning of another, from the least to the most; infinite where a date has
  /// no bound.
  func gap(from row: Int32, to other: Int32) -> ClosedRange<Double> {
    let times = pattern.times
    let least = times.beginFirst[Int(other)] - times.endLast[Int(row)]
    let most = times.beginLast[Int(other)] - times.endFirst[Int(row)]
    func bound(_ days: Int) -> Double {
      let reach = Day.distantFuture.number / 2
      return days > reach ? .infinity : days < -reach ? -.infinity : Double(days)
    }
    // Rows that follow one another are never less than no day apart.
    let low = bound(pattern.isPlain ? max(least, 0) : least)
    return low...max(low, bound(most))
  }

  /// How many rows that may stand at a step lack a field in which it must agree with another, by fields.
  private func withoutValue() -> [(field: Int, count: Int)] {
    var rows: [Int: RowSet] = [:]
    func add(_ field: Int, _ possible: RowSet) {
      let lacking = table.fields[field].column.missing & possible
      if !lacking.isEmpty { rows[field] = rows[field].map { $0 | lacking } ?? lacking }
    }
    for (number, part) in step.steps.enumerated() {
      let possible = possibleRows(ofStep: number)
      for key in step.keys { add(key.value.field, possible) }
      for tie in part.ties {
        let earlier = pattern.positions[tie.earlier].possible
        for key in tie.keys {
          add(key.left.field, possible)
          add(key.right.field, earlier)
        }
      }
    }
    return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count) }
  }

  /// The columns of what is known of matches.
  func columns(of matches: [SequenceMatch], _ reasons: [String?]) -> [Field] {
    let gaps = matches.map { match in
      match.rows.count > 1 ? gap(from: match.rows[0], to: match.rows[match.rows.count - 1]) : nil
    }
    return MatchColumn.allCases.map { column in
      switch column {
      case .gap: Field(name: column.rawValue, column: .quantity(QuantityColumn(gaps)))
      case .certainty:
        Field(name: column.rawValue, column: .text(TextColumn(matches.map(\.certainty.rawValue))))
      case .reason: Field(name: column.rawValue, column: .text(TextColumn(reasons)))
      }
    }
  }
}

extension AnswerNote.Reason.Kind {
  /// How a column of reasons writes it.
  fileprivate var word: String { self == .sameDay ? "same day" : rawValue }
}
