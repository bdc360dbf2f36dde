import Engine
import Rendering

/// Answers made by hand: the rows as values, the columns as names.
enum SampleAnswer {
  /// Rows that try every format: scripts, quotes, line breaks, several values, nothing.
  static let awkward = of(
    ["id", "date", "title", "actor", "n"],
    [
      [
        .text("agreement-1"), .date("1969-11"), .text("核密约, \"secret\""),
        .list([.reference(id: "japan", label: "日本"), .reference(id: nil, label: "USA")]),
        .integer(12),
      ],
      [.text("e\u{301}te"), .missing, .text("two\nlines\tand \\"), .list([]), .decimal(-0.5)],
      [.text("bell\u{7}"), .date("196X"), .text("👩‍👩‍👧"), .missing, .missing],
    ], numeric: ["n"])

  static let empty = of(["id", "n"], [], numeric: ["n"])

  static func of(
    _ names: [String], _ rows: [[Value]], numeric: Set<String> = [], noun: String = "events",
    headline: [Int]? = nil, notes: [AnswerNote] = []
  ) -> Answer {
    let columns = names.enumerated().map { index, name in
      AnswerColumn(name: name, isNumeric: numeric.contains(name)) { rows[$0][index] }
    }
    return Answer(
      columns: columns, headline: headline?.map { columns[$0] }, rowCount: rows.count, noun: noun,
      notes: notes)
  }

  /// One column of texts.
  static func texts(_ texts: [String], name: String = "text") -> Answer {
    of([name], texts.map { [.text($0)] })
  }

  /// A table of random texts, of scripts and lengths that vary.
  static func random(seed: UInt64) -> Answer {
    var random = SplitMix(state: seed)
    let pieces = [
      "a", "word ", "日本", "核", "e\u{301}", "\u{301}", "🗾", "👩‍👩‍👧", "\t", "\n", "\r\n", "\u{1B}[31m",
      "\u{9B}2J", "\"", ",", "\\", "한", "…", "ｱ", "\u{202E}", "\u{200B}", "é", "|", "\u{2028}", "🇯🇵",
      "\u{200D}", "\u{600}", "\u{93E}", "\u{FE0F}", "☢\u{FE0F}", "🇯", "\u{1100}", "\u{1F3FB}",
      "\u{D4E}",
    ]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    let count = Int.random(in: 1...7, using: &random)
    let most = (0..<count).map { _ in Int.random(in: 1...30, using: &random) }
    let names = most.map { _ in text(4) }
    let rows: [[Value]] = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      most.map { length in
        Int.random(in: 0..<5, using: &random) == 0 ? .missing : .text(text(length))
      }
    }
    return of(names, rows)
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }
}

extension Renderer {
  /// Returns the whole text of an answer.
  func text(_ answer: Answer) -> String {
    var text = ""
    render(answer, to: &text)
    return text
  }
}

/// Returns an answer in a mode, all else being as in batch.
func rendered(_ answer: Answer, _ mode: OutputMode) -> String {
  Renderer(RenderOptions(mode: mode)).text(answer)
}
