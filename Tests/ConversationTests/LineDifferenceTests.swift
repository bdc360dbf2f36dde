import Conversation
import TestSupport
import Testing

/// How a text that was expected becomes the one that is there.
@Suite struct LineDifferenceTests {
  private typealias Line = LineDifference.Line

  /// The text that the changes lead to, and the one that they begin with.
  private static func texts(_ difference: LineDifference) -> (old: [String], new: [String]) {
    var (old, new): ([String], [String]) = ([], [])
    for line in difference.lines {
      switch line {
      case .kept(let text):
        old.append(text)
        new.append(text)
      case .removed(let text): old.append(text)
      case .added(let text): new.append(text)
      }
    }
    return (old, new)
  }

  @Test(arguments: 0..<300) func leadsFromOneTextToTheOther(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func text() -> [String] {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        String("abc".randomElement(using: &random) ?? "a")
      }
    }
    let (old, new) = (text(), text())
    let difference = LineDifference(from: old, to: new)
    #expect(Self.texts(difference) == (old, new))
    // No longer than the longest text that is within both.
    let kept = difference.lines.count { if case .kept = $0 { true } else { false } }
    #expect(kept == Self.longestCommon(old[...], new[...]))
  }

  private static func longestCommon(_ first: ArraySlice<String>, _ second: ArraySlice<String>)
    -> Int
  {
    var row = [Int](repeating: 0, count: second.count + 1)
    for line in first {
      var next = row
      for (index, other) in second.enumerated() {
        next[index + 1] = line == other ? row[index] + 1 : max(row[index + 1], next[index])
      }
      row = next
    }
    return row[second.count]
  }

  @Test func longTextsWithoutAnythingInCommonAreReplaced() {
    let old = (0..<3000).map { "a\($0)" }
    let difference = LineDifference(from: ["x"] + old + ["y"], to: ["x", "b", "y"])
    #expect(Self.texts(difference) == (["x"] + old + ["y"], ["x", "b", "y"]))
  }

  @Test func showsChangesWithTheLinesAroundThem() {
    let old = (1...12).map(String.init)
    var new = old
    new[5] = "six"
    let difference = LineDifference(from: old, to: new)
    #expect(difference.firstChange == 5)
    #expect(difference.text(context: 1) == "  …\n  5\n- 6\n+ six\n  7\n  …\n")
    #expect(difference.text(context: 9).split(separator: "\n").count == 13)
    #expect(LineDifference(from: old, to: old).text() == "  …\n")
    #expect(LineDifference(from: [], to: ["a"]).text() == "+ a\n")
  }

  @Test func timesAreTheSame() {
    for (first, second) in [
      ("time: 3.214 ms", "time: 0.001 ms"), ("用时：1.000 毫秒", "用时：2.000 毫秒"),
      (#"{"clio":"1","ms":1.002,"kind":"done"}"#, #"{"clio":"1","ms":20.1,"kind":"done"}"#),
    ] {
      #expect(TranscriptText.areSame([first], [second]))
    }
    #expect(!TranscriptText.areSame(["time: 3.214 ms"], ["time: soon ms"]))
    #expect(!TranscriptText.areSame(["3.214"], ["3.215"]))
    #expect(!TranscriptText.areSame(["a"], ["a", "b"]))
  }
}
