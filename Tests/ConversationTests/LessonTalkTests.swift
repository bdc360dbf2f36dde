import Conversation
import Corpus
import Engine
import Rendering
import TestSupport
import Testing

/// A lesson as a learner meets it.
@Suite struct LessonTalkTests {
  private static func learner(_ folder: ScratchFolder? = nil) throws -> Conversation {
    try Conversation { settings in
      settings.width = 80
      settings.mode = .box
      settings.progress = folder.map { "\($0.path)/state/progress.jsonl" }
    }
  }

  @Test func lessonIsReadAnsweredAndPassed() throws {
    let learner = try Self.learner()
    let begun = learner.say(".lesson first-question").data
    #expect(begun.hasPrefix("Your first question\n"))
    #expect(begun.contains("  > events | count\n"))
    #expect(begun.contains("Task 1 of 4: count a collection"))
    #expect(begun.hasSuffix("How many documents does the corpus have?\n\n"))

    let wrong = learner.say("events | count").data
    #expect(wrong.contains("Not yet: 117 was found, and 49 was asked for."))
    let right = learner.say("documents | count").data
    #expect(right.contains("Right."))
    #expect(right.contains("Task 2 of 4: a condition"))

    #expect(learner.say(".hint").data.contains("'type'"))
    #expect(learner.say(".hint").data.contains("events where …"))
    // As a script has it, with what is before it and the end of its line.
    let taught = learner.say("let $x = 1\nevents where title = visit\n").data
    #expect(taught.contains("Missing, for example: sato-visit-1965: 'title = visit' fails"))
    #expect(taught.contains("asks for events whose whole title"))
  }

  /// Whoever has seen the answer gets a task of the same kind.
  @Test func answerIsExplainedAndAskedOnceMore() throws {
    let learner = try Self.learner()
    _ = learner.say(".lesson first-question")
    let shown = learner.say(".answer").data
    #expect(shown.contains("  > documents | count\n"))
    #expect(shown.contains("1. take 'documents'"))
    #expect(shown.contains("the same once"))
    #expect(learner.say("documents | count").data.contains("Not yet"))
    #expect(learner.say("actors | count").data.contains("Task 2 of 4"))
  }

  @Test func playIsNotJudged() throws {
    let learner = try Self.learner()
    _ = learner.say(".lesson first-question")
    _ = learner.say(".play")
    #expect(!learner.say("events | count").data.contains("Not yet"))
    #expect(learner.say(".back").data.contains("Task 1 of 4"))
    #expect(learner.say("events | count").data.contains("Not yet"))
    #expect(learner.say(".skip").data.contains("Task 2 of 4"))
    #expect(learner.say(".task 4").data.contains("Task 4 of 4"))
    _ = learner.say(".lesson end")
    #expect(!learner.say("documents | count").data.contains("Right"))
    #expect(learner.say(".hint").outcome == .failed(.usage))
  }

  /// A hint comes unasked after three failures.
  @Test func helpComesUnasked() throws {
    let learner = try Self.learner()
    _ = learner.say(".lesson first-question")
    for _ in 0..<2 { #expect(!learner.say("events | count").data.contains("Hint:")) }
    #expect(learner.say("events | count").data.contains("Hint:"))
  }

  @Test func luckIsShown() throws {
    let learner = try Self.learner()
    _ = learner.say(".lesson first-question")
    _ = learner.say(".task 2")
    let ids = "[sato-visit-1965, sato-visit-1967, miki-visit, ishiba-taiwan-visit]"
    let lucky = learner.say("events where id in \(ids)").data
    #expect(lucky.contains("but by luck"))
    #expect(lucky.contains("│ type "))
  }

  /// What was done is there the next time, and can be taken home.
  @Test func progressSurvives() throws {
    let folder = try ScratchFolder()
    let first = try Self.learner(folder)
    _ = first.say(".lesson first-question")
    _ = first.say("events | count")
    _ = first.say("documents | count")
    let log = try #require(TextFile.read("\(folder.path)/state/progress.jsonl"))
    let lines = log.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""lesson":"first-question","task":1,"text":"events | count""#))
    #expect(lines[0].contains(#""judgement":"wrong""#))
    #expect(lines[1].contains(#""judgement":"right""#))

    let second = try Self.learner(folder)
    #expect(second.say(".progress").data.contains("1/4"))
    #expect(second.say(".lesson first-question").data.contains("Task 2 of 4"))
    let notes = second.say(".lesson notes").data
    #expect(notes.contains("## Your first question"))
    #expect(notes.contains("```clio\ndocuments | count\n```"))
  }

  /// The corpus of the lesson takes the place of the user's, and gives it back.
  @Test func lessonBringsItsTable() throws {
    let learner = try Self.learner()
    _ = learner.say(".lesson own-table")
    #expect(learner.say("disputes | count").data.contains("78"))
    _ = learner.say(".lesson end")
    #expect(learner.say("disputes | count").outcome == .failed(.usage))
    #expect(learner.say("events | count").data.contains("117"))
  }

  @Test func lessonSpeaksChinese() throws {
    let learner = try Self.learner()
    _ = learner.say(".lang zh")
    #expect(learner.say(".lesson first-question").data.contains("第 1 题（共 4 题）"))
    #expect(learner.say("events | count").data.contains("还不对：得到 117，应为 49。"))
    #expect(learner.say("documents | count").data.contains("正确。"))
    _ = learner.say(".lang ja")
    #expect(learner.say(".hint").data.contains("ヒント："))
  }

  @Test func unknownLessonIsRefused() throws {
    let learner = try Self.learner()
    let reply = learner.say(".lesson doupt")
    #expect(reply.outcome == .failed(.unreadable) || reply.outcome == .failed(.usage))
    #expect(reply.messages.contains("did you mean '.lesson doubt'?"))
    #expect(learner.say(".lesson none.md").messages.contains("none.md"))
    let folder = try ScratchFolder()
    let empty = learner.say(".lesson \(try folder.write("only words\n", to: "empty.md"))")
    #expect(empty.outcome != .done && empty.messages.contains("'empty' is no lesson"))
    #expect(learner.say(".lesson 99").messages.contains("'.lesson' lists the lessons"))
    #expect(learner.say(".task 3").messages.contains("no task"))
  }

  /// A program gets the judgement as data, and goes on.
  @Test func judgementIsData() throws {
    let learner = try Conversation { $0.mode = .answer }
    _ = learner.say(".lesson first-question")
    #expect(learner.say("events | count").data.contains(#""judgement":{"judgement":"wrong""#))
    #expect(learner.say("documents | count").data.contains(#""judgement":{"judgement":"right""#))
    #expect(learner.say("events where type = visit").data.contains(#""judgement":"right""#))
  }
}
