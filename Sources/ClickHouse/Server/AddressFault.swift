package import Messages

/// Why a text is no address of servers.
package struct AddressFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case noScheme, noHost, noDatabase, deepPath
    case host(String)
    case bracket
    case port(String)
    case doubledHost(String)
    case option(String)
    case doubledOption(String)
    case noValue(String)
    case encoding
    /// A user before the host.
    case user
    case password
    case fragment
  }

  /// The address without what may be a password.
  package let address: String
  /// The number of the sign at which it stands, from 1.
  package let place: Int
  package let kind: Kind

  package init(address: String, place: Int, kind: Kind) {
    self.address = address
    self.place = place
    self.kind = kind
  }

  /// `address 'clickhouse://x:y/z', sign 14: ..`.
  package var message: Message {
    Message("server.address", ["address": address, "place": place, "reason": reason])
  }

  private var reason: Message {
    switch kind {
    case .noScheme: Message("server.address.no-scheme")
    case .noHost: Message("server.address.no-host")
    case .noDatabase: Message("server.address.no-database")
    case .deepPath: Message("server.address.deep-path")
    case .host(let name): Message("server.address.host", ["name": name])
    case .bracket: Message("server.address.bracket")
    case .port(let port): Message("server.address.port", ["port": port])
    case .doubledHost(let host): Message("server.address.doubled-host", ["host": host])
    case .option(let name): Message("server.address.option", ["name": name])
    case .doubledOption(let name): Message("server.address.doubled-option", ["name": name])
    case .noValue(let name): Message("server.address.no-value", ["name": name])
    case .encoding: Message("server.address.encoding")
    case .user: Message("server.address.user")
    case .password: Message("server.address.password")
    case .fragment: Message("server.address.fragment")
    }
  }
}
