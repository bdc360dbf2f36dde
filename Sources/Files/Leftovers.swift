import Glibc

/// What writers that were killed have left beside the place that they wrote to: `NAME.PID.tmp`.
///
/// A writer holds a lock on what it writes, and it names its process. Only what has neither a lock nor
/// a process is removed: the process may run on another machine that shares the folder, or another
/// program may have its number.
package enum Leftovers {
  /// The name beside a place under which this process writes.
  package static func temporary(of place: String) -> String { "\(place).\(getpid()).tmp" }

  /// Locks what is being written for as long as its descriptor is open.
  package static func claim(_ descriptor: Int32) { _ = flock(descriptor, LOCK_EX | LOCK_NB) }

  /// Removes what killed writers of a file or folder left beside it.
  ///
  /// - Complexity: O(entries of the folder that the place is in).
  package static func remove(beside place: String) {
    let slash = place.lastIndex(of: "/")
    let folder = slash.map { String(place[...$0]) } ?? ""
    let name = slash.map { String(place[place.index(after: $0)...]) } ?? place
    for entry in FolderEntries.names(in: folder.isEmpty ? "." : folder)
    where isLeft(entry, of: name) {
      remove(folder + entry)
    }
  }

  /// Whether a name is that of a writer whose process is gone.
  static func isLeft(_ entry: String, of name: String) -> Bool {
    guard entry.hasPrefix(name + ".") else { return false }
    // Before folders were exchanged, the old one was put aside under `.tmp.old`.
    let rest = entry.dropFirst(name.count + 1)
    guard let end = [".tmp", ".tmp.old"].first(where: { rest.hasSuffix($0) }),
      let process = pid_t(rest.dropLast(end.count)), process > 0,
      String(process) == rest.dropLast(end.count)
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_uid == geteuid() else { return }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || status.st_mode & S_IFMT == S_IFREG else { return }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    if isFolder { removeFolder(path) } else { unlink(path) }
  }

  /// Removes a folder of tables with their descriptor; one that holds anything else is not clio's.
  private static func removeFolder(_ path: String) {
    let names = FolderEntries.names(in: path)
    guard names.allSatisfy({ $0.hasSuffix(".csv") || $0 == "datapackage.json" }) else { return }
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
