import FoundationEssentials

/// The files of this repository, as the tests of its architecture read them.
enum Repository {
  /// The top folder, from where this file stands.
  static let root = String(#filePath.dropLast("/Tests/ArchitectureTests/Repository.swift".count))

  /// A Swift file and its lines.
  struct File: Sendable {
    /// The path from the top folder.
    let path: String
    let lines: [Substring]

    /// The target it belongs to: the folder below `Sources` or `Tests`.
    var target: String { String(path.split(separator: "/")[1]) }
  }

  /// Returns the Swift files below a folder, by path.
  static func swiftFiles(in folder: String) throws -> [File] {
    let base = "\(root)/\(folder)"
    return try FileManager.default.subpathsOfDirectory(atPath: base).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { path in
        let text = try String(contentsOfFile: "\(base)/\(path)", encoding: .utf8)
        return File(
          path: "\(folder)/\(path)",
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// The text of `ARCHITECTURE.md`, of which the tests read the table of rooms.
  static func architecture() throws -> String {
    try String(contentsOfFile: "\(root)/ARCHITECTURE.md", encoding: .utf8)
  }

  static func manifest() throws -> Manifest {
    Manifest(try String(contentsOfFile: "\(root)/Package.swift", encoding: .utf8))
  }
}
