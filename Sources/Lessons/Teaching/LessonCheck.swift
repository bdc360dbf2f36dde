package import Engine
package import Messages
import Query

/// What a teacher is told of a lesson before anybody else sees it.
package struct LessonCheck {
  /// What is wrong, in the order of the lesson.
  package private(set) var findings: [Finding] = []
  /// Of all small changes of the answers so many are told apart by the corpus, or by its copies.
  package private(set) var mutants = (told: 0, all: 0)
  private let lesson: Lesson
  private let workspace: Workspace

  package struct Finding: Sendable {
    package let line: Int
    package let message: Message
    /// Whether it is worth a look, and no fault.
    package let isWarning: Bool

    package init(line: Int, message: Message, isWarning: Bool) {
      self.line = line
      self.message = message
      self.isWarning = isWarning
    }
  }

  /// - Parameters:
  ///   - workspace: The corpus of the lesson.
  ///   - known: The words that the lessons before it have taught; nil where nobody knows.
  /// - Throws: where it is interrupted.
  package init(
    _ lesson: Lesson, faults: [LessonFault], in workspace: Workspace, known: Set<String>?
  ) throws(Interrupted) {
    self.lesson = lesson
    self.workspace = workspace
    for fault in faults { add(fault.message, fault.line) }
    if let known { checkWords(known.union(lesson.words.flatMap(\.parts))) }
    for task in lesson.tasks { try check(task) }
    findings.sort { $0.line < $1.line }
  }

  private mutating func add(_ message: Message, _ line: Int, isWarning: Bool = false) {
    findings.append(Finding(line: line, message: message, isWarning: isWarning))
  }
}

// Queries.
extension LessonCheck {
  private mutating func check(_ task: LessonTask) throws(Interrupted) {
    let queries = task.answers + task.wrongs.map(\.query) + [task.twin?.query].compactMap(\.self)
    var isSound = true
    for query in queries where try rows(of: query) == nil {
      let reason = workspace.fault(of: SourceText(query.text)) ?? .verbatim("?")
      add(Message("lesson.check.no-query", ["query": query.text, "reason": reason]), query.line)
      isSound = false
    }
    guard isSound else { return }
    let grader = try Grader(task, in: workspace)
    for answer in task.answers {
      let judgement = try grader.judgement(of: answer)
      switch judgement {
      case .right: break
      case .lacks(let words):
        add(Message("lesson.check.answer-lacks", ["words": words]), answer.line)
      case .wrong, .lucky, .kept, .open:
        add(Message("lesson.check.answers-differ", ["query": answer.text]), answer.line)
      }
      if try rows(of: answer)?.answer.rowCount == 0 {
        add(Message("lesson.check.empty", ["query": answer.text]), answer.line, isWarning: true)
      }
    }
    for wrong in task.wrongs {
      if case .wrong = try grader.judgement(of: wrong.query) { continue }
      add(Message("lesson.check.wrong-passes", ["name": wrong.name]), wrong.query.line)
    }
    if let twin = task.twin, try rows(of: twin.query)?.answer.rowCount == 0 {
      add(
        Message("lesson.check.empty", ["query": twin.query.text]), twin.query.line, isWarning: true)
    }
    try countMutants(of: task, grader)
  }

  private func rows(of query: LessonQuery) throws(Interrupted) -> QueryRows? {
    let source = SourceText(query.text)
    guard let pipeline = source.query else { return nil }
    return try workspace.rows(of: pipeline, in: source)
  }

  /// Small changes of the answer that give the same on the corpus and on its copies: nobody who makes them is
  /// told.
  private mutating func countMutants(of task: LessonTask, _ grader: Grader) throws(Interrupted) {
    guard let answer = task.answers.first else { return }
    let source = SourceText(answer.text)
    guard let query = source.query else { return }
    for mutation in Mutations(of: query, in: source, over: workspace.corpus).all {
      guard let text = Mutation.text(of: source, with: [mutation]) else { continue }
      let mutant = SourceText(text)
      guard let changed = mutant.query, try workspace.rows(of: changed, in: mutant) != nil else {
        continue
      }
      mutants.all += 1
      guard case .right = try grader.verdict(on: changed, in: mutant) else {
        mutants.told += 1
        continue
      }
      // The teacher knows it, and says why.
      if task.same.contains(where: { $0.hasPrefix("`\(text)`") }) { continue }
      add(
        Message("lesson.check.not-told", ["task": task.number, "query": text]), answer.line,
        isWarning: true)
    }
  }
}

// Words.
extension LessonCheck {
  /// Words of the language that the lesson uses before they are taught.
  private mutating func checkWords(_ known: Set<String>) {
    var told: Set<String> = []
    for query in lesson.queries {
      let source = SourceText(query.text)
      for case .query(let pipeline) in Parsing.parse(source).statements.map(\.kind) {
        let words = Constructs(of: pipeline, in: source).sorted.flatMap(\.parts)
        // What joins paths and holds queries is read as punctuation.
        for word in words
        where !known.contains(word) && ![".", "^", "{}"].contains(word)
          && told.insert(word).inserted
        {
          add(Message("lesson.check.not-taught", ["word": word]), query.line, isWarning: true)
        }
      }
    }
  }
}

extension Grader {
  fileprivate func judgement(of query: LessonQuery) throws(Interrupted) -> Judgement {
    let source = SourceText(query.text)
    guard let pipeline = source.query else { return .open }
    return try verdict(on: pipeline, in: source)
  }
}

extension Lesson {
  /// All queries of the lesson, in its order.
  package var queries: [LessonQuery] {
    introduction.examples + tasks.flatMap(\.queries)
  }

  /// The words that it teaches, one by one.
  package var taughtWords: Set<String> { Set(words.flatMap(\.parts)) }
}

extension LessonTask {
  fileprivate var queries: [LessonQuery] {
    parts.examples + [start].compactMap(\.self) + answers + wrongs.map(\.query)
      + [twin?.query].compactMap(\.self)
  }
}

extension [LessonPart] {
  fileprivate var examples: [LessonQuery] {
    compactMap { part in
      if case .example(let text, let line) = part {
        LessonQuery(text: text, line: line)
      } else {
        nil
      }
    }
  }
}

extension String {
  /// `group by` is `group` and `by`.
  fileprivate var parts: [String] { lowercased().split(separator: " ").map(String.init) }
}
