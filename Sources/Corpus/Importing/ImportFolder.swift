import Files
import Messages

/// The folder of an import, which takes its place as a whole, or not at all.
struct ImportFolder {
  private let folder: PendingFolder

  /// The path as the user gave it.
  var path: String { folder.path }

  /// Begins the folder.
  ///
  /// - Throws: `unwritable`, also where the place is taken by something else than an empty folder.
  init(_ path: String) throws(ImportFault) {
    do throws(UnwritableFault) {
      folder = try PendingFolder(path) { _, _ in
        PendingFolder.Refusal(
          reason: Message("import.folder-is-not-empty"),
          remedy: Message("import.name-new-folder"))
      }
    } catch {
      throw ImportFault(error)
    }
  }

  /// Begins a file of the folder.
  func file(_ name: String) throws(ImportFault) -> ImportFile {
    do throws(UnwritableFault) { return ImportFile(try folder.file(name)) } catch {
      throw ImportFault(error)
    }
  }

  /// Puts the folder in its place.
  func keep() throws(ImportFault) {
    do throws(UnwritableFault) { try folder.keep() } catch { throw ImportFault(error) }
  }

  /// Drops what was written.
  func drop() { folder.drop() }
}

/// A file of an import, whose rows are gathered before they are written.
final class ImportFile {
  private let file: PendingFolder.File
  private var pending: [UInt8] = []

  /// So many bytes are gathered.
  private static let pieceSize = 1 << 18

  init(_ file: PendingFolder.File) { self.file = file }

  /// Adds a row of cells, with quotes where a cell needs them.
  func write(row cells: [[UInt8]]) throws(ImportFault) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { pending.append(UInt8(ascii: ",")) }
      cell.withUnsafeBufferPointer {
        CSVCell.append($0, isQuoted: cells.count == 1 && cell.isEmpty, to: &pending)
      }
    }
    pending.append(UInt8(ascii: "\n"))
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Adds a text as it is.
  func write(text: String) { pending.append(contentsOf: text.utf8) }

  private func flush() throws(ImportFault) {
    do throws(UnwritableFault) { try file.write(pending) } catch { throw ImportFault(error) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes the rest, and waits until it is on the disk.
  func finish() throws(ImportFault) {
    try flush()
    do throws(UnwritableFault) { try file.finish() } catch { throw ImportFault(error) }
  }
}

extension ImportFault {
  /// The fault of a folder or file that cannot be written.
  fileprivate init(_ fault: UnwritableFault) {
    self = .unwritable(
      path: fault.path, reason: fault.reason,
      remedy: fault.remedy ?? Message("import.name-other-folder"))
  }
}
