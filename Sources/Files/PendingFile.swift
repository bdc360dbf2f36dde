import Glibc
import Messages

/// A file that is being written beside the place that it takes in the end: whoever reads that place
/// meanwhile sees the old file, and a fault leaves it as it was.
///
/// What is no regular file, such as a pipe, is written to directly.
package struct PendingFile {
  /// Where to write to.
  package let descriptor: CInt
  /// The path as the user gave it.
  private let path: String
  /// The file behind the path: that of a link is written, not the link.
  private let place: String
  /// The file beside it; nil where the place itself is written.
  private let temporary: String?

  /// Begins a file.
  ///
  /// - Throws: where it cannot be written.
  package init(_ path: String) throws(UnwritableFault) {
    self.path = path
    let path = UserFolder.expanded(path)
    var status = stat()
    let exists = stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      place = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw UnwritableFault(path) }
      return
    }
    // From the root, for the folder may be another when it is kept.
    place = FilePlace.absolute(exists ? FilePlace.resolved(path) ?? path : path)
    // A file may be replaced by whoever may write to its folder; but who has protected it means it.
    guard !exists || FilePlace.isWritable(place, mode: status.st_mode) else {
      throw UnwritableFault(
        path, Message("file.is-read-only"),
        remedy: Message(
          "file.choose-name-or", ["command": "chmod u+w \(FilePlace.quoted(path))"]))
    }
    Leftovers.remove(beside: place)
    let temporary = Leftovers.temporary(of: place)
    self.temporary = temporary
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw UnwritableFault(path) }
    Leftovers.claim(descriptor)
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  /// Writes bytes behind those before.
  package func write(_ bytes: [UInt8]) throws(UnwritableFault) {
    let error = FileDescriptor.write(bytes, to: descriptor)
    if error != 0 { throw UnwritableFault(path, error: error) }
  }

  /// Writes the bytes of a piece of memory behind those before.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(UnwritableFault) {
    let error = FileDescriptor.write(bytes, to: descriptor)
    if error != 0 { throw UnwritableFault(path, error: error) }
  }

  /// Lets the file take its place.
  ///
  /// - Throws: where the disk does not take it; then nothing is left of it.
  package func keep() throws(UnwritableFault) {
    guard let temporary else {
      if close(descriptor) != 0 { throw UnwritableFault(path) }
      return
    }
    let error = FileDescriptor.isSynced(descriptor) ? 0 : errno
    let isClosed = close(descriptor) == 0
    guard error == 0, isClosed, rename(temporary, place) == 0 else {
      let fault = UnwritableFault(path, error: error == 0 ? errno : error)
      unlink(temporary)
      throw fault
    }
  }

  /// Drops what was written.
  package func drop() {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }
}
