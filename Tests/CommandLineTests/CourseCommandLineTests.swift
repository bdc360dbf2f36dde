import Lessons
import TestSupport
import Testing

/// The built-in course: what is asked can be answered, answers of all kinds are judged rightly, and no small change
/// of an answer passes for it but those that the lessons list with the reason.
@Suite struct CourseCommandLineTests {
  static let names = Course.builtIn.names

  @Test func lessonsHaveNoFault() throws {
    let run = try ClioBinary.run(["lesson", "check"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1, "\(lines.dropLast().prefix(5))")
    let summary = try #require(lines.last?.firstMatch(of: /(\d+) lessons.* (\d+) of (\d+) small/))
    #expect(summary.output.1 == "30")
    let told = try #require(Double(summary.output.2))
    let all = try #require(Double(summary.output.3))
    #expect(told >= 0.95 * all)
  }

  /// Each of `Tests/Golden/lessons`: queries that are right in other words, near misses, and queries that are right but
  /// lack what is to be learned.
  @Test(arguments: names) func trialsAreJudgedRightly(_ name: String) throws {
    let table = "Tests/Golden/lessons/\(name).tsv"
    let run = try ClioBinary.run([
      "lesson", "check", "lessons/en/\(name).md", "--trials", table,
    ])
    #expect(run.status == 0, "\(run.output.prefix(2000))")
    let text = try #require(TextFile.read("\(ClioBinary.root)/\(table)"))
    let verdicts = text.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: "\t").dropFirst().first
    }
    #expect(verdicts.count { $0 == "right" } >= 10)
    #expect(verdicts.count { $0 == "wrong" } >= 10)
  }

  /// What a learner is shown is in the program.
  @Test func everyLessonIsEmbedded() throws {
    for language in ["en", "zh"] {
      let files = try ClioBinary.shell("ls lessons/\(language)", in: ClioBinary.root).output
      #expect(Set(files.split(separator: "\n")) == Set(Self.names.map { "\($0).md" }))
    }
  }

  /// The same lesson on any terminal: within its width, without a sign that paints, and in the learner's language.
  @Test(arguments: [
    (["--width", "50"], ["TERM": "dumb"], "Not yet: 117 was found"),
    (["--width", "50"], ["ACCESSIBLE": "1"], "Not yet: 117 was found"),
    (["--width", "50", "--lang", "zh"], ["TERM": "dumb"], "还不对：得到 117"),
  ])
  func lessonIsTaughtOnAnyTerminal(
    flags: [String], environment: [String: String], says: String
  ) throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(
      ["lesson", "first-question", "--progress", "\(folder.path)/p.jsonl", "--plain"] + flags,
      input: "events | count\ndocuments | count\n.hint\nevents where type = visit\n",
      environment: environment)
    #expect(run.status == 0)
    #expect(run.output.contains(says))
    #expect(!run.output.contains("\u{1B}"))
    for line in run.output.split(separator: "\n") {
      #expect(line.count <= 50, "\(line)")
    }
    if environment["ACCESSIBLE"] != nil { #expect(!run.output.contains("│")) }
    let log = try #require(TextFile.read("\(folder.path)/p.jsonl"))
    #expect(log.split(separator: "\n").count == 3)
  }

  /// A lesson touches nothing but the file of progress.
  @Test func lessonIsConfined() throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(
      ["lesson", "first-question", "--progress", "\(folder.path)/p.jsonl", "--plain"],
      input: "events | save \"\(folder.path)/x.csv\"\n.lesson notes \(folder.path)/n.md\n")
    #expect(run.errors.contains("--safe"))
    #expect(TextFile.read("\(folder.path)/x.csv") == nil)
    #expect(TextFile.read("\(folder.path)/n.md") == nil)
  }
}
