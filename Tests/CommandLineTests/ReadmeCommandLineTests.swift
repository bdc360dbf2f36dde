import TestSupport
import Testing

/// README's examples run: each line of an `sh` block that begins with `clio`, `$ clio`, or hands
/// something over to it. Where a
/// `text` block stands directly behind, it is what they print on standard output.
@Suite struct ReadmeCommandLineTests {
  @Test func examplesRunAndPrintWhatIsShown() throws {
    // Without a README there is nothing to hold to.
    guard let readme = TextFile.read("\(ClioBinary.root)/README.md") else { return }
    let folder = try ScratchFolder()
    _ = try ClioBinary.shell("cp -r '\(ClioBinary.root)/seeds' .", in: folder.path)
    for example in ReadmeExample.all(in: readme) {
      var printed = ""
      for line in example.lines {
        let run = try ClioBinary.shell(line, in: folder.path)
        #expect(run.status == 0, "README.md:\(example.line): \(line): \(run.errors)")
        printed += run.output
      }
      if let shown = example.output {
        #expect(printed == shown, "README.md:\(example.line)")
      }
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
      """
    let examples = ReadmeExample.all(in: text)
    #expect(
      examples.map(\.lines) == [
        [
          "clio -c 'events \\\n  | count'", "clio --version   # a comment",
          "printf 'events' | clio",
        ], ["clio check seeds"],
      ])
    #expect(examples.map(\.output) == ["count\n", nil])
    #expect(examples.map(\.line) == [3, 15])
  }
}

/// A block of commands, and what stands behind it as their output.
struct ReadmeExample {
  /// The line of the block's first fence.
  let line: Int
  let lines: [String]
  let output: String?

  static func all(in text: String) -> [ReadmeExample] {
    let blocks = FencedBlock.all(in: text)
    return blocks.indices.compactMap { index in
      let block = blocks[index]
      guard ["sh", "shell", "console", "bash"].contains(block.language) else { return nil }
      let lines = commands(in: block.lines)
      guard !lines.isEmpty else { return nil }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let output = next.flatMap {
        $0.language == "text" && $0.followsDirectly ? $0.lines.map { $0 + "\n" }.joined() : nil
      }
      return ReadmeExample(line: block.line, lines: lines, output: output)
    }
  }

  /// The commands that run the program; a line that ends with a backslash goes on. A prompt cannot
  /// be run here, so `clio` alone is passed over.
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
