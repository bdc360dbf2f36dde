import Glibc

/// What a file holds, by the ending of its name, or by the one before `.gz`.
enum FileKind: Equatable {
  case descriptor
  case commas
  case tabs
  /// Another ending, in the words of a fault.
  case other(String)

  init(path: String) {
    var file = path.split(separator: "/").last ?? ""
    if file.lowercased().hasSuffix(".gz") { file = file.dropLast(3) }
    guard let dot = file.lastIndex(of: ".") else {
      self = .other("a file without an ending")
      return
    }
    let ending = file[dot...].lowercased()
    switch ending {
    case ".csv": self = .commas
    case ".tsv", ".tab": self = .tabs
    case ".json" where file.lowercased() == "datapackage.json": self = .descriptor
    default: self = .other("'\(ending)'")
    }
  }

  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  /// Whether a path leads to a file of bytes, and not to a folder, a pipe or a device.
  static func isRegular(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
