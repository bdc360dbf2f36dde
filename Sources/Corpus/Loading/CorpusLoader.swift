import Files
import Glibc
import Messages
import Text

/// Loads corpora: Data Packages, single tables without a descriptor, and the built-in one.
package enum CorpusLoader {
  /// Loads what one path names: a folder with `datapackage.json` or with tables, that file, or a
  /// table; `-` is a table on stdin.
  ///
  /// - Throws: what keeps the corpus from being read at all; faults of rows are in `Corpus.faults`.
  package static func load(
    path: String, options: LoadOptions = LoadOptions()
  ) throws(LoadFault) -> Corpus {
    try load(paths: [path], options: options)
  }

  /// Loads several paths as one corpus; a table whose name is taken gets `_2`.
  package static func load(
    paths: [String], options: LoadOptions = LoadOptions()
  ) throws(LoadFault) -> Corpus {
    var names: [String] = []
    var titles: [String] = []
    var drafts: [TableDraft] = []
    var notes: [LoadFault] = []
    var taken: Set<String> = []
    for path in paths {
      let opened = FileState(path)
      guard let pack = try PackedCorpus.file(path) else { continue }
      guard paths.count == 1 else { throw LoadFault(.packAmongOthers, file: path) }
      guard options.encoding == nil else { throw LoadFault(.packWithEncoding, file: path) }
      return try Corpus(unpacking: pack, path: path, opened: opened)
    }
    for (number, path) in paths.enumerated() {
      let part = try part(of: path, options)
      names.append(part.name)
      if let title = part.title { titles.append(title) }
      notes += part.notes
      for var draft in part.drafts {
        draft.name = BareNames.unique(draft.name, taken: &taken)
        draft.package = number
        drafts.append(draft)
      }
    }
    return CorpusAssembly.corpus(
      name: names.joined(separator: "+"), title: paths.count == 1 ? titles.first : nil, drafts,
      notes: notes)
  }

  /// Loads a table that is in memory as long as the program runs.
  ///
  /// - Parameter file: The name of its file, by which its kind is known.
  package static func load(
    table bytes: UnsafeRawBufferPointer, named file: String
  ) throws(LoadFault) -> Corpus {
    try corpus(of: MappedFile(static: bytes.baseAddress, count: bytes.count), file)
  }

  /// Loads a table that a program holds and may give up.
  package static func load(
    table bytes: [UInt8], named file: String
  ) throws(LoadFault) -> Corpus {
    try corpus(of: MappedFile(copying: bytes), file)
  }

  private static func corpus(
    of content: consuming MappedFile, _ file: String
  ) throws(LoadFault) -> Corpus {
    let part = try bareTable(
      content, file: file, name: BareNames.collection(ofPath: file), LoadOptions())
    return CorpusAssembly.corpus(
      name: part.name, title: part.title, part.drafts, notes: part.notes)
  }

  /// Whether a packed corpus may take the place of what is at a path: nothing, a packed corpus, or
  /// what is no file, such as a pipe.
  package static func mayBePacked(into path: String) throws(LoadFault) -> Bool {
    let place = UserFolder.expanded(path)
    guard FilePlace.isRegular(place) else { return true }
    return try PackedCorpus.file(place) != nil
  }

  /// Opens the corpus that is embedded in the program: packed, where its build had packed it.
  package static func builtIn() throws(LoadFault) -> Corpus {
    if let packed = try PackedCorpus.embedded() { return packed }
    return try seeds()
  }

  /// Loads the built-in corpus from its files.
  package static func seeds() throws(LoadFault) -> Corpus {
    // The project's tests check the patterns of the seeds; at a start they are taken on trust.
    let part = try PackageLoader(source: .embedded, checksPatterns: false).part("datapackage.json")
    return CorpusAssembly.corpus(
      name: part.name, title: part.title, part.drafts, notes: part.notes)
  }

  /// The tables of one path.
  struct Part {
    let name: String
    let title: String?
    let drafts: [TableDraft]
    /// What is wrong with the files besides tables.
    var notes: [LoadFault] = []
  }

  private static func part(of path: String, _ options: LoadOptions) throws(LoadFault) -> Part {
    if path == "-" {
      let content = try MappedFile.standardInput()
      return try bareTable(content, file: "<stdin>", name: "rows", options)
    }
    if FilePlace.isFolder(path) {
      let descriptor = CorpusSource.folder(path).shown("datapackage.json")
      if access(descriptor, F_OK) != 0 { return try FolderLoader(path, options).part() }
      return try PackageLoader(source: .folder(path), options: options).part("datapackage.json")
    }
    switch FileKind(path: path) {
    case .descriptor:
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      let source = CorpusSource.folder(parts.count == 2 && folder.isEmpty ? "/" : folder)
      return try PackageLoader(source: source, options: options).part(String(parts.last ?? ""))
    case .delimited, .tabs, .json, .jsonLines, .geoJSON, .bibTeX, .ris:
      let name = BareNames.collection(ofPath: path)
      return try bareTable(try MappedFile.mapping(path), file: path, name: name, options)
    case .other(let ending):
      // A file that is not there, or is a workbook, is named before an ending that cannot be read.
      if FilePlace.isRegular(path) {
        _ = try DecodedFile(MappedFile.mapping(path), path: path, declared: options.encoding)
          .isValid
      } else if access(path, F_OK) != 0 {
        throw LoadFault(
          .unreadable(reason: SystemError.message(errno)), file: path)
      }
      throw LoadFault(.notInThisVersion(FileKind.refusal(ofEnding: ending)), file: path)
    }
  }

  /// Loads a table that nothing describes.
  static func bareTable(
    _ content: consuming MappedFile, file: String, name: String, _ options: LoadOptions
  ) throws(LoadFault) -> Part {
    let decoded = try DecodedFile(content, path: file, declared: options.encoding)
    let (isKnownUTF8, pages) = (decoded.isValid, decoded.content.pages)
    let draft = try decoded.table { bytes throws(LoadFault) in
      let form = try FormInference.form(of: bytes, kind: FileKind(path: file), file: file)
      var loader = TableLoader(
        file: file, form: form, isKnownUTF8: isKnownUTF8, pages: pages, options: options)
      return try loader.bareTable(bytes, name: name)
    }
    return Part(name: name, title: nil, drafts: [draft])
  }
}
