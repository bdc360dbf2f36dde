import Corpus
import Plan
import Query
import Text

/// A row that bears a name or holds a text, and where.
private struct Finding {
  /// What it has: the name, the text in one of its names, or the text somewhere else.
  enum Rank { case name, partOfName, text }

  let rank: Rank
  let row: RowReference
  /// The place of the field.
  let field: Int
}

extension Evaluator {
  /// The rows that bear a name or hold a text, each once; those that bear the name come first.
  ///
  /// - Complexity: O(characters of the texts) when a field is first searched, then that of `contains`.
  func rows(of find: FindSource) throws(Interrupted) -> Relation {
    let bare = Folding.bare(find.text)
    var found: [Finding] = []
    for place in find.collections {
      try cancellation.check()
      found += try findings(of: find.text, bare, in: place).sorted { $0.row.row < $1.row.row }
    }
    let rows = [Finding.Rank.name, .partOfName, .text].flatMap { rank in
      found.filter { $0.rank == rank }
    }
    return try relation(rows, bare)
  }

  private func findings(
    of text: String, _ bare: String, in place: Int
  ) throws(Interrupted) -> [Finding] {
    let table = catalog.corpus.tables[place]
    let names = table.nameFields.map(\.index)
    var seen = RowSet(capacity: table.rowCount)
    var found: [Finding] = []
    func add(_ row: Int, _ field: Int, _ rank: Finding.Rank) {
      guard !seen.contains(row) else { return }
      seen.insert(row)
      found.append(Finding(rank: rank, row: RowReference(table: place, row: row), field: field))
    }
    for row in catalog.names(of: place).rows(named: text) {
      if let field = table.field(naming: row, text) { add(row, field, .name) }
    }
    let also = table.fieldIndex(named: "also").map { [$0] } ?? []
    for field in names + also {
      for row in try rows(of: table, place, field, containing: bare) {
        add(Int(row), field, .partOfName)
      }
    }
    for field in table.fields.indices
    where table.fields[field].origin == .stored && field != table.idField {
      for row in try rows(of: table, place, field, containing: bare) {
        add(Int(row), field, .text)
      }
    }
    return found
  }

  /// The rows whose text, or one of whose texts, holds a text in its bare form.
  private func rows(
    of table: Table, _ place: Int, _ field: Int, containing bare: String
  ) throws(Interrupted) -> [Int32] {
    let test = Lowering(catalog: catalog).matcher(.contains(bare))
    switch table.fields[field].column {
    case .text(let column):
      return try catalog.foldedText(FieldOrigin(table: place, field: field), column)
        .verdict(test, cancellation).certain.rows
    case .list(let column):
      return try MembershipKernel.verdict(column, cancellation) { test.accepts($0) }.certain.rows
    case .category, .integer, .decimal, .quantity, .boolean, .date, .reference, .link: return []
    }
  }

  /// The rows with what people see of each.
  private func relation(_ found: [Finding], _ bare: String) throws(Interrupted) -> Relation {
    let tables = catalog.corpus.tables
    var passages: [String?] = []
    for (step, finding) in found.enumerated() {
      // A row may be a page.
      if step & 63 == 0 { try cancellation.check() }
      passages.append(passage(of: finding, bare))
    }
    let references = ReferenceColumn(
      rows: found.map { Int32($0.row.row) },
      target: .any(Buffer(found.map { UInt16($0.row.table) })))
    let fields = [
      Field(
        name: "collection",
        column: .text(try TextColumn(found.map { tables[$0.row.table].name }, cancellation))),
      Field(
        name: "id",
        column: .text(
          try TextColumn(found.map { tables[$0.row.table].id(of: $0.row.row) }, cancellation))),
      Field(name: "label", column: .reference(references)),
      Field(
        name: "field",
        column: .text(
          try TextColumn(found.map { tables[$0.row.table].fields[$0.field].name }, cancellation))),
      Field(name: "passage", column: .text(try TextColumn(passages, cancellation))),
    ]
    return Relation(
      table: Table(name: "rows", rowCount: found.count, fields: fields), tableIndex: nil,
      rows: .ordered((0..<Int32(found.count)).map { $0 }), schema: FindSource.schema, notes: [])
  }

  /// How many columns of a terminal are shown on either side of what was found.
  private static let width = 30

  /// The text around the first place where it stands; of a list the item.
  private func passage(of finding: Finding, _ bare: String) -> String? {
    switch catalog.corpus.tables[finding.row.table].fields[finding.field].column {
    case .list(let column):
      return column[finding.row.row].first { Folding.bare($0).contains(bare) }
    case let column:
      guard let text = column.text(at: finding.row.row) else { return nil }
      guard let range = LooseText(text).ranges(of: bare).first else { return text }
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      let end = text.utf8.index(start, offsetBy: range.count)
      let left = Context.before(text[..<start], width: Self.width)
      let right = Context.behind(text[end...], width: Self.width)
      let before = text[..<start].last?.isWhitespace ?? false ? " " : ""
      let behind = text[end...].first?.isWhitespace ?? false ? " " : ""
      return left + before + text[start..<end] + behind + right
    }
  }
}

extension Table {
  /// The field by which a row bears a name.
  fileprivate func field(naming row: Int, _ name: String) -> Int? {
    let key = Folding.bareKey(name)
    let also = fieldIndex(named: "also")
    for field in nameFields.map(\.index) + (idField.map { [$0] } ?? [])
    where fields[field].column.text(at: row).map(Folding.bareKey) == key {
      return field
    }
    return also
  }
}
