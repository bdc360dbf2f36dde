import TestSupport
import Testing

/// `clio man`: the manual page has all that help has, and is well formed.
@Suite struct ManualCommandLineTests {
  private let page: String

  init() throws {
    let run = try ClioBinary.run(["man"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    page = run.output
  }

  /// The page without the escapes of its notation.
  private var plain: String {
    page.replacing("\\-", with: "-").replacing("\\(aq", with: "'").replacing("\\e", with: "\\")
      .replacing(/\\f[BIR]/, with: "")
  }

  @Test func hasEveryFlagAndCommandOfTheHelp() throws {
    let help = try ClioBinary.run(["--help"]).output
    let list = try #require(help.split(separator: "SUBCOMMANDS:").last)
    let commands = list.matches(of: #/\n  ([a-z]+) /#).map { String($0.1) }
    #expect(commands.count >= 5 && commands.contains("fmt"))
    for command in commands {
      #expect(plain.contains("\n.SS \"clio \(command)"), "\(command)")
      let help = try ClioBinary.run([command, "--help"]).output
      for flag in help.matches(of: /--[a-z]+(?:-[a-z]+)*/) {
        #expect(plain.contains(flag.output), "\(command) \(flag.output)")
      }
    }
    for flag in help.matches(of: #/\n  (?:-[a-zA-Z], )?(--[a-z]+(?:-[a-z]+)*)/#) {
      #expect(plain.contains("\n\(flag.output.1)") || plain.contains(", \(flag.output.1)"))
    }
  }

  @Test func placesOfTheHandWrittenPartAreFilled() {
    #expect(!page.contains(/@[A-Z]+@/))
    #expect(
      page.contains("\"clio 0.") && plain.contains("Without one the built-in corpus is opened"))
    // Not every formatter reads UTF-8, nor has every device the characters.
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
  }

  /// Where there is a formatter of such pages, it has nothing to warn of.
  @Test func isWellFormed() throws {
    let folder = try ScratchFolder()
    try folder.write(page, to: "clio.1")
    let run = try ClioBinary.shell(
      "command -v groff > /dev/null || exit 0; groff -man -ww -z clio.1", in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test func examplesRun() throws {
    let section = try #require(plain.split(separator: ".SH EXAMPLES").last)
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("    ") }
    #expect(lines.count >= 5)
    for line in lines {
      let run = try ClioBinary.shell(String(line), in: ClioBinary.root)
      #expect(run.status == 0 && !run.output.isEmpty, "\(line): \(run.errors)")
    }
  }
}
