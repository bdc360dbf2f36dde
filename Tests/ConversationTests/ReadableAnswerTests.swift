import Conversation
import Engine
import FoundationEssentials
import Messages
import Rendering
import TestSupport
import Testing
import Text

/// What a person reads at a prompt of a width, as `Tests/Golden/screens` has it; with `CLIO_ACCEPT` set the
/// files are rewritten.
@Suite struct ReadableAnswerTests {
  private static let statements = [
    "events where actor = Japan | limit 3",
    "events where actor = Japan and year < 1962",
    ".last wide", ".first 1", ".next", ".next", "events | select * | limit 1",
    "events where year < 1600", "events where yaer < 1976 and actor = Japan",
    "events | group by type | sort count desc", "show npt-ratification",
    "explain events where actor = Japan and year < 1960", ".help limit", ".help states",
    ".help keys",
    ".schema periods", "describe periods",
  ]

  private static func session(
    width: Int, _ language: ReaderLanguage, _ statements: [String] = statements
  ) throws -> String {
    let captured = CapturedOutput()
    let conversation = try Conversation(writingTo: captured) {
      ($0.isInteractive, $0.isTerminal, $0.mode) = (true, true, .box)
      ($0.width, $0.rowLimit, $0.isRowLimitChosen) = (width, 3, true)
    }
    conversation.session.workspace.language = language.rawValue
    conversation.session.output.language = language
    return statements.map { statement in
      let before = captured.shownText.count
      _ = conversation.say(statement)
      return "clio> \(statement)\n" + captured.shownText.dropFirst(before)
    }.joined(separator: "\n")
  }

  @Test(arguments: [120, 80, 50, 20], [ReaderLanguage.en, .zh])
  func answersAreAsRecorded(width: Int, language: ReaderLanguage) throws {
    let text = try Self.session(width: width, language)
    let path =
      "\(ClioBinary.root)/Tests/Golden/screens/answers-\(width)-\(language.rawValue).txt"
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(TextFile.read(path) == text)
  }

  @Test(arguments: [20, 27, 34, 40, 50, 66, 80, 100, 120, 160], ReaderLanguage.allCases)
  func noLineIsWiderThanTheScreen(width: Int, language: ReaderLanguage) throws {
    let others = [
      ".help", ".help tasks", ".help functions", ".help commands", ".help codes", ".help CL0103",
      ".tables", ".schema", ".values events.type", ".set", "why 1 in events where year < 1950",
      "events | group by decade", ".nonsense", "events where", "sources | cite plain",
    ]
    let text = try Self.session(width: width, language, Self.statements + others)
    for line in text.split(separator: "\n") where !line.hasPrefix("clio> ") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  @Test func theFooterOfAWideAnswerLeadsInNoCircle() throws {
    for width in [20, 40, 80, 120, 200] {
      let text = try Self.session(
        width: width, .en,
        ["events | select id, date, title, title_zh, title_ja, actor, place", ".last wide"])
      let wide = text.split(separator: "clio> .last wide").last ?? ""
      #expect(!wide.contains("more column") && !wide.contains("cut:"), "\(wide.suffix(200))")
    }
  }

  @Test func widthsOfAnswersAreForThePromptAlone() throws {
    let reply = try Conversation { $0.mode = .box }.say("events | limit 1")
    #expect(reply.messages == "1 event · 16 more columns: --mode line\n")
    let all = try Conversation { $0.mode = .line }.say("events | limit 1")
    #expect(all.messages.isEmpty && all.lines.count > 15)
  }

  @Test func fieldsAreBelowEachOtherOrNotAsTheUserSays() throws {
    let conversation = try Conversation {
      ($0.isInteractive, $0.mode, $0.width) = (true, .table, 60)
    }
    func shown(_ setting: String) -> String {
      _ = conversation.say(".set wide \(setting)")
      return conversation.say("events | select id, title, note, actor | limit 1").data
    }
    #expect(shown("auto").contains("-- 1 --"))
    #expect(shown("never").contains("| id "))
    #expect(shown("vertical").contains("-- 1 --"))
    #expect(conversation.say(".set wide sideways").outcome != .done)
    #expect(conversation.say(".set").data.contains("wide vertical\n"))
    #expect(conversation.say("events | select id | limit 1").data.contains("-- 1 --"))
  }

  @Test func pagesOfAnAnswerAreTurned() throws {
    let conversation = try Conversation {
      ($0.isInteractive, $0.rowLimit, $0.isRowLimitChosen) = (true, 4, true)
    }
    let all = try Conversation().say("events | limit 10 | select id").lines
    #expect(conversation.say(".next").outcome != .done)
    func page(_ text: String) -> ArraySlice<String> { conversation.say(text).lines.dropFirst() }
    #expect(Array(page("events | limit 10 | select id")) == Array(all[1...4]))
    #expect(Array(page(".next")) == Array(all[5...8]))
    let end = conversation.say(".next")
    #expect(Array(end.lines.dropFirst()) == Array(all[9...10]))
    #expect(end.messages == "9–10 of 10 events: .prev, .last\n")
    let beyond = conversation.say(".next")
    #expect(
      beyond.data.isEmpty && beyond.messages == "these are the last of 10 events: .prev, .first\n")
    #expect(Array(page(".prev")) == Array(all[5...8]))
    #expect(Array(page(".prev")) == Array(all[1...4]))
    #expect(conversation.say(".prev").messages == "these are the first of 10 events: .next\n")
    #expect(Array(page(".first 2")) == Array(all[1...2]))
    #expect(Array(page(".next")) == Array(all[3...6]))
    #expect(Array(page(".last")) == Array(all[1...10]))
    // Another answer begins anew.
    _ = conversation.say("documents")
    #expect(conversation.say(".next").messages.hasPrefix("5–8 of "))
  }
}
