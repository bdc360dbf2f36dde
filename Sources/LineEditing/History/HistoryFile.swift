import Files
import Glibc

/// An open, locked history file; the lock goes with the last use.
struct HistoryFile: ~Copyable {
  enum Mode {
    case existing, created
  }

  private let descriptor: Int32
  private let path: String

  /// Opens and locks, or returns nil. A created file is for its owner alone, as is its folder.
  init?(opening path: String, mode: Mode) {
    if mode == .created { Self.createFolder(of: path) }
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | (mode == .created ? O_CREAT : 0)
    while true {
      let descriptor = open(path, flags, 0o600)
      guard descriptor >= 0 else { return nil }
      guard Self.isFile(descriptor) else {
        close(descriptor)
        errno = EINVAL
        return nil
      }
      while flock(descriptor, LOCK_EX) != 0 {
        guard errno == EINTR else {
          close(descriptor)
          return nil
        }
      }
      // Another shell may have put a new file in this place while the lock was awaited.
      if Self.isCurrent(descriptor, at: path) {
        self.descriptor = descriptor
        self.path = path
        return
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  func contents() -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return FileDescriptor.bytes(of: descriptor).bytes
  }

  /// Adds a line; a line that another program left unended is ended first. Of a line for which there
  /// is no room nothing is kept.
  ///
  /// - Returns: 0, or the error number.
  func append(_ line: [UInt8]) -> Int32 {
    let size = lseek(descriptor, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    if size > 0, pread(descriptor, &last, 1, size - 1) != 1 { return errno }
    let isEnded = last == UInt8(ascii: "\n")
    let error = FileDescriptor.write(isEnded ? line : [UInt8(ascii: "\n")] + line, to: descriptor)
    if error != 0, size >= 0 { ftruncate(descriptor, size) }
    return error
  }

  func clear() -> Bool { ftruncate(descriptor, 0) == 0 }

  /// Puts a new file in place of this one, so that no crash leaves half a history.
  func replace(by bytes: [UInt8]) {
    let fresh = path + ".new"
    unlink(fresh)
    let other = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard other >= 0 else { return }
    let isWritten = FileDescriptor.write(bytes, to: other) == 0
    close(other)
    if !isWritten || rename(fresh, path) != 0 { unlink(fresh) }
  }
}

extension HistoryFile {
  /// Whether it is a file, or the empty one, by which people say that there is no history: a pipe would
  /// keep the reader waiting, a device may never end.
  private static func isFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    var empty = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG
      || stat("/dev/null", &empty) == 0 && status.st_rdev == empty.st_rdev
  }

  private static func isCurrent(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, stat(path, &named) == 0 else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// Creates the folders above the file that do not exist.
  private static func createFolder(of path: String) {
    for (offset, character) in path.utf8.enumerated()
    where character == UInt8(ascii: "/") && offset > 0 {
      mkdir(String(decoding: Array(path.utf8.prefix(offset)), as: UTF8.self), 0o700)
    }
  }
}
