/// What must be said of any answer to a query, whatever its rows are.
package enum PlanNote: Hashable, Codable, Sendable {
  /// Values that look like numbers or dates, and were compared with texts letter by letter.
  case comparedAsWritten(field: String, values: [String])
  /// Rows were put in order letter by letter, by texts some of which are numbers or dates.
  case orderedByLetters(field: String)
  /// Names that were found though the marks on their letters are others: 'Rügen' for 'Rugen'. The
  /// field, as a query has it, is one by which `exact` would tell them apart.
  case otherMarks(String, field: String?, found: [String])
}
