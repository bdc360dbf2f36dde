import Messages
import TestSupport
import Testing

@testable import ClickHouse

/// Which answers are whole, and what the server says when it fails.
struct AnswerTests {
  private static let place = FaultPlace(host: "a:1", user: "ann", database: "d", seconds: 5)
  private static let words =
    "Code: 395, e.displayText() = DB::Exception: Value passed, e.what() = DB::Exception\n"
  private static let fault = ServerFault.other(host: "a:1", code: 395, text: "Value passed")

  private func texts(_ texts: [String]) -> [UInt8] {
    NativeWriter.bytes(
      of: NativeBlock(
        [NativeColumn("s", .string, .string(NativeTexts(texts)))], rowCount: texts.count))
  }

  /// Reads an answer of some pieces, and gives the number of rows.
  private func rows(_ bytes: [UInt8], status: Int = 200, pieces size: Int = 50) throws -> Int {
    var reader = AnswerReader()
    var rest = bytes[...]
    var rows = 0
    while !rest.isEmpty {
      let piece = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      let goesOn = piece.withUnsafeBytes { piece in
        reader.take(piece, status: status) { rows += $0.rowCount }
      }
      if !goesOn { break }
    }
    try reader.finish(status: status, Self.place)
    return rows
  }

  @Test func wholeAnswersAreTaken() throws {
    #expect(try rows([]) == 0)
    #expect(try rows(texts(["a", "b"]) + texts(["c"])) == 3)
  }

  @Test func textAfterABlockIsAFault() {
    #expect(throws: Self.fault) { try rows(Array(Self.words.utf8)) }
    for size in [1, 50, 10_000] {
      #expect(throws: Self.fault) {
        try rows(texts(["a", "b"]) + Array(Self.words.utf8), pieces: size)
      }
    }
  }

  /// In the place of the rest of a block, also where that text makes the block whole.
  @Test func textWithinABlockIsAFault() {
    let whole = texts(["a", "b", "c"])
    for length in 1..<whole.count {
      #expect(throws: Self.fault) { try rows(Array(whole.prefix(length)) + Array(Self.words.utf8)) }
    }
    let numbers = NativeBlock(
      [NativeColumn("n", .uint8, .uint8([UInt8](repeating: 7, count: 200)))], rowCount: 200)
    let bytes = NativeWriter.bytes(of: numbers)
    #expect(throws: Self.fault) {
      try rows(Array(bytes.dropLast(Self.words.utf8.count)) + Array(Self.words.utf8))
    }
  }

  /// A corpus may quote what servers say.
  @Test func textThatIsTheLastValueIsNone() throws {
    #expect(try rows(texts(["a", Self.words])) == 2)
    #expect(try rows(texts(["see " + Self.words])) == 1)
    #expect(try rows(texts([Self.words, "b"]) + texts(["c"])) == 3)
    #expect(try rows(texts([Self.words, Self.words])) == 2)
    #expect(try rows(texts([Self.words, String(repeating: "b", count: 40)])) == 2)
    #expect(try rows(texts([String(repeating: Self.words, count: 2000)])) == 1)
  }

  @Test func cutsAndOtherBytesAreDamage() {
    let bytes = texts(["a", "b"])
    for length in 1..<bytes.count {
      #expect(throws: ServerFault.damagedAnswer(host: "a:1")) {
        try rows(Array(bytes.prefix(length)))
      }
    }
    #expect(throws: ServerFault.damagedAnswer(host: "a:1")) { try rows(Array("<html>".utf8)) }
    let date: [UInt8] = [1, 1, 1, 0x61, 4] + Array("Date".utf8) + [0, 0]
    #expect(throws: ServerFault.unreadableType(host: "a:1", type: "Date")) { try rows(date) }
  }

  /// After damage only so much is read as a server says.
  @Test func endlessDamageEnds() {
    var reader = AnswerReader()
    let piece = [UInt8](repeating: 0xFF, count: 10_000)
    var count = 0
    while piece.withUnsafeBytes({ reader.take($0, status: 200) { _ in } }) { count += 1 }
    #expect(count < 10)
  }

  @Test(arguments: [
    (
      60, "Table a.b doesn't exist.",
      ServerFault.unknownTable(host: "a:1", text: "Table a.b doesn't exist.")
    ),
    (81, "Database x doesn't exist", .unknownDatabase(host: "a:1", name: "x")),
    (47, "Unknown identifier: q", .unknownColumn(host: "a:1", text: "Unknown identifier: q")),
    (159, "Timeout exceeded", .timeLimit(host: "a:1", seconds: 5)),
    (241, "Memory limit", .memoryLimit(host: "a:1", text: "Memory limit")),
    (192, "Unknown user ann", .refusedCredentials(host: "a:1", user: "ann")),
    (516, "ann: Authentication failed", .refusedCredentials(host: "a:1", user: "ann")),
    (243, "Cannot reserve 1.00 MiB", .diskFull(host: "a:1")),
    (
      75, "Cannot write to file, errno: 28, strerror: No space left on device",
      .diskFull(host: "a:1")
    ),
    (
      279, "All connection tries failed. Log: Code: 210, Connection refused (127.0.0.1:9001) ",
      .shardUnreachable(host: "a:1", shard: "127.0.0.1:9001")
    ),
    (
      209, "Timeout: connect timed out: [::1]:9000 (b:9000)",
      .shardUnreachable(host: "a:1", shard: "[::1]:9000")
    ),
    (
      32, "Attempt to read after eof: while receiving packet from b:9000",
      .shardUnreachable(host: "a:1", shard: "b:9000")
    ),
    (210, "Connection reset by peer", .shardUnreachable(host: "a:1", shard: nil)),
    (
      164, "Cannot create table in readonly mode",
      .forbidden(host: "a:1", user: "ann", text: "Cannot create table in readonly mode")
    ),
    (
      170, "Requested cluster 'c' not found",
      .unknownCluster(host: "a:1", text: "Requested cluster 'c' not found")
    ),
    (170, "Bad get", .other(host: "a:1", code: 170, text: "Bad get")),
    (394, "Query was cancelled", .stopped(host: "a:1")),
    (62, "Syntax\nerror", .other(host: "a:1", code: 62, text: "Syntax error")),
  ]) func faultsAreKnownByTheirNumbers(code: Int, text: String, fault: ServerFault) {
    let old = "Code: \(code), e.displayText() = DB::Exception: \(text), e.what() = DB::Exception\n"
    #expect(throws: fault) { try rows(Array(old.utf8), status: 500) }
    #expect(ServerException(body: old.utf8)?.fault(Self.place) == fault)
    // Later servers.
    let new = ServerException(body: "Code: \(code). DB::Exception: \(text)".utf8)
    #expect(new?.fault(Self.place) == fault)
  }

  @Test(arguments: [
    "", "Code: ", "Code: x, e.displayText() = y", "code: 1, e.displayText() = y",
    "Code: 5. And so on",
  ])
  func otherTextsAreNone(text: String) {
    #expect(ServerException(body: text.utf8) == nil)
  }

  @Test func statusOfOtherServersIsTold() {
    #expect(throws: ServerFault.unreachable(host: "a:1", reason: "HTTP 502: Bad Gateway")) {
      try rows(Array("Bad\r\n  Gateway\n".utf8), status: 502)
    }
    #expect(throws: ServerFault.unreachable(host: "a:1", reason: "HTTP 302")) {
      try rows([], status: 302)
    }
  }

  @Test func versionsAreCompared() {
    #expect(ServerVersion("18.16.1").map { $0 >= .oldest } == true)
    #expect(ServerVersion("23.3.1.2823").map { $0 >= .oldest } == true)
    #expect(ServerVersion("18.14.19").map { $0 >= .oldest } == false)
    #expect(ServerVersion("1.1.54").map { $0 >= .oldest } == false)
    #expect(ServerVersion("18") == nil && ServerVersion("") == nil && ServerVersion("x.1") == nil)
  }
}
