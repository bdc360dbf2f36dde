import TestSupport
import Testing

/// The examples of README and of `docs/` run, each page in a folder of its own that holds `seeds/`.
///
/// - An `sh` block: each line that begins with `clio`, `$ clio`, or hands something over to it.
/// - A `clio` block: its statements as a script; what else stands behind the fence are arguments.
/// - A block with a file name behind its language, such as `csv disputes.csv`, is that file.
/// - A `text` block directly after one of the first two is what they print on standard output.
@Suite struct DocumentationCommandLineTests {
  static let pages: [String] =
    ["README.md"]
    + ((try? ClioBinary.shell("ls docs", in: ClioBinary.root).output) ?? "")
    .split(separator: "\n").map { "docs/\($0)" }

  @Test(arguments: pages)
  func examplesRunAndPrintWhatIsShown(_ page: String) throws {
    let text = try #require(TextFile.read("\(ClioBinary.root)/\(page)"))
    let folder = try ScratchFolder()
    _ = try ClioBinary.shell("cp -r '\(ClioBinary.root)/seeds' .", in: folder.path)
    for example in DocumentExample.all(in: text) {
      if let (name, content) = example.file { _ = try folder.write(content, to: name) }
      var printed = ""
      for line in example.lines {
        let run = try ClioBinary.shell(line, in: folder.path)
        #expect(run.status == 0, "\(page):\(example.line): \(line): \(run.errors)")
        printed += run.output
      }
      if let shown = example.output {
        #expect(printed == shown, "\(page):\(example.line)")
      }
    }
  }

  /// A page that nobody is led to is not read.
  @Test func readmeLeadsToEveryPage() throws {
    let readme = try #require(TextFile.read("\(ClioBinary.root)/README.md"))
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 130)
    #expect(Self.pages.count > 5)
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

  @Test func examplesAreFound() {
    let text = """
      Words.

      ```sh
      make run
      $ clio -c 'events \\
        | count'
      clio --version   # a comment
      printf 'events' | clio
      ```

      ```text
      count
      ```

      ```sh
      clio
      clio check seeds
      ```
      and
      ```text
      not its output
      ```

      ```csv a.csv
      x
      1
      ```
      ```clio a.csv
      a | count
      ```
      """
    let examples = DocumentExample.all(in: text)
    #expect(
      examples.map(\.lines) == [
        [
          "clio -c 'events \\\n  | count'", "clio --version   # a comment",
          "printf 'events' | clio",
        ], ["clio check seeds"], [], ["clio a.csv -f example.clio"],
      ])
    #expect(examples.map(\.output) == ["count\n", nil, nil, nil])
    #expect(examples.map(\.line) == [3, 15, 24, 28])
    #expect(examples.map { $0.file?.name } == [nil, nil, "a.csv", "example.clio"])
    #expect(examples[2].file?.text == "x\n1\n")
  }
}

/// A block of a document that is run, or written to a file, and what stands behind it as output.
struct DocumentExample {
  /// The line of the block's first fence.
  let line: Int
  /// The file that is written before the commands run.
  var file: (name: String, text: String)?
  /// Commands for the shell.
  var lines: [String] = []
  let output: String?

  static func all(in text: String) -> [DocumentExample] {
    let blocks = FencedBlock.all(in: text)
    return blocks.indices.compactMap { index in
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isFollowed = next?.language == "text" && next?.followsDirectly == true
      return DocumentExample(blocks[index], output: isFollowed ? next?.text : nil)
    }
  }

  private init?(_ block: FencedBlock, output: String?) {
    line = block.line
    self.output = output
    let words = block.language.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "sh":
      lines = Self.commands(in: block.lines)
      if lines.isEmpty { return nil }
    case "clio":
      file = ("example.clio", block.text)
      lines = ["clio " + (words.count > 1 ? words[1] + " " : "") + "-f example.clio"]
    default:
      guard words.count > 1 else { return nil }
      file = (words[1], block.text)
    }
  }

  /// The commands that run the program; a line that ends with a backslash goes on. A prompt cannot
  /// be run here, so `clio` alone is left out.
  private static func commands(in lines: [String]) -> [String] {
    var commands: [String] = []
    var begun: String?
    for line in lines {
      var command = line
      if let before = begun {
        command = before + "\n" + line
      } else {
        if command.hasPrefix("$ ") { command.removeFirst(2) }
        guard command.hasPrefix("clio ") || command.contains("| clio") else { continue }
      }
      begun = command.hasSuffix("\\") ? command : nil
      if begun == nil { commands.append(command) }
    }
    return commands
  }
}
