/// What a sequence found for one row: the rows that follow it, and what keeps them from being certain.
package struct SequenceProof: Equatable, Sendable {
  /// Whether a sequence begins with the row.
  package let verdict: Proof.Verdict
  /// Whether the stage keeps what is only possible.
  package let keepsPossible: Bool
  /// The rows in their order, the one in question first; of a sequence that is not there those as far as it goes.
  package let rows: [Row]
  /// What keeps the rows from being a match, or from being one for certain.
  package let doubt: Doubt?

  /// A row with its distance from the one before.
  package struct Row: Equatable, Sendable {
    package let item: Proof.Item
    /// The date as it is written.
    package let date: String
    /// Days from the end of the row before to the beginning of this one, from the least to the most.
    package let gap: ClosedRange<Double>?
    /// The relation that says that the row before comes first, where dates leave that open.
    package let relation: Proof.Evidence?
  }

  package enum Doubt: Equatable, Sendable {
    /// What a step asks of its row is open.
    case condition(step: String, Proof.Item)
    /// How two rows stand to one another; `isSameDay` where both are on one day.
    case order(Proof.Item, Proof.Item, isSameDay: Bool)
    /// How far the second lies from the first.
    case window(Proof.Item, Proof.Item)
    /// A row lies where none must, or may lie there.
    case lies(Proof.Item, date: String, step: String, isSameDay: Bool)
    /// The corpus does not cover all days that a step looks at.
    case coverage(step: String)
    /// No row is there for a step.
    case missing(step: String)
    /// It has no date.
    case undated(field: String)
    /// It has no value that the rows of a sequence could share.
    case withoutKey
    /// The rows that may follow leave no days for all of them at once.
    case together
    /// No row follows in every case, though one does in each.
    case differentRows
  }
}
