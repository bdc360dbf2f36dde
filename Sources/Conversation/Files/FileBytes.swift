import Glibc

/// Why a file was not read.
package struct FileFault: Error, Equatable, Sendable {
  package let path: String
  package let reason: String
  /// Whether nothing is there.
  package let isMissing: Bool

  /// `cannot read 'x.clio': it is a device`.
  package var message: String { "cannot read '\(path)': \(reason)" }

  init(_ path: String, _ reason: String) {
    (self.path, self.reason, isMissing) = (path, reason, false)
  }

  fileprivate init(_ path: String, error: Int32) {
    (self.path, reason, isMissing) = (path, String(cString: strerror(error)), error == ENOENT)
  }
}

/// Whole files as bytes, none larger than is good for the memory.
enum FileBytes {
  /// What a script may have: the parser takes no more.
  static let scriptLimit = 64 << 20
  /// What a file of expected rows may have.
  static let tableLimit = 1 << 30

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// A pipe by its name is refused, because it would keep the shell waiting; one that the caller has
  /// opened, as `<(..)` does, is read.
  static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let isStandardInput = path == "-"
    let place = UserFolder.expanded(path)
    // Not to wait for whoever writes into a pipe.
    let descriptor = isStandardInput ? 0 : Glibc.open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(path, error: errno) }
    defer { if !isStandardInput { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(path, error: errno) }
    if !isStandardInput {
      if let reason = refusal(of: place, status) { throw FileFault(path, reason) }
      _ = fcntl(descriptor, F_SETFL, O_RDONLY)
    }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > limit {
      throw FileFault(path, tooLarge(limit))
    }
    return try bytes(of: descriptor, path, limit)
  }

  /// Whether a file whose name has no ending begins with `#!` and the name of a program in that line.
  static func isProgram(_ path: String, of name: String) -> Bool {
    let place = UserFolder.expanded(path)
    guard path != "-", place.split(separator: "/").last?.contains(".") == false else {
      return false
    }
    let descriptor = Glibc.open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var head = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(descriptor, &head, head.count)
    let line = withoutMark(Array(head[..<max(0, count)])).prefix { $0 != UInt8(ascii: "\n") }
    return line.starts(with: "#!".utf8) && String(decoding: line, as: UTF8.self).contains(name)
  }

  /// Bytes without a byte order mark.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func bytes(
    of descriptor: Int32, _ path: String, _ limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw FileFault(path, error: errno) }
      if count == 0 { return bytes }
      bytes += block[..<count]
      if bytes.count > limit { throw FileFault(path, tooLarge(limit)) }
    }
  }

  /// Why a place is no file to read, if it is none.
  private static func refusal(of path: String, _ status: stat) -> String? {
    let isOpened = ["/dev/fd/", "/proc/self/fd/", "/dev/stdin"].contains { path.hasPrefix($0) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return "it is a folder"
    case S_IFIFO: return isOpened ? nil : "it is a pipe"
    case S_IFSOCK: return isOpened ? nil : "it is a socket"
    default:
      // The empty file of the system, by which people say that there is none.
      return isOpened || path == "/dev/null" ? nil : "it is a device"
    }
  }

  private static func tooLarge(_ limit: Int) -> String { "it has more than \(limit >> 20) MB" }
}
