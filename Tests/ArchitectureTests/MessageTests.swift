import Messages
import Testing

/// What is said to people is said in the catalogues of `Messages`, and nowhere else.
@Suite struct MessageTests {
  /// The messages of all sources.
  private static let made: [(file: String, message: SwiftText.MadeMessage)] =
    ((try? Repository.swiftFiles(in: "Sources")) ?? []).flatMap { file in
      SwiftText(file.lines.joined(separator: "\n")).messages.map { (file.path, $0) }
    }

  @Test func everyMessageIsASentenceOfTheCatalogue() throws {
    #expect(Self.made.count > 300, "the sources were not understood")
    for (file, message) in Self.made {
      let place = "\(file):\(message.line)"
      #expect(MessageCatalogue.english.keys.contains(message.key), "\(place): \(message.key)")
      #expect(
        MessageCatalogue.english.argumentNames(of: message.key) == message.arguments,
        "\(place): \(message.key)")
    }
  }

  @Test func everySentenceIsSaid() throws {
    let said = Set(Self.made.map(\.message.key))
    // The catalogue joins lists by words that templates name.
    let lists = MessageCatalogue.english.keys.filter { $0.hasPrefix("list.") }
    let unsaid = MessageCatalogue.english.keys.subtracting(said).subtracting(lists)
    let families = try Self.families()
    #expect(unsaid.filter { key in !families.contains { key.hasPrefix($0) } }.sorted() == [])
  }

  /// The beginnings of keys that end with the word of a definition, as `help.stage.` does.
  /// `HelpWordingTests` holds that each definition has its sentence, and each sentence its definition.
  private static func families() throws -> Set<String> {
    var families: Set<String> = []
    for file in try Repository.swiftFiles(in: "Sources") {
      for literal in SwiftText(file.lines.joined(separator: "\n")).literals
      where literal.text.contains(/^[a-z]+(\.[a-z]+)*\.(\u{FFFC}.*)?$/) {
        families.insert(String(literal.text.prefix { $0 != "\u{FFFC}" }))
      }
    }
    return families
  }

  @Test func literalsAndMessagesAreFound() {
    let text = SwiftText(
      #"""
      // "no literal"
      let a = "one \(two("three four")) five" + #"six "seven" eight"#
      throw Message("a.b", ["x": Message("c.d"), "y": list.map { "\($0): z" }, "z": 1])
      Message(
        "e.f")
      Message("list." + key)
      """#)
    #expect(
      text.literals.map(\.text).prefix(2) == ["one \u{FFFC} five", "six \"seven\" eight"])
    #expect(
      text.messages == [
        .init(line: 3, key: "a.b", arguments: ["x", "y", "z"]),
        .init(line: 3, key: "c.d", arguments: []), .init(line: 5, key: "e.f", arguments: []),
      ])
  }
}
