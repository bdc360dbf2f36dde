import Corpus
import Engine
import Lessons
import Messages
import Query
import TestSupport
import Testing

@testable import Conversation

/// The page of each name that help knows: usage, meaning, examples by number, and that these run.
@Suite struct HelpPageTests {
  private static let codes = DiagnosticEntry.all.map(\.code.rawValue)

  private static func page(_ name: String) throws -> HelpPage {
    try #require(HelpPage(of: name, .english), "\(name)")
  }

  @Test(arguments: HelpPage.names + codes) func aNameHasAPageWithExamples(name: String) throws {
    let page = try Self.page(name)
    #expect(!page.examples.isEmpty, "\(name)")
    let reply = try Conversation().say(".help \(name)")
    #expect(reply.outcome == .done && reply.messages.isEmpty && reply.data == page.text)
    var number = 0
    for example in page.examples {
      if !example.isForTyping { number += 1 }
      let mark = example.isForTyping ? "-" : String(number)
      let first = example.text.split(separator: "\n")[0]
      #expect(reply.lines.contains { $0.hasSuffix(" \(mark)  \(first)") }, "\(reply.data)")
    }
    #expect(reply.lines.contains("'.example N' runs one of these") == (number > 0))
  }

  /// Whatever runs by its number has no fault, and a query has an answer.
  @Test(arguments: HelpPage.names + codes) func examplesRunByTheirNumbers(name: String) throws {
    let conversation = try Conversation()
    let examples = try Self.page(name).examples.filter { !$0.isForTyping }
    for (index, example) in examples.enumerated() {
      _ = conversation.say(".help \(name)")
      let reply = conversation.say(".example \(index + 1)")
      #expect(reply.outcome == .done, "\(example.text): \(reply.messages)")
      #expect(!reply.messages.contains("error["), "\(reply.messages)")
      #expect(reply.messages.hasPrefix(example.text.split(separator: "\n")[0]), "it is shown first")
    }
  }

  /// What is typed runs with files of the reader's.
  @Test func examplesForTypingRunLineByLine() throws {
    let examples = try HelpPage.names.flatMap { try Self.page($0).examples }.filter(\.isForTyping)
    #expect(examples.count > 10)
    for example in Set(examples.map(\.text)) {
      let folder = try ScratchFolder()
      let files = Self.files.merging(["course.lesson": try Self.course()]) { $1 }
      for (name, text) in files { try folder.write(text, to: name) }
      let conversation = try Conversation()
      conversation.session.history = SessionHistory(
        path: nil, entries: { ["events | count"] }, clear: { true })
      conversation.session.settings.environment = ["XDG_CONFIG_HOME": folder.path]
      var line = example
      for name in files.keys.sorted() + Self.written where !example.contains("." + name) {
        line = line.replacing(name, with: "\(folder.path)/\(name)")
      }
      let replies = line.split(separator: "\n").map { conversation.say(String($0)) }
      let last = try #require(replies.last)
      if example.contains(".edit") || example.contains(".copy") {
        #expect(last.messages.contains("terminal"), "\(last.messages)")
      } else if example.hasPrefix(".quit") {
        #expect(last.outcome == .quit(example == ".quit" ? 0 : 3))
      } else {
        #expect(last.outcome == .done, "\(line): \(last.messages)")
      }
    }
  }

  private static let files = [
    "disputes.csv": "id,ccode,actor1,actor2\na,2,Japan,China\n",
    "states.csv": "ccode,name\n2,United States\n",
    "questions.clio": "events where year = $year | count\n",
    "paper.txt": "A paragraph.\n\nAnother.\n",
    "session.md": "```clio\nevents | count\n```\n",
  ]
  /// A lesson in one file.
  private static func course() throws -> String {
    let lesson = try #require(TextFile.read("\(ClioBinary.root)/lessons/en/doubt.md"))
    var packing = CoursePacking(isSealed: false)
    let workspace = Workspace(corpus: try CorpusLoader.builtIn())
    let refusal = try packing.add("en/doubt.md", lesson, in: workspace)
    #expect(refusal == nil)
    return packing.course.text
  }

  private static let written = [
    "answers.csv", "events.csv", "treaties.csv", "types.txt", "copy", "walk.md",
  ]

  // MARK: Tasks

  @Test func tasksHaveWordsOfTheirOwn() throws {
    #expect(HelpTask.allCases.count >= 10)
    let others = HelpPage.words.dropLast(HelpTask.allCases.count) + HelpText.topics
    for task in HelpTask.allCases {
      #expect(!others.contains(task.rawValue) && CommandTable.command(named: task.rawValue) == nil)
      #expect((2...3).contains(task.examples.count))
      for word in task.words { #expect(HelpPage(of: word, .english) != nil, "\(word)") }
    }
  }

  @Test(arguments: ReaderLanguage.allCases) func tasksAreListed(language: ReaderLanguage) throws {
    let conversation = try Conversation()
    _ = conversation.say(".lang \(language.rawValue)")
    let all = conversation.say(".help tasks")
    for task in HelpTask.allCases {
      let meaning = language.messages.text(task.meaning)
      #expect(all.lines.contains { $0.hasPrefix("  \(task) ") && $0.hasSuffix(meaning) })
      let one = conversation.say(".help \(task.rawValue)")
      #expect(one.data.contains(meaning) && one.data.contains(".help \(task.words[0])"))
    }
  }

  // MARK: Names

  /// All that bears a name is on its page, numbered as one.
  @Test func aPageHasAllThatBearsItsName() throws {
    let page = try Self.page("open")
    for usage in ["  open N ", "  is open ", "  .open [CORPUS ...]"] {
      #expect(page.text.contains(usage), "\(page.text)")
    }
    let command = try Self.page(".open").text
    #expect(command.hasPrefix("  .open [CORPUS ...]") && !command.contains("is open"))
  }

  @Test(arguments: [
    ("GROUP BY", "  group by"), ("group", "  group by"), ("starts with", "  starts with"),
    ("not contains", "  contains  (not contains)"), ("!=", "  =  (!=)"),
    ("Met By", "  FIELD met by"),
    ("is missing", "  is missing"), ("0103", "CL0103: "), ("cl0103", "CL0103: "),
    (".sch", "  .schema"),
    ("sch", "  .schema"), ("gbt7714", "  gbt7714"), ("sum over all", "  sum(FIELD) over all"),
  ])
  func namesAreFoundAsTheyAreWritten(name: String, begins: String) throws {
    let text = try Self.page(name).text
    #expect(text.hasPrefix(begins), "\(text)")
  }

  @Test func anUnknownNameIsAnsweredWithTheNearest() throws {
    let reply = try Conversation().say(".help colocates")
    #expect(reply.outcome == .failed(.usage) && reply.messages.contains("'collocates'"))
    #expect(try Conversation().say(".help .hepl").messages.contains("'.help'"))
  }
}
