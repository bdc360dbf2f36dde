import Files
import Glibc

/// A folder in which the texts of sources are kept, each named by the id of its source.
package struct TextFolder: Sendable {
  package let path: String
  /// The folder that no text may lead out of, for somebody may have sent it; nil for the user's own.
  private let fence: String?
  /// The endings by which a text is known, the preferred one first.
  private static let endings = [".txt", ".html", ".htm"]

  /// - Parameter fence: The folder of the corpus that the texts belong to.
  package init(_ path: String, within fence: String? = nil) {
    self.path = path
    self.fence = fence
  }

  /// The folders where the texts of a corpus are looked for: `texts` beside each descriptor, then the
  /// user's own, `$XDG_DATA_HOME/clio/texts`.
  ///
  /// - Parameters:
  ///   - corpora: The paths of the corpora; none for the built-in one.
  ///   - isFenced: Whether no text may lead out of the user's own folder either.
  package static func all(
    besides corpora: [String], environment: [String: String], isFenced: Bool = false
  ) -> [TextFolder] {
    var folders = corpora.filter { $0 != "-" }.map { path -> TextFolder in
      let folder = FilePlace.isFolder(path) ? path : FilePlace.parent(of: path)
      return TextFolder(
        folder.hasSuffix("/") ? folder + "texts" : folder + "/texts", within: folder)
    }
    // The base directory specification has relative paths ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      folders.append(own(data + "/clio/texts", isFenced))
    } else if let home = environment["HOME"], !home.isEmpty {
      folders.append(own(home + "/.local/share/clio/texts", isFenced))
    }
    return folders
  }

  private static func own(_ path: String, _ isFenced: Bool) -> TextFolder {
    TextFolder(path, within: isFenced ? path : nil)
  }

  /// The file of a source, where there is one.
  package func file(ofSource id: String) -> String? {
    // An id that leads elsewhere names no file of this folder.
    guard !id.isEmpty, !id.contains("/"), !id.hasPrefix(".") else { return nil }
    return Self.endings.lazy.map { "\(path)/\(id)\($0)" }.first { access($0, F_OK) == 0 }
  }

  package var exists: Bool { FilePlace.isFolder(path) }

  /// Refuses what a link leads out of the corpus to, and what is no file: a pipe would keep the reader
  /// waiting, a device may never end.
  func check(_ file: String) throws(TextFault) {
    if let reason = CorpusSource.refusal(of: file, within: fence) {
      throw TextFault(.unreadable(reason: reason), file)
    }
  }
}

extension Corpus {
  /// The corpus with the texts that are in some folders; of several for one source the first.
  ///
  /// - Returns: Also what is wrong with files that could not be read.
  /// - Complexity: O(sources) calls of the system, none where no folder exists.
  package func attachingTexts(in folders: [TextFolder]) -> (corpus: Corpus, faults: [TextFault]) {
    let folders = folders.filter(\.exists)
    guard !folders.isEmpty, let sourcesTable else { return (self, []) }
    var corpus = self
    var faults: [TextFault] = []
    for row in 0..<tables[sourcesTable].rowCount {
      guard let id = tables[sourcesTable].id(of: row),
        let (folder, path) = folders.lazy.compactMap({ folder in
          folder.file(ofSource: id).map { (folder, $0) }
        }).first
      else { continue }
      do throws(TextFault) {
        try folder.check(path)
        corpus = corpus.attaching(
          try TextReader.text(source: row, path: path, cited: citedUnit(ofSource: row)))
      } catch {
        faults.append(error)
      }
    }
    return (corpus, faults)
  }
}
