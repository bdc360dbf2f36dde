import Corpus
import Engine
import Lessons
import Messages
import Query
import TestSupport
import Testing

/// The built-in course: what is asked can be answered, and answers of all kinds are judged rightly.
@Suite struct CourseTests {
  static let names = Course.builtIn.names

  private static func workspace(_ lesson: Lesson) throws -> Workspace {
    Workspace(corpus: try Course.builtIn.corpus(of: lesson))
  }

  private static func lesson(_ name: String) throws -> Lesson {
    try #require(try Course.builtIn.lesson(name, in: .en)).lesson
  }

  private static func verdict(
    _ text: String, _ grader: Grader
  ) throws -> Judgement {
    let source = SourceText(text)
    return try grader.verdict(on: try #require(source.query, "\(text)"), in: source)
  }

  /// Each trial of `Tests/Golden/lessons`: queries that are right in other words, near misses, and queries that are
  /// right but lack what is to be learned.
  @Test(arguments: names) func trialsAreJudgedRightly(_ name: String) throws {
    let lesson = try Self.lesson(name)
    let workspace = try Self.workspace(lesson)
    let graders = try lesson.tasks.map { try Grader($0, in: workspace) }
    var counts: [String: Int] = [:]
    for line in try #require(
      TextFile.read("\(ClioBinary.root)/Tests/Golden/lessons/\(name).tsv")
    ).split(separator: "\n")
      .dropFirst() where !line.hasPrefix("#")
    {
      let cells = line.split(separator: "\t").map(String.init)
      let task = try #require(Int(cells[0]))
      let verdict = try Self.verdict(cells[2], graders[task - 1])
      let word =
        switch verdict {
        case .right: "right"
        case .lacks: "use"
        case .wrong, .lucky: "wrong"
        case .open: "open"
        }
      #expect(word == cells[1], "\(name) \(task): \(cells[2]): \(verdict)")
      counts[cells[1], default: 0] += 1
    }
    #expect(counts["right", default: 0] >= 10)
    #expect(counts["wrong", default: 0] >= 10)
  }

  @Test(arguments: names) func answersAreRightAndWrongsAreNot(_ name: String) throws {
    for language in [ReaderLanguage.en, .zh] {
      let (lesson, faults) = try #require(try Course.builtIn.lesson(name, in: language))
      #expect(faults == [], "\(name)")
      let workspace = try Self.workspace(lesson)
      for task in lesson.tasks {
        let grader = try Grader(task, in: workspace)
        for answer in task.answers {
          let verdict = try Self.verdict(answer.text, grader)
          if case .right = verdict { continue }
          Issue.record("\(name) \(task.number): \(answer.text): \(verdict)")
        }
        for wrong in task.wrongs {
          guard case .wrong(let reason) = try Self.verdict(wrong.query.text, grader) else {
            Issue.record("\(name) \(task.number): \(wrong.name) is not wrong")
            continue
          }
          #expect(reason.misconceptions == [Misconception.taught(name: wrong.name, wrong.message)])
        }
      }
    }
  }
}
