import Corpus
import Plan

// What is asked while somebody types, of a corpus whose tables a database holds.
extension Workspace {
  /// So long a key may wait for a database.
  private static let patience = Duration.seconds(1)

  /// Asks what a key asks for. What a database does not give in time is left out, and so is all that comes after, until
  /// a query runs: nobody waits at each key for one that is slow or gone. What fails there is no fault of the
  /// statement that is being typed.
  ///
  /// - Parameter otherwise: What there is without the database.
  package func whileTyping<Value>(
    _ ask: () -> Value, otherwise: @autoclosure () -> Value
  ) -> Value {
    guard let server = catalog.server else { return ask() }
    if leavesServerAlone || corpus.damage?.fault != nil { return otherwise() }
    server.heed(keyLimit)
    defer { server.heed(cancellation) }
    let value = ask()
    guard corpus.damage?.fault != nil else { return value }
    leavesServerAlone = true
    // Indexes may have been made of columns that were not there.
    if corpus.damage?.forgetPassing() == true { forgetIndexes() }
    return otherwise()
  }
}

extension Workspace {
  /// What stops what a key asks a database.
  var keyLimit: Cancellation {
    let (user, deadline) = (cancellation, ContinuousClock.now + Self.patience)
    return Cancellation { user.isCancelled || ContinuousClock.now >= deadline }
  }
}

extension Catalog {
  /// The most rows of a table in a database that is asked for values and numbers of rows at a key.
  private static let mostServedRows = 100_000

  /// Whether a table is too large to be looked at for a key.
  func isTooLargeForKeys(table: Int) -> Bool {
    guard let server, table < server.tables.count else { return false }
    return corpus.tables[table].rowCount > Self.mostServedRows
  }

  /// Whether a plan asks a table that is too large to be looked at for a key.
  func isTooLargeForKeys(_ plan: LogicalPlan) -> Bool {
    switch plan.source {
    case .table(let table): isTooLargeForKeys(table: table)
    case .query(let inner): isTooLargeForKeys(inner)
    case .answer, .find: corpus.tables.indices.contains { isTooLargeForKeys(table: $0) }
    }
  }
}
