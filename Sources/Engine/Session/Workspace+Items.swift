package import Corpus
import Messages
package import Query
import Text

extension Workspace {
  /// The row that an item names: the one with the id, else the one with the name in any language, else,
  /// for a whole number, that row of the last answer.
  ///
  /// - Throws: What is wrong: no row is called so, or several are.
  /// - Complexity: O(rows of the corpus).
  package func row(of item: ItemReference) throws(Diagnostic) -> RowReference {
    if item.isRow { return try rowOfLastAnswer(item) }
    if let collection = item.collection, let whole = item.whole,
      corpus.tableIndex(named: collection.text) == nil, isName(whole)
    {
      return try row(of: ItemReference(collection: nil, id: whole))
    }
    let range = (item.collection ?? item.id).range.lowerBound..<item.id.range.upperBound
    let tables = try tables(of: item)
    var found = rows(withID: item.id.text, in: tables)
    if found.isEmpty { found = rows(named: item.id.text, in: tables) }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      if let row = shownRow(of: item) { return row }
      let nearest = nearest(to: item.id.text, in: tables)
      throw Diagnostic(
        .unknownItem(item.id.text, nearest: nearest), range,
        fix: nearest.first.map { Diagnostic.Fix(range: item.id.range, text: $0) })
    }
    let names = found.map { row in
      let table = corpus.tables[row.table]
      return table.name + "." + (table.id(of: row.row) ?? item.id.text)
    }
    throw Diagnostic(.severalItems(item.id.text, names.withoutRepetition), range)
  }

  /// The number under which another row is shown in the last answer, where a whole number was taken for an
  /// id.
  package func numberOfOtherRow(_ item: ItemReference, than row: RowReference) -> Int? {
    guard !item.isRow, let shown = shownRow(of: item), shown != row else { return nil }
    return Int(item.id.text)
  }

  private func rowOfLastAnswer(_ item: ItemReference) throws(Diagnostic) -> RowReference {
    guard let last = answers.last?.relation else {
      throw Diagnostic(.noAnswer(0), item.id.range)
    }
    guard let table = last.tableIndex else {
      throw Diagnostic(
        .environment(
          Message("query.row-of-groups"),
          hint: Message("query.row-of-groups.hint", ["number": item.id.text])), item.id.range)
    }
    guard let number = Int(item.id.text), 1...max(1, last.rows.count) ~= number, last.rows.count > 0
    else {
      throw Diagnostic(
        .environment(
          Message("query.no-such-row", ["number": item.id.text, "count": last.rows.count]),
          hint: nil), item.id.range)
    }
    return RowReference(table: table, row: Int(last.rows.numbers[number - 1]))
  }

  /// The row of the last answer whose number an item may be; nil where it is none.
  private func shownRow(of item: ItemReference) -> RowReference? {
    guard item.collection == nil, Int(item.id.text) != nil else { return nil }
    return try? rowOfLastAnswer(item)
  }

  private func isName(_ name: Name) -> Bool {
    !rows(named: name.text, in: Array(corpus.tables.indices)).isEmpty
  }

  private func tables(of item: ItemReference) throws(Diagnostic) -> [Int] {
    let withIDs = corpus.tables.indices.filter { corpus.tables[$0].idField != nil }
    guard let collection = item.collection else { return withIDs }
    let table = try catalog.place(of: collection)
    return withIDs.filter { $0 == table }
  }

  private func rows(withID id: String, in tables: [Int]) -> [RowReference] {
    tables.compactMap { table in
      let field = corpus.tables[table].idField.map { corpus.tables[table].fields[$0] }
      return field?.column.firstRow(of: id).map { RowReference(table: table, row: $0) }
    }
  }

  private func rows(named name: String, in tables: [Int]) -> [RowReference] {
    tables.flatMap { table in
      catalog.names(of: table).rows(named: name).map { RowReference(table: table, row: Int($0)) }
    }
  }

  /// The ids that are spelt nearly so.
  private func nearest(to text: String, in tables: [Int]) -> [String] {
    let ids = tables.lazy.flatMap { [corpus] table in
      (0..<corpus.tables[table].rowCount).lazy.compactMap { corpus.tables[table].id(of: $0) }
    }
    return NearestNames.nearest(to: text, among: ids)
  }
}
