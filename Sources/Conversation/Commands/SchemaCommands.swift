import Corpus
import Engine
import Messages
import Query
import Text

extension Command {
  static let tables = Command(
    names: ["tables"], usage: ""
  ) { (session, line) throws(CommandFault) in
    let tables = session.workspace.corpus.tables.filter { !$0.isLink }
    try session.showTable(
      Answer(
        columns: [
          .texts("collection", tables.map(\.name)),
          AnswerColumn(name: "rows", isNumeric: true) { .integer(Int64(tables[$0].rowCount)) },
          .texts("title", tables.map { $0.title ?? "" }),
        ], rowCount: tables.count, noun: "collections"))
    return .done
  }

  static let schema = Command(
    names: ["schema", "fields"], usage: "[COLLECTION]", arguments: [.collection]
  ) { (session, line) throws(CommandFault) in
    let corpus = session.workspace.corpus
    var tables = corpus.tables.filter { !$0.isLink }
    if let name = line.arguments.first {
      tables = [corpus.tables[try session.collection(named: name)]]
    }
    let rows = tables.flatMap { table in
      table.fields.map {
        (
          table.name, Parsing.fieldName($0.name), session.output.text(corpus.kind(of: $0)),
          table.filled($0), $0.about ?? ""
        )
      }
    }
    var columns: [AnswerColumn] = [
      .texts("collection", rows.map(\.0)), .texts("field", rows.map(\.1)),
      .texts("kind", rows.map(\.2)),
      AnswerColumn(name: "filled", isNumeric: true) { .integer(Int64(rows[$0].3)) },
    ]
    // A file that nothing describes has no sentences about its fields.
    if !rows.allSatisfy(\.4.isEmpty) { columns.append(.texts("about", rows.map(\.4))) }
    // Who names a collection knows which it is.
    let headline = line.arguments.isEmpty ? columns : Array(columns.dropFirst())
    try session.showTable(
      Answer(
        columns: columns, headline: headline, wide: headline, rowCount: rows.count,
        noun: "fields"))
    return .done
  }

  static let stats = Command(
    names: ["stats"], usage: "[COLLECTION]",
    arguments: [.collection]
  ) { (session, line) throws(CommandFault) in
    let catalog = session.workspace.catalog
    let tables = catalog.corpus.tables
    var places = Array(tables.indices)
    if let name = line.arguments.first { places = [try session.collection(named: name)] }
    let rows = places.flatMap { place in
      tables[place].fields.enumerated().map { index, field in
        (
          table: tables[place], field: field, storage: ColumnStorage(field.column),
          isIndexed: catalog.isIndexed(table: place, field: index)
        )
      }
    }
    func number(_ name: String, _ value: @escaping @Sendable (Int) -> Int) -> AnswerColumn {
      AnswerColumn(name: name, isNumeric: true) { .integer(Int64(value($0))) }
    }
    try session.showTable(
      Answer(
        columns: [
          .texts("collection", rows.map(\.table.name)),
          number("rows") { rows[$0].table.rowCount },
          .texts("field", rows.map { Parsing.fieldName($0.field.name) }),
          .texts("kept_as", rows.map { session.output.text($0.storage.coding) }),
          number("bytes") { rows[$0].storage.bytes },
          .texts("indexed", rows.map { $0.isIndexed ? "yes" : "" }),
        ], rowCount: rows.count, noun: "fields"))
    return .done
  }

  static let values = Command(
    names: ["values"], usage: "COLLECTION.FIELD [PREFIX]", arguments: [.field, .value]
  ) { (session, line) throws(CommandFault) in
    guard let path = line.arguments.first else { throw .usage }
    let prefix = line.arguments.dropFirst().joined(separator: " ")
    let (collection, field) = session.workspace.corpus.split(path: path)
    guard let collection else {
      throw .diagnostic(
        .unknownField(path, collection: "", nearest: []))
    }
    let source = SourceText("`\(collection)` | group by `\(field)`")
    var binder = session.workspace.binder(for: source)
    guard case .query(let pipeline)? = Parsing.parse(source).statements.first?.kind else {
      throw .usage
    }
    guard let plan = binder.bind(pipeline) else {
      throw .diagnostic(binder.diagnostics.first?.kind ?? .noAnswer(0))
    }
    let answer: Answer
    do throws(Interrupted) {
      answer = try session.workspace.peek(plan)
    } catch { throw .diagnostic(.interrupted) }
    try session.showTable(answer.keeping(prefix: prefix))
    return .done
  }
}

extension AnswerColumn {
  fileprivate static func texts(_ name: String, _ texts: [String]) -> AnswerColumn {
    AnswerColumn(name: name, isNumeric: false, isWhole: ["collection", "field"].contains(name)) {
      texts[$0].isEmpty ? .missing : .text(texts[$0])
    }
  }
}

extension Answer {
  /// The rows whose first cell begins with a text, most frequent first.
  fileprivate func keeping(prefix: String) -> Answer {
    let folded = Folding.bareKey(prefix)
    let rows = (0..<rowCount).filter { row in
      prefix.isEmpty || Folding.bareKey(columns[0].value(row).label).hasPrefix(folded)
    }.sorted { left, right in
      let counts = (columns[1].value(left), columns[1].value(right))
      guard case (.integer(let leftCount), .integer(let rightCount)) = counts,
        leftCount != rightCount
      else { return left < right }
      return leftCount > rightCount
    }
    return Answer(
      columns: columns.map { column in
        AnswerColumn(name: column.name, isNumeric: column.isNumeric) { column.value(rows[$0]) }
      }, rowCount: rows.count, noun: "values")
  }
}

extension Corpus {
  /// The kind of a field: `date`, `several of actors`.
  func kind(of field: Field) -> Message {
    switch field.column {
    case .text: Message("shell.kind.text")
    case .category: Message("shell.kind.category")
    case .integer: Message("shell.kind.integer")
    case .decimal: Message("shell.kind.decimal")
    case .quantity: Message("shell.kind.quantity")
    case .boolean: Message("shell.kind.boolean")
    case .date: Message("shell.kind.date")
    case .list: Message("shell.kind.list")
    case .reference(let column):
      if case .table(let table) = column.target {
        Message("shell.kind.one", ["collection": tables[table].name])
      } else {
        Message("shell.kind.any")
      }
    case .link(let column):
      Message("shell.kind.several", ["collection": tables[column.table].name])
    }
  }

  /// The collection and field of `events.type`, or of a field that one collection alone has.
  fileprivate func split(path: String) -> (collection: String?, field: String) {
    // A heading may hold a dot: `Date.Year` is no field of a collection `Date`.
    if let dot = path.firstIndex(of: "."), tableIndex(named: String(path[..<dot])) != nil {
      return (String(path[..<dot]), Parsing.nameOfField(written: path[path.index(after: dot)...]))
    }
    let path = Parsing.nameOfField(written: path)
    let owners = tables.filter { !$0.isLink && $0.fieldIndex(written: path) != nil }
    if owners.isEmpty, let dot = path.firstIndex(of: ".") {
      return (String(path[..<dot]), String(path[path.index(after: dot)...]))
    }
    // The first collection of the descriptor is the one that most questions begin with.
    return (owners.first?.name, path)
  }
}

extension Table {
  /// The number of rows that have a value of a field.
  fileprivate func filled(_ field: Field) -> Int { rowCount - field.column.missing.count }
}
