import TestSupport
import Testing

/// README, `docs/` and `lessons/` run, by `clio test`.
@Suite struct DocumentationCommandLineTests {
  private static func files(_ pattern: String) -> [String] {
    ((try? ClioBinary.shell("ls \(pattern)", in: ClioBinary.root).output) ?? "")
      .split(separator: "\n").map(String.init)
  }

  static let pages = ["README.md"] + files("docs/*.md")
  static let lessons = files("lessons/??/*.md")

  @Test(arguments: pages) func examplesPrintWhatIsShown(_ page: String) throws {
    let run = try ClioBinary.run(["test", "--shell", page], in: ClioBinary.root)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.output)\(run.errors)")
    #expect(run.output.contains(/^[1-9][0-9]* passed, 0 failed\n$/), "\(run.output)")
  }

  @Test(arguments: lessons) func queriesOfLessonsRun(_ lesson: String) throws {
    let run = try ClioBinary.run(["test", lesson], in: ClioBinary.root)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.output)\(run.errors)")
    #expect(run.output.contains(/^[1-9][0-9]* passed, 0 failed\n$/), "\(run.output)")
  }

  /// A page that nobody is led to is not read.
  @Test func readmeLeadsToEveryPage() throws {
    let readme = try #require(TextFile.read("\(ClioBinary.root)/README.md"))
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 130)
    #expect(Self.pages.count > 5 && Self.lessons.count > 20)
    for page in Self.pages.dropFirst() { #expect(readme.contains("(\(page)")) }
  }

  /// A link to a file of the repository leads somewhere.
  @Test(arguments: pages)
  func linksLeadSomewhere(_ page: String) throws {
    let text = try #require(TextFile.read("\(ClioBinary.root)/\(page)"))
    let folder = page.contains("/") ? "docs/" : ""
    for link in text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/).map(\.output.1) {
      let run = try ClioBinary.shell("test -e '\(folder)\(link)'", in: ClioBinary.root)
      #expect(run.status == 0, "\(page): \(link)")
    }
  }
}
