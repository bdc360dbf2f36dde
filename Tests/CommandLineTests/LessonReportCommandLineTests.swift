import TestSupport
import Testing

/// What a teacher is told of a class: `clio lesson report`.
@Suite struct LessonReportCommandLineTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("id,year\na,1975\nb,1976\nc,1977\n", to: "t.csv")
    try folder.write(Self.lesson(answer: "t where year < 1976"), to: "years.md")
  }

  private static func lesson(answer: String) -> String {
    """
    ---
    title: Years
    corpus: t.csv
    ---
    ## Task 1: before
    Which are those before 1976?

    ```answer
    \(answer)
    ```
    - hint: a sign
    """
  }

  private static func attempt(
    _ lesson: String, _ task: Int, _ text: String, _ judgement: String, _ mutant: String = ""
  ) -> String {
    """
    {"when":"2026-11-30T21:40:05Z","lesson":"\(lesson)","task":\(task),"text":"\(text)",\
    "judgement":"\(judgement)","mutant":"\(mutant)","hints":0,"twin":false}\n
    """
  }

  private func report(_ arguments: String...) throws -> ProgramRun {
    try ClioBinary.run(["lesson", "report"] + arguments, in: folder.path)
  }

  @Test func attemptsOfAClassAreATable() throws {
    try folder.write(
      Self.attempt("years", 1, "t where year <= 1976", "wrong", "< -> <=")
        + Self.attempt("years", 1, "t where year < 1976", "right"), to: "陈.jsonl")
    let run = try report("--attempts", "陈.jsonl")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        learner,when,lesson,task,text,judgement,mutant,hints,twin,corpus
        陈,2026-11-30T21:40:05Z,years,1,t where year <= 1976,wrong,< -> <=,0,false,
        陈,2026-11-30T21:40:05Z,years,1,t where year < 1976,right,,0,false,\n
        """)
  }

  /// Thirty learners with two hundred attempts each: of two logs of one, of one that is empty, of lines that are none.
  @Test func aClassBecomesAGradeBookAndATable() throws {
    var logs: [String] = []
    for learner in 0..<30 {
      let lines = (0..<200).map { index in
        Self.attempt(
          "years", index % 5 + 1, "t where year < \(index)", index % 3 == 0 ? "right" : "wrong",
          index % 3 == 1 ? "< -> <=" : "")
      }
      logs.append("学生\(learner).jsonl")
      try folder.write(lines.joined() + "no attempt\n{\"when\":", to: logs[learner])
    }
    try folder.write("", to: "none.jsonl")
    _ = try ClioBinary.shell("mkdir second && cp 学生0.jsonl second", in: folder.path)
    let all = logs + ["none.jsonl", "second/学生0.jsonl"]
    let table = try ClioBinary.run(["lesson", "report", "--attempts"] + all, in: folder.path)
    #expect(table.status == 0)
    #expect(table.output.split(separator: "\n").count == 1 + 31 * 200)
    let book = try ClioBinary.run(["lesson", "report"] + all, in: folder.path)
    let rows = book.output.split(separator: "\n")
    // Two logs of one learner are one row, and one who has done nothing has a row, too.
    #expect(rows.count == 1 + 31)
    #expect(rows.contains { $0.hasPrefix("学生0,5,1,1,1,1,1,80,80,80,80,80") })
    #expect(rows.contains { $0.hasPrefix("none,0,") })
    try folder.write(table.output, to: "attempts.csv")
    let view = try ClioBinary.run(
      ["attempts.csv", "-c", "attempts where task = 1 | group by task, mutant", "--csv"],
      in: folder.path)
    #expect(view.status == 0, "\(view.errors)")
    #expect(view.output.contains("1,< -> <=,"), "\(view.output)")
  }

  /// The teacher has mended the task: before and in that year were meant.
  @Test func answersAreJudgedByTheLessonAsItIsNow() throws {
    try folder.write(
      Self.attempt("years", 1, "t where year < 1976", "right")
        + Self.attempt("years", 1, "t where year <= 1976", "wrong", "< -> <=")
        + Self.attempt("years", 1, "", "skipped")
        + Self.attempt("years", 1, "_ | count", "wrong")
        + Self.attempt("years", 7, "t", "wrong")
        + Self.attempt("other", 1, "t where year < 1976", "right"), to: "a.jsonl")
    try folder.write(Self.lesson(answer: "t where year <= 1976"), to: "years.md")
    let run = try report("--attempts", "--regrade", "years.md", "a.jsonl")
    #expect(run.status == 0 && run.errors == "")
    let judgements = run.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[5...6].joined(separator: " ")
    }
    #expect(judgements == ["wrong <= -> <", "right ", "skipped ", "wrong ", "wrong ", "right "])
    #expect(try report("--regrade", "years.md", "a.jsonl").output.hasSuffix("\na,2,1,1,0,1,3,1\n"))
  }

  @Test func whatCannotBeReadIsNamed() throws {
    try folder.write("", to: "a.jsonl")
    let log = try report("none.jsonl")
    #expect(log.status == 3 && log.errors.contains("none.jsonl"))
    let lesson = try report("--regrade", "none.md", "a.jsonl")
    #expect(lesson.status == 3 && lesson.errors.contains("none.md"))
  }
}
