import Glibc

/// A certificate of 127.0.0.1 that nobody has signed but itself.
package final class ServerCertificate: Sendable {
  package static let program = "/usr/bin/openssl"
  package static let isPossible = access(program, X_OK) == 0

  private let folder: ScratchFolder
  package let path: String
  let keyPath: String

  package init() throws {
    folder = try ScratchFolder()
    path = "\(folder.path)/certificate.pem"
    keyPath = "\(folder.path)/key.pem"
    _ = try ProgramRun(
      Self.program,
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
        "-addext",
        "subjectAltName=IP:127.0.0.1", "-keyout", keyPath, "-out", path,
      ], environment: ["PATH": "/usr/bin:/bin"])
  }
}
