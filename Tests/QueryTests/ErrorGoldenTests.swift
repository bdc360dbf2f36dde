import Foundation
import Testing

@testable import Query

/// Every message as a reader sees it: `Tests/Golden/errors/*.txt` holds queries, each line behind
/// `> `, and below each what is printed. With `CLIO_ACCEPT` set the files are rewritten.
@Suite struct ErrorGoldenTests {
  static let files = [
    "signs", "habits", "names", "dates", "structure", "scripts", "sql", "kql", "cqp", "words",
    "windows",
  ]
  static let folder = Repository.url("Tests/Golden/errors")

  @Test(arguments: ErrorGoldenTests.files)
  func printsWhatIsRecorded(file: String) throws {
    let url = Self.folder.appendingPathComponent(file + ".txt")
    let recorded = try String(contentsOf: url, encoding: .utf8)
    let blocks = recorded.split(separator: "\n", omittingEmptySubsequences: false)
      .split { !$0.hasPrefix("> ") && !$0.hasPrefix("#") && $0.isEmpty }
    var printed: [String] = []
    for block in blocks {
      let comments = block.filter { $0.hasPrefix("# ") }.map(String.init)
      let query = block.filter { $0.hasPrefix(">") }.map { String($0.dropFirst(2)) }
      if query.isEmpty {
        printed.append(comments.joined(separator: "\n"))
        continue
      }
      let text = query.joined(separator: "\n")
      let shown = comments + query.map { $0.isEmpty ? ">" : "> " + $0 } + [Self.rendered(text)]
      printed.append(shown.joined(separator: "\n"))
      let expected = block.filter { !$0.hasPrefix(">") && !$0.hasPrefix("# ") }
      #expect(Self.rendered(text) == expected.joined(separator: "\n"), "\(text)")
    }
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try (printed.joined(separator: "\n\n") + "\n").write(
        to: url, atomically: true, encoding: .utf8)
    }
  }

  static func rendered(_ text: String) -> String {
    let source = SourceText(text, name: "query")
    let diagnostics = Parsing.parse(source).diagnostics
    if diagnostics.isEmpty { return "no fault" }
    return diagnostics.map { DiagnosticExcerpt($0, in: source).text }.joined(separator: "\n")
  }
}

/// Files of the repository, found from this one.
enum Repository {
  static func url(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(path)
  }

  /// The lines of a file that are neither blank nor comments.
  static func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }
}
