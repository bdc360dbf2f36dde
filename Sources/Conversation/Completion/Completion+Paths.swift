import Corpus
import Engine
import Query
import Text

// Fields that a path leads to: `document.so`, `subject.ki`, `who.na` behind a join.
extension Completion {
  /// The columns that a join has brought, by the name that stands before them.
  func joined(_ names: [String: String], _ prefix: String) -> [CompletionItem] {
    names.keys.sorted().filter { !prefix.isEmpty && Self.begins($0, prefix) }
      .map { CompletionItem(text: $0 + ".") }
  }

  /// Whether a dot in what is typed is one of a path, and does not stand in backquotes.
  static func isPath(_ typed: String) -> Bool {
    guard let dot = typed.lastIndex(of: ".") else { return false }
    return typed[..<dot].count { $0 == "`" }.isMultiple(of: 2)
  }

  /// A path with the collection that it starts from: that of the rows, or one that was joined.
  func way(
    _ path: String, from collection: String?, _ joined: [String: String]
  ) -> (collection: String, path: String)? {
    let first = String(path.prefix { $0 != "." })
    if let other = joined.first(where: { $0.key.lowercased() == first.lowercased() })?.value {
      return (other, String(path.dropFirst(first.count + 1)))
    }
    return collection.map { ($0, path) }
  }

  /// What may stand behind the last dot of a path.
  func paths(
    _ collection: String?, _ prefix: String, _ joined: [String: String]
  ) -> [CompletionItem] {
    guard let dot = prefix.lastIndex(of: ".") else { return [] }
    let (path, begun) = (String(prefix[..<dot]), String(prefix[prefix.index(after: dot)...]))
    guard let way = way(path + ".", from: collection, joined) else { return [] }
    let steps = way.path.split(separator: ".").joined(separator: ".")
    let places =
      steps.isEmpty
      ? [corpus.tableIndex(named: way.collection)].compactMap { $0 }
      : session.workspace.collections(behind: steps, from: way.collection)
    var seen: Set<String> = []
    return places.flatMap { names(of: corpus.tables[$0]) }
      .filter { Self.begins($0, begun) && seen.insert($0).inserted }
      .map { CompletionItem(text: "\(path).\(Parsing.fieldName($0))") }
  }
}
