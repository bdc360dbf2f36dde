import Glibc

/// Why a file was not read.
package struct FileFault: Error, Equatable, Sendable {
  /// The path as the user gave it.
  package let path: String
  /// In words that go on from "cannot read".
  package let reason: String
  /// Whether nothing is there.
  package let isMissing: Bool

  /// `cannot read 'x.clio': it is a device`.
  package var message: String { "cannot read '\(path)': \(reason)" }

  package init(_ path: String, _ reason: String) {
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
  package let reason: String
  /// What to do, where that can be told.
  package let remedy: String?
  /// Whether the reader of a pipe has gone, which is no fault of the user's.
  package let isClosed: Bool

  package init(_ path: String, _ reason: String, remedy: String?) {
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
  static func words(_ error: CInt) -> String { String(cString: strerror(error)) }

  /// What to do where a file or folder cannot be written.
  static func remedy(_ path: String, _ error: CInt) -> String? {
    let parent = FilePlace.parent(of: UserFolder.expanded(path))
    switch error {
    case ENOENT where path.hasPrefix("~") && parent.hasPrefix("~"):
      // Another user's folder, or that of nobody: a folder of that name is not what is meant.
      return "'\(path.prefix { $0 != "/" })' is no folder here: write the whole path"
    case ENOENT where FilePlace.resolved(parent) == nil:
      return "make the folder first: mkdir -p \(FilePlace.quoted(parent))"
    case EACCES, EPERM, EROFS: return "choose another place: '\(parent)' may not be written"
    case EFBIG: return "choose another place, or a smaller answer: files may not be so large here"
    case ENOSPC, EDQUOT: return "make room on the disk, or choose another place"
    default: return nil
    }
  }
}
