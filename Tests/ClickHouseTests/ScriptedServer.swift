import Dispatch
import Glibc
import Synchronization

/// Listens at a port of this machine, and answers as a test says: what no sound server does. It listens until the
/// process ends, so that no other gets its port meanwhile.
final class ScriptedServer: Sendable {
  struct Fault: Error { let errno: CInt }

  let port: Int
  private let state: Mutex<(requests: [String], connectionCount: Int)> = Mutex(([], 0))

  /// What was asked, with the headers.
  var requests: [String] { state.withLock { $0.requests } }
  var connectionCount: Int { state.withLock { $0.connectionCount } }

  /// - Parameter answer: Gets a request and a way to write, which says whether somebody reads; where it gives true,
  ///   the connection is kept for the next request.
  init(_ answer: @escaping @Sendable (_ request: String, _ write: ([UInt8]) -> Bool) -> Bool) throws
  {
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard isBound, listen(socket, 16) == 0 else { throw Fault(errno: errno) }
    port = Int(UInt16(bigEndian: address.sin_port))
    DispatchQueue(label: "scripted").async {
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { return }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        self.state.withLock { $0.connectionCount += 1 }
        DispatchQueue(label: "connection").async {
          while let request = Self.request(connection) {
            self.state.withLock { $0.requests.append(request) }
            guard answer(request, { Self.write($0, to: connection) }) else { break }
          }
          close(connection)
        }
      }
    }
  }

  private static func write(_ bytes: [UInt8], to connection: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads a request with its body; nil at the end of the connection.
  private static func request(_ connection: CInt) -> String? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
        let head = String(decoding: bytes[..<end.upperBound], as: UTF8.self)
        let length = head.split(separator: "\r\n").first {
          $0.lowercased().hasPrefix("content-length:")
        }
        .flatMap { Int($0.drop { !$0.isNumber }) }
        if bytes.count >= end.upperBound + (length ?? 0) {
          return String(decoding: bytes, as: UTF8.self)
        }
      }
      let count = read(connection, &block, block.count)
      guard count > 0 else { return nil }
      bytes += block[..<count]
    }
  }
}

extension ScriptedServer {
  /// The head of an answer.
  static func head(_ status: String = "200 OK", _ headers: String...) -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\n\(headers.map { $0 + "\r\n" }.joined())\r\n".utf8)
  }

  /// A piece of a body that comes in pieces; one without bytes is the end.
  static func piece(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
  }

  /// Answers all with a status and a body.
  static func answering(_ body: [UInt8], status: String = "200 OK", _ headers: String = "X: y")
    throws -> ScriptedServer
  {
    try ScriptedServer { _, write in
      write(head(status, "Content-Length: \(body.count)", headers) + body)
    }
  }
}
