import Glibc

/// What a file holds, by the ending of its name.
enum FileKind: Equatable {
  case descriptor
  /// Cells between commas or other signs.
  case delimited
  /// Cells between tabs.
  case tabs
  /// An array of JSON objects, or a JSON object a line.
  case json
  case jsonLines
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
    case ".csv", ".txt", ".dat", ".psv", ".ssv": self = .delimited
    case ".tsv", ".tab": self = .tabs
    case ".jsonl", ".ndjson": self = .jsonLines
    case ".json": self = file.lowercased().hasSuffix("datapackage.json") ? .descriptor : .json
    default: self = .other("'\(ending)'")
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
