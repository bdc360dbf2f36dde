import Chronology

/// What a condition asks of one row: all is worked out but what depends on the day that a date
/// turns out to be.
indirect enum Question {
  case known(Truth)
  /// Asked of a date; the number tells it from all other questions of the row.
  case day(number: Int, DateCell, (NaiveWorld) -> Bool)
  case not(Question)
  case and([Question])
  case or([Question])
}

/// A date of a row.
struct DateCell: Hashable {
  let row: NaiveRow
  let field: String
}

/// Several uncertain dates are asked about more than once, and the language does not say how far
/// they are looked at together.
package struct LeftOpen: Error {}

/// Decides questions by trying every world.
struct Worlds {
  /// The worlds of a date.
  let of: (DateCell) -> [NaiveWorld]

  /// The truth of a question: by worlds where one date is uncertain, and by Kleene's tables across
  /// several.
  ///
  /// - Throws: `LeftOpen` where all worlds of several dates agree and Kleene's tables do not tell.
  func truth(of question: Question) throws -> Truth {
    let together = inAllWorlds(question)
    guard together != .possible, uncertainDates(question).count > 1 else { return together }
    let apart: Truth =
      switch question {
      case .known, .day: together
      case .not(let inner): try truth(of: inner).not
      case .and(let parts): try parts.map(truth(of:)).reduce(.certain) { $0.and($1) }
      case .or(let parts): try parts.map(truth(of:)).reduce(.impossible) { $0.or($1) }
      }
    guard apart == together else { throw LeftOpen() }
    return together
  }

  private func uncertainDates(_ question: Question) -> Set<DateCell> {
    Set(questions(of: question).map(\.cell)).filter { of($0).count > 1 }
  }

  private typealias Asked = (number: Int, cell: DateCell, test: (NaiveWorld) -> Bool)

  private func questions(of question: Question) -> [Asked] {
    switch question {
    case .known: []
    case .day(let number, let cell, let test): [(number, cell, test)]
    case .not(let inner): questions(of: inner)
    case .and(let parts), .or(let parts): parts.flatMap(questions(of:))
    }
  }

  /// Certain where the question holds in every world of all its dates, possible where in some.
  private func inAllWorlds(_ question: Question) -> Truth {
    let asked = Dictionary(grouping: questions(of: question), by: \.cell)
    // Worlds of a date in which all its questions have the same answers are one.
    let answers = asked.map { cell, questions in
      Set(of(cell).map { world in questions.map { $0.test(world) } }).map { answers in
        Dictionary(uniqueKeysWithValues: zip(questions.map(\.number), answers))
      }
    }
    let worlds = answers.reduce([[:]]) { worlds, choices in
      worlds.flatMap { world in choices.map { world.merging($0) { first, _ in first } } }
    }
    let truths = Set(worlds.map { truth(of: question, in: $0) })
    return truths.count == 1 ? truths.first ?? .possible : .possible
  }

  /// Kleene's tables in one world; what is missing is possible.
  private func truth(of question: Question, in world: [Int: Bool]) -> Truth {
    switch question {
    case .known(let truth): truth
    case .day(let number, _, _): Truth(world[number] ?? false)
    case .not(let inner): truth(of: inner, in: world).not
    case .and(let parts): parts.reduce(.certain) { $0.and(truth(of: $1, in: world)) }
    case .or(let parts): parts.reduce(.impossible) { $0.or(truth(of: $1, in: world)) }
    }
  }
}
