import Glibc
import Messages

/// Whole files as bytes, none larger than is good for the memory.
package enum FileBytes {
  /// What a script may have: the parser takes no more.
  package static let scriptLimit = 64 << 20
  /// What a file of expected rows may have.
  package static let tableLimit = 1 << 30

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// A pipe by its name is refused, because it would keep the shell waiting; one that the caller has
  /// opened, as `<(..)` does, is read.
  package static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
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
    let (bytes, error) = FileDescriptor.bytes(of: descriptor, limit: limit)
    if error == EFBIG { throw FileFault(path, tooLarge(limit)) }
    if error != 0 { throw FileFault(path, error: error) }
    return bytes
  }

  /// Whether a file whose name has no ending begins with `#!` and the name of a program in that line.
  package static func isProgram(_ path: String, of name: String) -> Bool {
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
  package static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    let length = ByteOrderMark.length(in: bytes.span)
    return length == 0 ? bytes : Array(bytes[length...])
  }

  /// Why a place is not a file that can be read, if it is not.
  private static func refusal(of path: String, _ status: stat) -> Message? {
    let isOpened = ["/dev/fd/", "/proc/self/fd/", "/dev/stdin"].contains { path.hasPrefix($0) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return Message("file.is-folder")
    case S_IFIFO: return isOpened ? nil : Message("file.is-pipe")
    case S_IFSOCK: return isOpened ? nil : Message("file.is-socket")
    default:
      // The empty file of the system, by which people say that there is none.
      return isOpened || path == "/dev/null" ? nil : Message("file.is-device")
    }
  }

  private static func tooLarge(_ limit: Int) -> Message {
    Message("file.too-large", ["size": limit >> 20])
  }
}
