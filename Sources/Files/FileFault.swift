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
    (self.path, reason, isMissing) = (path, SystemError.message(error), error == ENOENT)
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
    reason = SystemError.message(error)
    remedy = SystemError.remedy(path, error)
    isClosed = error == EPIPE
  }
}
