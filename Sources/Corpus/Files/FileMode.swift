import Glibc

/// What a path leads to, as the system has it.
enum FileMode {
  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  /// Whether a path leads to a file of bytes, and not to a folder, a pipe or a device.
  static func isRegular(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
