import Engine
import Files
import Messages
import Query
import Text

// Views that are there again in the next session.
extension Session {
  /// Keeps the last query as a view.
  func keep(as name: String) throws(CommandFault) {
    guard let query = lastQuery else { throw .diagnostic(.noAnswer(0)) }
    let statement = "view \(name) = \(query)\n"
    let source = SourceText(statement)
    let (statements, faults) = Parsing.parse(source)
    guard faults.isEmpty, statements.count == 1, case .view(let parsed, _, _) = statements[0].kind,
      parsed.text == name
    else {
      throw .diagnostic(
        .environment(
          Message("keep.no-name", ["name": name]), hint: Message("keep.no-name.hint")))
    }
    // By itself, as the next session reads it: it may rest on nothing that is here only.
    let fresh = Session(alone: self)
    _ = fresh.openKeptViews(but: name)
    let bound = BoundStatement(statements[0], in: source, fresh.workspace.scope, fresh)
    if let fault = bound.diagnostics.first(where: { !$0.isWarning }) {
      if case .nameTaken = fault.kind { throw .diagnostic(fault.kind) }
      throw .diagnostic(
        .environment(
          Message("keep.rests-on-session", ["fault": fault.message]),
          hint: Message("keep.rests-on-session.hint")))
    }
    let path: String?
    do throws(OutputFault) {
      path = try settings.files.keep(view: statement, named: name, settings.environment)
    } catch { throw .output(error) }
    guard let path else {
      throw .diagnostic(
        .environment(Message("keep.no-folder"), hint: Message("keep.no-folder.hint")))
    }
    if let view = bound.view { workspace.define(view) }
    confirm(Message("keep.done", ["name": name, "path": path]))
  }

  /// Defines the views that are kept.
  ///
  /// - Parameter other: One that is left out.
  /// - Returns: The names of those that do not fit this corpus.
  package func openKeptViews(but other: String? = nil) -> [String] {
    var rest = settings.files.keptViews(settings.environment).filter { path in
      other.map { !path.hasSuffix("/\($0.lowercased()).clio") } ?? true
    }
    // One may be made of another whose name comes later.
    while true {
      let left = rest.filter { path in !openKeptView(path) }
      if left.isEmpty || left.count == rest.count {
        return left.map { path in
          String(path.dropLast(".clio".count).split(separator: "/").last ?? "")
        }
      }
      rest = left
    }
  }

  /// Whether the view of a file could be defined.
  private func openKeptView(_ path: String) -> Bool {
    guard let source = try? settings.files.script(path) else { return false }
    let (statements, faults) = Parsing.parse(source)
    guard faults.isEmpty, statements.count == 1, case .view = statements[0].kind else {
      return false
    }
    let bound = BoundStatement(statements[0], in: source, workspace.scope, self)
    guard let view = bound.view, !bound.diagnostics.contains(where: { !$0.isWarning }) else {
      return false
    }
    workspace.define(view)
    return true
  }
}
