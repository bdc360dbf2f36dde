import Glibc
package import Messages

/// Why a file was not read.
package struct FileFault: Error, Equatable, Sendable {
  /// The path as the user gave it.
  package let path: String
  package let reason: Message
  /// Whether nothing is there.
  package let isMissing: Bool

  /// `cannot read 'x.clio': it is a device`.
  package var message: Message {
    Message("file.cannot-read", ["path": path, "reason": reason])
  }

  package init(_ path: String, _ reason: Message) {
    (self.path, self.reason, isMissing) = (path, reason, false)
  }

  /// - Parameter error: The number of the system's error.
  package init(_ path: String, error: CInt) {
    (self.path, reason, isMissing) = (path, SystemError.words(error), error == ENOENT)
  }
}

/// Why a file or folder was not written; what stood in its place is as it was.
package struct UnwritableFault: Error, Equatable, Sendable {
  /// The path as the user gave it.
  package let path: String
  package let reason: Message
  /// What to do, where that can be told.
  package let remedy: Message?
  /// Whether the reader of a pipe has gone, which is no fault of the user's.
  package let isClosed: Bool

  package init(_ path: String, _ reason: Message, remedy: Message?) {
    (self.path, self.reason, self.remedy, isClosed) = (path, reason, remedy, false)
  }

  /// - Parameter error: The number of the system's error.
  package init(_ path: String, error: CInt = errno) {
    self.path = path
    reason = SystemError.words(error)
    remedy = SystemError.remedy(path, error)
    isClosed = error == EPIPE
  }
}

/// The errors of the system in words.
private enum SystemError {
  static func words(_ error: CInt) -> Message { .verbatim(String(cString: strerror(error))) }

  /// What to do where a file or folder cannot be written.
  static func remedy(_ path: String, _ error: CInt) -> Message? {
    let parent = FilePlace.parent(of: UserFolder.expanded(path))
    switch error {
    case ENOENT where path.hasPrefix("~") && parent.hasPrefix("~"):
      // Another user's folder, or that of nobody: a folder of that name is not what is meant.
      return Message("file.no-folder-of-that-name", ["path": path.prefix { $0 != "/" }])
    case ENOENT where FilePlace.resolved(parent) == nil:
      return Message("file.make-folder", ["command": "mkdir -p \(FilePlace.quoted(parent))"])
    case EACCES, EPERM, EROFS: return Message("file.choose-place", ["folder": parent])
    case EFBIG: return Message("file.choose-place-or-less")
    case ENOSPC, EDQUOT: return Message("file.make-room")
    default: return nil
    }
  }
}
