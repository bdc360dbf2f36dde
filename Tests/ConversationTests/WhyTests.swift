import Conversation
import Corpus
import Engine
import Foundation
import TestSupport
import Testing

/// Proofs: why a row is in an answer, and why it is not. `Tests/Golden/proofs.txt` holds them as they
/// are read; with `CLIO_ACCEPT` set it is rewritten.
@Suite struct WhyTests {
  private static let golden = "\(ClioBinary.root)/Tests/Golden/proofs.txt"

  private static func conversation(_ corpus: String, language: String) throws -> Conversation {
    let conversation =
      corpus == "disputed"
      ? try Conversation(
        CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/disputed"]))
      : try Conversation()
    if language != "en" { _ = conversation.say(".lang \(language)") }
    return conversation
  }

  @Test func provesAsRecorded() throws {
    let text = try #require(TextFile.read(Self.golden))
    var printed: [String] = []
    for block in text.components(separatedBy: "\n\n") {
      let lines = block.split(separator: "\n").map(String.init)
      guard let query = lines.first(where: { $0.hasPrefix("> ") }) else {
        printed.append(lines.joined(separator: "\n"))
        continue
      }
      let parts = query.dropFirst(2).split(separator: ": ", maxSplits: 1).map(String.init)
      let language = parts.count == 2 ? parts[0] : "en"
      let reply = try Self.conversation(String(lines[0].dropFirst(2)), language: language)
        .say(parts[parts.count - 1])
      let shown = [lines[0], query] + reply.data.split(separator: "\n").map(String.init)
      #expect(reply.outcome == .done, "\(query): \(reply.messages)")
      #expect(lines == shown, "\(query)")
      printed.append(shown.joined(separator: "\n"))
    }
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try (printed.joined(separator: "\n\n") + "\n")
        .write(toFile: Self.golden, atomically: true, encoding: .utf8)
    }
  }

  @Test func withoutAQueryTheLastAnswerIsMeant() throws {
    let conversation = try Self.conversation("disputed", language: "en")
    let reply = conversation.say("let $t = miller\npeople where trade = $t | count; _1")
    #expect(reply.outcome == .done)
    _ = conversation.say("people where trade = $t")
    let why = conversation.say("why anna")
    #expect(why.data.contains("'trade = $t' holds: trade is miller"), "\(why.data)")
    // What names mean may have changed since.
    _ = conversation.say("let $t = baker")
    #expect(conversation.say("why anna").data == why.data)
  }

  @Test(arguments: [
    ("why nobody in people", "CL0113"), ("why anna", "CL0106"), ("why anna in peeple", "CL0101"),
    ("why not anna", "CL0001"), ("why anna in people where bron = 1", "CL0103"),
    ("people | why | count", "CL0203"),
  ])
  func whatCannotBeProvedIsRefused(query: String, code: String) throws {
    let reply = try Self.conversation("disputed", language: "en").say(query)
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.contains("error[\(code)]"), "\(reply.messages)")
  }

  /// The field that states a row may bear another name; its descriptor says so.
  @Test func restsOnTheSourceThatTheDescriptorDeclares() throws {
    let folder = try ScratchFolder()
    let fixture = "\(ClioBinary.root)/Tests/Fixtures/disputed"
    for file in ["claims.csv", "people.csv", "sources.csv"] {
      var text = try #require(TextFile.read("\(fixture)/\(file)"))
      if file == "people.csv" { text = text.replacing("trade,source,", with: "trade,book,") }
      try text.write(toFile: "\(folder.path)/\(file)", atomically: true, encoding: .utf8)
    }
    let descriptor = try #require(TextFile.read("\(fixture)/datapackage.json"))
    let parts = descriptor.components(separatedBy: "\"name\": \"claims\"")
    let people = parts[0]
      .replacing(
        #"{ "name": "source", "type": "string" }"#,
        with: #"{ "name": "book", "type": "string", "clio": { "source": true } }"#
      ).replacing(#""fields": "source""#, with: #""fields": "book""#)
    #expect(people != parts[0])
    try (people + "\"name\": \"claims\"" + parts[1])
      .write(toFile: "\(folder.path)/datapackage.json", atomically: true, encoding: .utf8)
    let conversation = try Conversation(CorpusLoader.load(paths: [folder.path]))
    let reply = conversation.say("why anna in people where trade = miller")
    #expect(reply.data.hasSuffix("written in: A diary (diary), L1-2\n"), "\(reply.data)")
  }

  @Test func isAnObjectInJSON() throws {
    let conversation = try Self.conversation("disputed", language: "en")
    let reply = conversation.say(".mode json\nwhy anna in people")
    #expect(reply.data.hasPrefix("{\"text\":\"anna of 'people' is in the answer"))
  }
}
