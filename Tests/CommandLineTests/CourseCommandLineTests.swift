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
}
