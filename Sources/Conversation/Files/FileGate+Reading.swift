import Corpus
package import Files
import Glibc
import Messages
package import Query

// The doors by which files are read.
extension FileGate {
  /// The text of a script without a byte order mark; a first line `#!` is a comment as it is.
  ///
  /// - Parameter path: `-` for standard input.
  package func script(_ path: String) throws(FileFault) -> SourceText {
    SourceText(
      bytes: FileBytes.withoutMark(try bytes(path, limit: FileBytes.scriptLimit)),
      name: path == "-" ? "<stdin>" : path
    ) { EncodingRemedy.message(for: $0, path: path == "-" ? nil : path) }
  }

  /// Whether a path names a script: by its ending, or, where it has none, by its first line `#!..clio`.
  package static func isScript(_ path: String) -> Bool {
    isNamedAsScript(path) || FileBytes.isProgram(path, of: "clio")
  }

  static func isNamedAsScript(_ path: String) -> Bool { path.lowercased().hasSuffix(".clio") }

  /// The bytes of a file, or of standard input for `-`.
  package func bytes(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard allows(.read, path) else { throw FileFault(path, reason(against: .read)) }
    return try FileBytes.read(path, limit: limit)
  }

  /// Loads corpora; none is the built-in one.
  func corpus(_ paths: [String], _ options: LoadOptions) throws(LoadFault) -> Corpus {
    if paths.isEmpty { return try CorpusLoader.builtIn() }
    for path in paths where !allows(.read, path) {
      throw LoadFault(.unreadable(reason: reason(against: .read)), file: path)
    }
    return try CorpusLoader.load(paths: paths.map(UserFolder.expanded), options: options)
  }

  /// Attaches the texts that belong to corpora that were opened.
  ///
  /// - Returns: Also what is wrong with those that could not be read.
  func texts(
    of corpus: Corpus, besides paths: [String], environment: [String: String]
  ) -> (corpus: Corpus, faults: [TextFault]) {
    corpus.attachingTexts(
      in: TextFolder.all(
        besides: paths.map(UserFolder.expanded), environment: environment, isFenced: isFenced))
  }

  /// The text of a source in a file that the user names.
  func text(
    source: Int, path: String, cited: LocatorUnit?
  ) throws(TextFault) -> AttachedText {
    guard allows(.read, path) else {
      throw TextFault(.unreadable(reason: reason(against: .read)), path)
    }
    return try TextReader.text(source: source, path: path, cited: cited)
  }

  /// The names in a folder as it is written in a command; those of folders end with a slash.
  func entries(of folder: String) -> [String] {
    guard mayList else { return [] }
    let place = UserFolder.expanded(folder)
    return FolderEntries.names(in: place.isEmpty ? "." : place).map { name in
      access("\(place)\(name)/.", F_OK) == 0 ? name + "/" : name
    }
  }
}
