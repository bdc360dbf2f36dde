/// Rows that stand to one another as a sequence says.
struct SequenceMatch {
  static let noun = "matches"

  /// How sure it is.
  enum Certainty: String {
    case certain
    /// Some match begins with the first row in every world, and none in all of them.
    case byDifferentRows = "certain (by different rows)"
    case possible
  }

  let rows: [Int32]
  /// The value that all rows share, where each may have several; else 0.
  let list: Int32
  let certainty: Certainty
  /// What keeps the rows from being a match in every world.
  let doubt: SequenceDoubt?

  var isCertain: Bool { certainty != .possible }
}
