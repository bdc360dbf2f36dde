import Corpus
import Engine
import Query

/// Finds the fields in which rows have a value, so that a name alone can be answered with queries.
struct ValueSearch {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Queries for the rows that have a value, the most first; of a collection, where one is named.
  ///
  /// - Complexity: O(fields), and O(rows) for each of those whose values nobody has counted yet.
  func statements(having value: String, in collection: String? = nil) -> [String] {
    let named = statements(having: value, in: collection, of: Self.hasNames)
    return named.isEmpty ? statements(having: value, in: collection, of: Self.hasTexts) : named
  }

  private func statements(
    having value: String, in collection: String?, of isSearched: (Column) -> Bool
  ) -> [String] {
    var found: [(text: String, count: Int, isRole: Bool)] = []
    let corpus = session.workspace.corpus
    let start = ContinuousClock.now
    for (place, table) in corpus.tables.enumerated() where !table.isLink {
      if let collection, table.name.lowercased() != collection.lowercased() { continue }
      // Counting all for the first time is worth a moment, not a wait.
      guard ContinuousClock.now - start < .milliseconds(300) else { break }
      for (index, field) in table.fields.enumerated() where isSearched(field.column) {
        guard let known = session.workspace.values(table: place, field: index),
          let (name, count) = Self.match(value, in: known), count > 0
        else { continue }
        let written = Parsing.quotedIfNeeded(name)
        found.append(
          (
            "\(table.name) where \(Parsing.fieldName(field.name)) = \(written)", count,
            field.origin == .role
          ))
      }
    }
    let sorted = found.enumerated().sorted {
      ($1.element.count, $0.element.isRole ? 1 : 0, $0.offset)
        < ($0.element.count, $1.element.isRole ? 1 : 0, $1.offset)
    }
    return sorted.prefix(2).map(\.element.text)
  }

  private static func hasNames(_ column: Column) -> Bool {
    switch column {
    case .category, .link, .reference: true
    case .text, .integer, .decimal, .quantity, .boolean, .date, .list: false
    }
  }

  /// A table without a descriptor says of no column that its texts are names.
  private static func hasTexts(_ column: Column) -> Bool {
    switch column {
    case .text, .list: true
    case .category, .link, .reference, .integer, .decimal, .quantity, .boolean, .date: false
    }
  }

  /// The value as it is written, in the number in which the data have it: `treaties` is `treaty`.
  private static func match(_ value: String, in known: FieldValues) -> (String, Int)? {
    for form in forms(of: value) {
      if let count = known.count(of: form) { return (form, count) }
    }
    return nil
  }

  private static func forms(of value: String) -> [String] {
    let word = value.lowercased()
    guard word.allSatisfy({ $0.isASCII }), word.count > 3 else { return [value] }
    if word.hasSuffix("ies") { return [value, value.dropLast(3) + "y"] }
    if word.hasSuffix("es") { return [value, String(value.dropLast()), String(value.dropLast(2))] }
    return word.hasSuffix("s") ? [value, String(value.dropLast())] : [value]
  }
}
