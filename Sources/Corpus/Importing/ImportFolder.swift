import Glibc

/// A folder that takes its place as a whole, or not at all.
///
/// It is written beside its place. Where something goes wrong, `discard` leaves nothing behind.
struct ImportFolder {
  /// The path as the user gave it.
  let path: String
  private let temporary: String
  /// Held so that no other writer takes the folder for a leftover.
  private let lock: Int32

  /// Makes the folder.
  ///
  /// - Throws: `unwritable`, also where the place is taken by something else than an empty folder.
  init(path: String) throws(ImportFault) {
    var name = path[...]
    while name.count > 1, name.last == "/" { name.removeLast() }
    self.path = String(name)
    temporary = Leftovers.temporary(of: self.path)
    var status = stat()
    if stat(self.path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .unwritable(path: path, reason: "it is a file", remedy: "name a new folder")
      }
      guard Self.isEmpty(self.path) else {
        throw .unwritable(
          path: path, reason: "the folder is not empty",
          remedy: "name a new folder, or remove this one first")
      }
    }
    Leftovers.remove(beside: self.path)
    if mkdir(temporary, 0o777) != 0 { throw Self.failure(self.path) }
    lock = open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    Leftovers.claim(lock)
  }

  /// Opens a file of the folder.
  func file(_ name: String) throws(ImportFault) -> ImportFile {
    let descriptor = open("\(temporary)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure }
    return ImportFile(descriptor: descriptor, folder: path)
  }

  /// Puts the folder in its place.
  func take() throws(ImportFault) {
    // Takes the place of nothing, and of an empty folder.
    if rename(temporary, path) != 0 { throw failure }
    close(lock)
  }

  /// Removes what was written.
  func discard() {
    for name in FolderEntries.names(in: temporary) { unlink("\(temporary)/\(name)") }
    rmdir(temporary)
    close(lock)
  }

  private var failure: ImportFault { Self.failure(path) }

  static func failure(_ path: String) -> ImportFault {
    .unwritable(
      path: path, reason: String(cString: strerror(errno)), remedy: "name another folder with -o")
  }

  private static func isEmpty(_ folder: String) -> Bool { FolderEntries.names(in: folder).isEmpty }
}

/// A file that is written piece by piece.
final class ImportFile {
  private let descriptor: CInt
  private let folder: String
  private var pending: [UInt8] = []

  /// So many bytes are gathered before they are written.
  private static let pieceSize = 1 << 18

  init(descriptor: CInt, folder: String) {
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit { close(descriptor) }

  /// Adds a row of cells, with quotes where a cell needs them.
  func write(row cells: [[UInt8]]) throws(ImportFault) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { pending.append(UInt8(ascii: ",")) }
      append(cell)
    }
    pending.append(UInt8(ascii: "\n"))
    if pending.count >= Self.pieceSize { try flush() }
  }

  func write(text: String) throws(ImportFault) {
    pending.append(contentsOf: text.utf8)
    try flush()
  }

  private func append(_ cell: [UInt8]) {
    guard cell.contains(where: Self.needsQuotes) else {
      pending.append(contentsOf: cell)
      return
    }
    pending.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { pending.append(byte) }
      pending.append(byte)
    }
    pending.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  /// Writes what is pending.
  func flush() throws(ImportFault) {
    var start = 0
    while start < pending.count {
      // Bound: `write` takes the bytes from `start` to the end of the buffer.
      let count = pending.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw ImportFolder.failure(folder) }
      start += count
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes the rest, and waits until it is on the disk.
  func finish() throws(ImportFault) {
    try flush()
    if fsync(descriptor) != 0, errno != EINVAL { throw ImportFolder.failure(folder) }
  }
}
