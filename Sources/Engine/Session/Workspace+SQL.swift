package import Plan
import Synchronization

extension Workspace {
  /// What the database that holds the corpus is asked to answer a plan, in order; `_` stays what it was.
  ///
  /// What is asked later may depend on what was answered before, so that the plan is run. What stages read of columns
  /// is not SQL of the query, and not here.
  ///
  /// - Returns: Nil where no database holds the corpus.
  package func sql(of plan: LogicalPlan) throws(Interrupted) -> [String]? {
    guard let server = catalog.server else { return nil }
    let listener = ListeningServer(server)
    let evaluator = Evaluator(
      catalog: Catalog(corpus, server: listener, cancellation: cancellation),
      cancellation: cancellation)
    _ = try evaluator.run(plan, answers: answers)
    return listener.heard.withLock { $0 }
  }
}

/// A database, and what it was asked.
private final class ListeningServer: QueryServer {
  private let server: any QueryServer
  let heard = Mutex<[String]>([])

  init(_ server: any QueryServer) { self.server = server }

  var dialect: SQLDialect { server.dialect }
  var tables: [SQLTable] { server.tables }
  var rowLimit: Int { server.rowLimit }

  func heed(_ cancellation: Cancellation) { server.heed(cancellation) }

  func places(of sql: String, _ cancellation: Cancellation) throws(Interrupted) -> [Int32] {
    heard.withLock { $0.append(sql) }
    return try server.places(of: sql, cancellation)
  }

  func columns(of sql: String, _ cancellation: Cancellation) throws(Interrupted) -> [SQLValues] {
    heard.withLock { $0.append(sql) }
    return try server.columns(of: sql, cancellation)
  }
}
