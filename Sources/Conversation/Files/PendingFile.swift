import Corpus
import Glibc

/// A file that is being written beside the place that it takes in the end: whoever reads that place
/// meanwhile sees the old file, and a fault leaves it as it was.
///
/// What is no regular file, such as a pipe, is written to directly.
package struct PendingFile {
  /// Where to write to.
  package let descriptor: Int32
  /// The path as the user gave it.
  private let path: String
  /// The file behind the path: that of a link is written, not the link.
  private let place: String
  /// The file beside it; nil where the place itself is written.
  private let temporary: String?

  /// Begins a file.
  ///
  /// - Throws: `OutputFault.failed` where it cannot be written.
  init(_ path: String) throws(OutputFault) {
    self.path = path
    let path = UserFolder.expanded(path)
    var status = stat()
    let exists = stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      place = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw Self.failure(path) }
      return
    }
    place = exists ? FilePlace.resolved(path) ?? path : path
    // A file may be replaced by whoever may write to its folder; but who has protected it means it.
    guard !exists || FilePlace.isWritable(place, status) else {
      throw .failed(
        path: path, reason: "the file is read-only",
        remedy: "choose another name, or allow it: chmod u+w \(FilePlace.quoted(path))")
    }
    Leftovers.remove(beside: place)
    let temporary = Leftovers.temporary(of: place)
    self.temporary = temporary
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Self.failure(path) }
    Leftovers.claim(descriptor)
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  /// Lets the file take its place.
  ///
  /// - Throws: where the disk does not take it; then nothing is left of it.
  package func keep() throws(OutputFault) {
    guard let temporary else {
      if close(descriptor) != 0 { throw Self.failure(path) }
      return
    }
    let isOnDisk = fsync(descriptor) == 0 || errno == EINVAL
    let error = isOnDisk ? 0 : errno
    let isClosed = close(descriptor) == 0
    guard isOnDisk, isClosed, rename(temporary, place) == 0 else {
      let fault = Self.failure(path, error == 0 ? errno : error)
      unlink(temporary)
      throw fault
    }
  }

  /// Drops what was written.
  package func drop() {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  private static func failure(_ path: String, _ error: Int32 = errno) -> OutputFault {
    .failed(
      path: path, reason: String(cString: strerror(error)), remedy: FilePlace.remedy(path, error))
  }
}

/// What can be said of the place of a file.
enum FilePlace {
  /// The path without links; nil where there is nothing.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a file may be changed: not where nobody may, which does not keep root from it.
  static func isWritable(_ path: String, _ status: stat) -> Bool {
    status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  /// The folder in which a path stands.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as a shell takes it.
  static func quoted(_ path: String) -> String {
    let quoted = "'" + path.replacing("'", with: "'\\''") + "'"
    return path.hasPrefix("-") ? "-- " + quoted : quoted
  }

  /// What to do where a file or folder cannot be made.
  static func remedy(_ path: String, _ error: Int32) -> String? {
    let parent = parent(of: UserFolder.expanded(path))
    switch error {
    case ENOENT where path.hasPrefix("~") && parent.hasPrefix("~"):
      // Another user's folder, or that of nobody: a folder of that name is not what is meant.
      return "'\(path.prefix { $0 != "/" })' is no folder here: write the whole path"
    case ENOENT where resolved(parent) == nil:
      return "make the folder first: mkdir -p \(quoted(parent))"
    case EACCES, EPERM, EROFS: return "choose another place: '\(parent)' may not be written"
    case EFBIG: return "choose another place, or a smaller answer: files may not be so large here"
    case ENOSPC, EDQUOT: return "make room on the disk, or choose another place"
    default: return nil
    }
  }
}
