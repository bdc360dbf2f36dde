/// What is sent to a server.
package struct HTTPRequest: Sendable {
  package var url: String
  /// `Name: value`; a line ends none of them.
  package var headers: [String] = []
  package var body: [UInt8]
  /// Whether it may be sent again where a kept connection turns out to be closed: else it gets a new one, so that
  /// no row is added twice.
  package var isRepeatable = false
  /// How long it may take.
  package var seconds: Double?
  /// How long it may take until the server takes the connection.
  package var connectionSeconds = 10.0
  /// The certificates that are believed, instead of those of the system.
  package var authorityFile: String?
  /// Whether the server is on this machine, where no proxy leads to it.
  package var isLoopback = false

  package init(url: String, body: [UInt8]) {
    self.url = url
    self.body = body
  }
}

/// Why there is no whole answer.
package enum HTTPFault: Error, Hashable, Sendable {
  /// The library is not there; the reason in the words of the system.
  case libraryMissing(String)
  /// Nobody answers, or in another language; the reason in the words of the library.
  case unreachable(String)
  /// The certificate is not one that is believed.
  case untrusted(String)
  /// The connection ended before the answer did.
  case cut
  case timeLimit
  case cancelled
  /// Who takes the pieces wants no more.
  case brokenOff
}
