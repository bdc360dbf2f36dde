/// Where a corpus is on servers: `clickhouse://host:port[,host:port..]/database[?cluster=NAME&user=NAME&ca=FILE]`,
/// with `clickhouses://` for connections that are sealed.
package struct ServerAddress: Hashable, Sendable {
  package struct Host: Hashable, Sendable {
    /// A name, or a number; that of IPv6 without brackets.
    package let name: String
    package let port: Int

    package init(name: String, port: Int) {
      self.name = name
      self.port = port
    }

    /// `name:port`, as it stands in addresses.
    package var text: String {
      "\(name.utf8.contains(UInt8(ascii: ":")) ? "[\(name)]" : name):\(port)"
    }

    /// Whether it is this machine.
    package var isLoopback: Bool { name == "localhost" || name == "::1" || name.hasPrefix("127.") }
  }

  /// At least one, none twice.
  package let hosts: [Host]
  package let isSealed: Bool
  package let database: String
  /// The cluster of the servers whose shards hold the rows.
  package let cluster: String?
  /// Who asks; else the credentials say it.
  package let user: String?
  /// The certificates that are believed, instead of those of the system.
  package let authorityFile: String?

  package init(
    hosts: [Host], isSealed: Bool = false, database: String, cluster: String? = nil,
    user: String? = nil, authorityFile: String? = nil
  ) {
    self.hosts = hosts
    self.isSealed = isSealed
    self.database = database
    self.cluster = cluster
    self.user = user
    self.authorityFile = authorityFile
  }

  /// Whether a text is meant as an address, by its beginning.
  package static func isAddress(_ text: String) -> Bool { scheme(of: text) != nil }

  /// The beginning of an address, and what it says.
  static func scheme(of text: String) -> (length: Int, isSealed: Bool)? {
    let beginning = text.prefix(14).lowercased()
    if beginning.hasPrefix("clickhouse://") { return (13, false) }
    return beginning.hasPrefix("clickhouses://") ? (14, true) : nil
  }

  /// The address as it is written; what are the usual ports is left out.
  package var text: String {
    let hosts = hosts.map { host in
      host.port == Self.port(isSealed: isSealed) ? String(host.text.dropLast(5)) : host.text
    }
    let options = [("cluster", cluster), ("user", user), ("ca", authorityFile)]
      .compactMap { name, value in value.map { "\(name)=\(PercentText.encoded($0, isPath: true))" }
      }
    return (isSealed ? "clickhouses://" : "clickhouse://") + hosts.joined(separator: ",") + "/"
      + PercentText.encoded(database)
      + (options.isEmpty ? "" : "?" + options.joined(separator: "&"))
  }

  /// The port where none is said.
  static func port(isSealed: Bool) -> Int { isSealed ? 8443 : 8123 }
}
