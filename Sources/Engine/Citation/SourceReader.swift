import Chronology
import Corpus

/// Reads what the corpus knows of a source. The columns have the names of the variables of the
/// Citation Style Language; whichever is missing is left out.
struct SourceReader {
  let corpus: Corpus

  func source(_ reference: RowReference, id: String, locators: [String]) -> CitedSource {
    let work = Work(corpus: corpus, reference: reference)
    return CitedSource(
      id: id, kind: work["kind"] ?? work["type"], language: work.language, title: work.title,
      englishTitle: work.englishTitle, authors: work.names("author"),
      editors: work.names("editor"), translators: work.names("translator"),
      issued: work.date("issued"), container: work.name("container_title"),
      publisher: work.name("publisher"), place: work.name("publisher_place"),
      volume: work["volume"], issue: work["issue"], page: work["page"], url: work["url"],
      doi: work["doi"], locators: locators, citedIn: mention(of: work))
  }

  /// The work that names another: `cited_in` leads to it, and the locator of a row that is stated
  /// there says where.
  private func mention(of work: Work) -> CitedSource.Mention? {
    guard let other = work.reference("cited_in"), other != work.reference else { return nil }
    let citing = Work(corpus: corpus, reference: other)
    let isStatedThere = work.table.sourceField.map {
      work.table.fields[$0].column.references(of: work.reference.row).contains(other)
    }
    return CitedSource.Mention(
      authors: citing.names("author"), title: citing.title, id: corpus.id(of: other),
      locator: isStatedThere == true ? work["locator"] : nil)
  }
}

/// A row of a table of sources.
private struct Work {
  let corpus: Corpus
  let reference: RowReference

  var table: Table { corpus.tables[reference.table] }

  /// The text of a field, on one line; nil where it is missing.
  subscript(name: String) -> String? {
    table.fieldIndex(named: name).flatMap { text(at: $0) }
  }

  private func text(at field: Int) -> String? {
    guard let text = table.fields[field].column.text(at: reference.row) else { return nil }
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  var language: String? { self["language"]?.lowercased() }

  /// The title in the language of the work: of `title_zh` and its like the one that has it.
  var title: String? { translation(language) ?? plainTitle }

  /// The title without a language in its name is the English one where there are others.
  var englishTitle: String? {
    guard let title, let english = translation("en") ?? plainTitle, english != title else {
      return nil
    }
    return english
  }

  private var plainTitle: String? { table.nameField.flatMap { text(at: $0) } }

  private func translation(_ language: String?) -> String? {
    guard let language else { return nil }
    let wanted = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: "_")
    let fields = table.nameFields
    let field =
      fields.first { $0.language == wanted }
      ?? fields.first { $0.language?.prefix(2) == wanted.prefix(2) }
    return field.flatMap { text(at: $0.index) }
  }

  func name(_ field: String) -> CitedName? { self[field].map { CitedName($0) } }

  func names(_ field: String) -> [CitedName] {
    guard let index = table.fieldIndex(named: field) else { return [] }
    if case .list(let column) = table.fields[index].column {
      return column[reference.row].flatMap { CitedName.list($0) }
    }
    return text(at: index).map { CitedName.list($0) } ?? []
  }

  func date(_ field: String) -> EDTFDate? {
    guard let index = table.fieldIndex(named: field) else { return nil }
    if case .date(let column) = table.fields[index].column { return column[reference.row] }
    return text(at: index).flatMap { try? EDTFDate($0) }
  }

  func reference(_ field: String) -> RowReference? {
    table.fieldIndex(named: field).flatMap {
      table.fields[$0].column.references(of: reference.row).first
    }
  }
}

extension Corpus {
  /// The id of a row, or its number where the table has no ids.
  func id(of row: RowReference) -> String {
    tables[row.table].id(of: row.row) ?? "\(tables[row.table].name)-\(row.row + 1)"
  }
}
