import Glibc

/// A file into which answers go one after another, each of them whole: the first takes the place of what
/// was there, as `PendingFile` does, and one that fails leaves the file as it was before it.
package final class AnswerFile {
  /// The path as the user gave it.
  package let path: String
  /// The path from the root, wherever the folder changes to.
  private let place: String
  /// The first answer, as long as it is not whole.
  private var first: PendingFile?
  private var hasFirst = false
  /// A later answer, and where it began.
  private var later: (descriptor: CInt, start: off_t)?

  /// Looks whether the file can be written; nothing is changed yet.
  package init(_ path: String) throws(UnwritableFault) {
    self.path = path
    first = try PendingFile(path)
    place = FilePlace.absolute(UserFolder.expanded(path))
  }

  deinit { dropAnswer() }

  /// Whether the file is a terminal.
  package var isTerminal: Bool { first.map { isatty($0.descriptor) == 1 } ?? false }

  /// Writes a part of an answer.
  package func write(_ bytes: [UInt8]) throws(UnwritableFault) {
    if let first { return try first.write(bytes) }
    guard hasFirst else {
      let begun = try PendingFile(place)
      first = begun
      return try begun.write(bytes)
    }
    let error = FileDescriptor.write(bytes, to: try descriptor())
    if error != 0 { throw UnwritableFault(path, error: error) }
  }

  /// Lets what was written since the last answer be one.
  package func keepAnswer() throws(UnwritableFault) {
    if let first {
      self.first = nil
      try first.keep()
      hasFirst = true
    } else if let later {
      self.later = nil
      if close(later.descriptor) != 0 { throw UnwritableFault(path) }
    }
  }

  /// Drops what was written since the last answer.
  package func dropAnswer() {
    if let first {
      first.drop()
    } else if let later {
      // Nothing is taken back from a pipe.
      _ = ftruncate(later.descriptor, later.start)
      close(later.descriptor)
    }
    (first, later) = (nil, nil)
  }

  private func descriptor() throws(UnwritableFault) -> CInt {
    if let later { return later.descriptor }
    let descriptor = open(place, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw UnwritableFault(path) }
    later = (descriptor, max(lseek(descriptor, 0, SEEK_END), 0))
    return descriptor
  }
}
