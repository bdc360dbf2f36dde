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
    #expect(MessageCatalogue.english.keys.subtracting(said).subtracting(lists).sorted() == [])
  }

  /// A literal of several words is a sentence that only some can read, unless it is a word of a format.
  @Test(arguments: ["Corpus", "Files", "JSON", "Chronology"])
  func noSentenceStandsInTheCode(target: String) throws {
    for file in try Repository.swiftFiles(in: "Sources")
    where file.target == target && !wordsOfFormats.contains(file.path) {
      for literal in SwiftText(file.lines.joined(separator: "\n")).literals
      where literal.text.contains(/[A-Za-z]{2,} [A-Za-z]{2,}/) {
        // What a programmer is told, who has broken a promise of the code.
        let statement = file.lines[max(0, literal.line - 6)..<literal.line]
        if statement.contains(where: { $0.contains("precondition") }) { continue }
        Issue.record("\(file.path):\(literal.line): \"\(literal.text)\"")
      }
    }
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

/// The files whose literals are words of formats and languages of data, or are read by tests alone.
private let wordsOfFormats: Set = [
  "Sources/Chronology/Calendar/DaySet+Codable.swift",
  "Sources/Chronology/Condition/DayRelation.swift",
  "Sources/Corpus/Bibliography/BibTeXSource.swift",
  "Sources/Corpus/Checking/TableForm+Message.swift",
  "Sources/Corpus/Dates/DateWord.swift",
  "Sources/Corpus/Dates/Phrases/DateLexicon.swift",
  "Sources/Corpus/Dates/Phrases/MonthNames.swift",
  "Sources/Corpus/Decoding/ForeignFormat+Detection.swift",
  "Sources/Corpus/Decoding/TextEncoding.swift",
  "Sources/Corpus/Inference/HeadingWords.swift",
  "Sources/Corpus/Inference/MarkerCount.swift",
  "Sources/Corpus/Inference/PublicDataset.swift",
  "Sources/Corpus/Inference/SecondHeading.swift",
  "Sources/Corpus/Inference/TableEnd.swift",
  "Sources/Corpus/Model/Corpus+Invariants.swift",
  "Sources/Corpus/Numbers/NumberUnits.swift",
  "Sources/Corpus/Texts/NoteBlocks.swift",
]
