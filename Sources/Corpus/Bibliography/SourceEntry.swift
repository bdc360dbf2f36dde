import JSON
import Text

/// One reference: the values of its fields by the names of the columns.
struct SourceEntry {
  /// The physical line where it begins, and the offset.
  let line: Int
  let start: Int
  private(set) var values: [(name: String, items: [String])] = []

  init(line: Int, start: Int) {
    self.line = line
    self.start = start
  }

  /// The columns of names and keywords, each with several items.
  static let lists: Set<String> = [
    "author", "editor", "translator", "container_author", "collection_editor", "keyword",
  ]
  static let dates: Set<String> = ["issued", "accessed", "event_date", "original_date"]

  /// The columns that lists of references are made for, in their order; others follow.
  private static let order = [
    "id", "type", "title", "author", "issued", "container_title", "editor", "translator",
    "collection_title", "volume", "issue", "page", "publisher", "publisher_place", "edition",
    "genre", "number", "language", "URL", "DOI", "ISBN", "ISSN", "accessed", "keyword", "abstract",
    "note",
  ]

  /// Adds a value, to the others of a list; of two texts of one name the first stays.
  mutating func add(_ text: String, to name: String) {
    let text = text.trimmed
    if text.isEmpty { return }
    guard let place = values.firstIndex(where: { $0.name == name }) else {
      values.append((name, [text]))
      return
    }
    if Self.lists.contains(name), !values[place].items.contains(text) {
      values[place].items.append(text)
    }
  }

  /// Adds a text behind the one that is there, a blank line between them; once.
  mutating func join(_ text: String, to name: String) {
    guard let place = values.firstIndex(where: { $0.name == name }),
      let before = values[place].items.first
    else { return add(text, to: name) }
    let text = text.trimmed
    if text.isEmpty || "\n\n\(before)\n\n".contains("\n\n\(text)\n\n") { return }
    values[place].items = [before + "\n\n" + text]
  }

  /// Puts a text in the place of what a field holds.
  mutating func replace(_ name: String, with text: String) {
    guard let place = values.firstIndex(where: { $0.name == name }) else {
      return add(text, to: name)
    }
    values[place].items = [text]
  }

  subscript(name: String) -> String? { values.first { $0.name == name }?.items.first }

  /// The text of a cell.
  func text(of name: String) -> String? {
    guard let items = values.first(where: { $0.name == name })?.items else { return nil }
    return Self.lists.contains(name) ? items.json.compactText : items.first
  }

  /// The columns that some references have.
  static func names(of entries: [SourceEntry]) -> [String] {
    var found: Set<String> = []
    var others: [String] = []
    for entry in entries {
      for (name, _) in entry.values where found.insert(name).inserted && !order.contains(name) {
        others.append(name)
      }
    }
    return order.filter(found.contains) + others
  }
}
