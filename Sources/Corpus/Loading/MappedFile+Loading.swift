package import Files
import Messages

extension MappedFile {
  /// Maps a file of a corpus.
  static func mapping(_ path: String) throws(LoadFault) -> MappedFile {
    do throws(FileFault) { return try MappedFile(path: path) } catch { throw LoadFault(error) }
  }

  /// Reads standard input to its end.
  static func standardInput() throws(LoadFault) -> MappedFile {
    do throws(FileFault) {
      return try MappedFile(reading: 0, file: "<stdin>")
    } catch {
      throw LoadFault(error)
    }
  }
}

extension LoadFault {
  /// The fault of a file that cannot be opened.
  package init(_ fault: FileFault) {
    self.init(.unreadable(reason: fault.reason), file: fault.path)
  }
}
