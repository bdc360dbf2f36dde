import Files
import Glibc

/// Who asks a server, and by which password.
///
/// They are sent as headers. No address has a password, and no fault: they stand in histories and logs.
package struct Credentials: Sendable {
  package let user: String
  package let password: String

  package init(user: String = "default", password: String = "") {
    self.user = user
    self.password = password
  }

  /// What the address, the environment and the file of credentials say of an address.
  ///
  /// The user of the address goes before that of `CLICKHOUSE_USER`. The password is `CLICKHOUSE_PASSWORD`, unless
  /// that is another user's; else it stands in the file: `$CLIO_CREDENTIALS`, or `credentials` in the folder of
  /// what clio starts with. Where there is none, the user `default` comes without a password.
  package init(
    for address: ServerAddress, environment: [String: String]
  ) throws(CredentialsFault) {
    let named = environment["CLICKHOUSE_USER"].flatMap { $0.isEmpty ? nil : $0 }
    let password = environment["CLICKHOUSE_PASSWORD"].flatMap { $0.isEmpty ? nil : $0 }
    let wanted = address.user ?? named
    if let password, address.user == nil || named == nil || named == address.user {
      try self.init(checkedUser: wanted ?? "default", password: password)
      return
    }
    let line = try CredentialsFile.line(for: address.hosts, user: wanted, environment: environment)
    try self.init(checkedUser: line?.user ?? wanted ?? "default", password: line?.password ?? "")
  }

  /// - Throws: where a sign would end the line of a header.
  private init(checkedUser user: String, password: String) throws(CredentialsFault) {
    guard (user + password).utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw CredentialsFault(nil, .controlSign)
    }
    self.init(user: user, password: password)
  }

  /// The headers by which the server knows who asks.
  var headers: [String] {
    ["X-ClickHouse-User: \(user)"] + (password.isEmpty ? [] : ["X-ClickHouse-Key: \(password)"])
  }
}

extension Credentials: CustomStringConvertible, CustomReflectable {
  /// Without the password, which nobody shall print by mistake.
  package var description: String { user }
  package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
