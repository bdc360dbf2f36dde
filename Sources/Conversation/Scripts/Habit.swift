import Corpus
import Engine
import Messages
import Query
import Text

/// What an entry means that was written as at another prompt, or in plain words, where it is nothing that
/// clio takes: `\dt`, `show tables`, `events about submarines`, `Japan`.
package struct Habit {
  /// What clio calls it; empty for an empty screen.
  package let statement: String
  /// Whether nothing else can be meant, so that it may be done at once.
  package let isCertain: Bool
  /// Further statements that may be meant.
  let others: [String]

  init(_ statement: String, isCertain: Bool = false, others: [String] = []) {
    self.statement = statement
    self.isCertain = isCertain
    self.others = others
  }

  /// - Returns: Nil for what is clio's own, or means nothing that is known here.
  package init?(_ entry: String, in session: Session) {
    let text = Self.normalised(entry)
    guard !text.isEmpty, text.utf8.count <= 200, !text.contains("\n"), text.first != ".",
      let found = HabitReader(entry: text, session: session).meaning
    else { return nil }
    self = found
  }

  /// An entry without what others end a statement with, full-width signs as their ASCII twins.
  static func normalised(_ entry: String) -> String {
    var text = String(
      entry.trimmed.unicodeScalars.map { scalar -> Character in
        switch scalar.value {
        case 0xFF01...0xFF5E: Character(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
        case 0x3000: " "
        default: Character(scalar)
        }
      })
    while let last = text.last, text.count > 1, ";.?!。".contains(last), text != "\\?" {
      text.removeLast()
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Finds what an entry means.
private struct HabitReader {
  let entry: String
  let session: Session

  private var workspace: Workspace { session.workspace }

  var meaning: Habit? {
    let word = entry.lowercased()
    if isSource(entry) { return nil }
    if let meaning = HabitWords.whole[word] { return habit(meaning, nil) }
    if let continuation { return continuation }
    for (words, meaning) in HabitWords.openings {
      guard word.hasPrefix(words), let rest = rest(behind: words) else { continue }
      if let habit = habit(meaning, rest) { return habit }
    }
    for ending in HabitWords.endings where entry.hasSuffix(ending) && entry != ending {
      return habit(.rows, String(entry.dropLast(ending.count)))
    }
    return inCollection ?? name(entry)
  }

  /// Whether an entry begins a query.
  private func isSource(_ name: String) -> Bool {
    workspace.corpus.tableIndex(named: name) != nil || workspace.scope.view(named: name) != nil
  }

  private func rest(behind words: String) -> String? {
    let rest = entry.dropFirst(words.count)
    guard let first = rest.first else { return nil }
    // Words in letters end at a space, those of scripts without spaces anywhere.
    let isWide = words.unicodeScalars.last.map { $0.value > 0x2E80 } ?? false
    guard first == " " || isWide else { return nil }
    return String(rest).trimmed
  }

  private func habit(_ meaning: HabitWords.Meaning, _ rest: String?) -> Habit? {
    switch meaning {
    case .statement(let statement): return Habit(statement, isCertain: true)
    case .leave: return Habit(".quit", isCertain: true)
    case .clear: return Habit("", isCertain: true)
    case .command(let name): return rest.map { Habit("\(name) \($0)", isCertain: name == ".help") }
    case .description:
      guard let rest else { return nil }
      if isSource(Self.withoutArticle(rest)) {
        return Habit("describe \(Self.withoutArticle(rest))", isCertain: true)
      }
      return workspace.isRow(called: rest) ? Habit("show \(Parsing.quotedIfNeeded(rest))") : nil
    case .rows: return rest.flatMap { search($0, forValues: true) }
    case .search: return rest.flatMap { search($0, forValues: false) }
    }
  }

  private static func withoutArticle(_ text: String) -> String {
    for article in ["the ", "a ", "an ", "all "] where text.lowercased().hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  /// `| sort date` and the like, which go on with the last answer.
  private var continuation: Habit? {
    guard !workspace.answers.isEmpty else { return nil }
    return entry.first == "|" ? Habit("_ \(entry)", isCertain: true) : nil
  }

  /// What is sought: the rows of a collection, those that have a value, or those that have the words.
  private func search(_ sought: String, forValues: Bool) -> Habit? {
    let sought = Self.withoutArticle(sought)
    if isSource(sought) { return Habit(sought, isCertain: true) }
    let values = ValueSearch(session).statements(having: sought)
    let find = find(sought, in: nil)
    let first = values.first.map { [$0] } ?? []
    let all: [String] = forValues ? first + [find] : [find] + first
    return Habit(all[0], others: Array(all.dropFirst()))
  }

  /// A search that finds something: for all the words, else for one of them, the longest first.
  private func find(_ sought: String, in collection: String?) -> String {
    let words = sought.split(separator: " ").map(String.init)
    let single = words.count > 1 ? words.sorted { $0.count > $1.count } : []
    let statements = ([sought] + single).map { words in
      "find \(Parsing.quotedIfNeeded(words))" + (collection.map { " in \($0)" } ?? "")
    }
    return statements.first { workspace.hasRows($0) } ?? statements[0]
  }

  /// `events about submarines`, `events Japan`: what is sought in a collection.
  private var inCollection: Habit? {
    guard let space = entry.firstIndex(of: " ") else { return nil }
    let collection = String(entry[..<space])
    guard workspace.corpus.tableIndex(named: collection) != nil else { return nil }
    var sought = String(entry[space...]).trimmed
    for word in HabitWords.relations.sorted(by: { $0.utf8.count > $1.utf8.count })
    where sought.lowercased().hasPrefix(word + " ") {
      sought = String(sought.dropFirst(word.count)).trimmed
      break
    }
    // A condition has signs; what is sought in plain words has none.
    let tokens = Lexer.tokens(of: SourceText(sought))
    guard !sought.isEmpty, tokens.allSatisfy({ $0.kind == .word || $0.kind == .integer }),
      !StageWord.allCases.contains(where: { sought.lowercased().hasPrefix($0.rawValue) })
    else { return nil }
    let values = ValueSearch(session).statements(having: sought, in: collection)
    let find = find(sought, in: collection)
    return Habit(values.first ?? find, others: values.isEmpty ? [] : [find])
  }

  /// A name alone that rows have, or a value.
  private func name(_ name: String) -> Habit? {
    let tokens = Lexer.tokens(of: SourceText(name))
    guard tokens.count <= 8, tokens.first?.kind == .word,
      tokens.allSatisfy({ [.word, .integer, .dot].contains($0.kind) })
    else { return nil }
    let written = Parsing.quotedIfNeeded(name)
    let values = ValueSearch(session).statements(having: name)
    if workspace.isRow(called: name) {
      return Habit("find \(written)", others: ["show \(written)"] + values)
    }
    if let first = values.first { return Habit(first, others: ["find \(written)"]) }
    let isNearCollection = !NearestNames.nearest(
      to: name, among: workspace.corpus.tables.map(\.name) + workspace.scope.viewNames
    ).isEmpty
    let find = "find \(written)"
    return !isNearCollection && workspace.isSearchedAtOnce && workspace.hasRows(find)
      ? Habit(find) : nil
  }
}

extension Workspace {
  /// Whether a query has rows.
  fileprivate func hasRows(_ statement: String) -> Bool {
    let source = SourceText(statement)
    guard case .query(let query)? = Parsing.parse(source).statements.first?.kind else {
      return false
    }
    let found = try? rows(of: query, in: source)
    return (found?.answer.rowCount ?? 0) > 0
  }

  /// Whether a search through all texts is over before somebody waits.
  fileprivate var isSearchedAtOnce: Bool { corpus.tables.reduce(0) { $0 + $1.rowCount } <= 100_000 }

  /// Whether some row has a name or an id.
  func isRow(called name: String) -> Bool {
    corpus.tables.indices.contains { table in
      corpus.tables[table].idField != nil && rows(ofTable: table)?.has(name) == true
    }
  }
}
