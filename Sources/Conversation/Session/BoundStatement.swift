import Engine
import Query

/// A statement whose names are resolved, as far as that is done before it runs.
struct BoundStatement {
  let statement: Statement
  /// The query of the statement; nil where it has none.
  private(set) var query: QueryBinding?
  /// The value of `let`; nil where it has a fault.
  private(set) var parameter: Parameter?
  /// What `view` defines; nil where it has a fault.
  private(set) var view: View?
  /// The script of `run`, where it was read and checked with the one that runs it.
  var script: CheckedScript?
  /// Faults and warnings.
  let diagnostics: [Diagnostic]

  /// Binds a statement in a scope: that of the session, or the one that the statements before it will
  /// leave.
  init(_ statement: Statement, in source: SourceText, _ scope: Scope, _ session: Session) {
    self.statement = statement
    var binder = session.workspace.catalog.binder(for: source, scope)
    switch statement.kind {
    case .query(let query), .explain(let query, _), .why(_, _, let query?),
      .letQuery(_, let query):
      let bound = QueryBinding(query, in: source, &binder, session.settings)
      self.query = bound
      diagnostics = bound.diagnostics
    case .letValue(_, let value):
      parameter = binder.parameter(value)
      diagnostics = binder.diagnostics
    case .view(let name, let parameters, let query):
      view = binder.define(name, parameters: parameters, query)
      diagnostics = binder.diagnostics
    case .why, .show, .describe, .run, .expectError, .command:
      diagnostics = []
      return
    }
    session.noteBinding()
  }

  /// The scope in which the next statement is bound.
  func advance(_ scope: inout Scope) {
    switch statement.kind {
    case .query: query?.advance(&scope)
    case .letValue(let name, _): if let parameter { scope.set(name.text, to: parameter) }
    case .view: if let view { scope.define(view) }
    default: break
    }
  }
}
