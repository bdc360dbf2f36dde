import ClickHouse
import Glibc
import Messages
import TestSupport
import Testing

/// Where user and password come from.
struct CredentialsTests {
  private let address = ServerAddress(
    hosts: [.init(name: "a", port: 8123), .init(name: "::1", port: 9)], database: "d")

  /// The credentials for an address, by a file with a mode.
  private func credentials(
    _ file: String?, mode: mode_t = 0o600, user: String? = nil, _ variables: [String: String] = [:]
  ) throws -> Credentials {
    let folder = try ScratchFolder()
    var variables = variables
    if let file {
      let path = try folder.write(file, to: "credentials")
      chmod(path, mode)
      variables["CLIO_CREDENTIALS"] = path
    }
    let address = ServerAddress(hosts: address.hosts, database: "d", user: user)
    return try Credentials(for: address, environment: variables)
  }

  private func expect(
    _ credentials: Credentials, _ user: String, _ password: String,
    _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(credentials.user == user && credentials.password == password, sourceLocation: place)
  }

  @Test func environmentGoesBeforeTheFile() throws {
    let file = "a:8123 bob filed\n"
    expect(
      try credentials(file, ["CLICKHOUSE_USER": "ann", "CLICKHOUSE_PASSWORD": "p"]), "ann", "p")
    expect(try credentials(file, ["CLICKHOUSE_PASSWORD": "p"]), "default", "p")
    expect(try credentials(file, ["CLICKHOUSE_USER": "bob"]), "bob", "filed")
    expect(try credentials(file, ["CLICKHOUSE_USER": "ann"]), "ann", "")
    expect(try credentials(file), "bob", "filed")
    expect(try credentials(nil), "default", "")
    // A user of the address takes no password of another.
    let both = ["CLICKHOUSE_USER": "ann", "CLICKHOUSE_PASSWORD": "p"]
    expect(try credentials(file, user: "bob", both), "bob", "filed")
    expect(try credentials(nil, user: "bob", both), "bob", "")
    expect(try credentials(nil, user: "bob", ["CLICKHOUSE_PASSWORD": "p"]), "bob", "p")
  }

  @Test func linesAreFoundByHostAndUser() throws {
    let file =
      "# all of them\n\n  b x y\n[::1]:9\teve  with two  words \r\na:1 no no\nA ann pw#1\na bob 2"
    expect(try credentials(file), "ann", "pw#1")
    expect(try credentials(file, user: "bob"), "bob", "2")
    expect(try credentials(file, user: "eve"), "eve", "with two  words")
    expect(try credentials(file, user: "x"), "x", "")
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o602, 0o610] as [mode_t]) func openFilesAreRefused(
    mode: mode_t
  ) {
    let fault = #expect(throws: CredentialsFault.self) {
      try credentials("a bob s3cret", mode: mode)
    }
    #expect(fault?.kind == .open(mode: String(mode, radix: 8)))
    #expect(fault?.message.english.contains("chmod 600") == true)
    #expect(throws: Never.self) { try credentials("a bob s3cret", mode: 0o400) }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func filesOfOthersAreRefused() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a bob x", to: "credentials")
    chmod(path, 0o600)
    chown(path, 12345, 12345)
    let fault = #expect(throws: CredentialsFault.self) {
      try Credentials(for: address, environment: ["CLIO_CREDENTIALS": path])
    }
    #expect(fault?.kind == .foreign)
  }

  @Test(arguments: [("bob s3cret", 1), ("# x\n\na bob\n", 3), ("a b c\nx", 2)])
  func linesThatAreNoneAreTold(file: String, line: Int) {
    let fault = #expect(throws: CredentialsFault.self) { try credentials(file) }
    #expect(fault?.kind == .line(line))
    #expect(fault?.message.english.contains("s3cret") == false)
  }

  @Test func signsThatEndHeadersAreRefused() {
    for variables in [
      ["CLICKHOUSE_PASSWORD": "s3cret\r\nX-Other: 1"], ["CLICKHOUSE_USER": "a\n"],
      ["CLICKHOUSE_USER": "a\u{7F}"],
    ] {
      let fault = #expect(throws: CredentialsFault.self) { try credentials(nil, variables) }
      #expect(fault?.kind == .controlSign)
    }
    let fault = #expect(throws: CredentialsFault.self) { try credentials("a bob s3\u{1}cret") }
    #expect(fault?.kind == .controlSign)
  }

  @Test func fileThatIsNamedMustBeThere() throws {
    let fault = #expect(throws: CredentialsFault.self) {
      try Credentials(for: address, environment: ["CLIO_CREDENTIALS": "/nonexistent/x"])
    }
    #expect(fault?.message.english.contains("'/nonexistent/x'") == true)
    #expect(throws: CredentialsFault.self) {
      try Credentials(for: address, environment: ["CLIO_CREDENTIALS": "/tmp"])
    }
    // The usual place need not be there.
    expect(try Credentials(for: address, environment: ["HOME": "/nonexistent"]), "default", "")
    let folder = try ScratchFolder()
    mkdir(folder.path + "/clio", 0o700)
    chmod(try folder.write("a bob x", to: "clio/credentials"), 0o600)
    expect(try Credentials(for: address, environment: ["XDG_CONFIG_HOME": folder.path]), "bob", "x")
  }

  @Test func passwordIsNotPrinted() {
    let credentials = Credentials(user: "ann", password: "s3cret")
    var dumped = ""
    dump(credentials, to: &dumped)
    #expect(!"\(credentials) \(String(reflecting: credentials)) \(dumped)".contains("s3cret"))
  }
}
