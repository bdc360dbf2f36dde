import Glibc
package import Messages

/// The errors of the system in words.
package enum SystemError {
  /// What went wrong, by the number of the error; an error that hardly comes of files is in the system's
  /// own words.
  package static func message(_ error: CInt) -> Message {
    switch error {
    case ENOENT: Message("file.system.missing")
    case EACCES: Message("file.system.denied")
    case EPERM: Message("file.system.not-permitted")
    case EISDIR: Message("file.system.is-folder")
    case ENOTDIR: Message("file.system.no-folder")
    case EROFS: Message("file.system.read-only")
    case ENOSPC: Message("file.system.full")
    case EDQUOT: Message("file.system.quota")
    case EFBIG: Message("file.system.too-large")
    case EMFILE, ENFILE: Message("file.system.too-many-open")
    case ELOOP: Message("file.system.links")
    case ENAMETOOLONG: Message("file.system.name")
    case EIO: Message("file.system.device")
    default: .verbatim(String(cString: strerror(error)))
    }
  }

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
