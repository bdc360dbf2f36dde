import Corpus
import Plan
import Text

/// A place where something that was looked for stands.
struct Occurrence {
  let row: Int32
  /// What comes before it, what was found, and what follows it.
  let left: String
  let match: String
  let right: String
  /// Whether no space is between the match and what is left or right of it.
  let touchesLeft: Bool
  let touchesRight: Bool
  /// The lines or paragraphs of the match, where the row is a passage.
  let locator: String?
}

/// Finds all places where words are in the texts of rows.
struct OccurrenceFinder {
  let table: Table
  let search: ContextSearch
  let cancellation: Cancellation

  /// The occurrences in some rows, in the order of the rows and of their texts.
  ///
  /// - Complexity: O(characters of the texts).
  func occurrences(in rows: [Int32]) throws(Interrupted) -> [Occurrence] {
    var found: [Occurrence] = []
    for (index, row) in rows.enumerated() {
      // A row may be a page.
      if index & 63 == 0 { try cancellation.check() }
      for column in search.texts {
        guard let text = table.fields[column].column.text(at: Int(row)) else { continue }
        found += ranges(in: text).map { occurrence($0, in: text, of: row) }
      }
    }
    return found
  }

  /// Where the words stand, each place once: of two that overlap the one that begins first.
  private func ranges(in text: String) -> [Range<Int>] {
    let loose = LooseText(text)
    let all = search.words.flatMap(loose.ranges).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    guard search.words.count > 1 else { return all }
    var kept: [Range<Int>] = []
    for range in all where range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    return kept
  }

  private func occurrence(_ range: Range<Int>, in text: String, of row: Int32) -> Occurrence {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return Occurrence(
      row: row, left: Context.before(text[..<start], width: search.width),
      match: String(text[start..<end]), right: Context.behind(text[end...], width: search.width),
      touchesLeft: !(text[..<start].last?.isWhitespace ?? true),
      touchesRight: !(text[end...].first?.isWhitespace ?? true),
      locator: table.passages.isEmpty
        ? nil : "\(table.passages[Int(row)].locator(of: range))")
  }
}

/// As much of a text as a number of columns takes, without half a word at its far end.
enum Context {
  /// The end of what comes before a match.
  static func before(_ text: Substring, width: Int) -> String {
    String(beginning(of: text.reversed(), width: width).reversed())
  }

  /// The beginning of what follows a match.
  static func behind(_ text: Substring, width: Int) -> String {
    beginning(of: text, width: width)
  }

  private static func beginning(
    of text: some BidirectionalCollection<Character>, width: Int
  ) -> String {
    var room = width
    var end = text.startIndex
    while end < text.endIndex {
      room -= DisplayWidth.of(String(text[end]))
      if room < 0 { break }
      end = text.index(after: end)
    }
    let part = String(text[..<wordEnd(end, in: text)])
    guard let first = part.firstIndex(where: { !$0.isWhitespace }),
      let last = part.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(part[first...last])
  }

  /// The end, or where a word begins that the end would cut; a word that is all there is stays.
  private static func wordEnd<Text: BidirectionalCollection<Character>>(
    _ end: Text.Index, in text: Text
  ) -> Text.Index {
    guard end < text.endIndex, end > text.startIndex, text[end].isWordCharacter else { return end }
    var start = end
    while start > text.startIndex {
      let before = text.index(before: start)
      guard text[before].isWordCharacter else { return start }
      start = before
    }
    return end
  }
}

extension Character {
  /// Whether it is a letter or digit of a script that sets words apart by spaces.
  /// A soft hyphen stands only inside words.
  var isWordCharacter: Bool {
    (isLetter || isNumber) && DisplayWidth.of(String(self)) == 1 || self == "\u{AD}"
  }
}
