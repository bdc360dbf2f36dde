import Messages
import TestSupport
import Testing

@testable import Conversation

/// `.example` and `.examples`: what runs by its number, and what it leaves behind.
@Suite struct ExampleCommandTests {
  @Test func anExampleOfTheLastHelpRuns() throws {
    let conversation = try Conversation()
    _ = conversation.say(".help limit")
    let list = conversation.say(".example")
    #expect(list.lines.count >= 2 && list.lines[0] == "  1  events | sort date | limit 5")
    let reply = conversation.say(".example 1")
    #expect(reply.messages == "events | sort date | limit 5\n")
    #expect(reply.lines.count == 6, "\(reply.data)")
    // Help without examples of its own leaves them as they are.
    _ = conversation.say(".help stages")
    #expect(conversation.say(".example").data == list.data)
    // The answer is one like any other.
    #expect(conversation.say("_ | count").lines == ["count", "5"])
  }

  @Test func whatAnExampleSetsIsSetBack() throws {
    let conversation = try Conversation()
    _ = conversation.say(".help .mode")
    #expect(conversation.say(".example 2").data.contains("\"title\""))
    #expect(conversation.say(".mode").data == "tsv\n")
    _ = conversation.say(".help .lang")
    #expect(conversation.say(".example 1").data.contains("日本"))
    #expect(conversation.say(".lang").data == "en\n")
    #expect(conversation.session.output.language == .en)
    let echoed = conversation.say("events | count")
    #expect(echoed.messages.isEmpty, "statements are not repeated any more")
  }

  @Test(arguments: [
    (".example", "there are no examples to run"), (".example 1", "there are no examples to run"),
    (".help limit\n.example 9", "there is no example 9: the last help has"),
    (".help limit\n.example 0", "there is no example 0"),
    (".help .open\n.example 1", "there are no examples to run"),
    (".help limit\n.example one", ".example [N]"), (".examples 41", "they go from 1 to 40"),
    (".examples one", ".examples [N]"),
  ])
  func whatCannotRunIsSaid(text: String, says: String) throws {
    let reply = try Conversation().say(text)
    #expect(reply.outcome != .done && reply.messages.contains(says), "\(reply.messages)")
  }

  @Test func anExampleOverAnotherCorpusSaysWhatItAsks() throws {
    let folder = try ScratchFolder()
    try folder.write("id\na\n", to: "t.csv")
    let conversation = try Conversation()
    _ = conversation.say(".open \(folder.path)/t.csv")
    let reply = conversation.stream(".help limit\n.example 1\n")
    #expect(reply.messages.hasSuffix("examples ask the built-in corpus: '.open' opens it\n"))
  }

  // MARK: The forty questions

  @Test func questionsAreThoseOfTheFile() throws {
    let text = try #require(TextFile.read("\(ClioBinary.root)/seeds/questions.md"))
    let questions = Question.all(in: text)
    #expect(questions.map(\.number) == Array(1...40))
    let blocks = FencedBlock.all(in: text).filter { $0.language == "clio" }.map(\.text)
    #expect(questions.map(\.queries).joined() == blocks.joined())
    #expect(!questions.contains { $0.queries.isEmpty })
    for question in questions {
      let (english, chinese) = (question.text(in: .en), question.text(in: .zh))
      #expect(english != chinese && question.text(in: .ja) == english)
      #expect(text.contains("\(question.number). \(english) / \(chinese)\n"))
    }
  }

  @Test func questionsAreListedInTheLanguageOfTheReader() throws {
    let conversation = try Conversation()
    let english = conversation.say(".examples")
    #expect(english.lines.count == 40)
    #expect(english.lines[7] == "   8  What do the three non-nuclear principles say, one by one?")
    _ = conversation.say(".lang zh")
    #expect(conversation.say(".examples").lines[7] == "   8  非核三原则的三条内容分别是什么？")
  }

  @Test(arguments: 1...40) func theQueriesOfAQuestionRun(number: Int) throws {
    let conversation = try Conversation()
    let reply = conversation.say(".examples \(number)")
    #expect(reply.outcome == .done && !reply.data.isEmpty, "\(reply.messages)")
    #expect(reply.messages.hasPrefix("\(number). "))
    #expect(!reply.messages.contains("error["), "\(reply.messages)")
  }
}
