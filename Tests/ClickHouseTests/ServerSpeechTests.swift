import ClickHouse
import Dispatch
import Glibc
import Messages
import TestSupport
import Testing

/// What is said to servers that do as a test says, and what is made of their answers.
struct ServerSpeechTests {
  private static let block = NativeBlock(
    [NativeColumn("名", .string, .string(NativeTexts(["one", "two"])))], rowCount: 2)

  private func server(
    _ port: Int, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> Server {
    Server(
      ServerAddress(hosts: [.init(name: "127.0.0.1", port: port)], database: "d b"),
      Credentials(user: "ann", password: "s3cret"), isCancelled: isCancelled)
  }

  @Test func passwordIsAHeaderAndNothingElse() throws {
    let scripted = try ScriptedServer.answering([])
    let server = server(scripted.port)
    try server.insert(Self.block, into: "d.t")
    try server.run("CREATE DATABASE x", inDatabase: false)
    let requests = scripted.requests
    #expect(requests.count == 2)
    for request in requests {
      let lines = request.split(separator: "\r\n")
      #expect(lines.filter { $0.contains("s3cret") } == ["X-ClickHouse-Key: s3cret"])
      #expect(lines.contains("X-ClickHouse-User: ann") && lines[0].contains("&query_id="))
    }
    #expect(
      requests[0].contains(
        "query=INSERT%20INTO%20%60d%60.%60t%60%20%28%60%E5%90%8D%60%29%20FORMAT%20Native&"))
    #expect(requests[0].contains("&database=d%20b ") && !requests[1].contains("database="))
    #expect(requests[1].hasSuffix("\r\n\r\nCREATE DATABASE x"))
  }

  /// The pieces end between two blocks: with an end of the body it is a whole answer, else none.
  @Test(arguments: [true, false]) func bodyWithoutEndIsNoAnswer(hasEnd: Bool) throws {
    let bytes = NativeWriter.bytes(of: Self.block)
    let scripted = try ScriptedServer { _, write in
      _ = write(ScriptedServer.head("200 OK", "Transfer-Encoding: chunked"))
      for _ in 0..<3 { _ = write(ScriptedServer.piece(bytes)) }
      if hasEnd { _ = write(ScriptedServer.piece([])) }
      return false
    }
    let server = server(scripted.port)
    var rows = 0
    let read = { try server.rows(of: "SELECT 1") { rows += $0.rowCount } }
    if hasEnd {
      try read()
    } else {
      #expect(throws: ServerFault.cutAnswer(host: "127.0.0.1:\(scripted.port)"), performing: read)
    }
    #expect(rows == 6)
  }

  /// The server has closed a kept connection: what only asks is asked again.
  @Test func questionsAreAskedAgainOnANewConnection() throws {
    let scripted = try ScriptedServer { _, write in
      _ = write(ScriptedServer.head("200 OK", "Content-Length: 0"))
      return false
    }
    let server = server(scripted.port)
    for _ in 0..<3 {
      #expect(try server.block(of: "SELECT 1").rowCount == 0)
      usleep(50_000)
    }
    #expect(scripted.requests.count == 3)
  }

  /// The server hears which query to stop, on another connection; one that hears nothing does not hold up for long.
  @Test func cancelledQueryIsNamedToTheServer() throws {
    let scripted = try ScriptedServer { request, _ in
      usleep(request.contains("KILL") ? 5_000_000 : 3_000_000)
      return false
    }
    let end = DispatchTime.now().uptimeNanoseconds + 200_000_000
    let server = server(scripted.port) { DispatchTime.now().uptimeNanoseconds > end }
    #expect(throws: ServerFault.cancelled) { try server.block(of: "SELECT 1") }
    #expect(DispatchTime.now().uptimeNanoseconds - end < 2_000_000_000)
    let requests = scripted.requests
    #expect(requests.count == 2 && scripted.connectionCount == 2)
    let id = requests[0].firstMatch(of: /query_id=([0-9a-f]+)/)?.1
    #expect(id?.isEmpty == false)
    #expect(requests[1].hasSuffix("KILL QUERY WHERE query_id = '\(id ?? "")' ASYNC"))
  }

  @Test func versionIsAskedOnce() throws {
    let scripted = try ScriptedServer.answering(Array("20.3.1.1\n".utf8))
    let server = server(scripted.port)
    for _ in 0..<3 { #expect(try server.version(ofHost: 0) == ServerVersion([20, 3, 1, 1])) }
    #expect(scripted.requests.count == 1)
    let old = try ScriptedServer.answering(Array("1.1.54245\n".utf8))
    #expect(throws: ServerFault.tooOld(host: "127.0.0.1:\(old.port)", version: "1.1.54245")) {
      try self.server(old.port).version(ofHost: 0)
    }
    let other = try ScriptedServer.answering(Array("It works!".utf8))
    #expect(throws: ServerFault.damagedAnswer(host: "127.0.0.1:\(other.port)")) {
      try self.server(other.port).version(ofHost: 0)
    }
  }

  @Test func othersThanClickHouseAreNoServers() throws {
    // Nobody listens at port 1.
    for port in [
      1, try ScriptedServer.answering(Array("<html>".utf8), status: "404 Not Found").port,
    ] {
      let fault = #expect(throws: ServerFault.self) { try server(port).block(of: "SELECT 1") }
      guard case .unreachable("127.0.0.1:\(port)", let reason)? = fault else {
        Issue.record("\(fault as Any)")
        continue
      }
      #expect(!reason.isEmpty)
      #expect(
        fault?.message.english.hasPrefix("127.0.0.1:\(port): no server of ClickHouse answers")
          == true)
    }
  }

  @Test func faultsAreSaidInAllLanguages() {
    let faults: [ServerFault] = [
      .unreachable(host: "a:1", reason: "r"), .untrusted(host: "a:1", reason: "r"),
      .refusedCredentials(host: "a:1", user: "u"), .unknownDatabase(host: "a:1", name: "n"),
      .unknownTable(host: "a:1", text: "t"), .unknownColumn(host: "a:1", text: "t"),
      .timeLimit(host: "a:1", seconds: 1), .timeLimit(host: "a:1", seconds: nil),
      .memoryLimit(host: "a:1", text: "t"), .diskFull(host: "a:1"),
      .shardUnreachable(host: "a:1", shard: "b:2"), .shardUnreachable(host: "a:1", shard: nil),
      .tooOld(host: "a:1", version: "1.1"), .damagedAnswer(host: "a:1"),
      .unreadableType(host: "a:1", type: "Date"), .cutAnswer(host: "a:1"),
      .other(host: "a:1", code: 1, text: "t"),
    ]
    for language in ReaderLanguage.allCases {
      for fault in faults {
        let text = language.messages.text(fault.message)
        #expect(
          text.hasPrefix("a:1") && !text.contains("{") && !text.contains("server."), "\(text)")
      }
    }
    #expect(
      ServerFault.libraryMissing(reason: "no such file").message.english
        == "libcurl is missing, by which clio talks to servers: no such file; "
        + "install it (Debian: apt-get install libcurl4)")
  }
}
