import Synchronization

/// The connections to hosts that wait for the next request.
final class ConnectionPool: Sendable {
  private let idle: Mutex<[[HTTPConnection]]>

  init(hosts: Int) { idle = Mutex(Array(repeating: [], count: hosts)) }

  /// A connection that nobody else has.
  func take(host: Int) throws(HTTPFault) -> HTTPConnection {
    if let connection = idle.withLock({ $0[host].popLast() }) { return connection }
    return try HTTPConnection()
  }

  /// Gives a connection back, whose last request has ended.
  func give(_ connection: HTTPConnection, host: Int) {
    idle.withLock { if $0[host].count < 8 { $0[host].append(connection) } }
  }
}
