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
    case .path: return paths(prefix).map(Self.commandPath)
    case .collection: return words(corpus.tables.map(\.name), prefix)
    case .field: return fieldPaths(prefix)
    case .fieldBeside: return fieldsBeside(before.first ?? "", prefix)
    case .source: return sources(prefix)
    case .lesson: return words(Course.builtIn.names + ["notes", "end"], prefix)
    case .mode:
      return OutputMode.names.filter { Self.begins($0, prefix) }.map { name in
        CompletionItem(text: name, note: OutputMode(rawValue: name).map { text($0.meaning) } ?? "")
      }
    case .value:
      return values(of: before.first ?? "", (before.dropFirst() + [prefix]).joined(separator: " "))
    case .language: return words(ReaderLanguage.allCases.map(\.rawValue), prefix)
    case .onOff: return words(["on", "off"], prefix)
    case .colour: return words(["auto", "on", "off"], prefix)
    case .defined:
      let scope = session.workspace.scope
      return words(scope.valueNames.map { "$" + $0 } + scope.viewNames, prefix)
    case .setting:
      return words(
        Setting.allCases.map(\.rawValue) + SettingLine.commands.map(\.name), prefix)
    case .settingValue:
      let name = before.first?.lowercased() ?? ""
      if let setting = Setting(rawValue: name) {
        return before.count == 1 ? words(setting.words, prefix) : []
      }
      return SettingLine.commands.contains { $0.names.contains(name) }
        ? arguments(of: name, before: Array(before.dropFirst()), prefix) : []
    case .word(let word): return words([word], prefix)
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

  /// The values of `events.actor`, of which the words that are typed are not replaced.
  private func values(of path: String, _ prefix: String) -> [CompletionItem] {
    guard let dot = path.firstIndex(of: "."),
      let table = corpus.tableIndex(named: String(path[..<dot])),
      let field = corpus.tables[table].fieldIndex(written: String(path[path.index(after: dot)...])),
      let known = session.workspace.values(table: table, field: field)
    else { return [] }
    let kept = prefix.lastIndex(of: " ").map { prefix[...$0].count } ?? 0
    return known.matching(prefix).filter { Self.begins($0.text, prefix) }.map {
      CompletionItem(text: String($0.text.dropFirst(kept)), note: "(\($0.entry.count))")
    }
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
