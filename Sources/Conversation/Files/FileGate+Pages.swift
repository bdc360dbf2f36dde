package import Files
import Glibc
import Text

// Pages of statements and what they print.
extension FileGate {
  /// The bytes of a page.
  package func page(_ path: String) throws(FileFault) -> [UInt8] {
    try bytes(path, limit: FileBytes.scriptLimit)
  }

  /// Puts bytes in the place of a page, as a whole or not at all.
  package func write(_ bytes: [UInt8], to path: String) throws(OutputFault) {
    let file = try file(path)
    do throws(UnwritableFault) { try file.write(bytes) } catch {
      file.drop()
      throw OutputFault(error)
    }
    do throws(UnwritableFault) { try file.keep() } catch { throw OutputFault(error) }
  }

  /// Whether a path leads to nothing, or to a page with this first line.
  func mayWritePage(_ path: String, inPlaceOf firstLine: String) -> Bool {
    guard isTaken(UserFolder.expanded(path)) else { return true }
    guard let page = try? page(path) else { return false }
    return page.starts(with: firstLine.utf8)
  }

  /// Adds text at the end of a page.
  func append(_ text: String, to path: String) throws(OutputFault) {
    guard allows(.write, path) else {
      throw .failed(path: path, reason: reason(against: .write), remedy: nil)
    }
    do throws(UnwritableFault) {
      try AppendedFile.append(Array(text.utf8), to: UserFolder.expanded(path))
    } catch {
      throw OutputFault(error)
    }
  }
}

// The folder in which a page runs.
extension FileGate {
  /// Makes a folder of its own for a page.
  package func temporaryFolder() throws(OutputFault) -> TemporaryFolder {
    do throws(UnwritableFault) { return try TemporaryFolder() } catch { throw OutputFault(error) }
  }

  /// Makes a folder in another.
  package func makeFolder(_ name: String, in folder: TemporaryFolder) throws(OutputFault) {
    do throws(UnwritableFault) { try folder.makeFolder(name) } catch { throw OutputFault(error) }
  }

  /// Copies what a page names into the folder in which it runs, where that is beside the page, in the folder above it,
  /// or in the folder `data` beside its own; nothing where it is in neither, or there already.
  ///
  /// - Parameters:
  ///   - name: A name without a folder.
  ///   - place: The folder of the page.
  ///   - target: The folder within the temporary one.
  package func copy(
    _ name: String, besides place: String, into target: String, of folder: TemporaryFolder
  ) throws(OutputFault) {
    if FilePlace.resolved("\(folder.path)/\(target)/\(name)") != nil { return }
    let found = [place, "\(place)/..", "\(place)/../data"].map { "\($0)/\(name)" }
      .first { FilePlace.isRegular($0) || FilePlace.isFolder($0) }
    guard let found else { return }
    do throws(UnwritableFault) { try folder.copy(found, as: "\(target)/\(name)") } catch {
      throw OutputFault(error)
    }
  }

  /// A path that means the same from everywhere.
  package func absolute(_ path: String) -> String {
    FilePlace.resolved(UserFolder.expanded(path)) ?? path
  }

  /// A path that means the same from everywhere, links in it as they are.
  package func absolute(place path: String) -> String {
    FilePlace.absolute(UserFolder.expanded(path))
  }

  /// The folder of a file, without links.
  package func folder(of path: String) -> String {
    let parent = FilePlace.parent(of: UserFolder.expanded(path))
    return FilePlace.resolved(parent) ?? parent
  }
}
