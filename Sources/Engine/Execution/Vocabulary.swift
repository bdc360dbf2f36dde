import Corpus
import Text

/// The names and terms of a corpus that are written without spaces, by which words are distinguished in
/// running text.
struct Vocabulary {
  /// In their bare form.
  private let names: Set<String>
  /// The number of characters of the longest.
  let longest: Int

  /// What is longer is a sentence.
  private static let longestName = 16
  /// Tables with more rows hold records, not terms.
  private static let mostRows = 100_000

  /// - Parameter words: Further words, in their bare form.
  /// - Complexity: O(names of the corpus).
  init(_ catalog: Catalog, words: [String]) {
    var names = Set(words)
    for (index, table) in catalog.corpus.tables.enumerated()
    where table.nameField != nil && table.rowCount <= Self.mostRows {
      for name in catalog.names(of: index).names where Self.isTerm(name.text) {
        names.insert(Folding.bare(name.text))
      }
    }
    self.names = names
    longest = names.lazy.map(\.count).max() ?? 0
  }

  /// Whether a name is a word of a script without spaces, of two characters or more.
  private static func isTerm(_ name: String) -> Bool {
    2...longestName ~= name.count
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "・" || $0 == "·" }
      && name.contains { !$0.isWordCharacter }
  }

  func contains(_ name: String) -> Bool { names.contains(name) }
}
