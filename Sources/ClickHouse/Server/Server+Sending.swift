import Glibc

extension Server {
  /// Where faults of a host happen.
  func place(_ host: Int) -> FaultPlace {
    FaultPlace(
      host: address.hosts[host].text, user: credentials.user, database: address.database,
      seconds: limits.seconds.map(ServerLimits.whole))
  }

  /// Sends a query whose answer is short, and told by its status.
  func perform(_ query: ServerQuery, _ take: (String) -> Void = { _ in }) throws(ServerFault) {
    var tail = Tail()
    let status = try send(query) { _, piece in
      tail.append(piece)
      return true
    }
    let bytes = tail.bytes
    guard status == 200 else {
      throw AnswerReader.refusal(status: status, bytes, place(query.host))
    }
    if let exception = ServerException(body: bytes) { throw exception.fault(place(query.host)) }
    take(String(decoding: bytes, as: UTF8.self))
  }

  /// Sends a query, and gives the answer in pieces. One that is given up is stopped on the server.
  ///
  /// - Parameter take: False where nothing that follows can matter.
  /// - Returns: The status of the answer.
  func send(
    _ query: ServerQuery, _ take: (Int, UnsafeRawBufferPointer) throws(ServerFault) -> Bool
  ) throws(ServerFault) -> Int {
    if isCancelled() { throw .cancelled }
    var refused: ServerFault?
    var status = 0
    do throws(HTTPFault) {
      let connection = try connections.take(host: query.host)
      let answered = try connection.post(request(query), isCancelled: isCancelled) {
        answered, piece in
        status = answered
        do throws(ServerFault) {
          if isCancelled() { throw .cancelled }
          return try take(status, piece)
        } catch {
          refused = error
          return false
        }
      }
      connections.give(connection, host: query.host)
      return answered
    } catch {
      if [.brokenOff, .cancelled, .timeLimit].contains(error) {
        stop(query, hasBegun: status != 0)
      }
      if error == .brokenOff, refused == nil { return status }
      throw refused ?? fault(error, host: query.host)
    }
  }

  private func fault(_ fault: HTTPFault, host: Int) -> ServerFault {
    let place = place(host)
    return switch fault {
    case .libraryMissing(let reason): .libraryMissing(reason: reason)
    case .unreachable(let reason): .unreachable(host: place.host, reason: reason)
    case .untrusted(let reason): .untrusted(host: place.host, reason: reason)
    case .cut: .cutAnswer(host: place.host)
    case .timeLimit: .timeLimit(host: place.host, seconds: place.seconds)
    case .cancelled, .brokenOff: .cancelled
    }
  }

  private func request(_ query: ServerQuery) -> HTTPRequest {
    let host = address.hosts[query.host]
    var settings = query.settings + limits.settings + [("query_id", query.id)]
    // The server reads no longer statement than it is told.
    if query.body.count > 200_000, !query.settings.contains(where: { $0.name == "query" }) {
      settings.append(("max_query_size", String(query.body.count + 1)))
    }
    if query.inDatabase { settings.append(("database", address.database)) }
    let options = settings.map { "\($0.name)=\(PercentText.encoded($0.value))" }
    var request = HTTPRequest(
      url: (address.isSealed ? "https://" : "http://") + "\(host.text)/?"
        + options.joined(separator: "&"),
      body: query.body)
    request.headers = credentials.headers
    request.isRepeatable = query.isRepeatable
    // The server keeps the limit itself; this is for one that does not.
    request.seconds = limits.seconds.map { $0 + 5 }
    request.isLoopback = host.isLoopback
    request.authorityFile = address.authorityFile ?? Self.authorityFile
    return request
  }

  /// The certificates that the environment names.
  private static var authorityFile: String? {
    getenv("CLIO_CA_FILE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Stops a query on its server, on a connection of its own: one whose asker has gone would else go on to its end.
  ///
  /// - Parameter hasBegun: Whether the server has begun to answer, and so knows the query.
  private func stop(_ query: ServerQuery, hasBegun: Bool) {
    guard let connection = try? HTTPConnection() else { return }
    let sql = "KILL QUERY WHERE query_id = \(SQLText.quoted(query.id)) ASYNC"
    var stopping = request(ServerQuery(body: Array(sql.utf8), host: query.host, inDatabase: false))
    // Whoever waits for the end is not held up by a server that says nothing.
    stopping.seconds = 1
    stopping.isRepeatable = true
    // A query that has just been sent may not have begun, and one that has ended is told by no row, too.
    for wait in hasBegun ? [0] : [0, 50, 150, 300] {
      usleep(UInt32(wait * 1000))
      var isFound = false
      let status = try? connection.post(stopping) { _, piece in
        isFound = isFound || piece.count > 0
        return true
      }
      if isFound || status != 200 { return }
    }
  }
}
