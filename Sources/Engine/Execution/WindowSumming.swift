import Chronology
import Corpus
import Plan

/// Computes what functions of many rows make of the window of each row.
struct WindowSumming {
  /// The rows in their order.
  let rows: [Int32]
  /// The places of rows that know nothing of others.
  let runs: [Range<Int>]
  let table: Table
  let tableIndex: Int?
  let catalog: Catalog
  let cancellation: Cancellation
  let answers: EarlierAnswers
  /// How computed columns hang on the dates of the row.
  var dates = DerivedDates()

  /// The column of a value, and what must be said of it.
  struct Found {
    var field: Field
    var notes: [AnswerNote] = []
  }

  /// - Complexity: O(n log n) at most.
  func field(_ sum: WindowSum, named name: String) throws(Interrupted) -> Found {
    if sum.frame == .all { return try whole(sum.function, named: name) }
    var function = sum.function
    var items = WindowItems(included: nil)
    var notes: [AnswerNote] = []
    while case .filtered(let inner, let condition) = function {
      let evaluator = ConditionEvaluator(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation,
        answers: answers, dates: dates)
      let verdict = try evaluator.decideExactly(condition).verdict
      let undecided = verdict.undecided
      let uncounted = rows.count { undecided.contains(Int($0)) }
      if uncounted > 0 { notes.append(.uncounted(column: name, count: uncounted)) }
      notes += evaluator.remarks.notes
      items.included = items.included.map { $0 & verdict.certain } ?? verdict.certain
      function = inner
    }
    var found: Found
    if case .period(let count, let unit, let dates) = sum.frame {
      found = try overTime(function, items, count, unit, by: dates, named: name)
    } else {
      found = try sliding(function, items, try parts(sum.frame), named: name)
    }
    found.notes = notes + found.notes
    return found
  }

  /// The same value for all rows of a part.
  private func whole(
    _ function: Aggregate.Function, named name: String
  ) throws(Interrupted) -> Found {
    var numbers = [Int32](repeating: 0, count: rows.count)
    for (number, run) in runs.enumerated() {
      for place in run { numbers[place] = Int32(number) }
    }
    let summing = Summing(
      table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation,
      answers: answers, dates: dates,
      groups: RowGroups(Members(rows: rows, groups: numbers, groupCount: runs.count)))
    let sum = try summing.sum(of: function)
    var sources = [Int32](repeating: -1, count: table.rowCount)
    for (place, row) in rows.enumerated() { sources[Int(row)] = numbers[place] }
    return Found(
      field: Field(name: name, column: try sum.column.gathered(sources, cancellation)),
      notes: sum.notes(named: name))
  }

  /// The windows that go by the order of the rows.
  private func parts(_ frame: WindowFrame) throws(Interrupted) -> SlidingParts {
    var parts = SlidingParts()
    parts.sequence = rows.indices.map { Int32(truncatingIfNeeded: $0) }
    parts.upper = parts.sequence.map { $0 &+ 1 }
    parts.lower = parts.sequence
    for run in runs {
      for place in run {
        try cancellation.check(at: place)
        parts.lower[place] =
          if case .last(let count) = frame {
            Int32(max(run.lowerBound, place + 1 - count))
          } else {
            Int32(run.lowerBound)
          }
      }
    }
    return parts
  }

  /// The values of windows whose rows are known.
  private func sliding(
    _ function: Aggregate.Function, _ items: WindowItems, _ parts: SlidingParts,
    named name: String
  ) throws(Interrupted) -> Found {
    guard case .of(let functionName, let values, let share) = function, let value = values.first
    else { return made(name, .integer(IntegerColumn(try counts(items, parts)))) }
    let field = table.fields[value.field]
    switch AggregateFunction.of(functionName).computation {
    case .total(let total):
      if case .quantity(let column) = field.column {
        return try quantities(total, column, items, parts, named: name)
      }
      if total.staysWhole, case .integer(let column) = field.column,
        let sums = try wholeSums(column, items, parts)
      {
        return made(name, .integer(sums))
      }
      return made(name, .decimal(try totals(total, value, items, parts)))
    case .quantile(let fixed):
      let found = try quantiles(value, fixed ?? share ?? 0.5, items, parts)
      return made(name, .decimal(DecimalColumn(found)))
    case .deviation:
      let scale = try greatest(value)
      let found = try moments(value, value, (scale, scale), items, parts) { moments in
        moments.deviation.map { $0 * scale }
      }
      return made(name, .decimal(DecimalColumn(found)))
    case .correlation:
      let other = values[values.count - 1]
      let scales = (try greatest(value), try greatest(other))
      let found = try moments(value, other, scales, items, parts, \.correlation)
      return made(name, .decimal(DecimalColumn(found)))
    case .extreme(let descending):
      let chosen = try extremes(value, descending: descending, items, parts)
      return Found(field: try field.gathered(chosen, named: name, cancellation))
    case .place(let isLast):
      let chosen = try ends(isLast: isLast, items, parts)
      return Found(field: try field.gathered(chosen, named: name, cancellation))
    // Of these all rows are asked at once, which the binder holds.
    case .rows, .list: return made(name, .integer(IntegerColumn(try counts(items, parts))))
    }
  }

  private func made(_ name: String, _ column: Column) -> Found {
    Found(field: Field(name: name, column: column))
  }
}

/// The rows that count.
struct WindowItems {
  /// Nil for all.
  var included: RowSet?

  func has(_ row: Int) -> Bool { included?.contains(row) ?? true }
}

// Windows in time.
extension WindowSumming {
  private func overTime(
    _ function: Aggregate.Function, _ items: WindowItems, _ count: Int, _ unit: DateUnit,
    by dates: Int, named name: String
  ) throws(Interrupted) -> Found {
    let column = table.fields[dates].column.dates
    let windows = try DayWindows(rows, runs, column, count: count, unit, cancellation)
    var notes: [AnswerNote] = []
    if windows.undated > 0 {
      notes.append(
        .undated(column: name, count: windows.undated, field: table.fields[dates].name))
    }
    if windows.spans > 0 { notes.append(.spansByStart(column: name, count: windows.spans)) }
    var found: Found
    let open: Int
    if let total = function.total {
      (found, open) = try bounds(total, function, items, windows, named: name)
      if open > 0 { notes.append(.openWindow(column: name, count: open, isBounded: true)) }
    } else {
      var decided = windows.parts
      if !windows.isExact { decided.leavesOut = try openWindows(function, items, windows) }
      open = decided.leavesOut?.count ?? 0
      found = try sliding(function, items, decided, named: name)
      if open > 0 { notes.append(.openWindow(column: name, count: open, isBounded: false)) }
    }
    found.notes = notes + found.notes
    return found
  }

  /// The windows of which it is not known which items are in them.
  private func openWindows(
    _ function: Aggregate.Function, _ items: WindowItems, _ windows: DayWindows
  ) throws(Interrupted) -> RowSet {
    let rows = rows
    let values: [BoundValue] = if case .of(_, let values, _) = function { values } else { [] }
    let missing = values.map { table.fields[$0.field].column.missing }
    return try windows.doubt { place in
      let row = Int(rows[place])
      let counts = items.has(row) && !missing.contains { $0.contains(row) }
      return counts ? NumberTally(0) : NumberTally()
    }.open
  }

  /// How many items there are in each window, or the sum or mean of their numbers: between bounds where it is
  /// open which are in it.
  private func bounds(
    _ total: WindowTotal, _ function: Aggregate.Function, _ items: WindowItems,
    _ windows: DayWindows, named name: String
  ) throws(Interrupted) -> (Found, open: Int) {
    let field = total.value.map { table.fields[$0.field].column }
    if windows.isExact, let value = total.total?.value,
      let sums = try exactTotals(value, field, items, windows.parts)
    {
      return (made(name, .quantity(sums)), 0)
    }
    let numbers = NumberItems(field)
    let (rows, parts) = (rows, windows.parts)
    func item(_ place: Int) -> NumberTally {
      let row = Int(rows[place])
      return items.has(row) ? numbers[row] : NumberTally()
    }
    var quantities = [Quantity?](repeating: nil, count: table.rowCount)
    var mixed = 0
    func use(_ place: Int, _ certain: NumberTally, _ possible: NumberTally, isOpen: Bool) {
      if possible.isMixed {
        mixed += 1
      } else {
        quantities[Int(rows[place])] = total.quantity(certain, possible, isOpen: isOpen, numbers)
      }
    }
    var open = 0
    if windows.isExact {
      try parts.fold(
        none: NumberTally(), item: item, join: { $0.add($1) }, cancellation,
        use: { place, tally in use(place, tally, tally, isOpen: false) })
    } else {
      let doubt = try windows.doubt(item)
      open = doubt.open.count
      for (entry, place) in parts.sequence.enumerated() {
        try cancellation.check(at: entry)
        use(
          Int(place), doubt.certain[entry], doubt.possible[entry],
          isOpen: doubt.open.contains(entry))
      }
    }
    let column = QuantityColumn(quantities, isDeclared: numbers.isDeclared)
    var found = made(name, .quantity(column))
    if mixed > 0 { found.notes.append(.mixedUnits(column: name, count: mixed)) }
    return (found, open)
  }
}

extension Aggregate.Function {
  /// What is counted or added up; nil for other functions.
  fileprivate var total: WindowTotal? {
    switch self {
    case .count: return WindowTotal(value: nil, total: nil)
    case .of(let name, let values, _):
      guard case .total(let total) = AggregateFunction.of(name).computation else { return nil }
      return WindowTotal(value: values.first, total: total)
    case .filtered: return nil
    }
  }
}

extension Column {
  /// The dates; of what is no date there are no windows in time.
  fileprivate var dates: DateColumn {
    if case .date(let column) = self { return column }
    return DateColumn([EDTFDate?](repeating: nil, count: missing.capacity))
  }
}
