import JSON

/// One answer of a learner to a task, as a line of the log.
package struct Attempt: Equatable, Sendable {
  /// When, in UTC: `2026-11-30T21:40:05Z`.
  package let when: String
  package let lesson: String
  package let task: Int
  /// What was typed.
  package let text: String
  /// `right`, `wrong`, `lucky`, `lacks`, `open`; `skipped` where the learner went on, `shown` where the answer was
  /// asked for.
  package let judgement: String
  /// What it was taken for, by the codes of `Misconception`.
  package let mutant: [String]
  /// How many hints had been given.
  package let hints: Int
  /// Whether it answers the task of the same kind that follows a solution.
  package let isTwin: Bool
  package let corpus: String?

  package init(
    when: String, lesson: String, task: Int, text: String, judgement: String,
    mutant: [String] = [], hints: Int, isTwin: Bool, corpus: String?
  ) {
    self.when = when
    self.lesson = lesson
    self.task = task
    self.text = text
    self.judgement = judgement
    self.mutant = mutant
    self.hints = hints
    self.isTwin = isTwin
    self.corpus = corpus
  }

  /// Whether the task is done with it.
  package var isPassed: Bool { judgement == "right" }

  /// Whether something was answered, and not a task left or its answer looked at.
  package var isAnswer: Bool { ["right", "wrong", "lucky", "lacks", "open"].contains(judgement) }

  /// What is between several codes.
  static let mutantSeparator = "; "

  /// The attempt with another judgement.
  func judged(_ judgement: String, for mutant: [String]) -> Attempt {
    Attempt(
      when: when, lesson: lesson, task: task, text: text, judgement: judgement, mutant: mutant,
      hints: hints, isTwin: isTwin, corpus: corpus)
  }
}

extension Attempt {
  /// The line of the log, with its end.
  package var line: String {
    var object = JSONObject()
    object.append(when, named: "when")
    object.append(lesson, named: "lesson")
    object.append(task, named: "task")
    object.append(text, named: "text")
    object.append(judgement, named: "judgement")
    object.append(mutant.joined(separator: Self.mutantSeparator), named: "mutant")
    object.append(hints, named: "hints")
    object.append(isTwin, named: "twin")
    object.append(corpus, named: "corpus")
    return JSONValue.object(object).compactText + "\n"
  }

  /// Reads a line of a log; nil where it is none.
  package init?(line: some StringProtocol) {
    guard case .object(let object) = try? JSONValue(parsing: String(line)) else { return nil }
    func text(_ name: String) -> String? {
      if case .text(let text)? = object[name] { text } else { nil }
    }
    func number(_ name: String) -> Int? {
      if case .number(let digits)? = object[name] { Int(digits) } else { nil }
    }
    guard let when = text("when"), let lesson = text("lesson"), let task = number("task"),
      let judgement = text("judgement")
    else { return nil }
    self.init(
      when: when, lesson: lesson, task: task, text: text("text") ?? "", judgement: judgement,
      mutant: (text("mutant") ?? "").split(separator: Self.mutantSeparator).map(String.init),
      hints: number("hints") ?? 0, isTwin: object["twin"] == .truth(true), corpus: text("corpus"))
  }
}
