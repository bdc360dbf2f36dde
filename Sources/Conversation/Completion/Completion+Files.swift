import Query

// Files and folders.
extension Completion {
  /// Files in the quotes of a query: `save "no`, `run "~/`.
  func files(_ place: CompletionPlace, isWritten: Bool) -> [Offer] {
    paths(place.unquoted).map { path in
      let quoted = Parsing.quoted(path)
      return Offer(path.hasSuffix("/") ? String(quoted.dropLast()) : quoted)
    }
  }

  /// The files that a path may go on to, folders with a `/` at their end; hidden ones once their dot
  /// is typed.
  func paths(_ prefix: String) -> [String] {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let begun = slash.map { String(prefix[prefix.index(after: $0)...]) } ?? prefix
    // What was named may be told, but no folder is looked into.
    if let named = session.settings.files.named {
      return named.filter { $0 != "-" && $0.hasPrefix(prefix) }
    }
    return session.settings.files.entries(of: folder)
      .filter { $0.hasPrefix(begun) && ($0.first != "." || begun.first == ".") }
      .sorted().map { folder + $0 }
  }

  /// A path as a command takes it: in quotes where it has spaces, left open behind a folder.
  static func commandPath(_ path: String) -> CompletionItem {
    guard path.contains(where: { $0.isWhitespace || $0 == "'" }) else {
      return CompletionItem(text: path)
    }
    return CompletionItem(text: path.hasSuffix("/") ? "\"" + path : "\"\(path)\"")
  }
}
