import Chronology
import Engine
import Glibc
import JSON
import Lessons
import Messages
import Query

// How an answer to a task is judged, and what follows.
extension Session {
  /// So many failures bring a hint that nobody has asked for.
  private static let failuresBeforeHint = 3

  /// Judges a query where a task waits for one.
  func judge(_ query: Pipeline, in source: SourceText) throws(Interrupted) -> Judgement? {
    guard var run = lesson, !run.isPlaying, let task = run.task else { return nil }
    let grader: any AnswerJudge
    if let made = run.grader { grader = made } else { grader = try task.judge(in: workspace) }
    run.grader = grader
    lesson = run
    return try grader.verdict(on: query, in: source)
  }

  /// Tells the judgement, writes it down, and goes on.
  func take(
    _ judgement: Judgement, of query: Range<Int>, in source: SourceText
  ) throws(OutputFault) -> Outcome {
    do throws(CommandFault) {
      try goOn(judgement, of: query, in: source)
      return .done
    } catch {
      if case .output(let fault) = error { throw fault }
      return .done
    }
  }

  private func goOn(
    _ judgement: Judgement, of query: Range<Int>, in source: SourceText
  ) throws(CommandFault) {
    guard let run = lesson, let task = run.task else { return }
    note(judgement.word, of: source.text(query), judgement.codes)
    // A program goes on by itself, and has the judgement with the rows.
    if recordsStatements {
      if case .right = judgement { moveLesson(to: run.place + 1) }
      return
    }
    try write([""])
    try say(judgement.messages)
    if case .lucky(let answer) = judgement {
      try showTable(answer.corpus)
      try write([""])
    }
    switch judgement {
    case .right:
      moveLesson(to: run.place + 1)
      try showTask()
    case .open: break
    case .lacks, .wrong, .lucky, .kept:
      lesson?.noteFailure()
      let failures = run.failureCount + 1
      if failures % Self.failuresBeforeHint == 0 { try giveHint(for: task) }
    }
  }

  /// Adds an attempt to the log; that it cannot be written is said once.
  func note(_ judgement: String, of text: String, _ codes: [String] = []) {
    guard let run = lesson, let task = run.task else { return }
    let attempt = Attempt(
      when: Self.now, lesson: run.lesson.name, task: task.number, text: text,
      judgement: judgement, mutant: codes, hints: run.hintCount,
      isTwin: run.isTwin, corpus: workspace.corpusFingerprint().map { "xxh3:" + $0 })
    progress.add(attempt)
    guard let path = settings.progress else { return }
    do throws(OutputFault) {
      try settings.files.append(attempt, to: path)
    } catch {
      settings.progress = nil
      if let message = error.message { output.error(message) }
    }
  }

  /// The time in UTC.
  private static var now: String {
    let seconds = time(nil)
    let day = Day(number: Int(seconds / 86_400)).civil
    let rest = Int(seconds % 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(two(day.month))-\(two(day.day))T"
      + "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// The next hint; behind the last the way to the answer.
  func giveHint(for task: LessonTask) throws(CommandFault) {
    let steps = HintLadder(of: task).steps
    let place = lesson?.hintCount ?? 0
    guard place < steps.count else { return try say([Message("lesson.no-more-hints")]) }
    lesson?.noteHint()
    try say([Message("lesson.hint", ["hint": steps[place]])])
  }

  /// Shows the answer with what each of its stages does; then a task of the same kind earns the point.
  func showAnswer(of task: LessonTask) throws(CommandFault) {
    if lesson?.lesson.isSealed == true { return try say([Message("lesson.sealed.answer")]) }
    guard let answer = task.answers.first else { return }
    note("shown", of: "")
    try say([Message("lesson.answer")])
    let wasPlaying = lesson?.isPlaying ?? false
    lesson?.isPlaying = true
    try write(answer.text.split(separator: "\n").map { "  > \($0)" })
    let runner = ScriptRunner(session: self)
    _ = runner.run(SourceText(answer.text))
    _ = runner.run(SourceText("explain " + answer.text))
    try write([""])
    lesson?.isPlaying = wasPlaying
    if lesson?.turnToTwin() != nil {
      try showTask()
    } else {
      try say([Message("lesson.go-on")])
    }
  }
}
