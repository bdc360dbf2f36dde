import Conversation
import Engine
import Query
import Rendering
import TestSupport
import Testing

/// What holds of every stage, operator, state, mode and style that has a definition.
@Suite struct DefinitionTests {
  /// Says a query of the built-in corpus, writing no file outside a folder of its own.
  private func say(_ example: String) throws -> Conversation.Reply {
    let folder = try ScratchFolder()
    let query = example.replacing("events.csv", with: "\(folder.path)/events.csv")
    return try Conversation().say(query)
  }

  private func offers(_ text: String, _ word: String) throws -> Bool {
    let session = try Conversation().session
    return Completion(session: session).list(in: text, cursor: text.utf8.count).items
      .contains { $0.text == word }
  }

  // MARK: Stages

  @Test(arguments: StageWord.allCases) func aStageIsDescribedAndItsExampleRuns(stage: StageWord)
    throws
  {
    let definition = stage.definition
    #expect(definition.usage.hasPrefix(stage.written))
    #expect(definition.example.contains("| \(stage.written)"))
    let reply = try say(definition.example)
    #expect(reply.outcome == .done, "\(definition.example): \(reply.messages)")
  }

  @Test(arguments: StageWord.allCases) func aStageIsShownByHelp(stage: StageWord) throws {
    let one = try Conversation().say(".help \(stage.rawValue)")
    #expect(one.data.contains(stage.meaning.english))
    #expect(one.data.contains(stage.definition.example))
    #expect(try Conversation().say(".help stages").data.contains(stage.definition.usage))
    #expect(try Conversation().say(".help").data.contains(stage.written))
  }

  @Test(arguments: StageWord.allCases) func aStageIsOfferedBehindAPipe(stage: StageWord) throws {
    #expect(try offers("events | ", stage.written))
    #expect(try offers("events | \(stage.rawValue.dropLast())", stage.written))
  }

  /// What no stage takes is answered with a place, and with what was expected there.
  @Test(arguments: StageWord.allCases, [", ,", "]", "[", "= ="])
  func aStageSaysWhatItExpects(stage: StageWord, wrong: String) throws {
    let reply = try say("events | \(stage.written) \(wrong)")
    #expect(reply.outcome == .failed(.usage), "\(reply.data)")
    #expect(reply.messages.contains("error[CL00"), "\(reply.messages)")
    #expect(reply.messages.contains("^"))
  }

  @Test(arguments: StageWord.allCases) func aStageIsSaidInEveryLanguage(stage: StageWord) throws {
    for language in ["en", "zh", "ja"] {
      let conversation = try Conversation()
      _ = conversation.say(".lang \(language)")
      let folder = try ScratchFolder()
      let query = stage.definition.example.replacing(
        "events.csv", with: "\(folder.path)/events.csv")
      let reply = conversation.say("explain \(query)")
      #expect(reply.outcome == .done && reply.lines.count > 1, "\(reply.messages)")
    }
  }

  // MARK: Operators

  @Test(arguments: Comparison.operators)
  func anOperatorIsDescribedAndItsExampleRuns(comparison: Comparison) throws {
    let definition = comparison.definition
    #expect(definition.example.contains(" \(comparison.rawValue) "))
    let reply = try say(definition.example)
    #expect(reply.outcome == .done && reply.lines.count > 1, "\(reply.messages)")
    guard let negation = definition.negation else { return }
    #expect(negation.negated == comparison && comparison.negated == nil)
    let negated = try say(
      definition.example.replacing(" \(comparison.rawValue) ", with: " \(negation.rawValue) "))
    #expect(negated.outcome == .done, "\(negated.messages)")
  }

  @Test(arguments: Comparison.operators)
  func anOperatorIsShownByHelp(comparison: Comparison) throws {
    let all = try Conversation().say(".help operators").data
    #expect(
      all.contains("  \(comparison.rawValue) ") && all.contains(comparison.meaning.english))
  }

  @Test(arguments: Comparison.operators)
  func anOperatorInWordsIsOffered(comparison: Comparison) throws {
    guard comparison.rawValue.first?.isLetter == true else { return }
    #expect(try offers("events where title ", comparison.rawValue))
  }

  @Test(arguments: Comparison.allCases)
  func anOperatorWithoutAValueIsTold(comparison: Comparison) throws {
    let reply = try say("events where title \(comparison.rawValue)")
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.contains("error[CL00") && reply.messages.contains("^"))
  }

  // MARK: States, modes, styles

  @Test(arguments: RowState.allCases) func aStateIsDescribedAndItsExampleRuns(state: RowState)
    throws
  {
    let reply = try say(state.example)
    #expect(reply.outcome == .done, "\(reply.messages)")
    #expect(try Conversation().say(".help states").data.contains(state.meaning.english))
    #expect(try offers("events where date is ", state.rawValue))
  }

  @Test(arguments: OutputMode.allCases) func aModeIsDescribedAndWritesRows(mode: OutputMode) throws
  {
    let conversation = try Conversation()
    #expect(conversation.say(".mode \(mode.rawValue)").outcome == .done)
    let reply = conversation.say("events | limit 2 | select id, date, actors")
    #expect(reply.outcome == .done && reply.data.contains("atomic-bombing"), "\(reply.data)")
    #expect(try Conversation().say(".help modes").data.contains(mode.meaning.english))
    for ending in mode.traits.endings {
      #expect(OutputMode(ending: "folder.x/file.\(ending.uppercased())") == mode)
    }
  }

  @Test func noTwoModesShareAnEnding() {
    let endings = OutputMode.allCases.flatMap(\.traits.endings)
    #expect(Set(endings).count == endings.count)
  }

  @Test(arguments: CitationStyle.allCases) func aStyleIsDescribedAndCites(style: CitationStyle)
    throws
  {
    let reply = try say("events where year < 1950 | cite as \(style.rawValue)")
    #expect(reply.outcome == .done && !reply.data.isEmpty, "\(reply.messages)")
    #expect(try Conversation().say(".help styles").data.contains(style.meaning.english))
    #expect(try offers("events | cite as ", style.rawValue))
  }
}
