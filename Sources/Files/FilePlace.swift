import Glibc

/// What can be said of the place of a file.
package enum FilePlace {
  /// The absolute path of what a path leads to, without links; nil where there is nothing.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A path that means the same from every folder, links in it as they are.
  package static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") || path.isEmpty { return path }
    guard let folder = resolved(".") else { return path }
    return folder == "/" ? "/" + path : "\(folder)/\(path)"
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  /// Whether a path leads to a file of bytes, and not to a folder, a pipe or a device.
  package static func isRegular(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  /// Whether a path leads to a file that may be started.
  package static func isProgram(_ path: String) -> Bool {
    isRegular(path) && access(path, X_OK) == 0
  }

  /// Makes a folder and those that it lies in, each for its owner alone, where they are not there.
  package static func makeFolders(_ path: String) throws(UnwritableFault) {
    if path.isEmpty || isFolder(path) { return }
    try makeFolders(parent(of: path))
    if mkdir(path, 0o700) != 0 { throw UnwritableFault(path) }
  }

  /// Removes a file.
  ///
  /// - Returns: Whether one was there.
  package static func remove(_ path: String) throws(UnwritableFault) -> Bool {
    if unlink(path) == 0 { return true }
    if errno == ENOENT { return false }
    throw UnwritableFault(path)
  }

  /// Whether a file that is there may be changed: not where nobody may, which does not keep root from it.
  static func isWritable(_ path: String, mode: mode_t) -> Bool {
    mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  /// The folder in which a path stands.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as a shell takes it.
  static func quoted(_ path: String) -> String {
    let quoted = "'" + path.replacing("'", with: "'\\''") + "'"
    return path.hasPrefix("-") ? "-- " + quoted : quoted
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
