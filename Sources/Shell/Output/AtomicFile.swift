import Glibc

/// Writes a file as a whole or not at all: whoever reads it meanwhile sees the old one.
enum AtomicFile {
  /// Writes what a body gives piece by piece to a temporary file beside the place, which then takes
  /// the place. What is no regular file, such as a pipe, is written to directly.
  ///
  /// - Throws: `OutputFault` where the file cannot be written; it is unchanged then.
  static func write(
    _ path: String,
    _ body: ((String) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try write(open(path, O_WRONLY | O_CLOEXEC), path, body)
    }
    // The file behind a link is written, not the link.
    let place = exists ? resolved(path) ?? path : path
    let temporary = "\(place).\(getpid()).tmp"
    do throws(OutputFault) {
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0, exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
      try write(descriptor, path, body)
      if rename(temporary, place) != 0 { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func write(
    _ descriptor: Int32, _ path: String,
    _ body: ((String) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    guard descriptor >= 0 else { throw failure(path) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    try body { (text) throws(OutputFault) in
      let error = DescriptorOutput.write(Array(text.utf8), to: descriptor)
      if error != 0 { throw .failed(path: path, reason: String(cString: strerror(error))) }
    }
    isOpen = false
    if close(descriptor) != 0 { throw failure(path) }
  }

  private static func failure(_ path: String) -> OutputFault {
    .failed(path: path, reason: String(cString: strerror(errno)))
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
