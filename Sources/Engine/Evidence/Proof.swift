import Plan

/// Why a row is in an answer, or why it is not: what each stage found, and what the row rests on.
package struct Proof: Equatable, Sendable {
  package let item: Item
  /// Whether the row is in the answer.
  package let isKept: Bool
  /// What the stages did with it, up to the one that rejected it.
  package let steps: [Step]
  /// What the row rests on; nothing for a group, whose members have their own.
  package let evidence: [Evidence]

  /// A row as its reader knows it.
  package struct Item: Equatable, Sendable {
    package let collection: String
    /// Its id, else its number.
    package let id: String
    package let label: String?
  }

  package indirect enum Step: Equatable, Sendable {
    /// It is one of the rows that the query begins with.
    case source(String)
    case condition(Condition)
    /// Other rows lead to it; the proofs of the first few.
    case followed(stage: String, from: [Proof], count: Int)
    /// The rows that a group, a count or a conflict is made of.
    case members(stage: String, [Item], count: Int)
    /// It is one of the members of a group that `open` opens.
    case opened(stage: String)
    /// A stage added it from another query.
    case added(stage: String, Proof?)
    /// A stage leaves it out that is no condition: it is cut off, or is there already.
    case cut(stage: String, position: Int?)
    case duplicate(stage: String)
    case excluded(stage: String)
    case lacking(stage: String)
    /// None of the rows before leads to it; the proof that the first of those which could is not
    /// there.
    case unreached(stage: String, Proof?)
    /// The query gives rows of another collection.
    case otherRows(stage: String, noun: String)
    /// A search has found it, as the n-th row.
    case found(stage: String, number: Int)
    /// What a sequence found for it.
    case sequence(stage: String, SequenceProof)
    /// It is a member of the n-th row.
    case inGroup(stage: String, number: Int)
  }

  /// One condition, and what it met.
  package struct Condition: Equatable, Sendable {
    package let text: String
    package let verdict: Verdict
    package let findings: [Finding]
  }

  package enum Verdict: Equatable, Sendable {
    case holds, undecided, fails
  }

  /// A value that a condition looked at.
  package struct Finding: Equatable, Sendable {
    package let name: String
    /// In the reader's language; nil where it is missing.
    package let value: String?
    /// Whether the source implies the value and does not state it.
    package let isInferred: Bool
    /// What the corpus notes of the value: its wording in the source.
    package let note: String?
    /// The claims that are made about the value.
    package let claims: [Evidence]
  }

  /// Where it is written.
  package struct Evidence: Equatable, Sendable {
    /// The row that says so.
    package let item: Item
    /// Who says it, where it is a claim.
    package let speaker: String?
    /// The source as its reader knows it, with its id.
    package let source: String
    package let sourceID: String
    package let locator: String?
    /// What is there, where the text of the source is at hand.
    package let passage: String?
  }
}
