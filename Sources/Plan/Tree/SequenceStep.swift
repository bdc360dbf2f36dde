package import Chronology

/// What `sequence` looks for, on the columns of the rows that it finds.
package struct SequenceStep: Hashable, Codable, Sendable {
  /// The column of dates by which rows follow one another.
  package let date: Int
  /// Whether every match is a row, and not every row that begins one.
  package let listsAll: Bool
  package let keepsPossible: Bool
  /// Values that all rows of a match share.
  package let keys: [Key]
  /// From the end of the first row to the beginning of the last.
  package let window: TimeSpan?
  package let steps: [Step]

  package init(
    date: Int, listsAll: Bool, keepsPossible: Bool, keys: [Key], window: TimeSpan?, _ steps: [Step]
  ) {
    self.date = date
    self.listsAll = listsAll
    self.keepsPossible = keepsPossible
    self.keys = keys
    self.window = window
    self.steps = steps
  }

  /// A value that rows share.
  package struct Key: Hashable, Codable, Sendable {
    package let value: BoundValue
    /// Whether a row may have several, one of which is shared.
    package let isSeveral: Bool

    package init(_ value: BoundValue, isSeveral: Bool) {
      self.value = value
      self.isSeveral = isSeveral
    }
  }

  package struct Step: Hashable, Codable, Sendable {
    /// Whether no row must stand there.
    package let isAbsent: Bool
    /// What comes before the names of the columns of its row.
    package let label: String
    /// What must hold of the row by itself.
    package let condition: Condition
    /// What must hold of it beside rows at earlier steps.
    package let ties: [Tie]
    package let window: TimeSpan?
    /// How the row before stands to it; nil where it only comes before.
    package let relation: DayRelation?

    package init(
      absent isAbsent: Bool, label: String, _ condition: Condition, ties: [Tie],
      window: TimeSpan?, relation: DayRelation?
    ) {
      self.isAbsent = isAbsent
      self.label = label
      self.condition = condition
      self.ties = ties
      self.window = window
      self.relation = relation
    }
  }

  /// What a row must have in common with the row at an earlier step.
  package struct Tie: Hashable, Codable, Sendable {
    /// The place of the earlier step among those at which rows stand.
    package let earlier: Int
    /// Values of the row, and of the earlier one, that must be equal.
    package let keys: [JoinStep.Key]
    /// How many columns of the row, and of the earlier one behind them, `condition` is asked of.
    package let columnCount: Int
    /// What else must hold.
    package let condition: Condition?

    package init(
      earlier: Int, keys: [JoinStep.Key], columnCount: Int, condition: Condition?
    ) {
      self.earlier = earlier
      self.keys = keys
      self.columnCount = columnCount
      self.condition = condition
    }
  }
}

extension SequenceStep {
  /// The steps at which rows stand.
  package var positions: [Step] { steps.filter { !$0.isAbsent } }

  /// What all conditions ask.
  var conditions: [Condition] {
    steps.flatMap { [$0.condition] + $0.ties.compactMap(\.condition) }
  }
}
