import TestSupport
import Testing

@testable import clio

/// A plain command line is read without the argument parser, and as that would have read it.
@Suite struct FlagsTests {
  private static let words = [
    "-c", "-f", "events", "-", "--", "", "-q", "--csv", "a b", "x.clio", "日本", "-cevents",
    "--command",
    "-fx", "report.csv", "help",
  ]

  @Test(arguments: 0..<20) func plainArgumentsAreReadAsTheParserReadsThem(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let arguments = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        // Plain ones are rare among all.
        Self.words[
          min(Int.random(in: 0..<16, using: &random), Int.random(in: 0..<16, using: &random))]
      }
      if let flags = Flags(plain: arguments) {
        #expect((try? Flags(parsing: arguments)) == flags, "\(arguments)")
      }
    }
  }

  @Test(arguments: [
    ([], true), (["-c", "events"], true), (["-c", "-q"], true), (["x.csv", "-f", "y"], true),
    (["-c"], false), (["-q"], false), (["--", "x"], false), (["-"], false), ([""], false),
    (["--version"], false), (["-cevents"], false),
  ])
  func whatIsPlain(arguments: [String], isPlain: Bool) {
    #expect((Flags(plain: arguments) != nil) == isPlain)
  }
}
