import Chronology
import Corpus
import Engine
import Plan
import Query
import Rendering
import Text

/// What can be at the cursor, best first: a value with the number of rows that have it, in the
/// script that was begun.
package struct Completion {
  let session: Session
  /// More than a screen of items helps nobody.
  private static let most = 60

  var corpus: Corpus { session.workspace.corpus }

  package init(session: Session) { self.session = session }

  /// What can be at a cursor.
  ///
  /// - Parameter cursor: A UTF-8 offset into the text.
  package func list(in text: String, cursor: Int) -> CompletionList {
    let context = CompletionContext.at(cursor: cursor, in: text)
    let first = list(context, text)
    if first.items.isEmpty, let other = context.asOperator { return list(other, text) }
    return first
  }

  private func list(_ context: CompletionContext, _ text: String) -> CompletionList {
    let typed = String(decoding: Array(text.utf8)[context.range], as: UTF8.self)
    return CompletionList(
      range: context.range, items: Array(items(context, typed).prefix(Self.most)))
  }

  private func items(
    _ context: CompletionContext, _ typed: String
  ) -> [CompletionItem] {
    switch context.kind {
    case .source:
      return corpus.tables.filter { !$0.isLink }
        .filter { Self.begins($0.name, typed) }
        .map { CompletionItem(text: $0.name, note: "(\($0.rowCount))") }
        + (typed.isEmpty ? [] : words(["find"], typed))
    case .stage: return words(StageWord.allCases.map(\.written), typed)
    case .operatorOrStage:
      return words(Self.operators + (typed.isEmpty ? [] : Self.windows), typed)
    case .words(let list): return words(list, typed)
    case .state(let prefix): return words(RowState.allCases.map(\.rawValue), prefix)
    case .citationStyle(let prefix): return words(CitationStyle.allCases.map(\.rawValue), prefix)
    case .field(let collection, let prefix):
      if Self.isPath(prefix) { return paths(collection, prefix, context.joined) }
      return joined(context.joined, prefix) + fields(collection, prefix)
        + (context.takesFunctions ? functions(prefix) : [])
    case .aggregate(let prefix):
      return functions(of: [.groups], prefix) + words(["empty"], prefix)
    case .value(let collection, let path, let prefix):
      return values(collection, path, prefix, context.joined)
    case .command(let prefix):
      let name = prefix.drop { $0 == "." }
      return CommandTable.all.map(\.name).filter { $0.hasPrefix(name) }
        .map { CompletionItem(text: "." + $0) }
    case .argument(let command, let before, let prefix):
      return arguments(of: command, before: before, prefix)
    case .none: return []
    }
  }

  /// What says of which rows a function of many is meant.
  private static let windows = ["over all", "over last ", "so far"]

  private static let operators =
    ["where", "and", "or", "not"]
    + Comparison.operators.map(\.rawValue).filter { $0.first?.isLetter == true }
    + ["is", "as", "by", "with", "asc", "desc", "| "]

  func words(_ words: [String], _ typed: String) -> [CompletionItem] {
    words.filter { Self.begins($0, typed) }.map { CompletionItem(text: $0) }
  }

  private func fields(_ collection: String?, _ prefix: String) -> [CompletionItem] {
    if collection == "find", corpus.tableIndex(named: "find") == nil {
      return words(FindSource.schema.fields.map(\.name), prefix)
    }
    let tables =
      collection.flatMap { corpus.tableIndex(named: $0) }.map { [corpus.tables[$0]] }
      ?? corpus.tables.filter { !$0.isLink }
    let isQuoted = prefix.hasPrefix("`")
    let begun = isQuoted ? String(prefix.dropFirst().prefix { $0 != "`" }) : prefix
    var names: [String] = []
    for table in tables {
      names += self.names(of: table)
      // In backquotes the headings of the file stand for the names made of them.
      if isQuoted { names += table.fields.map(\.label) }
    }
    var seen: Set<String> = []
    return
      (["not", "possibly", "certainly"].filter { !prefix.isEmpty && $0.hasPrefix(prefix) } + names)
      .filter { Self.begins($0, begun) && seen.insert($0).inserted }
      .map { CompletionItem(text: isQuoted ? "`\($0)`" : Parsing.fieldName($0)) }
  }

  /// The names of the fields of a table: its own, the parts of its date, then roles.
  func names(of table: Table) -> [String] {
    table.fields.filter { $0.origin != .role }.map(\.name)
      + (table.hasDate ? DatePart.allCases.map(\.rawValue) : [])
      + table.fields.filter { $0.origin == .role }.map(\.name)
  }

  /// The functions of a row, once the name of one is begun: before that, fields are asked for.
  private func functions(_ prefix: String) -> [CompletionItem] {
    if prefix.isEmpty { return [] }
    // Those of groups are values of a row, too, where it is said of which rows: `sum(x) over all`.
    let themes = FunctionEntry.Theme.allCases.filter { $0 != .groups } + [.groups]
    var seen: Set<String> = []
    return functions(of: themes, prefix).filter { seen.insert($0.text).inserted }
  }

  /// Functions up to their parenthesis, if they have one, with what is in it beside them.
  private func functions(
    of themes: [FunctionEntry.Theme], _ prefix: String
  ) -> [CompletionItem] {
    themes.flatMap(FunctionEntry.entries).filter { Self.begins($0.name, prefix) }.map { entry in
      let parenthesis = entry.usage.firstIndex(of: "(").map { entry.usage.index(after: $0) }
      let end = parenthesis ?? entry.usage.endIndex
      return CompletionItem(text: String(entry.usage[..<end]), note: String(entry.usage[end...]))
    }
  }

  static func begins(_ name: String, _ prefix: String) -> Bool {
    Folding.bareKey(name).hasPrefix(Folding.bareKey(prefix))
  }
}

// Values.
extension Completion {
  private func values(
    _ collection: String?, _ path: String, _ prefix: String, _ joined: [String: String]
  ) -> [CompletionItem] {
    if path.contains(".") {
      guard let way = way(path, from: collection, joined) else { return [] }
      return session.workspace.fields(atEndOf: way.path, from: way.collection).flatMap {
        values(
          corpus.tables[$0.collection].name, corpus.tables[$0.collection].fields[$0.field].name,
          prefix, [:])
      }
    }
    guard let index = collection.flatMap({ corpus.tableIndex(named: $0) }),
      let position = corpus.tables[index].fieldIndex(written: Parsing.nameOfField(written: path))
    else { return [] }
    let typed = Folding.bareKey(prefix)
    switch corpus.tables[index].fields[position].column {
    case .category(let column): return counted(column, typed)
    case .boolean: return words(["true", "false"], prefix)
    case .link(let column):
      var counts: [Int: Int] = [:]
      for row in column.rows { counts[Int(row), default: 0] += 1 }
      return entities(of: column.table, counts, typed)
    case .reference(let column):
      guard case .table(let table) = column.target else { return [] }
      var counts: [Int: Int] = [:]
      for row in column.rows where row >= 0 { counts[Int(row), default: 0] += 1 }
      return entities(of: table, counts, typed)
    default: return []
    }
  }

  private func counted(_ column: CodedColumn, _ typed: String) -> [CompletionItem] {
    var counts = [Int](repeating: 0, count: column.dictionary.names.count)
    for code in column.codes where code != CodedColumn.missingCode { counts[Int(code)] += 1 }
    let language = session.workspace.language
    return column.dictionary.names.indices.sorted { counts[$0] > counts[$1] }.compactMap { code in
      guard counts[code] > 0 else { return nil }
      let name = column.dictionary.names[code]
      // The name in the reader's language, unless another is being typed.
      let names = [column.dictionary.label(of: name, language: language)]
      let begun = (names + column.dictionary.allNames(of: name)).first {
        Folding.bareKey($0).hasPrefix(typed)
      }
      return begun.map { item($0, counts[code]) }
    }
  }

  /// One item an entity: the name that was begun, in the script in which it was begun.
  private func entities(
    of table: Int, _ counts: [Int: Int], _ typed: String
  ) -> [CompletionItem] {
    let names = session.workspace.catalog.names(of: table)
    let language = session.workspace.language
    var chosen: [Int: String] = [:]
    for name in names.names where (counts[name.row] ?? 0) > 0 {
      guard Folding.bareKey(name.text).hasPrefix(typed) else { continue }
      let label = corpus.tables[table].label(of: name.row, language: language)
      if chosen[name.row] == nil || name.text == label { chosen[name.row] = name.text }
    }
    return chosen.sorted {
      let counts = (counts[$0.key] ?? 0, counts[$1.key] ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : $0.key < $1.key
    }.map { item($0.value, counts[$0.key] ?? 0) }
  }

  private func item(_ name: String, _ count: Int) -> CompletionItem {
    CompletionItem(text: Parsing.quotedIfNeeded(name), note: "(\(count))")
  }
}

extension Table {
  fileprivate var hasDate: Bool {
    fields.contains { if case .date = $0.column { true } else { false } }
  }
}

extension Parsing {
  /// A value as it must be written: in quotes where a bare name would read otherwise.
  static func quotedIfNeeded(_ name: String) -> String {
    let tokens = Lexer.tokens(of: SourceText(name))
    let isBare =
      tokens.first?.kind == .word
      && tokens.allSatisfy { $0.kind == .word || $0.kind == .integer }
    return isBare ? name : "\"" + name.replacingQuotes() + "\""
  }
}

extension String {
  fileprivate func replacingQuotes() -> String {
    String(flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
