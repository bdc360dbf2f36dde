import Lessons
import Messages
import TestSupport
import Testing

/// Courses in one file: `clio lesson pack`.
@Suite struct LessonPackCommandLineTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("id,year\na,1975\nb,1976\nc,1977\n", to: "t.csv")
    try folder.write(Self.lesson("t where year < 1976"), to: "years.md")
    try folder.write(Self.lesson("t where year > 1976"), to: "later.md")
  }

  private static func lesson(_ answer: String) -> String {
    """
    ---
    title: Years
    corpus: t.csv
    ---
    ## Task 1: one
    Which are those?

    ```answer
    \(answer)
    ```
    ```wrong all
    t
    ```
    > These are all.

    - hint: a sign
    """
  }

  private func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try ClioBinary.run(arguments, input: input, in: folder.path)
  }

  /// Each trial of `Tests/Golden/lessons`, and no answer in the file.
  @Test(arguments: Course.builtIn.names)
  func aSealedLessonJudgesAsTheOpenOneDoes(_ name: String) throws {
    let course = "\(folder.path)/c.lesson"
    let packed = try ClioBinary.run([
      "lesson", "pack", "--sealed", "lessons/en/\(name).md", "lessons/zh/\(name).md", "-o", course,
    ])
    #expect(packed.status == 0 && packed.output == "", "\(packed.errors)")
    let table = "Tests/Golden/lessons/\(name).tsv"
    let trials = try ClioBinary.run(["lesson", "check", course, "--trials", table])
    let open = try ClioBinary.run(["lesson", "check", "lessons/en/\(name).md", "--trials", table])
    // What the open one says, but for the line on the lessons that were checked.
    #expect(
      trials.output.split(separator: "\n") == open.output.split(separator: "\n").dropLast(),
      "\(trials.output.prefix(2000))")

    let text = try #require(TextFile.read(course)).replacing("\\\"", with: "\"")
    for language in [ReaderLanguage.en, .zh] {
      let lesson = try #require(try Course.builtIn.lesson(name, in: language)).lesson
      let shown = (lesson.introduction + lesson.tasks.flatMap(\.parts)).map { "\($0)" }.joined()
        .replacing("\\\"", with: "\"")
      for task in lesson.tasks {
        let kept =
          task.answers.map(\.text) + task.wrongs.map(\.message)
          + [task.twin?.query.text, task.twin?.question].compactMap(\.self)
        for answer in kept where !shown.contains(answer) {
          #expect(!text.contains(answer), "\(answer)")
        }
      }
    }
  }

  @Test func theSameLessonsGiveTheSameBytes() throws {
    #expect(try run("lesson", "pack", "--sealed", "years.md", "-o", "a.lesson").status == 0)
    #expect(try run("lesson", "pack", "--sealed", "years.md", "-o", "b.lesson").status == 0)
    let (one, other) = (
      TextFile.read("\(folder.path)/a.lesson"), TextFile.read("\(folder.path)/b.lesson")
    )
    #expect(one != nil && one == other)
    // Trials of a sealed lesson are judged, not passed over.
    try folder.write("1\tright\tt where year = 1975\n1\tright\tt\n", to: "trials.tsv")
    let trials = try run("lesson", "check", "a.lesson", "--trials", "trials.tsv")
    #expect(trials.status == 1 && trials.output.contains("t is judged as wrong, not right"))
  }

  /// Whichever byte it is.
  @Test func aChangedCourseIsRefused() throws {
    _ = try run("lesson", "pack", "--sealed", "years.md", "-o", "a.lesson")
    let bytes = Array(try #require(TextFile.read("\(folder.path)/a.lesson")).utf8)
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 12) + [bytes.count - 1] {
      var changed = bytes
      changed[place] = changed[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      try folder.write(changed, to: "b.lesson")
      let opened = try run("lesson", "b.lesson", "--plain")
      #expect(opened.errors.contains("b.lesson") && !opened.output.contains("Task 1"), "\(place)")
    }
  }

  /// The table is in the file, and what is said of a mistake, too; the answer is not.
  @Test(arguments: [true, false])
  func aCourseIsTaughtInAnotherFolder(isSealed: Bool) throws {
    let flags = isSealed ? ["--sealed"] : []
    let packed = try ClioBinary.run(
      ["lesson", "pack"] + flags + ["years.md", "later.md", "-o", "c.lesson"], in: folder.path)
    #expect(packed.status == 0 && packed.errors == "2 lessons packed into 'c.lesson'\n")
    let other = try ScratchFolder()
    try other.write(try #require(TextFile.read("\(folder.path)/c.lesson")), to: "c.lesson")
    let taught = try ClioBinary.run(
      ["lesson", "c.lesson", "--plain", "--progress", "p.jsonl"],
      input: "t\n.hint\n.answer\nt where year < 1976\n.lesson later\nt where year > 1976\n",
      in: other.path)
    #expect(taught.status == 0, "\(taught.errors)")
    #expect(taught.output.contains("Not yet: 2 rows too many.\n"))
    #expect(taught.output.contains("These are all.") && taught.output.contains("Hint: "))
    #expect(taught.output.matches(of: /\nRight\.\n/).count == 2)
    #expect(taught.output.contains("This course keeps its answers.") == isSealed)
    let log = try #require(TextFile.read("\(other.path)/p.jsonl"))
    #expect(log.contains(#""lesson":"later""#) && log.contains(#""mutant":"all""#))
    let named = try ClioBinary.run(
      ["lesson", "c.lesson", "later", "--plain", "--progress", "q.jsonl"],
      input: "t where year > 1976\n", in: other.path)
    #expect(named.output.matches(of: /\nRight\.\n/).count == 1)
  }

  @Test(arguments: [
    (["pack", "years.md", "-o", "years.md"], 2, "does not end in '.lesson'"),
    (["pack", "years.md", "years.md", "-o", "c.lesson"], 1, "is packed already"),
    (["pack", "none.md", "-o", "c.lesson"], 3, "none.md"),
    (["pack", "broken.md", "-o", "c.lesson"], 1, "broken.md:"),
    (["pack", "--sealed", "failing.md", "-o", "c.lesson"], 1, "this is no query of the corpus"),
    (["check", "sealed.lesson"], 2, "a sealed course has no answers to be checked"),
    (["check", "t.lesson"], 3, "it is not a course"),
  ])
  func refusalsSayWhy(arguments: [String], status: Int32, message: String) throws {
    try folder.write("# nothing\n", to: "broken.md")
    try folder.write(Self.lesson("nothing"), to: "failing.md")
    try folder.write("id\n1\n", to: "t.lesson")
    _ = try run("lesson", "pack", "--sealed", "years.md", "-o", "sealed.lesson")
    let refused = try ClioBinary.run(["lesson"] + arguments, in: folder.path)
    #expect(refused.status == status && refused.errors.contains(message), "\(refused.errors)")
  }

  @Test func aCourseThatIsOpenIsCheckedAsItsLessons() throws {
    _ = try run("lesson", "pack", "years.md", "later.md", "-o", "c.lesson")
    let check = try run("lesson", "check", "c.lesson")
    #expect(check.output.contains("2 lessons checked"), "\(check.output)\(check.errors)")
  }
}
