import Foundation
import Testing

@testable import Query

/// The examples beside the grammar, one file each: a note, a statement, and behind `#>` how it is
/// read, or the message that it gets. With `CLIO_ACCEPT` set the files are rewritten.
@Suite struct ExampleTests {
  struct Example {
    let file: String
    let text: String
    let recorded: String

    init(_ file: String) throws {
      self.file = file
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      let statement = lines.drop { $0.hasPrefix("# ") }.prefix { !$0.hasPrefix("#>") }
      text = statement.joined(separator: "\n").trimmingCharacters(in: .newlines)
      recorded = lines.filter { $0.hasPrefix("#>") }.map { String($0.dropFirst(3)) }
        .joined(separator: "\n")
    }

    /// Compares what is read with what is recorded, or records it.
    func check(_ found: String) throws {
      if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
        let notes = try Repository.text(file).split(separator: "\n").prefix { $0.hasPrefix("# ") }
        let marked = found.split(separator: "\n", omittingEmptySubsequences: false).map {
          "#> " + $0
        }
        let all =
          notes.joined(separator: "\n") + "\n\(text)\n" + marked.joined(separator: "\n") + "\n"
        try all.write(to: Repository.url(file), atomically: true, encoding: .utf8)
      } else {
        #expect(found == recorded, "\(file)")
      }
    }
  }

  static let examples = files("Grammar/examples")
  static let counterExamples = files("Grammar/counter-examples")

  private static func files(_ folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.url(folder).path)
    return (names ?? []).filter { $0.hasSuffix(".clio") }.sorted().map { folder + "/" + $0 }
  }

  @Test func thereAreExamples() {
    #expect(Self.examples.count > 60 && Self.counterExamples.count > 60)
  }

  @Test(arguments: examples)
  func anExampleIsReadAsRecorded(file: String) throws {
    let example = try Example(file)
    let parsed = Parsing.parse(SourceText(example.text))
    #expect(parsed.diagnostics.isEmpty && parsed.statements.count == 1, "\(file)")
    let recogniser = try #require(GrammarTests.recogniser)
    #expect(recogniser.derivations(of: example.text) == 1, "\(file)")
    try example.check(parsed.statements.map { TreeText.of($0) }.joined(separator: "\n"))
  }

  @Test(arguments: counterExamples)
  func aCounterExampleGetsTheRecordedMessage(file: String) throws {
    let example = try Example(file)
    let source = SourceText(example.text)
    let parsed = Parsing.parse(source)
    #expect(parsed.statements.isEmpty && !parsed.diagnostics.isEmpty, "\(file)")
    let isRefused = GrammarTests.isRefusedForItsMeaning(parsed.diagnostics)
    let recogniser = try #require(GrammarTests.recogniser)
    #expect(isRefused || recogniser.derivations(of: example.text) == 0, "\(file)")
    try example.check(
      parsed.diagnostics.map { DiagnosticExcerpt($0, in: source).text }.joined(separator: "\n"))
  }
}
