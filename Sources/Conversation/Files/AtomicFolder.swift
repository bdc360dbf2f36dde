import CSystem
import Corpus
import Glibc

/// Writes a folder of files as a whole or not at all: whoever reads it meanwhile sees the old one.
package struct AtomicFolder {
  /// The folder beside the place, until it is whole.
  private let temporary: String
  /// The path as the user gave it.
  private let path: String

  /// Writes the files that a body gives into a folder beside the place, which then takes the place.
  ///
  /// - Throws: `OutputFault` where a file cannot be written, or where the place holds what clio did
  ///   not write; then the place is unchanged, and nothing is left beside it.
  static func write(
    _ path: String, _ body: (AtomicFolder) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    let place = try place(of: UserFolder.expanded(path))
    Leftovers.remove(beside: place)
    let folder = AtomicFolder(temporary: Leftovers.temporary(of: place), path: path)
    if mkdir(folder.temporary, 0o777) != 0 { throw failure(path) }
    // Held until all is done, so that no other writer takes the folder for a leftover.
    let lock = open(folder.temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    Leftovers.claim(lock)
    defer { close(lock) }
    do throws(OutputFault) {
      try body(folder)
      try sync(folder.temporary, path)
      try folder.take(place)
    } catch {
      remove(folder.temporary)
      throw error
    }
    // That the name is on the disk, too: a failure here leaves a whole folder all the same.
    try? sync(FilePlace.parent(of: place), path)
  }

  /// Writes a file of the folder, piece by piece.
  ///
  /// - Parameter name: a name without a folder.
  package func write(
    _ name: String,
    _ body: (([UInt8]) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    let descriptor = open(
      "\(temporary)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(path) }
    defer { close(descriptor) }
    try body { (bytes) throws(OutputFault) in
      try DescriptorOutput.write(bytes, to: descriptor, "\(path)/\(name)")
    }
    if fsync(descriptor) != 0 { throw Self.failure(path) }
  }
}

extension AtomicFolder {
  /// The path that the folder takes, without links.
  private static func place(of path: String) throws(OutputFault) -> String {
    var name = Substring(path)
    while name.count > 1, name.last == "/" { name.removeLast() }
    guard let place = FilePlace.resolved(String(name)) else { return String(name) }
    var status = stat()
    guard stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .failed(path: path, reason: "it is a file", remedy: "name a folder")
    }
    // A folder that is replaced would be gone under the feet of the shell that stands in it.
    guard place != FilePlace.resolved(".") else {
      throw .failed(
        path: path, reason: "it is the folder that you are in", remedy: "name a folder in it")
    }
    let names = FolderEntries.names(in: place)
    guard names.isEmpty || WrittenPackage.isAlone(inFolder: place, names)
    else {
      throw .failed(
        path: path, reason: "it holds files that clio did not write there",
        remedy: "name a new or an empty folder")
    }
    guard FilePlace.isWritable(place, status), names.allSatisfy({ isWritable("\(place)/\($0)") })
    else {
      throw .failed(
        path: path, reason: "the folder or a file in it is read-only",
        remedy: "choose another name, or allow it: chmod -R u+w \(FilePlace.quoted(path))")
    }
    return place
  }

  private static func isWritable(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) != 0 || FilePlace.isWritable(file, status)
  }

  /// Puts the folder in its place; one that stands there is removed.
  private func take(_ place: String) throws(OutputFault) {
    var status = stat()
    if stat(place, &status) == 0 { _ = chmod(temporary, status.st_mode & 0o7777) }
    // Takes the place of nothing, and of an empty folder.
    if rename(temporary, place) == 0 { return }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw Self.failure(path) }
    // Both change places at once: there is no moment without a whole folder.
    if sys_exchange(temporary, place) == 0 {
      Self.remove(temporary)
      return
    }
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else { throw Self.failure(path) }
    try takeInTwoSteps(place)
  }

  /// Puts the folder in the place of another where the file system cannot exchange them.
  private func takeInTwoSteps(_ place: String) throws(OutputFault) {
    let old = "\(temporary).old"
    if rename(place, old) != 0 { throw Self.failure(path) }
    guard rename(temporary, place) == 0 else {
      let fault = Self.failure(path)
      rename(old, place)
      throw fault
    }
    Self.remove(old)
  }

  /// Removes a folder that holds files only.
  private static func remove(_ folder: String) {
    for name in FolderEntries.names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private static func sync(_ folder: String, _ path: String) throws(OutputFault) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0, errno != EINVAL { throw failure(path) }
  }

  private static func failure(_ path: String) -> OutputFault {
    let error = errno
    return .failed(
      path: path, reason: String(cString: strerror(error)), remedy: FilePlace.remedy(path, error))
  }
}
