import Query
import TestSupport
import Testing

@testable import Conversation

/// The dot commands that people who know other shells look for: each is there, or it is said what to write.
@Suite struct CommandFormTests {
  /// All that was once planned, and what shells for SQL have.
  private static let wanted = [
    "help", "help keys", "help commands", "examples", "about", "lang", "quit", "exit", "open",
    "attach", "link", "reload", "tables", "sources", "stats", "schema", "fields", "values",
    "actors", "aliases", "info", "last", "first", "first 5", "next", "prev", "show 1", "results",
    "mode", "columns", "columns date", "width", "limit", "header", "null", "sort", "sort date",
    "output", "once", "copy", "pager", "timer", "color", "theme", "edit", "fix", "format", "watch",
    "check", "explain", "read", "echo", "print", "bail", "record", "replay", "run", "save", "view",
    "expect", "saved", "history", "history clear", "set", "show settings", "prompt", "editor",
    "shell", "cd", "pwd", "lesson", "lessons", "hint", "answer", "skip", "progress", "play",
    "back", "vars", "forget", "keep", "let", "count", "describe", "why", "dump", "import",
    "headers", "nullvalue", "databases", "indexes", "log", "parameter", "shortcuts", "settings",
    "unset", "wide", "menu", "hints", "timeout", "accessible",
  ]
  @Test(arguments: wanted)
  func aCommandIsThereOrItIsSaidWhatToWrite(line: String) throws {
    let name = String(line.prefix { $0 != " " })
    if CommandTable.command(named: name) != nil { return }
    let reply = try Conversation().say("." + line)
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(reply.messages.contains("'.\(name)' is not a command here"), "\(reply.messages)")
    #expect(reply.messages.contains("hint: "), "\(reply.messages)")
  }

  @Test(arguments: CommandForm.names) func noFormHidesACommand(name: String) {
    #expect(!CommandTable.all.contains { $0.names.contains(name) })
  }

  /// What is to be written reads as a statement, and runs where it names what there is.
  @Test(arguments: CommandForm.names) func whatToWriteIsRight(name: String) throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit")
    let reply = conversation.say("." + name)
    guard let faults = conversation.session.lastFaults?.diagnostics, let fix = faults[0].fix else {
      #expect(reply.messages.contains("hint: "))
      return
    }
    if fix.text.hasPrefix(".record") || fix.text.contains("save") || fix.text == ".copy" { return }
    let fixed = conversation.say(".fix")
    #expect(fixed.outcome == .done, "\(fix.text): \(fixed.messages)")
  }

  /// A command of its own is none in the middle of a statement, whatever is wrong with it.
  @Test(arguments: [".columns date", ".bogus", ".limit many"])
  func aFaultyCommandBehindAStatementIsNotTakenForAPartOfIt(line: String) throws {
    let reply = try Conversation().say("events | count\n\(line)")
    #expect(reply.outcome == .failed(.usage))
    #expect(!reply.messages.contains("not a whole statement"), "\(reply.messages)")
  }

  @Test func whatWasWrittenBehindTheCommandIsKept() throws {
    let conversation = try Conversation()
    _ = conversation.say("events where type = visit")
    _ = conversation.say(".columns date, title")
    let reply = conversation.say(".fix")
    #expect(reply.messages.hasPrefix("_ | select date, title\n") && reply.lines[0] == "date\ttitle")
  }
}
