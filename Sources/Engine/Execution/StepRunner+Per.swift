import Corpus
import Plan

extension StepRunner {
  /// Steps on the rows of each combination of values, in the order in which these first appear.
  ///
  /// - Complexity: That of the steps on all rows together.
  mutating func per(
    _ keys: [SchemaField], _ steps: [PlanStep], _ relation: inout Relation
  ) throws(Interrupted) {
    let rows = relation.rows.numbers
    let numbering = try RowNumbering(
      rows, by: keys, of: relation.table, within: partition, cancellation)
    var numbers = [Int32](repeating: 0, count: relation.table.rowCount)
    for (place, row) in rows.enumerated() { numbers[Int(row)] = numbering.numbers[place] }
    let inner = RowPartition(numbers: numbers, count: numbering.count)
    let outer = partition
    partition = inner
    defer { partition = outer }
    relation.rows = .ordered(try inner.gathered(rows, cancellation))
    for step in steps {
      try cancellation.check()
      relation.notes += evaluator.unreadNotes(step, of: relation)
      next = nil
      try step.accept(&self, &relation)
    }
  }

  /// Columns, some of which are made of values of other rows.
  func deriveWindows(
    _ derivations: [Derivation], _ relation: inout Relation
  ) throws(Interrupted) {
    let deriving = Deriving(
      catalog: catalog, cancellation: cancellation, answers: answers, dates: relation.dates)
    let rows = relation.rows.numbers
    let runs = partition?.runs(of: rows) ?? (rows.isEmpty ? [] : [0..<rows.count])
    let windows = RowWindows(rows: rows, runs: runs)
    var restsOnOrder = false
    for derivation in derivations {
      switch derivation.formula {
      case .window(let call):
        restsOnOrder = true
        relation.table.append(
          try windows.field(call, named: derivation.name, of: relation.table, cancellation))
      case .summed(let sum):
        restsOnOrder = restsOnOrder || sum.restsOnOrder
        let summing = WindowSumming(
          rows: rows, runs: runs, table: relation.table, tableIndex: relation.tableIndex,
          catalog: catalog, cancellation: cancellation, answers: answers, dates: relation.dates)
        let found = try summing.field(sum, named: derivation.name)
        relation.table.append(found.field)
        relation.notes += found.notes
      case .value, .outer, .text, .number, .missing, .pattern, .path, .branches, .arithmetic, .call,
        .choice, .shifted:
        try deriving.derive([derivation], in: &relation)
      }
    }
    guard restsOnOrder else { return }
    try note(windows, of: relation.table, &relation.notes)
  }

  /// Says of how many rows dates leave open which comes first.
  private func note(
    _ windows: RowWindows, of table: Table, _ notes: inout [AnswerNote]
  ) throws(Interrupted) {
    let open = try windows.openPlaces(by: order, of: table, cancellation)
    guard let date = order.first, open > 0 else { return }
    let note = AnswerNote.orderInDoubt(count: open, field: table.fields[date.value.field].name)
    if !notes.contains(note) { notes.append(note) }
  }

  /// Says of how many rows dates leave open whether they are the first or the last of their group.
  func noteEnds(
    of groups: RowGroups, on table: Table, _ notes: inout [AnswerNote]
  ) throws(Interrupted) {
    if order.isEmpty { return }
    let members = try groups.members(cancellation)
    let lists = try RowLists(members.rows, by: members.groups, count: groups.count, cancellation)
    let runs = (0..<lists.count).map { Int(lists.offsets[$0])..<Int(lists.offsets[$0 + 1]) }
    let windows = RowWindows(rows: lists.rows, runs: runs, asksOfEnds: true)
    try note(windows, of: table, &notes)
  }
}

extension WindowSum {
  /// Whether it hangs on the order of the rows.
  fileprivate var restsOnOrder: Bool { frame.restsOnOrder || function.restsOnPlace }
}

extension Aggregate.Function {
  /// Whether it asks which row is the first or the last.
  var restsOnPlace: Bool {
    switch self {
    case .count: false
    case .of(let name, _, _): AggregateFunction.of(name).restsOnPlace
    case .filtered(let function, _): function.restsOnPlace
    }
  }
}

/// Rows in their order, in runs that know nothing of each other.
private struct RowWindows {
  let rows: [Int32]
  let runs: [Range<Int>]
  /// Whether only the first and the last rows are asked for.
  var asksOfEnds = false

  /// The column of what each row takes from others.
  func field(
    _ call: WindowCall, named name: String, of table: Table, _ cancellation: Cancellation
  ) throws(Interrupted) -> Field {
    guard let value = call.value else {
      var places = [Int64](repeating: 0, count: table.rowCount)
      for run in runs {
        try cancellation.check()
        for place in run { places[Int(rows[place])] = Int64(place - run.lowerBound + 1) }
      }
      let missing = ~RowSet(capacity: table.rowCount, numbers: rows)
      return Field(
        name: name, column: .integer(IntegerColumn(values: places, missing: missing)))
    }
    var sources = [Int32](repeating: -1, count: table.rowCount)
    for run in runs {
      try cancellation.check()
      for place in run {
        let other =
          switch call.function {
          case .previous: place - call.distance
          case .next: place + call.distance
          case .first, .position: run.lowerBound
          case .last: run.upperBound - 1
          }
        if run.contains(other) { sources[Int(rows[place])] = rows[other] }
      }
    }
    return try table.fields[value.field].gathered(sources, named: name, cancellation)
  }

  /// How many rows are beside one that their dates do not put before or after them.
  ///
  /// - Parameter order: What the rows were put in order by. Of rows of one day a further key may tell.
  func openPlaces(
    by order: [SortOrder], of table: Table, _ cancellation: Cancellation
  ) throws(Interrupted) -> Int {
    guard let first = order.first, case .date(let dates) = table.fields[first.value.field].column
    else { return 0 }
    if dates.isDaily, dates.irregular.isEmpty {
      return order.count > 1 ? 0 : try openPlaces(ofDays: dates, cancellation)
    }
    var open = RowSet(capacity: rows.count)
    for run in runs {
      for place in run.dropFirst() {
        try cancellation.check(at: place)
        if asksOfEnds, place > run.lowerBound + 1, place < run.upperBound - 1 { continue }
        guard let before = dates.hull(Int(rows[place - 1])), let day = dates.hull(Int(rows[place])),
          before.overlaps(day)
        else { continue }
        let isOneDay = before == day && day.lowerBound == day.upperBound
        if isOneDay && order.count > 1 { continue }
        open.insert(place - 1)
        open.insert(place)
      }
    }
    return open.count
  }

  /// How many rows are beside one of the same day, where all dates are single days.
  private func openPlaces(
    ofDays dates: DateColumn, _ cancellation: Cancellation
  ) throws(Interrupted) -> Int {
    let none = Int64.min
    let parts = try Morsels.map(rows.count, cancellation) { places in
      var days = [Int64](repeating: none, count: places.count)
      let rows = MorselRows.some(rows[places])
      dates.earliest.read(rows) { days[$0] = $1 }
      if !dates.isWhole {
        rows.visit { if !dates.regular.contains($1) { days[$0] = none } }
      }
      return days
    }
    let days = Array(parts.joined())
    var open = 0
    for run in runs {
      var wasOpen = false
      for place in run.dropFirst() {
        try cancellation.check(at: place)
        let isAsked = !asksOfEnds || place <= run.lowerBound + 1 || place >= run.upperBound - 1
        let isOpen = isAsked && days[place] == days[place - 1] && days[place] != none
        // Both are, and the one before may have been counted.
        if isOpen { open += wasOpen ? 1 : 2 }
        wasOpen = isOpen
      }
    }
    return open
  }
}
