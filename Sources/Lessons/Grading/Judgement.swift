package import Engine
package import Messages

/// What is said of a learner's query.
package enum Judgement: Sendable {
  case right
  /// The rows are right, and a word is lacking that the task asks for.
  case lacks([String])
  /// Another answer than the one that was asked for.
  case wrong(WrongAnswer)
  /// The same answer here, and another on a corpus like it.
  case lucky(LuckyAnswer)
  /// Not right, by the judgement of a course that keeps its answers.
  case kept(KeptJudgement)
  /// It cannot be judged: it has a fault of its own, or is not a query.
  case open

  /// The word for it in the log of attempts.
  package var word: String {
    switch self {
    case .right: "right"
    case .lacks: "lacks"
    case .wrong: "wrong"
    case .lucky: "lucky"
    case .kept(let judgement): judgement.isLucky ? "lucky" : "wrong"
    case .open: "open"
    }
  }

  /// What the answer was taken for, by the codes of `Misconception`.
  package var codes: [String] {
    switch self {
    case .wrong(let answer): answer.misconceptions.map(\.code)
    case .lucky(let answer): answer.misconceptions.map(\.code)
    case .kept(let judgement): judgement.codes
    case .right, .lacks, .open: []
    }
  }
}

/// Why an answer is wrong, as data.
package struct WrongAnswer: Sendable {
  package let difference: AnswerDifference
  /// What a row is, in the plural.
  package let noun: String
  /// A row that is too many, or missing, with what decides that.
  package let surplus: Witness?
  package let lacking: Witness?
  /// How many rows are too many and are missing behind a count, or another stage that makes new rows.
  package let behind: (surplus: Int, lacking: Int)?
  /// Changes of the right answer that give this one, all at once.
  package let misconceptions: [Misconception]
}

/// A row, and what in the learner's own query, or in the row, decides about it.
package struct Witness: Sendable {
  package let item: Proof.Item
  /// The condition of the learner's query that it meets, or fails.
  package let condition: Proof.Condition?
  /// A value of the row that the right answer looks at, where the learner's query looks at none such.
  package let value: Proof.Finding?
}

/// A corpus on which an answer that is right by luck is not.
package struct LuckyAnswer: Sendable {
  /// The rows of that corpus, as few as there need be, with the fields that matter.
  package let corpus: Answer
  /// What the learner's query gives there, and what was asked for.
  package let found: Int
  package let wanted: Int
  package let noun: String
  package let misconceptions: [Misconception]
}

/// What can be said of an answer that is not right where the right one is not known.
package struct KeptJudgement: Sendable {
  /// Whether it is the right answer here, and another on a copy of the corpus.
  package let isLucky: Bool
  package let messages: [Message]
  /// What it was taken for, by the codes of `Misconception`.
  package let codes: [String]

  /// What is said first where nothing was said when the course was packed.
  static func head(isLucky: Bool) -> Message {
    isLucky
      ? Message("lesson.sealed.lucky")
      : Message("lesson.wrong", ["difference": Message("lesson.sealed.difference")])
  }
}
