package import Chronology

/// What `sequence` looks for: rows that stand to one another in time, and rows that must not be among them.
package struct EventSequence: Equatable, Sendable {
  /// Whether every match is a row of the answer, and not every row that begins one.
  package let listsAll: Bool
  /// Whether what is only possible is kept, too.
  package let keepsPossible: Bool
  /// The fields of which all rows of a match share a value.
  package let keys: [Path]
  /// How long it may be from the end of the first row to the beginning of the last.
  package let window: TimeSpan?
  package let steps: [Step]

  package init(
    all listsAll: Bool, possibly keepsPossible: Bool, by keys: [Path], within window: TimeSpan?,
    _ steps: [Step]
  ) {
    self.listsAll = listsAll
    self.keepsPossible = keepsPossible
    self.keys = keys
    self.window = window
    self.steps = steps
  }

  /// `[s: type = visit within 5 years]`, `![type = talks]`.
  package struct Step: Equatable, Sendable {
    /// Whether there must be no such row.
    package let isAbsent: Bool
    package let label: Name?
    package let condition: Expression
    /// How far from the row before, or, where there must be no such row, how far away it is looked for.
    package let window: TimeSpan?
    /// How the row before stands to it in time, where that is written; else it comes before.
    package let relation: DayRelation?
    package let range: Range<Int>

    package init(
      absent isAbsent: Bool, label: Name?, _ condition: Expression, within window: TimeSpan?,
      relation: DayRelation?, range: Range<Int>
    ) {
      self.isAbsent = isAbsent
      self.label = label
      self.condition = condition
      self.window = window
      self.relation = relation
      self.range = range
    }
  }

  /// `30 days`: a number and the word behind it.
  package struct TimeSpan: Equatable, Sendable {
    package let count: Int
    package let unit: Name

    package init(_ count: Int, unit: Name) {
      self.count = count
      self.unit = unit
    }
  }
}
