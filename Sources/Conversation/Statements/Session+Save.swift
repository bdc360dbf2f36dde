import Corpus
import Engine
import Query
import Rendering

/// Why a package was not written.
enum PackageFault: Error {
  case write(WriteFault)
  case output(OutputFault)
}

// Files of answers and corpora.
extension Session {
  /// Writes all rows of an answer into a file, which a fault leaves as it was.
  func save(_ answer: Answer, as mode: OutputMode, in path: String) throws(OutputFault) {
    var options = RenderOptions(mode: mode)
    options.header = settings.header
    options.nullText = settings.nullText
    options.guardsFormulas = settings.guardsFormulas
    let isMarked = settings.writesMark && mode.traits.isForSpreadsheets
    let cancellation = workspace.cancellation
    var report = RenderReport(rowsShown: 0)
    try settings.files.write(path) { (write) throws(OutputFault) in
      if isMarked { try write(OutputMode.mark) }
      report = try Renderer(options, isCancelled: { cancellation.isCancelled }).render(answer) {
        (text) throws(OutputFault) in
        if cancellation.isCancelled { throw .interrupted }
        try write(text)
      }
      // The last column may have been read, and found damaged, behind the last of these looks.
      if cancellation.isCancelled { throw .interrupted }
    }
    warn(ofFormulas: report)
  }

  /// Writes a corpus into a folder, as a Data Package.
  ///
  /// - Parameter corpus: What makes the corpus, which may take as long as to write it.
  func write(
    package corpus: @escaping @Sendable () -> Corpus, to folder: String
  ) throws(PackageFault) {
    let cancellation = workspace.cancellation
    let made = LeftBehind.run(until: cancellation) { () -> Result<WrittenPackage, WriteFault> in
      do throws(WriteFault) { return .success(try WrittenPackage(corpus())) } catch {
        return .failure(error)
      }
    }
    guard let made else { throw .output(.interrupted) }
    let package: WrittenPackage
    do throws(WriteFault) { package = try made.get() } catch { throw .write(error) }
    do throws(OutputFault) {
      try settings.files.writeFolder(folder) { (folder) throws(OutputFault) in
        for table in package.tables {
          try folder.write(table.file) { (write) throws(OutputFault) in
            try table.write { (block) throws(OutputFault) in
              if cancellation.isCancelled { throw .interrupted }
              try write(block)
            }
          }
        }
        if cancellation.isCancelled { throw .interrupted }
        try folder.write("datapackage.json") { (write) throws(OutputFault) in
          try write(Array(package.descriptor.jsonText.utf8))
        }
      }
    } catch {
      throw .output(error)
    }
  }
}
