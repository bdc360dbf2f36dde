import Engine

/// Every word of a footer in one language.
protocol FooterWording: Sendable {
  /// "12 events"
  func rows(_ count: Int, noun: String) -> String
  /// What follows the rows when some were counted more than once: " of 33 events, 41 rows".
  func countedOften(rows: Int, of noun: String, counted: Int) -> String
  /// "3 more possibly (2 imprecise dates, 1 missing place): add possibly"
  ///
  /// - Parameter noun: What the rows were, where they are no longer what the answer has.
  func undecided(_ count: Int, of noun: String?, reasons: [String]) -> String
  /// "2 imprecise dates"
  func reason(_ reason: AnswerNote.Reason) -> String
  /// "4 rest on a doubtful or approximate date"
  func restsOnDoubt(_ count: Int) -> String
  /// "2 spans reach across 1975: 'date intersects ..1974' keeps them"
  func reachesAcross(_ count: Int, literal: String, condition: String) -> String
  /// "3 missing values of 'weight' skipped"
  func skippedMissing(_ count: Int, column: String) -> String
  /// "3 rows have no value of 'actor', and stay"
  func withoutValue(_ count: Int, field: String) -> String
  /// "the query in braces leaves 3 sources undecided, and is taken without them"
  func undecidedWithin(_ count: Int, of noun: String) -> String
  /// "2 rows not counted in 'early': the condition is undecided for them"
  func uncounted(_ count: Int, column: String) -> String
  /// "2 values of 'when' are missing: the condition within is undecided"
  func undecidedValues(_ count: Int, column: String) -> String
  /// "1 value of 'next' is missing: the result is out of range"
  func outOfReach(_ count: Int, column: String) -> String
  /// - Parameter keepsAll: Whether rows without a match stay.
  func joined(_ name: String, once: Int, several: Int, none: Int, keepsAll: Bool) -> String
  func orderInDoubt(_ count: Int, field: String) -> String
  /// "2 rows have no 'date': they have no value of 'n', and add to none"
  func undated(_ count: Int, column: String, field: String) -> String
  func spansByStart(_ count: Int, column: String) -> String
  /// - Parameter isBounded: Whether the values lie between bounds; else they are missing.
  func openWindow(_ count: Int, column: String, isBounded: Bool) -> String
  func mixedUnits(_ count: Int, column: String) -> String
  func possibleMatches(_ count: Int) -> String
  func notConverted(_ count: Int, column: String) -> String
  /// "2 cells of 'rate' could not be read ('n/k'); they stay as written and count as undecided"
  func unreadCells(_ count: Int, field: String, example: String?) -> String
  /// "'code' is text: '101' was compared as written"
  func comparedAsWritten(_ values: [String], field: String) -> String
  /// "'turnout' is text, in the order of its letters: '100' before '9'"
  func orderedByLetters(_ field: String) -> String
  /// "2 groups without 'sum(value)': several units; group by the unit too"
  func severalUnits(_ groups: Int, column: String) -> String
  /// "5 spans grouped by their start"
  func groupedByStart(_ count: Int) -> String
  /// "'Rugen' also matched 'Rügen' and 2 more; exact(name, "Rugen") does not"
  func otherMarks(_ name: String, found: (names: [String], more: Int), remedy: String?) -> String
  /// "3 events name no source"
  func sourceless(_ count: Int, noun: String) -> String
  /// "20 of 42 events shown"
  func shown(_ count: Int, of total: Int, noun: String) -> String
  /// "3 columns hidden"
  func hidden(_ columns: Int) -> String
  /// The parts as one line, and what shows more.
  func joined(_ parts: [String], more: String?) -> String
}
