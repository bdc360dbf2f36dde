import Corpus
import Engine
import Lessons
import Messages
import Rendering

// What can follow a dot command.
extension Completion {
  /// - Parameter before: the arguments that are complete.
  func arguments(
    of command: String, before: [String], _ prefix: String
  ) -> [CompletionItem] {
    let kinds = CommandTable.command(named: command)?.arguments ?? []
    guard let last = kinds.last else { return [] }
    switch before.count < kinds.count ? kinds[before.count] : last {
    case .none: return []
    case .path: return paths(prefix)
    case .collection: return words(corpus.tables.map(\.name), prefix)
    case .field: return fieldPaths(prefix)
    case .fieldBeside: return fieldsBeside(before.first ?? "", prefix)
    case .source: return sources(prefix)
    case .lesson: return words(Course.builtIn.names + ["notes", "end"], prefix)
    case .mode: return words(OutputMode.names, prefix)
    case .language: return words(ReaderLanguage.allCases.map(\.rawValue), prefix)
    case .onOff: return words(["on", "off"], prefix)
    case .colour: return words(["auto", "on", "off"], prefix)
    case .defined:
      let scope = session.workspace.scope
      return words(scope.valueNames.map { "$" + $0 } + scope.viewNames, prefix)
    case .setting:
      return words(
        Setting.allCases.map(\.rawValue) + SettingLine.commands.map(\.name), prefix)
    case .shown: return words(["settings"], prefix)
    case .topic:
      let first = CommandTable.all.map(\.name) + HelpText.topics
      return words(
        prefix.isEmpty ? first : first + HelpPage.words.filter { !first.contains($0) }, prefix)
    }
  }

  /// `events.` until the dot is typed, then the fields that the file has.
  private func fieldPaths(_ prefix: String) -> [CompletionItem] {
    guard let dot = prefix.firstIndex(of: ".") else {
      return words(corpus.tables.map { $0.name + "." }, prefix)
    }
    guard let table = corpus.tableIndex(named: String(prefix[..<dot])) else { return [] }
    return words(corpus.tables[table].columns.map { "\(prefix[..<dot]).\($0)" }, prefix)
  }

  private func fieldsBeside(_ path: String, _ prefix: String) -> [CompletionItem] {
    let name = path.firstIndex(of: ".").map { String(path[..<$0]) }
    guard let table = name.map({ corpus.tableIndex(named: $0) }) ?? corpus.tables.indices.first
    else { return [] }
    return words(corpus.tables[table].columns, prefix)
  }

  private func sources(_ prefix: String) -> [CompletionItem] {
    guard let table = corpus.sourcesTable.map({ corpus.tables[$0] }) else { return [] }
    return words((0..<table.rowCount).compactMap(table.id), prefix)
  }
}

extension Table {
  /// The fields that are columns of the file, or made of some.
  fileprivate var columns: [String] {
    fields.filter { $0.origin == .stored || $0.origin == .gathered }.map(\.name)
  }
}

// Files.
extension Completion {
  /// The files that a path may go on to, folders with a `/` at their end; hidden ones once their dot
  /// is typed.
  private func paths(_ prefix: String) -> [CompletionItem] {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let begun = slash.map { String(prefix[prefix.index(after: $0)...]) } ?? prefix
    // What was named may be told, but no folder is looked into.
    if let named = session.settings.files.named {
      return named.filter { $0 != "-" && $0.hasPrefix(prefix) }
        .map { CompletionItem(text: Self.quotedIfNeeded($0)) }
    }
    return session.settings.files.entries(of: folder)
      .filter { $0.hasPrefix(begun) && ($0.first != "." || begun.first == ".") }
      .sorted()
      .map { CompletionItem(text: Self.quotedIfNeeded(folder + $0)) }
  }

  /// A path as a command takes it: in quotes where it has spaces, left open behind a folder.
  private static func quotedIfNeeded(_ path: String) -> String {
    guard path.contains(where: { $0.isWhitespace || $0 == "'" }) else { return path }
    return path.hasSuffix("/") ? "\"" + path : "\"\(path)\""
  }
}
