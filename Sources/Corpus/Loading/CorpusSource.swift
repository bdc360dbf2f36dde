import CSeeds
import Glibc

/// Where the files of a corpus come from.
package enum CorpusSource: Sendable {
  /// A folder, by the path that the user gave; empty for the current one.
  case folder(String)
  /// The files of `seeds/`, embedded in the program.
  case embedded
}

extension CorpusSource {
  /// The bytes of a file.
  ///
  /// - Parameter path: relative to the folder, as a descriptor gives it.
  /// - Throws: `unreadable`, also for a path that leads out of the folder: a corpus that somebody
  ///   sent may not read other files of its reader.
  package func read(_ path: String) throws(LoadFault) -> MappedFile {
    switch self {
    case .folder:
      if let reason = Self.refusal(of: path) {
        throw LoadFault(.unreadable(reason: reason), file: path)
      }
      try checkPlace(of: path)
      return try MappedFile(path: shown(path))
    case .embedded:
      for index in 0..<cs_count() {
        let file = cs_at(index)
        guard strcmp(file.name, path) == 0 else { continue }
        return MappedFile(static: file.bytes, count: file.length)
      }
      throw LoadFault(.unreadable(reason: "no such file is embedded"), file: shown(path))
    }
  }

  /// The path by which faults name a file.
  package func shown(_ path: String) -> String {
    switch self {
    case .folder(let folder) where folder.isEmpty || folder == ".": path
    case .folder(let folder): folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    case .embedded: "seeds/\(path)"
    }
  }

  /// Refuses what a symbolic link leads out of the folder to, and what is no file of bytes: a pipe
  /// would keep the reader waiting, a device may never end.
  private func checkPlace(of path: String) throws(LoadFault) {
    let file = shown(path)
    // What is not there is reported where it is opened.
    guard let target = Self.resolved(file), let folder = Self.resolved(shown(".")) else { return }
    let inside = folder.hasSuffix("/") ? folder : folder + "/"
    guard target.hasPrefix(inside) else {
      throw LoadFault(.unreadable(reason: Self.leadsOut), file: file)
    }
    guard FileMode.isRegular(target) || FileMode.isFolder(target) else {
      throw LoadFault(.unreadable(reason: Self.noFile), file: file)
    }
  }

  static let leadsOut =
    "a symbolic link leads out of the folder of the descriptor; copy the file there"
  static let noFile = "it is a pipe or a device, and no file"

  /// The absolute path of what a path leads to, without links.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Why a path of a descriptor is not followed, if it is not.
  private static func refusal(of path: String) -> String? {
    if path.isEmpty { return "the path is empty" }
    if path.contains("://") { return "clio reads no addresses, only files beside the descriptor" }
    if path.hasPrefix("/") || path.hasPrefix("~") || path.contains("\\") {
      return "the path is not relative to the descriptor, with '/' between its parts"
    }
    let parts = path.split(separator: "/")
    return parts.contains("..") ? "the path leads out of the folder of the descriptor" : nil
  }
}
