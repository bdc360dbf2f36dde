import CSystem
import Glibc
package import Messages

/// A folder of files that is being written beside the place that it takes in the end: whoever reads that
/// place meanwhile sees the old one, and a fault leaves it as it was.
package struct PendingFolder {
  /// The path as the user gave it, without slashes at its end.
  package let path: String
  /// The path that the folder takes, without links.
  private let place: String
  /// The folder beside it, until it is whole.
  private let temporary: String
  /// Held until all is done, so that no other writer takes the folder for a leftover.
  private let lock: CInt

  /// Why a folder that is in the place is not replaced, and what to do.
  package struct Refusal {
    let reason: Message
    let remedy: Message

    package init(reason: Message, remedy: Message) {
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// Begins a folder.
  ///
  /// - Parameter refusal: Asked of a folder in the place that holds files, with its path and their names;
  ///   nil where it may be replaced.
  /// - Throws: where the place cannot be written, or holds what must not be replaced.
  package init(
    _ path: String, unless refusal: (_ folder: String, _ names: [String]) -> Refusal?
  ) throws(UnwritableFault) {
    var name = Substring(path)
    while name.count > 1, name.last == "/" { name.removeLast() }
    self.path = String(name)
    place = try Self.place(of: UserFolder.expanded(self.path), self.path, unless: refusal)
    Leftovers.remove(beside: place)
    temporary = Leftovers.temporary(of: place)
    if mkdir(temporary, 0o777) != 0 { throw UnwritableFault(self.path) }
    lock = open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    Leftovers.claim(lock)
  }

  /// Begins a file of the folder.
  ///
  /// - Parameter name: A name without a folder.
  package func file(_ name: String) throws(UnwritableFault) -> File {
    let descriptor = open("\(temporary)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw UnwritableFault(path) }
    return File(descriptor, "\(path)/\(name)")
  }

  /// A file that is being written.
  package final class File {
    private let descriptor: CInt
    private let path: String

    fileprivate init(_ descriptor: CInt, _ path: String) {
      self.descriptor = descriptor
      self.path = path
    }

    deinit { close(descriptor) }

    /// Writes bytes behind those before.
    package func write(_ bytes: [UInt8]) throws(UnwritableFault) {
      let error = FileDescriptor.write(bytes, to: descriptor)
      if error != 0 { throw UnwritableFault(path, error: error) }
    }

    /// Waits until the file is on the disk.
    package func finish() throws(UnwritableFault) {
      if !FileDescriptor.isSynced(descriptor) { throw UnwritableFault(path) }
    }
  }
}

extension PendingFolder {
  /// Lets the folder take its place.
  ///
  /// - Throws: where the system does not let it; then `drop` it.
  package func keep() throws(UnwritableFault) {
    guard Self.sync(temporary) else { throw UnwritableFault(path) }
    try take()
    close(lock)
    // That the name is on the disk, too: a failure here leaves a whole folder all the same.
    _ = Self.sync(FilePlace.parent(of: place))
  }

  /// Drops what was written.
  package func drop() {
    Self.remove(temporary)
    close(lock)
  }

  /// Puts the folder in its place; one that is there is removed.
  private func take() throws(UnwritableFault) {
    var status = stat()
    if stat(place, &status) == 0 { _ = chmod(temporary, status.st_mode & 0o7777) }
    // Takes the place of nothing, and of an empty folder.
    if rename(temporary, place) == 0 { return }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw UnwritableFault(path) }
    // Both change places at once: there is no moment without a whole folder.
    if sys_exchange(temporary, place) == 0 {
      Self.remove(temporary)
      return
    }
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
      throw UnwritableFault(path)
    }
    try takeInTwoSteps()
  }

  /// Puts the folder in the place of another where the file system cannot exchange them.
  private func takeInTwoSteps() throws(UnwritableFault) {
    let old = "\(temporary).old"
    if rename(place, old) != 0 { throw UnwritableFault(path) }
    guard rename(temporary, place) == 0 else {
      let fault = UnwritableFault(path)
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

  private static func sync(_ folder: String) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return FileDescriptor.isSynced(descriptor)
  }
}

// What is in the place.
extension PendingFolder {
  /// Where a path leads, if a folder may take that place.
  private static func place(
    of expanded: String, _ path: String, unless refusal: (String, [String]) -> Refusal?
  ) throws(UnwritableFault) -> String {
    guard let place = FilePlace.resolved(expanded) else { return expanded }
    var status = stat()
    guard stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw UnwritableFault(
        path, Message("file.is-file"), remedy: Message("file.name-folder"))
    }
    // A folder that is replaced would be gone under the feet of the shell that is in it.
    guard place != FilePlace.resolved(".") else {
      throw UnwritableFault(
        path, Message("file.is-current-folder"), remedy: Message("file.name-folder-within"))
    }
    let names = FolderEntries.names(in: place)
    if !names.isEmpty, let refusal = refusal(place, names) {
      throw UnwritableFault(path, refusal.reason, remedy: refusal.remedy)
    }
    guard FilePlace.isWritable(place, mode: status.st_mode),
      names.allSatisfy({ isWritable("\(place)/\($0)") })
    else {
      throw UnwritableFault(
        path, Message("file.folder-is-read-only"),
        remedy: Message(
          "file.choose-name-or", ["command": "chmod -R u+w \(FilePlace.quoted(path))"]))
    }
    return place
  }

  private static func isWritable(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) != 0 || FilePlace.isWritable(file, mode: status.st_mode)
  }
}
