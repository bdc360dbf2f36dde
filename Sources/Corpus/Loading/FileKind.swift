import Glibc

/// What a file holds, by the ending of its name.
enum FileKind: Equatable {
  case descriptor
  case commas
  case tabs
  /// Another ending, in the words of a fault.
  case other(String)

  init(path: String) {
    let file = path.split(separator: "/").last ?? ""
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

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
