import CSeeds
package import Files
import Glibc
import Messages

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
      if let reason = Self.refusal(of: shown(path), within: shown(".")) {
        throw LoadFault(.unreadable(reason: reason), file: shown(path))
      }
      return try MappedFile.mapping(shown(path))
    case .embedded:
      for index in 0..<cs_count() {
        let file = cs_at(index)
        guard strcmp(file.name, path) == 0 else { continue }
        return MappedFile(static: file.bytes, count: file.length)
      }
      throw LoadFault(.unreadable(reason: Message("load.not-embedded")), file: shown(path))
    }
  }

  /// What identifies the embedded files: another for any change of them.
  package static let fingerprint: UInt64 = {
    var sums: [UInt64] = []
    for index in 0..<cs_count() {
      let file = cs_at(index)
      // Bound: the file is as long as it says.
      sums.append(Checksum.of(UnsafeRawBufferPointer(start: file.bytes, count: file.length)))
    }
    return sums.withUnsafeBytes { Checksum.of($0) }
  }()

  /// The text of the questions to the built-in corpus.
  package static var questions: String {
    let file = cs_questions()
    // Bound: the file is as long as it says.
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path by which faults name a file.
  package func shown(_ path: String) -> String {
    switch self {
    case .folder(let folder) where folder.isEmpty || folder == ".": path
    case .folder(let folder): folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    case .embedded: "seeds/\(path)"
    }
  }

  /// Why a file is not read where somebody else may have made the folder that it is in, if it is
  /// not: a link may lead out of that folder; a pipe would keep the reader waiting, a device may never end.
  ///
  /// - Parameter folder: What no link may lead out of; nil for what is the user's own.
  static func refusal(of file: String, within folder: String?) -> Message? {
    // What is not there is reported where it is opened.
    guard let target = FilePlace.resolved(file) else { return nil }
    if let folder, let fence = FilePlace.resolved(folder),
      !target.hasPrefix(fence.hasSuffix("/") ? fence : fence + "/")
    {
      return Message("load.leads-out-by-link")
    }
    return FilePlace.isRegular(target) || FilePlace.isFolder(target)
      ? nil : Message("load.no-regular-file")
  }

  /// Why a path of a descriptor is not followed, if it is not.
  private static func refusal(of path: String) -> Message? {
    if path.isEmpty { return Message("load.path-is-empty") }
    if path.contains("://") { return Message("load.path-is-address") }
    if path.hasPrefix("/") || path.hasPrefix("~") || path.contains("\\") {
      return Message("load.path-is-not-relative")
    }
    let parts = path.split(separator: "/")
    return parts.contains("..") ? Message("load.path-leads-out") : nil
  }
}
