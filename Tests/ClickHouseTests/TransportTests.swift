import ClickHouse
import Dispatch
import Glibc
import Synchronization
import Testing

/// What is sent and taken over HTTP, with servers that do as a test says.
struct TransportTests {
  private func request(_ server: ScriptedServer, body: String = "x") -> HTTPRequest {
    var request = HTTPRequest(url: "http://127.0.0.1:\(server.port)/", body: Array(body.utf8))
    request.isLoopback = true
    return request
  }

  @Test func answersComeInPieces() throws {
    let server = try ScriptedServer { request, write in
      #expect(request.hasPrefix("POST / HTTP/1.1\r\n") && request.hasSuffix("\r\n\r\nbody"))
      #expect(!request.lowercased().contains("expect:"))
      _ = write(ScriptedServer.head("200 OK", "Transfer-Encoding: chunked"))
      for text in ["one", "two"] { _ = write(ScriptedServer.piece(Array(text.utf8))) }
      return write(ScriptedServer.piece([]))
    }
    let connection = try HTTPConnection()
    for _ in 0..<2 {
      var body: [UInt8] = []
      let status = try connection.post(request(server, body: "body")) {
        #expect($0 == 200)
        body += $1
        return true
      }
      #expect(status == 200 && body == Array("onetwo".utf8))
    }
  }

  @Test func connectionsAreKeptForWhatMayBeRepeated() throws {
    let server = try ScriptedServer.answering(Array("ok".utf8))
    let connection = try HTTPConnection()
    var request = request(server)
    for _ in 0..<3 { _ = try connection.post(request) { _, _ in true } }
    #expect(server.connectionCount == 3)
    request.isRepeatable = true
    for _ in 0..<3 { _ = try connection.post(request) { _, _ in true } }
    #expect(server.connectionCount == 3)
  }

  /// The connection ends after the request was read: it may have been done.
  @Test func whatMayNotBeRepeatedIsSentOnce() throws {
    let server = try ScriptedServer { request, write in
      request.hasSuffix("first") && write(ScriptedServer.head("200 OK", "Content-Length: 0"))
    }
    let connection = try HTTPConnection()
    for isRepeatable in [false, true] {
      var first = request(server, body: "first")
      first.isRepeatable = true
      _ = try connection.post(first) { _, _ in true }
      var second = request(server, body: "second")
      second.isRepeatable = isRepeatable
      #expect(throws: HTTPFault.cut) {
        try connection.post(second) { _, _ in true }
      }
    }
    // Once that which may not be repeated; the other on the kept connection, and on a new one.
    #expect(server.requests.count { $0.hasSuffix("second") } == 3)
  }

  @Test func bodyWithoutEndIsCut() throws {
    for head in ["Transfer-Encoding: chunked", "Content-Length: 100"] {
      let server = try ScriptedServer { _, write in
        _ = write(ScriptedServer.head("200 OK", head) + ScriptedServer.piece([1, 2, 3]))
        return false
      }
      let connection = try HTTPConnection()
      #expect(throws: HTTPFault.cut) {
        try connection.post(request(server)) { _, _ in true }
      }
    }
  }

  /// A machine that does much else may be late once, and not each time.
  @Test func silenceIsCancelledAtOnce() throws {
    let server = try ScriptedServer { _, _ in
      usleep(3_000_000)
      return false
    }
    let connection = try HTTPConnection()
    var lateness: [UInt64] = []
    for _ in 0..<5 where lateness.allSatisfy({ $0 >= 100_000_000 }) {
      let end = DispatchTime.now().uptimeNanoseconds + 200_000_000
      let isLate = { DispatchTime.now().uptimeNanoseconds > end }
      let request = request(server)
      #expect(throws: HTTPFault.cancelled) {
        try connection.post(request, isCancelled: isLate, { _, _ in true })
      }
      lateness.append(DispatchTime.now().uptimeNanoseconds - end)
    }
    #expect(lateness.contains { $0 < 100_000_000 }, "\(lateness)")
  }

  @Test func limitOfTimeIsKept() throws {
    let server = try ScriptedServer { _, _ in
      usleep(3_000_000)
      return false
    }
    var request = request(server)
    request.seconds = 0.3
    let connection = try HTTPConnection()
    #expect(throws: HTTPFault.timeLimit) {
      try connection.post(request) { _, _ in true }
    }
  }

  /// A slow taker holds the sender up, so that the memory is bounded.
  @Test func pieceIsTakenBeforeTheNextIsRead() throws {
    let written = Atomic(0)
    let size = 1 << 16
    let count = 1000
    let server = try ScriptedServer { _, write in
      _ = write(ScriptedServer.head("200 OK", "Content-Length: \(size * count)"))
      for _ in 0..<count where write([UInt8](repeating: 1, count: size)) {
        written.add(size, ordering: .relaxed)
      }
      return false
    }
    var taken = 0
    let connection = try HTTPConnection()
    _ = try connection.post(request(server)) { _, piece in
      #expect(piece.count <= 1 << 18)
      if taken == 0 {
        usleep(500_000)
        #expect(written.load(ordering: .relaxed) < size * count / 2)
      }
      taken += piece.count
      return true
    }
    #expect(taken == size * count)
  }

  @Test func brokenOffAnswersEndTheRequest() throws {
    let server = try ScriptedServer.answering([1, 2, 3])
    let connection = try HTTPConnection()
    #expect(throws: HTTPFault.brokenOff) {
      try connection.post(request(server)) { _, _ in false }
    }
    #expect(try connection.post(request(server)) { _, _ in true } == 200)
  }

  @Test func redirectionsAreNotFollowed() throws {
    let other = try ScriptedServer.answering([])
    let server = try ScriptedServer.answering(
      [], status: "302 Found", "Location: http://127.0.0.1:\(other.port)/")
    let connection = try HTTPConnection()
    #expect(try connection.post(request(server)) { _, _ in true } == 302)
    #expect(other.requests.isEmpty)
  }

  @Test func otherLanguagesThanHTTPAreNoAnswer() throws {
    let server = try ScriptedServer { _, write in
      _ = write(Array("SSH-2.0-OpenSSH_9.2\r\n".utf8))
      return false
    }
    let connection = try HTTPConnection()
    #expect {
      try connection.post(request(server)) { _, _ in true }
    } throws: { error in
      if case .unreachable? = error as? HTTPFault { true } else { false }
    }
  }
}
