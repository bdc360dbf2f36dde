/// One text that can be at a cursor.
package struct CompletionItem: Equatable, Sendable {
  /// What is inserted.
  package let text: String
  /// What is only shown beside it: `日本 (57)`, or what a word means.
  package let note: String
  /// Whether it is a value of the corpus, and no word.
  package let isValue: Bool

  init(text: String, note: String = "", isValue: Bool = false) {
    self.text = text
    self.note = note
    self.isValue = isValue
  }
}

/// The texts that can be at a cursor, and what of the entry they take the place of.
package struct CompletionList: Equatable, Sendable {
  /// UTF-8 offsets into the entry.
  package let range: Range<Int>
  package let items: [CompletionItem]
}

/// A text that can be at a cursor, before all of them are put in order.
struct Offer {
  let item: CompletionItem
  /// How likely it is to be written, beside those of other ranks.
  let rank: Rank

  enum Rank: Int, Comparable {
    /// What goes on with a name of several words.
    case goingOn
    /// What a place is there for.
    case likely
    case usual
    /// What the grammar takes, too.
    case possible
    case rare

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  init(_ item: CompletionItem, _ rank: Rank) {
    self.item = item
    self.rank = rank
  }

  init(_ text: String, note: String = "", _ rank: Rank = .usual) {
    self.init(CompletionItem(text: text, note: note), rank)
  }
}
