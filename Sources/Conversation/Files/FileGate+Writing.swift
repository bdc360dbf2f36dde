package import Corpus
package import Engine
package import Files
import Glibc
import Messages
import Text

// The doors by which files are written.
extension FileGate {
  /// Begins a file, which takes its place when it is kept.
  ///
  /// - Throws: `OutputFault.failed` where it cannot be written.
  package func file(_ path: String) throws(OutputFault) -> PendingFile {
    try check(path)
    do throws(UnwritableFault) { return try PendingFile(path) } catch { throw OutputFault(error) }
  }

  /// Writes a file as a whole or not at all.
  ///
  /// - Throws: `OutputFault` where the file cannot be written; it is unchanged then.
  package func write(
    _ path: String,
    _ body: ((String) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    let file = try file(path)
    let isTerminal = isatty(file.descriptor) == 1
    do throws(OutputFault) {
      try body { (text) throws(OutputFault) in
        let shown = isTerminal ? TerminalText.painted(text) : text
        do throws(UnwritableFault) { try file.write(Array(shown.utf8)) } catch {
          throw OutputFault(error)
        }
      }
    } catch {
      file.drop()
      throw error
    }
    do throws(UnwritableFault) { try file.keep() } catch { throw OutputFault(error) }
  }

  /// Begins a file into which answers go one after another.
  func answerFile(_ path: String) throws(OutputFault) -> AnswerFile {
    try check(path)
    do throws(UnwritableFault) { return try AnswerFile(path) } catch { throw OutputFault(error) }
  }

  /// Packs a corpus into a file, in the place of nothing or of a packed corpus.
  ///
  /// - Parameters:
  ///   - seeds: What identifies the files of the built-in corpus; 0 for another.
  ///   - cancellation: What stops it.
  /// - Throws: `OutputFault`; the place is unchanged then.
  package func pack(
    _ corpus: Corpus, to path: String, seeds: UInt64 = 0, until cancellation: Cancellation
  ) throws(OutputFault) {
    let isReplaceable: Bool
    do throws(LoadFault) { isReplaceable = try CorpusLoader.mayBePacked(into: path) } catch {
      throw .failed(path: path, reason: error.message)
    }
    guard isReplaceable else {
      throw .failed(
        path: path, reason: Message("file.not-packed-corpus"),
        remedy: Message("file.choose-name"))
    }
    let file = try file(path)
    do throws(PackingFault) {
      try corpus.pack(into: file, seeds: seeds) { cancellation.isCancelled }
    } catch {
      file.drop()
      switch error {
      case .cancelled: throw .interrupted
      case .unwritable(let fault): throw OutputFault(fault)
      }
    }
    // A column that turned out damaged has no values to be packed.
    if let fault = corpus.damage?.fault {
      file.drop()
      if corpus.damage?.isStop == true { throw .interrupted }
      throw .failed(path: path, reason: fault.message)
    }
    do throws(UnwritableFault) { try file.keep() } catch { throw OutputFault(error) }
  }

  /// Writes a folder of files as a whole or not at all, in the place of nothing or of a package that
  /// clio wrote.
  ///
  /// - Throws: `OutputFault`; the place is unchanged then.
  func writeFolder(
    _ path: String, _ body: (PendingFolder) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    try check(path)
    let folder: PendingFolder
    do throws(UnwritableFault) {
      folder = try PendingFolder(path) { place, names in
        WrittenPackage.isAlone(inFolder: place, names)
          ? nil
          : PendingFolder.Refusal(
            reason: Message("file.not-of-clio"), remedy: Message("file.name-empty-folder"))
      }
    } catch {
      throw OutputFault(error)
    }
    do throws(OutputFault) {
      try body(folder)
      do throws(UnwritableFault) { try folder.keep() } catch { throw OutputFault(error) }
    } catch {
      folder.drop()
      throw error
    }
  }

  /// Whether something is in the place of a file that is to be written.
  package func isTaken(_ path: String) -> Bool { FilePlace.resolved(path) != nil }

  private func check(_ path: String) throws(OutputFault) {
    guard !allows(.write, path) else { return }
    throw .failed(path: path, reason: reason(against: .write), remedy: nil)
  }
}

extension PendingFolder {
  /// Writes a file of the folder, piece by piece.
  ///
  /// - Parameter name: A name without a folder.
  func write(
    _ name: String,
    _ body: (([UInt8]) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    let file: File
    do throws(UnwritableFault) { file = try self.file(name) } catch { throw OutputFault(error) }
    try body { (bytes) throws(OutputFault) in
      do throws(UnwritableFault) { try file.write(bytes) } catch { throw OutputFault(error) }
    }
    do throws(UnwritableFault) { try file.finish() } catch { throw OutputFault(error) }
  }
}

extension OutputFault {
  /// The fault of a file or folder that cannot be written.
  package init(_ fault: UnwritableFault) {
    self =
      fault.isClosed
      ? .closed : .failed(path: fault.path, reason: fault.reason, remedy: fault.remedy)
  }
}
