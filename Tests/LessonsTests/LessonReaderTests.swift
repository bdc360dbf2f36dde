import Lessons
import Testing

/// What a lesson is made of, and what is said of one that is not as it should be.
@Suite struct LessonReaderTests {
  private static let text = """
    ---
    title: Certain and possible
    corpus: disputes.csv
    needs: years, names
    words: possibly, group by
    minutes: 10
    ---
    Read this.

    ```clio
    events | count
    ```

    ## 任务 1：可能的
    How many?

    - not a hint
    - at all

    ```start
    events where
    ```
    ```answer
    events where possibly year < 1976
    ```
    ```answer
    events where not certainly year >= 1976
    ```
    ```wrong certain-only
    events where year < 1976
    ```
    > The certain
    > ones.

    - hint: Which word?
    - use: possibly, where
    - compare: count
    - same: `events`: why

    ```twin
    events where possibly year < 1980
    ```
    > Before 1980?

    """

  @Test func partsAreRead() throws {
    let (lesson, faults) = LessonReader.lesson(Self.text, name: "doubt")
    #expect(faults == [])
    #expect(lesson.name == "doubt")
    #expect(lesson.title == "Certain and possible")
    #expect(lesson.corpus == "disputes.csv")
    #expect(lesson.needs == ["years", "names"])
    #expect(lesson.taughtWords == ["possibly", "group", "by"])
    #expect(lesson.minutes == 10)
    #expect(lesson.introduction == [.text("Read this."), .example("events | count", line: 11)])
    let task = try #require(lesson.tasks.first)
    #expect(task.title == "可能的")
    #expect(task.parts == [.text("How many?"), .list(["not a hint", "at all"])])
    #expect(task.start?.text == "events where")
    #expect(task.answers.map(\.line) == [24, 27])
    #expect(task.wrongs.map(\.name) == ["certain-only"])
    #expect(task.wrongs.map(\.message) == ["The certain ones."])
    #expect(task.hints == ["Which word?"])
    #expect(task.uses == ["possibly", "where"])
    #expect(task.comparison == .count)
    #expect(task.same == ["`events`: why"])
    #expect(task.twin?.question == "Before 1980?")
    #expect(lesson.queries.count == 6)
  }

  @Test(arguments: [
    ("title: x\n", LessonFault.Kind.noTasks, 1),
    ("title: x\nauthor: y\n", .unknownProperty("author", allowed: Self.properties), 3),
    ("minutes: 1\n", .noTitle, 1),
  ])
  func faultsOfTheHead(_ head: String, _ kind: LessonFault.Kind, _ line: Int) {
    let (_, faults) = LessonReader.lesson("---\n\(head)---\ntext\n", name: "x")
    #expect(faults.contains(LessonFault(kind, line: line)))
  }

  private static let properties = ["title", "corpus", "needs", "words", "minutes"]

  @Test(arguments: [
    ("## Task 1: a\n- hint: h\n", LessonFault.Kind.noAnswer(task: 1), 5),
    ("## Task 1: a\n```answer\nevents\n```\n", .noHint(task: 1), 5),
    ("## Task 2: a\n", .taskNumber(found: "Task 2: a", expected: 1), 5),
    ("## Task 1: a\n```wrong x\nevents\n```\n", .noQuote(fence: "wrong x"), 7),
    ("## Task 1: a\n```wrong x\nevents\n```\ntext\n> late\n", .noQuote(fence: "wrong x"), 7),
    ("## Task 1: a\n```wrong\nevents\n```\n", .misplacedFence("wrong"), 6),
    ("```answer\nevents\n```\n", .misplacedFence("answer"), 5),
    ("## Task 1: a\n```answr\nevents\n```\n", .unknownFence("answr", allowed: Self.fences), 6),
    ("## Task 1: a\n```answer\n```\n", .emptyFence("answer"), 6),
    ("## Task 1: a\n- hint: a\n- hnit: b\n", .unknownItem("hnit: b"), 6),
    (
      "## Task 1: a\n- compare: all\n",
      .unknownComparison("all", allowed: ["rows", "values", "ordered", "count", "text"]), 6
    ),
  ])
  func faultsOfTasks(_ body: String, _ kind: LessonFault.Kind, _ line: Int) {
    let (_, faults) = LessonReader.lesson("---\ntitle: x\nminutes: 1\n---\n" + body, name: "x")
    #expect(faults.contains(LessonFault(kind, line: line)), "\(faults)")
  }

  private static let fences = ["clio", "start", "answer", "wrong NAME", "twin"]
}
