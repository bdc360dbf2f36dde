import Corpus
import Engine
import JSON
import Lessons
import Messages
import Query
import TestSupport
import Testing

/// How an answer is judged, and what it is taken for.
@Suite struct GraderTests {
  private static let corpus: Corpus = {
    let kinds = ["visit", "visit", "treaty", "visit", "treaty", "test"]
    let dates = ["1960", "1961-02", "196X", "1963", "1964-10-16", "1964-10-16"]
    return Corpus(
      name: "c",
      tables: [
        Table(
          name: "events", rowCount: 6,
          fields: [.ids("e", 6), .texts("kind", kinds), .dates("date", dates)], idField: 0)
      ])
  }()

  private static func task(
    _ answers: [String], wrongs: [(String, String)] = [], uses: [String] = [],
    comparison: LessonComparison? = nil
  ) -> LessonTask {
    LessonTask(
      number: 1, title: "t", parts: [], start: nil,
      answers: answers.map { LessonQuery(text: $0, line: 1) },
      wrongs: wrongs.map {
        LessonWrong(name: $0.0, query: LessonQuery(text: $0.1, line: 1), message: "m")
      }, hints: ["h"], uses: uses, comparison: comparison, twin: nil, line: 1)
  }

  private static func judge(_ text: String, _ task: LessonTask) throws -> Judgement {
    let source = SourceText(text)
    let grader = try Grader(task, in: Workspace(corpus: corpus))
    return try grader.verdict(on: try #require(source.query, "\(text)"), in: source)
  }

  /// Judges as a course does that keeps its answers.
  private static func judgeSealed(_ text: String, _ task: LessonTask) throws -> Judgement {
    let source = SourceText(text)
    let workspace = Workspace(corpus: corpus)
    let seal = try #require(try Grader(task, in: workspace).sealed(salt: "s"))
    let read = try SealedTask(try JSONValue(parsing: seal.json.compactText))
    #expect(read == seal)
    return try task.sealed(by: read).judge(in: workspace)
      .verdict(on: try #require(source.query, "\(text)"), in: source)
  }

  @Test(arguments: [
    ("events where year < 1963", "events where date < 1963", "right"),
    ("events where year < 1963", "events where not year >= 1963", "right"),
    ("events where year < 1963", "events where year < 1963 | select kind", "right"),
    ("events where year < 1963", "events where year < 1963 | sort date desc", "right"),
    ("events where year < 1963", "events where year <= 1963", "wrong"),
    // The undecided row counts.
    ("events where year < 1963", "events where certainly year < 1963", "wrong"),
    ("events where year < 1963", "events where possibly year < 1963", "wrong"),
    ("events where year < 1963", "events where id in [e-0, e-1]", "wrong"),
    // Names and order of columns do not count, and more of them do no harm.
    ("events | group by kind", "events | group by kind with count as n | select n, kind", "right"),
    ("events | group by kind", "events | group by kind with count, min(date)", "right"),
    ("events | group by kind", "events | group by date", "wrong"),
    ("events | count", "events | select kind | count", "right"),
    ("events | count", "events", "wrong"),
    // Order where the answer sorts, up to its ties.
    ("events | sort kind", "events | sort kind, id", "right"),
    ("events | sort kind", "events | sort kind, date desc", "right"),
    ("events | sort kind", "events | sort kind desc", "wrong"),
    ("events | sort kind", "events", "wrong"),
    ("events where kind = test", "events where year = 1964 and kind != treaty", "lucky"),
    ("events where kind = test", "events where id = e-5", "lucky"),
    ("events", "actors", "open"),
  ])
  func rowsAreJudged(_ answer: String, _ found: String, _ word: String) throws {
    #expect(try Self.judge(found, Self.task([answer])).word == word, "\(found)")
    #expect(try Self.judgeSealed(found, Self.task([answer])).word == word, "\(found)")
  }

  @Test func anyAnswerWillDo() throws {
    let task = Self.task(["events where kind = test", "events where kind = treaty"])
    #expect(try Self.judge("events where kind = treaty", task).word == "right")
    #expect(try Self.judge("events where kind = visit", task).word == "wrong")
    #expect(try Self.judgeSealed("events where kind = treaty", task).word == "right")
    #expect(try Self.judgeSealed("events where kind = visit", task).word == "wrong")
  }

  /// What counts is asked of a closed answer as it is of an open one.
  @Test(arguments: LessonComparison.allCases, ["events | sort kind", "events | group by kind"])
  func comparisonsAreThoseOfOpenAnswers(_ comparison: LessonComparison, _ answer: String) throws {
    let task = Self.task([answer], comparison: comparison)
    for found in [
      "events", "events | sort kind", "events | sort kind desc", "events | select id",
      "events | select kind, date", "events | select kind", "events | limit 3",
      "events | group by kind", "events | group by kind | sort kind desc",
      "events where kind = visit", "events where possibly year < 1963",
      "events where year < 1963 or year >= 1963", "events | count",
    ] {
      let (open, sealed) = (try Self.judge(found, task), try Self.judgeSealed(found, task))
      #expect(open.word == sealed.word, "\(found)")
    }
  }

  /// A mistake that was known when the course was packed is named, and nothing of it can be read in the file.
  @Test func mistakesAreNamedWithoutAnAnswer() throws {
    let task = Self.task(
      ["events where year < 1963"], wrongs: [("border", "events where year <= 1963")])
    let taught = try Self.judgeSealed("events where not year > 1963", task)
    #expect(taught.codes == ["border"])
    #expect(
      taught.messages.map(MessageCatalogue.english.text)
        == (try Self.judge("events where year <= 1963", task)).messages.map(
          MessageCatalogue.english.text))
    #expect(try Self.judgeSealed("events where year > 1963", task).codes == ["< -> >"])
    #expect(try Self.judgeSealed("events where year < 1965", task).codes == [])
    let seal = try #require(
      try Grader(task, in: Workspace(corpus: Self.corpus)).sealed(salt: "s"))
    #expect(!seal.json.compactText.contains(/e-\d|border|lesson\.wrong|year [<>]/))
  }

  @Test func wordsAreAskedForLast() throws {
    let task = Self.task(["events where not kind = visit"], uses: ["not"])
    #expect(try Self.judge("events where not kind = visit", task).word == "right")
    #expect(try Self.judge("events where kind != visit", task).word == "lacks")
    #expect(try Self.judgeSealed("events where kind != visit", task).word == "lacks")
    #expect(try Self.judge("events where kind = visit", task).word == "wrong")
  }

  @Test(arguments: [
    ("events where year <= 1963", [Misconception.replaced("<", by: "<=")]),
    ("events where possibly year < 1963", [.with("possibly")]),
    ("events where year > 1963", [.replaced("<", by: ">")]),
    ("events where year < 1965", []),
    ("events where kind = visit and year < 1963", []),
  ])
  func wrongAnswerIsTakenFor(_ found: String, _ misconceptions: [Misconception]) throws {
    guard case .wrong(let reason) = try Self.judge(found, Self.task(["events where year < 1963"]))
    else {
      Issue.record("\(found) is not wrong")
      return
    }
    if misconceptions.isEmpty { return }
    #expect(reason.misconceptions == misconceptions)
  }

  @Test func teachersWordsComeFirst() throws {
    let task = Self.task(
      ["events where year < 1963"], wrongs: [("border", "events where year <= 1963")])
    guard case .wrong(let reason) = try Self.judge("events where not year > 1963", task) else {
      Issue.record("it is not wrong")
      return
    }
    #expect(reason.misconceptions == [.taught(name: "border", "m")])
    #expect(reason.misconceptions.map(\.code) == ["border"])
  }

  /// The row that is too many is shown with the learner's own condition, never with that of the answer.
  @Test func nearestRowIsShown() throws {
    guard
      case .wrong(let reason) = try Self.judge(
        "events where year <= 1963", Self.task(["events where year < 1963"]))
    else {
      Issue.record("it is not wrong")
      return
    }
    #expect(reason.surplus?.item.id == "e-3")
    #expect(reason.surplus?.condition?.text == "year <= 1963")
    #expect(reason.lacking == nil)
  }

  /// An answer by luck is shown on as few rows as tell it.
  @Test func luckIsShownOnTheSmallestCorpus() throws {
    guard
      case .lucky(let reason) = try Self.judge(
        "events where year = 1964 and kind != treaty", Self.task(["events where kind = test"]))
    else {
      Issue.record("it is not by luck")
      return
    }
    #expect(reason.corpus.rowCount == 1)
  }
}
