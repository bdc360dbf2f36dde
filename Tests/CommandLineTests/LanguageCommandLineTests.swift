import FoundationEssentials
import Messages
import TestSupport
import Testing

/// The same session in each language, as `Tests/Golden/languages` has it; with `CLIO_ACCEPT` set the files are
/// rewritten. A new language needs no more than its sentences and a file there.
@Suite struct LanguageCommandLineTests {
  /// A banner, a typo, an answer with rows in doubt, an empty one, what explains them, help, faults of
  /// files and flags, and what is written.
  private static let session: [[String]] =
    [
      "events where yaer < 1976",
      "events where date < 1962 and actor = Japan | limit 2 | select id",
      "events where year < 1600 and actor = Japan",
      "explain events where actor = 日本 and year < 1970 | sort date | limit 3",
      "events where year < 1970 | count", "explain claims | conflicts certain | count",
      "why 1 in events where year < 1950 | group by decade", "describe events.date",
      ".help states", ".help join", ".help CL0103", ".schema periods", ".hepl", ".open none.csv",
      ".export out", "events | limit 2 | save \"two.csv\"",
    ].map { ["-c", $0] } + [
      ["-i"], ["check", "talks.csv"], ["talks.csv", "-c", "talks | count"], ["import", "gdelt"],
      ["pack", "talks.csv", "-o", "talks.clio-pack"], ["--mode", "xml"], ["-p", "1976"],
    ]

  private static let file = """
    id,date,place,rounds
    first,1963-07-15,Moscow,3
    second,1963-08-05,Geneva,3,more
    third,1964-01-21,Geneva,2

    """

  /// The command line, then what it writes, then what it says.
  private static func capture(_ arguments: [String], _ language: ReaderLanguage) throws -> String {
    let folder = try ScratchFolder()
    try folder.write(file, to: "talks.csv")
    // A command takes its flags behind its name.
    let arguments = arguments + ["--lang", language.rawValue]
    let run = try ClioBinary.run(arguments, in: folder.path)
    let line = arguments.map { $0.contains { " |".contains($0) } ? "'\($0)'" : $0 }
    return "$ clio \(line.joined(separator: " "))\n" + run.output + run.errors
  }

  @Test(arguments: ReaderLanguage.allCases)
  func theSessionSpeaksTheLanguage(language: ReaderLanguage) throws {
    let text = try Self.session.map { try Self.capture($0, language) }.joined(separator: "\n")
    let path = "\(ClioBinary.root)/Tests/Golden/languages/\(language.rawValue).txt"
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(TextFile.read(path) == text)
  }
}
