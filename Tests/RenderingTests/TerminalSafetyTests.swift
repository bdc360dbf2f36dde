import Engine
import Rendering
import Testing
import Text

/// No text of a corpus may command the terminal that it is shown on.
@Suite struct TerminalSafetyTests {
  private static let hostile = [
    "\u{1B}]0;title\u{7}", "\u{9B}2J", "a\u{8}\u{7F}", "\u{1B}[31m\nred", "a\rb", "\u{0}",
    "\u{90}q",
    "a\r\nb\tc", "\u{1B}\u{301}", "\u{202E}abc\u{2066}", "\u{FEFF}x\u{E0041}",
  ]

  private func text(_ answer: Answer, _ mode: OutputMode) -> String {
    Renderer(RenderOptions(mode: mode, nullText: "\u{1B}c", isTerminal: true)).text(answer)
  }

  @Test(arguments: OutputMode.allCases, hostile)
  func corpusNeverCommandsTheTerminal(mode: OutputMode, hostile: String) {
    let answer = SampleAnswer.of([hostile, "b"], [[.text(hostile), .missing]])
    for scalar in text(answer, mode).unicodeScalars
    where scalar.properties.generalCategory == .control {
      #expect(scalar == "\n" || scalar == "\t" && mode == .tsv, "\(mode): \(scalar.value)")
    }
    #expect(
      !text(answer, mode).unicodeScalars.contains {
        TerminalText.isObeyed($0) && $0 != "\n" && $0 != "\t"
      })
  }

  @Test(arguments: OutputMode.allCases, 0..<50 as Range<UInt64>)
  func noRandomTextDoes(mode: OutputMode, seed: UInt64) {
    for scalar in text(SampleAnswer.random(seed: seed), mode).unicodeScalars
    where scalar.properties.generalCategory == .control {
      #expect(scalar == "\n" || scalar == "\t" && mode == .tsv, "\(mode): \(scalar.value)")
    }
  }

  @Test func separatedValuesShowItOnATerminalOnly() {
    let answer = SampleAnswer.of(["a", "b"], [[.text("x\u{1B}[31m\ny\tz"), .text("c\\d")]])
    #expect(text(answer, .csv) == "a,b\n\"x␛[31m\ny⇥z\",c\\d\n")
    #expect(text(answer, .tsv) == "a\tb\nx␛[31m\\ny\\tz\tc\\\\d\n")
    #expect(rendered(answer, .csv) == "a,b\n\"x\u{1B}[31m\ny\tz\",c\\d\n")
    #expect(rendered(answer, .tsv) == "a\tb\nx\u{1B}[31m\\ny\\tz\tc\\\\d\n")
  }

  @Test func plainTextsAreTheSameOnATerminal() {
    let answer = SampleAnswer.of(["a", "b"], [[.text("核, 密约"), .text("e\u{301}")]])
    for mode in OutputMode.allCases where mode != .box {
      #expect(
        Renderer(RenderOptions(mode: mode, isTerminal: true)).text(answer) == rendered(answer, mode)
      )
    }
  }
}
