import Corpus
import TestSupport
import Testing

@testable import Engine

/// Texts get the numbers that a dictionary of strings gives them.
@Suite struct TextNumberingTests {
  @Test(arguments: 0..<40) func textsAreNumberedAsStringsAre(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // `é` in two ways and `ＡＢ`, short and long texts, and texts that share a long beginning.
    let pieces = ["", "a", "é", "e\u{301}", "ＡＢ", "日本", "\u{0}", String(repeating: "x", count: 9)]
    let texts: [String?] = (0..<Int.random(in: 0...500, using: &random)).map { _ in
      let count = Int.random(in: -1...4, using: &random)
      return count < 0
        ? nil : (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let column = TextColumn(texts)
    var numbering = TextNumbering(column)
    var numbers: [String: Int32] = [:]
    for (row, text) in texts.enumerated() {
      let expected = text.map { text in
        let number = numbers[text] ?? Int32(numbers.count)
        numbers[text] = number
        return number
      }
      #expect(numbering.number(of: row) == expected ?? -1)
    }
    #expect(numbering.firstRows.count == numbers.count)
    for (text, number) in numbers {
      #expect(texts[Int(numbering.firstRows[Int(number)])] == text)
    }
  }
}
