import Corpus
import Engine
import Rendering
import TestSupport
import Testing

@testable import Conversation

/// The columns that people see of a table of which nobody has said so.
@Suite struct UsualColumnsTests {
  private static let names = ["a", "b", "date", "c", "title", "d", "id", "e", "f"]

  private func corpus(_ names: [String]) throws -> Corpus {
    let folder = try ScratchFolder()
    let cells = names.map { name in
      switch name {
      case "date": "1960-01-02"
      case "id": "x1"
      default: "\(name)-text"
      }
    }
    let second = cells.map { $0 == "x1" ? "x2" : $0 }
    let lines = [names, cells, second].map { $0.joined(separator: ",") }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "mine.csv")
    return try CorpusLoader.load(paths: ["\(folder.path)/mine.csv"])
  }

  private func header(
    _ query: String, of names: [String], _ mode: OutputMode
  ) throws -> (header: String, messages: String) {
    let conversation = try Conversation(try corpus(names)) {
      $0.isInteractive = true
      $0.mode = mode
      $0.width = 200
      $0.rowLimit = 20
    }
    let reply = conversation.say(query)
    let line = reply.lines.first { $0.contains("date") || $0.contains("a") } ?? ""
    let words = line.split { !$0.isLetter && $0 != "_" }.joined(separator: " ")
    return (words, reply.messages)
  }

  @Test(arguments: [OutputMode.box, .list, .markdown])
  func ofManyColumnsTheFirstAreShown(mode: OutputMode) throws {
    let (header, messages) = try header("mine", of: Self.names, mode)
    #expect(header == "id date title a b c")
    #expect(messages.contains("3 more columns: .last wide"), "\(messages)")
    // What is computed is asked for.
    #expect(
      try self.header("mine | compute 1 + 1 as z", of: Self.names, mode).header.hasSuffix(" z"))
  }

  @Test(arguments: [
    ("mine | select *", OutputMode.box), ("mine", .csv), ("mine", .tsv),
    ("mine where id = x1", .csv),
  ])
  func whatIsAskedForIsShown(query: String, mode: OutputMode) throws {
    let (header, messages) = try header(query, of: Self.names, mode)
    #expect(header == "a b date c title d id e f")
    #expect(!messages.contains("more columns"))
  }

  @Test func fewColumnsAreAllShown() throws {
    let names = Array(Self.names.prefix(7))
    let (header, messages) = try header("mine", of: names, .box)
    #expect(header == names.joined(separator: " "))
    #expect(!messages.contains("more columns"))
  }
}
