import Corpus
import Engine
import Messages
import Query
import Rendering
import Text

extension Command {
  static let export = Command(
    names: ["export"], usage: "FOLDER",
    arguments: [.path(.write)]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    let corpus = session.workspace.corpus
    if OutputMode(ending: line.arguments[0]) != nil {
      let table = corpus.tables.indices.first {
        !corpus.tables[$0].isLink && $0 != corpus.sourcesTable
      }
      let rows =
        session.workspace.answers.isEmpty
        ? Parsing.fieldName(corpus.tables[table ?? 0].name) : "_"
      throw .diagnostic(
        .file(
          Message("shell.export-no-file", ["path": line.arguments[0]]),
          hint: Message(
            "form.write", ["text": "\(rows) | save \(CommandForm.inQuotes(line.arguments[0]))"])))
    }
    do throws(PackageFault) {
      try session.write(package: { corpus }, to: line.arguments[0])
    } catch {
      switch error {
      case .write(let fault):
        throw .diagnostic(.file(fault.message, hint: fault.remedy))
      case .output(.failed(let path, let reason, let remedy)):
        throw .diagnostic(.unwritable(path, reason, remedy))
      case .output(.interrupted): throw .diagnostic(.interrupted)
      case .output(.closed): return .closed
      }
    }
    let tables = corpus.tables.prefix(corpus.passagesTable ?? corpus.tables.count)
    let rows = tables.reduce(0) { $0 + $1.rowCount }
    session.confirm(
      Message(
        "shell.exported",
        ["tables": tables.count, "rows": rows, "folder": line.arguments[0]])
    )
    let faulty = tables.reduce(0) { count, table in
      count
        + table.fields.reduce(0) { count, field in
          field.origin == .stored
            ? count + (field.faulty?.count ?? 0) - (field.unread?.count ?? 0) : count
        }
    }
    if faulty > 0 {
      session.output.message(
        Message("shell.exported-without", ["count": faulty]))
    }
    if !corpus.texts.isEmpty {
      session.confirm(Message("shell.texts-not-exported"))
    }
    return .done
  }

  static let bom = Command(
    names: ["bom"], usage: "on|off", arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    session.settings.writesMark = try line.isOn()
    session.confirm(setting: "bom \(session.settings.writesMark ? "on" : "off")")
    return .done
  }

  static let `guard` = Command(
    names: ["guard"], usage: "on|off", arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    session.settings.guardsFormulas = try line.isOn()
    session.confirm(setting: "guard \(session.settings.guardsFormulas ? "on" : "off")")
    return .done
  }
}
