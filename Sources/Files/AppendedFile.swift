import Glibc

/// A file that grows by whole lines and that nobody else reads: it is made private, with the folders that it lies
/// in.
package enum AppendedFile {
  /// Adds bytes at the end of a file.
  ///
  /// - Throws: where it cannot be written.
  package static func append(_ bytes: [UInt8], to path: String) throws(UnwritableFault) {
    makeFolder(FilePlace.parent(of: path))
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw UnwritableFault(path, error: errno) }
    defer { _ = close(descriptor) }
    let error = FileDescriptor.write(bytes, to: descriptor)
    if error != 0 { throw UnwritableFault(path, error: error) }
  }

  private static func makeFolder(_ path: String) {
    if path.isEmpty || FilePlace.isFolder(path) { return }
    makeFolder(FilePlace.parent(of: path))
    mkdir(path, 0o700)
  }
}
