// The doors by which files are written.
extension FileGate {
  /// Begins a file, which takes its place when it is kept.
  ///
  /// - Throws: `OutputFault.failed` where it cannot be written.
  package func file(_ path: String) throws(OutputFault) -> PendingFile {
    try check(path)
    return try PendingFile(path)
  }

  /// Writes a file as a whole or not at all.
  ///
  /// - Throws: `OutputFault` where the file cannot be written; it is unchanged then.
  func write(
    _ path: String,
    _ body: ((String) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    try check(path)
    try AtomicFile.write(path, body)
  }

  /// Writes a folder of files as a whole or not at all.
  ///
  /// - Throws: `OutputFault`; the place is unchanged then.
  func writeFolder(
    _ path: String, _ body: (AtomicFolder) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    try check(path)
    try AtomicFolder.write(path, body)
  }

  /// Whether something stands in the place of a file that is to be written.
  func isTaken(_ path: String) -> Bool { FilePlace.resolved(path) != nil }

  private func check(_ path: String) throws(OutputFault) {
    guard !allows(.write, path) else { return }
    throw .failed(path: path, reason: reason(against: .write), remedy: nil)
  }
}
