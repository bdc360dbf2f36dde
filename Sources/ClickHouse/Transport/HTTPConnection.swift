import CCurl
import Glibc
import Synchronization

/// A connection that is kept from one request to the next.
///
/// Requests of several threads wait for each other. Redirections are not followed, which could lead elsewhere with
/// a password; certificates are always asked for.
package final class HTTPConnection: Sendable {
  private let handles: Mutex<Handles>

  /// - Throws: `HTTPFault.libraryMissing`.
  package init() throws(HTTPFault) {
    guard door_open() == 0 else { throw .libraryMissing(String(cString: door_failure())) }
    guard let handles = Handles() else { throw .unreachable(String(cString: strerror(ENOMEM))) }
    self.handles = Mutex(handles)
  }

  /// Sends a request, and gives the answer in pieces, each with the status of the answer. A piece is taken before
  /// the next is read.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked ten times a second and more, also while nothing arrives.
  ///   - take: False where no more is wanted. The bytes are there until it returns.
  /// - Returns: The status.
  package func post(
    _ request: HTTPRequest, isCancelled: () -> Bool = { false },
    _ take: (_ status: Int, UnsafeRawBufferPointer) -> Bool
  ) throws(HTTPFault) -> Int {
    try handles.withLock { handles throws(HTTPFault) in
      try handles.post(request, isCancelled: isCancelled, take)
    }
  }
}

/// The handles of the library. Only who holds the lock has them.
private struct Handles: ~Copyable, @unchecked Sendable {
  private let easy: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  /// Where the library says in words what went wrong.
  private let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init?() {
    guard let easy = door_easy() else { return nil }
    guard let multi = door_multi() else {
      door_end(easy, nil)
      return nil
    }
    (self.easy, self.multi) = (easy, multi)
  }

  deinit {
    door_end(easy, multi)
    words.deallocate()
  }

  borrowing func post(
    _ request: HTTPRequest, isCancelled: () -> Bool,
    _ take: (Int, UnsafeRawBufferPointer) -> Bool
  ) throws(HTTPFault) -> Int {
    words.pointee = 0
    door_reset(easy)
    configure(request)
    var headers: UnsafeMutablePointer<curl_slist>?
    defer { door_free(headers) }
    // Without the last, a large body would wait for a leave to come that this server need not give.
    for header in request.headers + ["Expect:", "Content-Type: application/octet-stream"] {
      headers = door_append(headers, header) ?? headers
    }
    door_set_headers(easy, headers)
    let code = request.body.withUnsafeBytes { body in
      door_set_body(easy, body.baseAddress, body.count)
      return withoutActuallyEscaping(take) { take in
        let taker = PieceTaker(easy, take)
        // The taker lives until the request is taken away.
        return withExtendedLifetime(taker) {
          door_set_taker(easy, PieceTaker.function, Unmanaged.passUnretained(taker).toOpaque())
          return drive(isCancelled)
        }
      }
    }
    let status = door_status(easy)
    guard code == CURLE_OK else { throw fault(code, hasAnswered: status != 0) }
    return status
  }

  private borrowing func configure(_ request: HTTPRequest) {
    door_set_text(easy, CURLOPT_URL, request.url)
    door_set_number(easy, CURLOPT_POST, 1)
    door_set_error(easy, words)
    // Signals are the shell's.
    door_set_number(easy, CURLOPT_NOSIGNAL, 1)
    door_set_number(easy, CURLOPT_FOLLOWLOCATION, 0)
    door_set_number(easy, CURLOPT_SSL_VERIFYPEER, 1)
    door_set_number(easy, CURLOPT_SSL_VERIFYHOST, 2)
    if let file = request.authorityFile { door_set_text(easy, CURLOPT_CAINFO, file) }
    if request.isLoopback { door_set_text(easy, CURLOPT_PROXY, "") }
    if !request.isRepeatable { door_set_number(easy, CURLOPT_FRESH_CONNECT, 1) }
    door_set_number(easy, CURLOPT_TCP_KEEPALIVE, 1)
    door_set_number(easy, CURLOPT_BUFFERSIZE, 1 << 18)
    door_set_number(easy, CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(request.connectionSeconds))
    if let seconds = request.seconds {
      door_set_number(easy, CURLOPT_TIMEOUT_MS, Self.milliseconds(seconds))
    }
  }

  /// At least one: the library takes none for no limit.
  private static func milliseconds(_ seconds: Double) -> Int {
    Int(max(1, min(seconds * 1000, 1e9)))
  }

  /// Runs the request to its end.
  private borrowing func drive(_ isCancelled: () -> Bool) -> CURLcode {
    guard door_add(multi, easy) == CURLM_OK else { return CURLE_FAILED_INIT }
    // Closes the connection where the request has not ended.
    defer { door_remove(multi, easy) }
    var running: CInt = 1
    while true {
      guard door_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
      var code = CURLE_OK
      if door_result(multi, &code) != 0 { return code }
      if running == 0 { return CURLE_FAILED_INIT }
      if isCancelled() { return CURLE_ABORTED_BY_CALLBACK }
      guard door_wait(multi, 50) == CURLM_OK else { return CURLE_FAILED_INIT }
    }
  }

  /// - Parameter hasAnswered: Whether the answer had begun.
  private borrowing func fault(_ code: CURLcode, hasAnswered: Bool) -> HTTPFault {
    let said = String(cString: words)
    let reason = said.isEmpty ? String(cString: door_words(code)) : said
    switch code {
    case CURLE_ABORTED_BY_CALLBACK: return .cancelled
    case CURLE_WRITE_ERROR: return .brokenOff
    case CURLE_OPERATION_TIMEDOUT:
      return door_has_begun(easy) != 0 ? .timeLimit : .unreachable(reason)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      return .untrusted(reason)
    // A body of pieces that has no end, and a connection that ends before an answer.
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING,
      CURLE_BAD_CONTENT_ENCODING:
      return .cut
    default: return hasAnswered ? .cut : .unreachable(reason)
    }
  }
}

/// Passes the pieces of an answer on.
private final class PieceTaker {
  private let easy: UnsafeMutableRawPointer
  private let take: (Int, UnsafeRawBufferPointer) -> Bool

  init(_ easy: UnsafeMutableRawPointer, _ take: @escaping (Int, UnsafeRawBufferPointer) -> Bool) {
    (self.easy, self.take) = (easy, take)
  }

  /// What the library calls; every other number than that of the bytes breaks off.
  static let function:
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
      bytes, _, count, context in
      guard let bytes, let context else { return 0 }
      let taker = Unmanaged<PieceTaker>.fromOpaque(context).takeUnretainedValue()
      // In bounds: the library says how many bytes there are.
      let piece = UnsafeRawBufferPointer(start: bytes, count: count)
      let isWanted = taker.take(door_status(taker.easy), piece)
      return isWanted ? count : (count == 0 ? 1 : 0)
    }
}
