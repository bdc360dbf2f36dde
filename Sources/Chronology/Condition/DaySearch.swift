/// Looks for the earliest days that fit.
struct DaySearch {
  let bounds: [ClosedRange<Day>]
  let images: [DayWorlds.Image]
  /// How often days may still be raised.
  private var left = 20_000

  init(bounds: [ClosedRange<Day>], images: [DayWorlds.Image]) {
    self.bounds = bounds
    self.images = images
  }

  /// What is known on the way: the earliest day of each variable, and what must hold of them.
  struct State {
    var days: [Day]
    var orders: [(first: DayTerm, second: DayTerm)] = []
    var sets: [(day: DayTerm, days: DaySet)] = []
    var months: [(day: DayTerm, months: Set<Int>)] = []
    var choices: [[DayFormula]] = []

    init(_ bounds: [ClosedRange<Day>]) { days = bounds.map(\.lowerBound) }

    /// The day that a term stands for.
    func day(of term: DayTerm) -> Day { days[term.variable].advanced(by: term.offset) }

    /// Raises the day that a term stands for; whether it was earlier.
    mutating func raise(_ term: DayTerm, to day: Day) -> Bool {
      let day = day.advanced(by: -term.offset)
      if day <= days[term.variable] { return false }
      days[term.variable] = day
      return true
    }

    /// Takes apart what must hold; false where a part never does.
    mutating func add(_ formula: DayFormula) -> Bool {
      switch formula {
      case .constant(let value): return value
      case .among(let day, let days): sets.append((day, days))
      case .month(let day, let months): self.months.append((day, months))
      case .inOrder(let first, let second): orders.append((first, second))
      case .and(let parts):
        for part in parts where !add(part) { return false }
      case .or(let parts):
        if parts.count == 1 { return add(parts[0]) }
        if parts.contains(.constant(true)) { return true }
        choices.append(parts)
      }
      return true
    }
  }

  /// Whether there are days for which all formulas hold; nil where it took too long.
  mutating func finds(_ formulas: [DayFormula], _ state: State) -> Bool? {
    var state = state
    for formula in formulas where !state.add(formula) { return false }
    guard let fits = raise(&state) else { return nil }
    guard fits else { return false }
    guard let choice = state.choices.popLast() else { return true }
    var isOpen = false
    for part in choice {
      switch finds([part], state) {
      case true?: return true
      case nil: isOpen = true
      case false?: break
      }
    }
    return isOpen ? nil : false
  }

  /// Raises the days until all that must hold of them does; false where there are none, nil where it takes
  /// too long.
  private mutating func raise(_ state: inout State) -> Bool? {
    if hasCircle(state) { return false }
    var changes = true
    while changes {
      left -= 1
      if left < 0 { return nil }
      changes = false
      for (first, second) in state.orders where state.raise(second, to: state.day(of: first)) {
        changes = true
      }
      for image in images {
        let (day, months) = (DayTerm(image.day), image.months)
        if state.raise(day, to: state.day(of: image.origin).movedByMonths(months)) {
          changes = true
        }
        let first = state.day(of: day).firstDayMovedHere(byMonths: months)
        if state.raise(image.origin, to: first) { changes = true }
      }
      for (day, days) in state.sets {
        guard let next = days.earliest(from: state.day(of: day)) else { return false }
        if state.raise(day, to: next) { changes = true }
      }
      for (day, months) in state.months {
        guard let next = state.day(of: day).next(in: months) else { return false }
        if state.raise(day, to: next) { changes = true }
      }
      for (day, bounds) in zip(state.days, bounds) where day > bounds.upperBound { return false }
    }
    return true
  }

  /// Whether days would have to be before themselves, which raising them would find out only beyond the
  /// last of them.
  private func hasCircle(_ state: State) -> Bool {
    var least = [Int](repeating: 0, count: bounds.count)
    for _ in 0...bounds.count {
      var changes = false
      func raise(_ variable: Int, to value: Int) {
        if value > least[variable] {
          least[variable] = value
          changes = true
        }
      }
      for (first, second) in state.orders {
        raise(second.variable, to: least[first.variable] + first.offset - second.offset)
      }
      for image in images {
        let (days, origin) = (image.days, image.origin)
        raise(image.day, to: least[origin.variable] + origin.offset + days.lowerBound)
        raise(origin.variable, to: least[image.day] - days.upperBound - origin.offset)
      }
      if !changes { return false }
    }
    return true
  }
}

extension DaySet {
  /// The first day of the set that is not before another; nil when there is none.
  fileprivate func earliest(from day: Day) -> Day? {
    let index = firstRun(endingAtOrAfter: day)
    return index < runs.count ? max(day, runs[index].lowerBound) : nil
  }
}

extension Day {
  /// The first day from this one on whose month is one of some; nil where there are none.
  fileprivate func next(in months: Set<Int>) -> Day? {
    if months.isEmpty { return nil }
    var day = self
    while case (let year, let month, let number) = day.civil, !months.contains(month) {
      day = day.advanced(by: Day.daysInMonth(month, year: year) - number + 1)
    }
    return day
  }
}
