import Plan

/// A date of a row, moved by some units one after another.
struct MovedDate: Hashable {
  /// The column that has the date before it is moved.
  let field: Int
  var moves: [Move] = []

  struct Move: Hashable {
    let count: Int
    let unit: DateUnit
  }
}

/// How columns that were computed hang on dates: which are the same date, or the same one moved.
///
/// `date > .start and date <= .start + 30 days` speaks of two dates and of three columns.
struct DerivedDates {
  private var formulas: [Int: Formula] = [:]
  /// The first column of each formula: two that are computed alike are the same.
  private var columns: [Formula: Int] = [:]

  /// Adds columns that are put behind a number of others.
  mutating func add(_ derivations: [Derivation], behind count: Int) {
    // Of other rows the same formula means another value once the rows have another order.
    for (formula, _) in columns where formula.readsOtherRows { columns[formula] = nil }
    for (place, derivation) in derivations.enumerated() {
      let column = count + place
      formulas[column] = derivation.formula
      if columns[derivation.formula] == nil { columns[derivation.formula] = column }
    }
  }

  /// The date of a column; nil where its formula is none of a date that has a column of its own.
  func date(of field: Int) -> MovedDate? {
    guard let formula = formulas[field] else { return MovedDate(field: field) }
    return date(of: formula)
  }

  private func date(of formula: Formula) -> MovedDate? {
    switch formula {
    case .value(.field(let field)): return date(of: field)
    case .shifted(let inner, let count, let unit):
      guard var date = date(of: inner) else { return nil }
      date.moves.append(.init(count: count, unit: unit))
      return date
    case .value, .outer, .text, .number, .missing, .pattern, .path, .branches, .arithmetic, .call,
      .choice, .window, .summed:
      return columns[formula].map { MovedDate(field: $0) }
    }
  }

  /// The dates between which a column counts the days; nil where it counts something else.
  func daysBetween(of field: Int) -> (first: MovedDate, second: MovedDate)? {
    guard case .call(let name, let dates)? = formulas[field], name == FunctionName("days"),
      dates.count == 2, let first = date(of: dates[0]), let second = date(of: dates[1])
    else { return nil }
    return (first, second)
  }
}

extension [Derivation] {
  /// The same columns, and behind them one for each date that is moved without having one.
  var withMovedDates: [Derivation] {
    var all = self
    for derivation in self {
      guard case .shifted = derivation.formula else { continue }
      let origin = derivation.formula.beforeMoves
      if case .value = origin { continue }
      if all.contains(where: { $0.formula == origin }) { continue }
      all.append(Derivation(name: derivation.name, formula: origin, kind: .date))
    }
    return all
  }
}

extension Formula {
  /// The date that is moved.
  fileprivate var beforeMoves: Formula {
    if case .shifted(let inner, _, _) = self { inner.beforeMoves } else { self }
  }
}
