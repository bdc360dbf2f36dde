/// What SQL can say of a condition: for which rows it is certain, and which rows it cannot be ruled out for.
///
/// What lies between is left to clio, which knows more: spans, times of day, worlds. So no row that is certain here is
/// undecided there, and none that is ruled out here is possible there. A condition that SQL does not know is certain for
/// no row and possible for all. Either text is a condition of SQL for which NULL is no.
package struct SQLVerdict: Hashable, Sendable {
  package let certain: String
  package let possible: String
  /// The fields of dates that it asks of, which may leave a row open.
  let dates: Set<Int>
  /// Whether what lies between is undecided in truth, and not only to SQL.
  let isExact: Bool

  init(certain: String, possible: String, dates: Set<Int> = [], isExact: Bool) {
    self.certain = certain
    self.possible = possible
    self.dates = dates
    self.isExact = isExact
  }

  /// A condition that is true or false of each row.
  init(decided condition: String) {
    self.init(certain: condition, possible: condition, isExact: true)
  }

  /// Whether each row is decided, as can be told without a look at them.
  package var isDecided: Bool { certain == possible }
}

/// Puts verdicts together as the tables of three values do (Kleene, "Introduction to Metamathematics", 1952).
extension SQLDialect {
  func constant(_ truth: Bool) -> SQLVerdict { SQLVerdict(decided: truth ? yes : no) }

  /// Nothing that SQL can tell.
  var unknown: SQLVerdict { SQLVerdict(certain: no, possible: yes, isExact: false) }

  func not(_ verdict: SQLVerdict) -> SQLVerdict {
    if verdict.isDecided { return SQLVerdict(decided: negated(verdict.certain)) }
    return SQLVerdict(
      certain: negated(verdict.possible), possible: negated(verdict.certain), dates: verdict.dates,
      isExact: verdict.isExact)
  }

  func and(_ parts: [SQLVerdict]) -> SQLVerdict { joined(parts, "AND", neutral: yes, decisive: no) }

  func or(_ parts: [SQLVerdict]) -> SQLVerdict { joined(parts, "OR", neutral: no, decisive: yes) }

  /// A condition of SQL for which NULL is no, turned round.
  package func negated(_ condition: String) -> String {
    if condition == yes { return no }
    if condition == no { return yes }
    return "NOT coalesce(\(condition), \(no))"
  }

  private func joined(
    _ parts: [SQLVerdict], _ word: String, neutral: String, decisive: String
  ) -> SQLVerdict {
    var dates: Set<Int> = []
    var isExact = true
    for part in parts {
      // What two parts say of one date hangs together, which the tables do not know.
      isExact = isExact && part.isExact && dates.isDisjoint(with: part.dates)
      dates.formUnion(part.dates)
    }
    return SQLVerdict(
      certain: joined(parts.map(\.certain), word, neutral, decisive),
      possible: joined(parts.map(\.possible), word, neutral, decisive), dates: dates,
      isExact: isExact)
  }

  func joined(_ parts: [String], _ word: String, _ neutral: String, _ decisive: String) -> String {
    if parts.contains(decisive) { return decisive }
    let rest = parts.filter { $0 != neutral }
    if rest.count < 2 { return rest.first ?? neutral }
    return "(\(rest.joined(separator: " \(word) ")))"
  }
}
