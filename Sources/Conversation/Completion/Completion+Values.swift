import Corpus
import Engine
import Plan
import Query
import Text

// Values, and rows by their names.
extension Completion {
  /// The values of what is compared, the most frequent first: those that begin so, then those that have
  /// a word that does.
  func values(_ place: CompletionPlace) -> [Offer] {
    let known = place.around.rows.flatMap { scope in
      place.around.comparand.map { comparand in
        session.workspace.values(of: comparand, at: scope, in: place.context.source)
      }
    }
    let typed = place.unquoted
    // A name that is complete goes on only where another begins with it and a further word.
    if place.isLonger, typed.last == " ", isComplete(typed, known ?? []) { return [] }
    return (known ?? []).flatMap { known in
      known.matching(typed).map { match in
        let text =
          known.isPlain ? Parsing.valueText(match.text) : Parsing.quotedIfNeeded(match.text)
        let note = Self.note(match.entry, beside: match.text)
        return Offer(
          CompletionItem(text: text, note: note, isValue: true),
          place.isLonger ? .goingOn : .likely)
      }
    } + (place.isLonger ? [] : parameters(place))
  }

  private func isComplete(_ typed: String, _ known: [FieldValues]) -> Bool {
    let key = FieldValues.key(typed)
    return known.contains { $0.matching(typed).contains { FieldValues.key($0.text) == key } }
  }

  /// `日本 (57)`: what the value is called in another script, and how many rows have it.
  private static func note(_ entry: FieldValues.Entry, beside text: String) -> String {
    (entry.name(unlike: text).map { $0 + " " } ?? "") + "(\(entry.count))"
  }

  /// The units of the comparand, behind a number.
  func units(_ place: CompletionPlace) -> [Offer] {
    guard let scope = place.around.rows, let comparand = place.around.comparand else {
      return timeUnits(place)
    }
    return session.workspace.units(of: comparand, at: scope, in: place.context.source)
      .filter(place.begins).map { Offer($0, .likely) }
  }

  /// The rows of the last answer by their ids, then rows by name.
  func items(of collection: Name?, _ place: CompletionPlace) -> [Offer] {
    let typed = place.unquoted
    if typed.isEmpty, collection == nil { return lastIDs() }
    if place.isLonger, typed.last == " " { return [] }
    let tables = corpus.tables.indices.filter { index in
      corpus.tables[index].idField != nil
        && (collection.map { corpus.tableIndex(named: $0.text) == index } ?? true)
    }
    let found = tables.flatMap { index -> [Offer] in
      guard let rows = session.workspace.rows(ofTable: index) else { return [] }
      return rows.matching(typed).prefix(200).map { match in
        let label = match.entry.label == match.text ? "" : "  " + match.entry.label
        return Offer(
          Parsing.quotedIfNeeded(match.text), note: corpus.tables[index].name + label,
          Self.begins(match.text, typed) ? .likely : .usual)
      }
    }
    return found
  }

  /// The rows of the last answer, else the first of the corpus, by their ids.
  private func lastIDs() -> [Offer] {
    var rows: [Int32] = []
    var index = corpus.tables.indices.first {
      corpus.tables[$0].idField != nil && $0 != corpus.sourcesTable
    }
    if let last = session.workspace.answers.last?.relation, let place = last.tableIndex {
      (index, rows) = (place, Array(last.rows.numbers.prefix(20)))
    }
    guard let index else { return [] }
    let table = corpus.tables[index]
    if rows.isEmpty { rows = (0..<Int32(min(table.rowCount, 20))).map { $0 } }
    return rows.compactMap { row in
      guard let id = table.id(of: Int(row)) else { return nil }
      let label = table.label(of: Int(row), language: session.workspace.language)
      return Offer(Parsing.quotedIfNeeded(id), note: label ?? "", .likely)
    }
  }
}
