import Glibc

/// An empty folder of its own among the temporary files, which goes with the value.
package final class TemporaryFolder {
  /// Its path, without links.
  package let path: String

  /// Makes the folder.
  ///
  /// - Throws: where the place of temporary files cannot be written.
  package init() throws(UnwritableFault) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/clio-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw UnwritableFault(parent) }
    let path = String(cString: made)
    self.path = FilePlace.resolved(path) ?? path
  }

  deinit { Self.remove(path) }

  /// Makes a folder within.
  package func makeFolder(_ name: String) throws(UnwritableFault) {
    if mkdir("\(path)/\(name)", 0o777) != 0 { throw UnwritableFault(name) }
  }

  /// Copies a file, or a folder with all that is in it, into the folder.
  ///
  /// - Parameter name: What the copy is called.
  /// - Complexity: O(the bytes).
  package func copy(_ place: String, as name: String) throws(UnwritableFault) {
    let copy = "\(path)/\(name)"
    guard FilePlace.isFolder(place) else { return try Self.copy(file: place, to: copy) }
    try makeFolder(name)
    for entry in FolderEntries.names(in: place) where !Self.isLinkedFolder("\(place)/\(entry)") {
      try self.copy("\(place)/\(entry)", as: "\(name)/\(entry)")
    }
  }

  private static func copy(file place: String, to copy: String) throws(UnwritableFault) {
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try FileBytes.read(place, limit: FileBytes.tableLimit) } catch {
      throw UnwritableFault(place, error.reason, remedy: nil)
    }
    let file = try PendingFile(copy)
    do throws(UnwritableFault) { try file.write(bytes) } catch {
      file.drop()
      throw error
    }
    try file.keep()
  }

  /// Whether a folder is only a link to one, which may lead back to where it is.
  private static func isLinkedFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      && FilePlace.isFolder(path)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in FolderEntries.names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
