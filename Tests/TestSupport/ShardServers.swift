import CSystem
import ClickHouse
import Glibc
import Synchronization

/// Servers of ClickHouse on free ports of this machine, which end with the process that has started them.
///
///     @Test(.enabled(if: ShardServers.isInstalled, ShardServers.absence)) func ..
///       let servers = try ShardServers.pair()
///       let address = try ServerAddress(servers.address(database: servers.makeDatabase()))
///
/// Each of them knows a cluster `clio` of all of them, a shard each. Tests that run side by side share a pair, and
/// have a database each.
package final class ShardServers: Sendable {
  package enum Fault: Error {
    case noPort
    case cannotStart(errno: CInt)
    /// What the servers have written into their logs.
    case silent(String)
  }

  package static let program = "/usr/sbin/clickhouse-server"
  package static let isInstalled = access(program, X_OK) == 0
  /// What is said of tests that are left out.
  package static let absence = "clickhouse-server is not installed: tests of servers are left out"

  /// The ports at which they are asked over HTTP.
  package let ports: [Int]
  /// The ports at which they are asked over TLS, where they have a certificate.
  package let sealedPorts: [Int]
  private let folders: [String]
  private let top: String
  /// What the guards of the servers wait at: they see its end also where this process is killed.
  private let lifeline: CInt
  private let lifelineEnd: CInt
  private let databaseCount = Atomic(0)

  private static let shared = Result { try ShardServers(count: 2) }

  /// The pair that all tests of the process share; it is started when it is first asked for.
  package static func pair() throws -> ShardServers { try shared.get() }

  /// Starts servers, and waits until they answer.
  package init(count: Int, certificate: ServerCertificate? = nil) throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/clio-servers-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Fault.cannotStart(errno: errno) }
    top = String(cString: made)
    let all = try FreePorts.find(4 * count)
    ports = Array(all.prefix(count))
    sealedPorts = Array(all.suffix(count))
    folders = (0..<count).map { [top] in "\(top)/server\($0)" }
    var pipe: [CInt] = [-1, -1]
    guard pipe2(&pipe, O_CLOEXEC) == 0 else { throw Fault.cannotStart(errno: errno) }
    lifeline = pipe[1]
    lifelineEnd = pipe[0]
    for (index, folder) in folders.enumerated() {
      let configuration = ServerConfiguration(
        folder: folder, http: ports[index], native: all[count + index],
        exchange: all[2 * count + index], sealed: sealedPorts[index], certificate: certificate,
        shards: Array(all[count..<2 * count]))
      try configuration.write()
      try Self.guarded(folder, until: pipe[0])
    }
    try waitForAnswers()
  }

  deinit {
    close(lifeline)
    close(lifelineEnd)
  }

  /// The address of a database on all of them.
  package func address(database: String) -> String {
    "clickhouse://" + ports.map { "127.0.0.1:\($0)" }.joined(separator: ",")
      + "/\(database)?cluster=clio"
  }

  /// Makes a database that no other test has, on all of them.
  package func makeDatabase() throws -> String {
    let number = databaseCount.add(1, ordering: .relaxed).newValue
    let name = "test\(number)"
    let server = try Server(ServerAddress(address(database: name)), Credentials())
    for host in 0..<server.hostCount {
      try server.run("CREATE DATABASE \(name)", onHost: host, inDatabase: false)
    }
    return name
  }

  /// Runs a statement on one of them.
  package func run(_ sql: String, onHost host: Int = 0) throws {
    let server = try Server(ServerAddress(address(database: "default")), Credentials())
    try server.run(sql, onHost: host, inDatabase: false)
  }

  /// The number that a query gives; nil where it gives none, or fails.
  package func number(_ sql: String, onHost host: Int = 0) throws -> UInt64? {
    let server = try Server(ServerAddress(address(database: "default")), Credentials())
    guard case .uint64(let values)? = try? server.block(of: sql, onHost: host).columns.first?.values
    else { return nil }
    return values.first
  }

  /// Waits until a query gives a number that passes; false where it has not in some seconds.
  package func waits(
    seconds: Double = 30, for sql: String, onHost host: Int = 0, _ passes: (UInt64) -> Bool
  ) throws -> Bool {
    for _ in 0..<Int(seconds * 100) {
      if let number = try number(sql, onHost: host), passes(number) { return true }
      usleep(10_000)
    }
    return false
  }

  /// Kills a server, which cannot say goodbye.
  package func kill(_ host: Int) {
    guard let text = TextFile.read("\(folders[host])/pid"),
      let process = pid_t(text.filter(\.isNumber))
    else {
      return
    }
    Glibc.kill(process, SIGKILL)
  }

  /// Starts a server that was killed on the same folder and ports, and waits until it answers.
  package func restart(_ host: Int) throws {
    try Self.guarded(folders[host], until: lifelineEnd)
    try waitForAnswers()
  }

  private func waitForAnswers() throws {
    let server = try Server(ServerAddress(address(database: "default")), Credentials())
    for host in ports.indices {
      var isSilent = true
      // 60 seconds, also where the machine builds meanwhile.
      for _ in 0..<600 where isSilent {
        if (try? server.version(ofHost: host)) != nil { isSilent = false } else { usleep(100_000) }
      }
      if isSilent { throw Fault.silent(TextFile.read("\(folders[host])/log") ?? "") }
    }
  }

  /// Starts a server, and a shell that ends it and removes its folder when the pipe is closed.
  ///
  /// A signal of the system at the end of a parent would come with the end of the thread that was the parent, and
  /// threads of tests come and go.
  private static func guarded(_ folder: String, until pipe: CInt) throws {
    let script = """
      "$1" --config-file="$0/config.xml" < /dev/null > "$0/output" 2>&1 &
      echo $! > "$0/pid"
      read nothing
      kill -9 $! ; wait $! ; rm -rf -- "$0" ; rmdir -- "${0%/*}"
      """
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, pipe, 0)
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A session of its own, so that Ctrl-C does not end the guard before the server; no signal blocked or ignored, or
    // it would not hear of the end of the server.
    let flags = CInt(sys_spawn_setsid) | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let words: [String] = ["/bin/sh", "-c", script, folder, program]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &files, &attributes, arguments, environ)
    guard code == 0 else { throw Fault.cannotStart(errno: code) }
  }
}

/// Ports of this machine at which nobody listens.
private enum FreePorts {
  /// Several, all different: each is held until all are found.
  static func find(_ count: Int) throws -> [Int] {
    var sockets: [CInt] = []
    defer { for socket in sockets { close(socket) } }
    return try (0..<count).map { _ in
      let socket = Glibc.socket(
        AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
      guard socket >= 0 else { throw ShardServers.Fault.noPort }
      sockets.append(socket)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isBound = withUnsafeMutablePointer(to: &address) { address in
        address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
        }
      }
      guard isBound else { throw ShardServers.Fault.noPort }
      return Int(UInt16(bigEndian: address.sin_port))
    }
  }
}
