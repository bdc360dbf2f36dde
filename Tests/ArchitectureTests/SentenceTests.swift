import Testing

/// A literal of several words is a sentence that only some can read, unless it is a word of a format or of
/// clio's language: sentences are in the catalogues of `Messages`.
@Suite struct SentenceTests {
  private static let targets = [
    "Files", "Cores", "Text", "Chronology", "JSON", "ClickHouse", "Corpus", "Query", "Plan",
    "Engine", "Rendering", "Pictures", "Terminal", "Conversation", "LineEditing", "Prompt", "clio",
  ]

  @Test(arguments: targets) func noSentenceStandsInTheCode(target: String) throws {
    for file in try Repository.swiftFiles(in: "Sources")
    where file.target == target && LiteralsOfLanguages.files[file.path] == nil {
      for literal in SwiftText(file.lines.joined(separator: "\n")).literals
      where literal.text.contains(/[A-Za-z]{2,} [A-Za-z]{2,}/) {
        let isAllowed =
          LiteralsOfLanguages.isOfTheLanguage(literal.text)
          || Self.isForProgrammersOrTheParser(literal, in: file)
        #expect(isAllowed, "\(file.path):\(literal.line): \"\(literal.text)\"")
      }
    }
  }

  /// What a programmer is told who has broken a promise of the code, and what the argument parser is given,
  /// which takes nothing but literals.
  private static func isForProgrammersOrTheParser(
    _ literal: SwiftText.Literal, in file: Repository.File
  ) -> Bool {
    let line = literal.line
    if file.lines[max(0, line - 6)..<line].contains(where: { $0.contains("precondition") }) {
      return true
    }
    return file.target == "clio"
      && file.lines[max(0, line - 3)..<line].contains { line in
        ["help:", "ArgumentHelp(", "abstract:", "usage:", "discussion:", "let form ="]
          .contains { line.contains($0) }
      }
  }

  /// A word before a fault is the language's: it is made by `Output.error` and the messages of warnings.
  @Test(arguments: targets) func noFaultBeginsInEnglish(target: String) throws {
    for file in try Repository.swiftFiles(in: "Sources")
    where file.target == target && LiteralsOfLanguages.files[file.path] == nil {
      for literal in SwiftText(file.lines.joined(separator: "\n")).literals {
        #expect(
          !["error:", "warning:", "note:", "hint:"].contains { literal.text.hasPrefix($0) },
          "\(file.path):\(literal.line): \"\(literal.text)\"")
      }
    }
  }

  @Test func everyExceptionIsNeeded() throws {
    let files = try Repository.swiftFiles(in: "Sources")
    let paths = Set(files.map(\.path))
    #expect(LiteralsOfLanguages.files.keys.filter { !paths.contains($0) }.sorted() == [])
    let literals = Set(
      try Self.targets.flatMap { target in
        try Repository.swiftFiles(in: "Sources/\(target)").flatMap {
          SwiftText($0.lines.joined(separator: "\n")).literals.map(\.text)
        }
      })
    #expect(LiteralsOfLanguages.others.subtracting(literals).sorted() == [])
  }
}
