import Conversation
import Corpus
import Engine
import Rendering
import TestSupport
import Testing

/// Texts attached to a corpus, and what a session does with them; the texts are of the tests' own.
@Suite struct TextCommandTests {
  private static let folder = "\(ClioBinary.root)/Tests/Fixtures/texts"

  /// A conversation with the lighthouse, its texts attached by hand.
  static func lighthouse(
    attached: Bool = true, _ change: (inout Settings) -> Void = { _ in }
  ) throws -> Conversation {
    let conversation = try Conversation(try CorpusLoader.load(path: folder), change)
    if attached {
      #expect(
        attach("history", "history.txt", conversation) == "5 passages of 'history' attached\n")
      #expect(
        attach("gazette", "gazette.html", conversation) == "4 passages of 'gazette' attached\n")
    }
    return conversation
  }

  private static func attach(_ source: String, _ file: String, _ conversation: Conversation)
    -> String
  {
    conversation.say(".attach \(source) '\(folder)/texts/\(file)'").messages
  }

  @Test func attachAloneListsTheTexts() throws {
    let conversation = try Self.lighthouse()
    let lines = conversation.say(".attach").lines.map { $0.replacing(Self.folder, with: "..") }
    #expect(
      lines == [
        "source\tfile\tlocators\tpassages", "history\t../texts/history.txt\tlines\t5",
        "gazette\t../texts/gazette.html\tparagraphs\t4",
      ])
    #expect(conversation.say(".tables").lines.last == "passages\t9\tPassages")
    #expect(conversation.say(".detach gazette").messages == "the text of 'gazette' is detached\n")
    #expect(conversation.say("passages | count").lines == ["count", "5"])
    #expect(conversation.say(".detach gazette").messages.contains("no text of 'gazette'"))
  }

  @Test func withoutTextsPassagesSayHowToAttachThem() throws {
    let conversation = try Self.lighthouse(attached: false)
    let reply = conversation.say("passages where text contains 灯塔")
    #expect(reply.outcome == .failed(.usage))
    #expect(
      reply.messages == """
        <command>:1:1: error[CL0115]: there are no passages: no text of a source is attached
        passages where text contains 灯塔
        ^^^^^^^^
          hint: attach your copy of a source: '.attach history FILE'; 'sources' lists them

        """)
    #expect(conversation.say(".attach history \(Self.folder)/texts/history.txt").outcome == .done)
    #expect(conversation.say("passages | count").lines == ["count", "5"])
    _ = conversation.say(".detach history")
    #expect(conversation.say("passages").messages.contains("CL0115"))
    let bare = try Conversation(SampleCorpus(seed: 1, rowCount: 5).corpus)
    #expect(bare.say(".attach history x.txt").messages.contains("error[CL0115]"))
  }

  @Test(arguments: [
    (".attach histroy FILE", "CL0113", "did you mean 'history'?"),
    (".attach history", "CL0205", "written .attach [SOURCE FILE]"),
    (".attach history nowhere.txt", "CL0301", "cannot read 'nowhere.txt': No such file"),
    (".attach history /", "CL0301", "cannot read '/': it is a folder"),
    (".detach", "CL0205", "written .detach SOURCE"),
  ])
  func whatCannotBeAttachedIsTold(command: String, code: String, words: String) throws {
    let reply = try Self.lighthouse(attached: false).say(command)
    #expect(reply.messages.contains("<command>:1:1: error[\(code)]"))
    #expect(reply.messages.contains(words))
    #expect(reply.outcome == .failed(words.hasPrefix("cannot read") ? .unreadable : .usage))
  }

  @Test func aRowShowsItsPassage() throws {
    let conversation = try Self.lighthouse { $0.mode = .box }
    #expect(
      conversation.say("show signal").lines.prefix { !$0.isEmpty }.suffix(3) == [
        "  locator  P03,P04",
        "  passage  “The fog signal will be sounded by a machine,” the board’s secretary told the "
          + "Gazette. 守塔人将离开海雾岛。",
        "           Keepers have lived in the lighthouse since 1923 & kept a record of every foggy "
          + "night.",
      ])
    #expect(!conversation.say("show dispute").data.contains("passage"))
    #expect(!conversation.say("show history").data.contains("passage"))
  }

  @Test func aProofShowsThePassage() throws {
    let conversation = try Self.lighthouse { $0.mode = .box }
    let proof = conversation.say("why farewell in events where year = 1971").data
    #expect(
      proof.contains(
        "“The last keeper of the lighthouse leaves on Friday, the harbour board said.”"),
      "\(proof)")
  }

  @Test func aPhraseIsFoundAcrossLinesAndNotes() throws {
    let conversation = try Self.lighthouse()
    for phrase in ["守塔人换过七任", "改用电灯", "1923年", "45.5米", "fog signal will", "每夜记录", "第12页"] {
      let reply = conversation.say("passages where text contains \"\(phrase)\" | count")
      #expect(reply.lines == ["count", "1"], "\(phrase)")
    }
  }

  @Test func earlierAnswersOutliveATextThatTheyDoNotRestOn() throws {
    let conversation = try Self.lighthouse(attached: false)
    _ = conversation.say("events where source = history")
    _ = conversation.say(".attach history \(Self.folder)/texts/history.txt")
    #expect(conversation.say("_ | count").lines == ["count", "3"])
    _ = conversation.say("passages | group by source")
    _ = conversation.say(".attach gazette \(Self.folder)/texts/gazette.html")
    #expect(conversation.say("_ | count").messages.contains("CL0106"))
  }

  @Test func aTextDoesNotChangeWhatOtherQueriesMean() throws {
    let conversation = try Self.lighthouse()
    #expect(conversation.say("sources | follow ^source | count").lines == ["count", "6"])
    #expect(conversation.say("sources | follow ^passages.source | count").lines == ["count", "9"])
  }

  @Test func textsOfAFolderAreFoundAndBadOnesTold() throws {
    let corpus = try CorpusLoader.load(path: Self.folder)
    let scratch = try ScratchFolder()
    try scratch.write([0x80], to: "memo.txt")
    let output = CapturedOutput()
    let found = Session.withTexts(
      corpus, besides: [Self.folder], environment: ["HOME": "/nowhere"], through: .open, output)
    #expect(found.texts.count == 2)
    #expect(output.messageText == "")
    let folders = [TextFolder(scratch.path)]
    #expect(corpus.attachingTexts(in: folders).faults.map(\.kind) == [.notUTF8(line: 1)])
  }
}
