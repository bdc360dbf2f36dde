import Files
import Glibc
import Messages
import Text

/// Loads the tables of a folder that has no descriptor: each file by itself, in the order of the names.
struct FolderLoader {
  private let folder: String
  private let source: CorpusSource
  private let options: LoadOptions

  init(_ folder: String, _ options: LoadOptions) {
    self.folder = folder
    source = .folder(folder)
    self.options = options
  }

  /// Reads what is a table; anything else is noted, and what cannot be read is left out.
  ///
  /// - Throws: `noTables`; what keeps the only table from being read; `cancelled`.
  func part() throws(LoadFault) -> CorpusLoader.Part {
    let names = FolderEntries.names(in: folder).filter { $0.first != "." }.sorted()
    let files = names.filter { FilePlace.isRegular(source.shown($0)) }
    // Prose ends with .txt as well: such files are tables only where nothing else is one.
    var tables = files.filter { Self.isTable($0) && !Self.mayBeProse($0) }
    if tables.isEmpty { tables = files.filter { Self.mayBeProse($0) && hasColumns($0) } }
    var drafts: [TableDraft] = []
    var notes: [LoadFault] = []
    var first: LoadFault?
    for name in tables {
      do throws(LoadFault) {
        drafts += try table(name)
      } catch {
        if error.kind == .cancelled { throw error }
        first = first ?? error
        notes.append(Self.note(error))
      }
    }
    if drafts.isEmpty { throw first ?? LoadFault(.noTables, file: folder) }
    let others = names.filter { !tables.contains($0) }
    if !others.isEmpty { notes.append(LoadFault(.passedOverFiles(others), file: folder)) }
    let name = folder.split(separator: "/").last.map(String.init)
    return CorpusLoader.Part(name: name ?? "corpus", title: nil, drafts: drafts, notes: notes)
  }

  private func table(_ name: String) throws(LoadFault) -> [TableDraft] {
    let file = source.shown(name)
    let content = try source.read(name)
    return try CorpusLoader.bareTable(
      content, file: file, name: BareNames.collection(ofPath: name), options
    ).drafts
  }

  /// JSON that holds no rows is no table, and no fault.
  private static func note(_ error: LoadFault) -> LoadFault {
    let kind: LoadFault.Kind =
      if case .notATable = error.kind {
        .passedOver(resource: nil, reason: error.message)
      } else {
        .leftOut(resource: nil, reason: error.message)
      }
    return LoadFault(kind, file: error.file, line: error.line, field: error.field)
  }

  private static func isTable(_ name: String) -> Bool {
    switch FileKind(path: name) {
    case .delimited, .tabs, .json, .jsonLines, .geoJSON, .bibTeX, .ris: true
    case .descriptor, .other: false
    }
  }

  private static func mayBeProse(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".txt", ".dat", ".txt.gz", ".dat.gz"].contains { name.hasSuffix($0) }
  }

  /// Whether the headings of a file are split.
  private func hasColumns(_ name: String) -> Bool {
    let file = source.shown(name)
    guard let mapped = try? source.read(name),
      let content = try? DecodedFile(mapped, path: file, declared: options.encoding)
    else { return false }
    return content.content.withBytes { bytes in
      let isTabbed = FileKind(path: name) == .tabs
      var scanner = CSVScanner(
        DialectInference.dialect(of: bytes, isTabbed: isTabbed), bytes: bytes)
      return ((try? scanner.headings(of: bytes)) ?? nil).map { $0.count > 1 } ?? false
    }
  }
}
