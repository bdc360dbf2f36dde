import Foundation
import Messages
import Testing

/// What no compiler checks of messages: that their sentences are there and speak of what they are given.
struct MessageKeyTests {
  /// The texts of the sources, but for the sentences themselves.
  private static let sources = Result {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Messages/Languages/") }
      .map {
        (path: $0, text: try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8))
      }
      .filter { $0.text.contains("Message") }
  }

  @Test func everyMessageHasItsSentence() throws {
    var count = 0
    for (path, text) in try Self.sources.get() {
      for literal in MessageLiteral.all(in: text) {
        count += 1
        #expect(MessageCatalogue.english.keys.contains(literal.key), "\(path): \(literal.key)")
        #expect(
          MessageCatalogue.english.argumentNames(of: literal.key) == Set(literal.names),
          "\(path): \(literal.key)")
      }
    }
    #expect(count > 100, "messages are written otherwise")
  }

  @Test func everySentenceIsSaid() throws {
    let texts = try Self.sources.get().map(\.text)
    // What joins the items of a list is asked for by a sentence.
    let unused = MessageCatalogue.english.keys.filter { key in
      !key.hasPrefix("list.") && !texts.contains { $0.contains("\"\(key)\"") }
    }
    #expect(unused.sorted() == [])
  }

  @Test(arguments: [
    (#"Message("a")"#, [MessageLiteral(key: "a", names: [])]),
    (
      #"x = Message("a.b", ["n": "\(f("[x]", 2)), y", "m": [g(1), 2]]) + "Message""#,
      [MessageLiteral(key: "a.b", names: ["n", "m"])]
    ),
    (
      #"Message("a", ["n": Message("b", ["k": 1])])"#,
      [MessageLiteral(key: "a", names: ["n"]), MessageLiteral(key: "b", names: ["k"])]
    ),
    (#"errorMessage("a"), Message(key: "a", arguments: [])"#, []),
  ])
  func messagesAreFound(text: String, literals: [MessageLiteral]) {
    #expect(MessageLiteral.all(in: text) == literals)
  }
}
