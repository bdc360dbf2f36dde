import Synchronization

/// The hosts of an address, and what they are asked.
///
/// It can be asked from several threads at once: each request has a connection of its own, which is kept for the
/// next. A query that is cancelled is stopped on the server, too.
package final class Server: Sendable {
  package let address: ServerAddress
  let credentials: Credentials
  let limits: ServerLimits
  let isCancelled: @Sendable () -> Bool
  let connections: ConnectionPool
  private let versions = Mutex<[Int: ServerVersion]>([:])

  /// Nobody is asked yet.
  ///
  /// - Parameter isCancelled: Asked ten times a second and more while a server is waited for.
  package convenience init(
    _ address: ServerAddress, _ credentials: Credentials, limits: ServerLimits = ServerLimits(),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.init(
      address, credentials, limits: limits, isCancelled: isCancelled,
      connections: ConnectionPool(hosts: address.hosts.count))
  }

  /// The same hosts, asked over the same connections by somebody who gives up at another time.
  package func heeding(_ isCancelled: @escaping @Sendable () -> Bool) -> Server {
    Server(
      address, credentials, limits: limits, isCancelled: isCancelled, connections: connections)
  }

  private init(
    _ address: ServerAddress, _ credentials: Credentials, limits: ServerLimits,
    isCancelled: @escaping @Sendable () -> Bool, connections: ConnectionPool
  ) {
    self.address = address
    self.credentials = credentials
    self.limits = limits
    self.isCancelled = isCancelled
    self.connections = connections
  }

  /// How many hosts the address names.
  package var hostCount: Int { address.hosts.count }

  /// Runs a statement that gives nothing, as one that makes a table, on one of the hosts.
  ///
  /// - Parameter inDatabase: Whether names without a database are those of the address's; it must be there, so not
  ///   where it is made.
  package func run(
    _ sql: String, onHost host: Int = 0, inDatabase: Bool = true
  ) throws(ServerFault) {
    var query = ServerQuery(body: Array(sql.utf8), host: host, inDatabase: inDatabase)
    // The server answers when it is done, so that the status says how it went.
    query.settings.append(("wait_end_of_query", "1"))
    try perform(query)
  }

  /// The rows of a query, block by block, as they arrive; blocks without rows are left out.
  ///
  /// Where this throws, the blocks that were given are no answer.
  ///
  /// - Parameter take: Where it throws, the query is stopped.
  package func rows(
    of sql: String, onHost host: Int = 0, _ take: (NativeBlock) throws(ServerFault) -> Void
  ) throws(ServerFault) {
    // After a new line, where the query ends with a comment.
    var query = ServerQuery(body: Array("\(sql)\nFORMAT Native".utf8), host: host)
    query.isRepeatable = true
    query.settings.append(("wait_end_of_query", "0"))
    var reader = AnswerReader()
    let status = try send(query) { status, piece throws(ServerFault) in
      try reader.take(piece, status: status) { block throws(ServerFault) in
        if block.rowCount > 0 { try take(block) }
      }
    }
    try reader.finish(status: status, place(query.host))
  }

  /// All rows of a query as one block; one without columns where there are none.
  package func block(of sql: String, onHost host: Int = 0) throws(ServerFault) -> NativeBlock {
    var blocks: [NativeBlock] = []
    try rows(of: sql, onHost: host) { blocks.append($0) }
    guard let block = NativeBlock.joined(blocks) else {
      throw .damagedAnswer(host: address.hosts[host].text)
    }
    return block
  }

  /// Adds rows to a table: all or none. The server adds a block at once, and none that has not come whole.
  ///
  /// After `cutAnswer` and `cancelled` nobody knows which of both: it is not sent a second time.
  ///
  /// - Parameter table: Its name, with that of its database before it or without; as it is where it is in backquotes.
  package func insert(
    _ block: NativeBlock, into table: String, onHost host: Int = 0
  ) throws(ServerFault) {
    guard block.rowCount > 0 else { return }
    let columns = block.columns.map { SQLText.name($0.name) }.joined(separator: ", ")
    let statement = "INSERT INTO \(SQLText.table(table)) (\(columns)) FORMAT Native"
    let rows = NativeWriter.bytes(of: block)
    // The address of a request has room for 16 kB, in which a sign beyond ASCII takes nine bytes; a statement that is
    // longer stands before the rows.
    let isLong = statement.utf8.count > 1000
    var query = ServerQuery(body: isLong ? Array("\(statement)\n".utf8) + rows : rows, host: host)
    if !isLong { query.settings.append(("query", statement)) }
    query.settings.append(("wait_end_of_query", "1"))
    try perform(query)
  }

  /// The version of a host, which is asked once.
  ///
  /// - Throws: `tooOld` for one that clio does not work with.
  package func version(ofHost host: Int) throws(ServerFault) -> ServerVersion {
    if let version = versions.withLock({ $0[host] }) { return version }
    var text = ""
    try perform(ServerQuery(body: Array("SELECT version()".utf8), host: host, inDatabase: false)) {
      text = $0.split { $0 == "\n" }.first.map(String.init) ?? ""
    }
    guard let version = ServerVersion(text) else {
      throw .damagedAnswer(host: address.hosts[host].text)
    }
    guard version >= .oldest else {
      throw .tooOld(host: address.hosts[host].text, version: version.text)
    }
    versions.withLock { $0[host] = version }
    return version
  }
}
