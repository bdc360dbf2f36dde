import ClickHouse
import TestSupport
import Testing

/// Servers that are asked over TLS.
@Suite(
  .enabled(
    if: ShardServers.isInstalled && ServerCertificate.isPossible,
    "\(ShardServers.absence), or openssl is not")
) struct SealedServerTests {
  @Test func onlyTrustedServersAreAsked() throws {
    let certificate = try ServerCertificate()
    let servers = try ShardServers(count: 1, certificate: certificate)
    defer { withExtendedLifetime(servers) {} }
    let port = servers.sealedPorts[0]
    func ask(_ address: String) throws {
      let server = try Server(ServerAddress(address), Credentials())
      #expect(try server.block(of: "SELECT 1 AS one")["one"] == .uint8([1]))
    }
    try ask("clickhouses://127.0.0.1:\(port)/default?ca=\(certificate.path)")
    // Nobody has signed it, it is of another host, and the file of its authority is not there.
    for (host, option) in [
      ("127.0.0.1", ""), ("localhost", "?ca=\(certificate.path)"),
      ("127.0.0.1", "?ca=/nonexistent.pem"),
    ] {
      let fault = #expect(throws: ServerFault.self) {
        try ask("clickhouses://\(host):\(port)/default\(option)")
      }
      guard case .untrusted("\(host):\(port)", let reason)? = fault else {
        Issue.record("\(host)\(option): \(fault as Any)")
        continue
      }
      #expect(!reason.isEmpty)
    }
    // A server that is not asked as it wants to be.
    for address in [
      "clickhouses://127.0.0.1:\(servers.ports[0])/d", "clickhouse://127.0.0.1:\(port)/d",
    ] {
      let fault = #expect(throws: ServerFault.self) { try ask(address) }
      switch fault {
      case .unreachable?, .cutAnswer?: break
      default: Issue.record("\(address): \(fault as Any)")
      }
    }
  }
}
