import Files
import Glibc
import Messages

/// Reads a file as the text of a source.
enum SourceFile {
  /// A book has some megabytes; what is larger is no text, or many.
  private static let limit = 64 << 20

  /// The characters of a file.
  static func text(_ path: String) throws(TextFault) -> String {
    // A device such as /dev/zero would be read for ever.
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFCHR {
      throw TextFault(.unreadable(reason: Message("file.is-device")), path)
    }
    let content: MappedFile
    do throws(FileFault) {
      content = try MappedFile(path: path)
    } catch {
      throw TextFault(.unreadable(reason: error.reason), path)
    }
    guard content.count > 0 else { throw TextFault(.empty, path) }
    guard content.count <= limit else {
      throw TextFault(.tooLarge(bytes: content.count, limit: limit), path)
    }
    return try content.withBytes { bytes throws(TextFault) in try text(of: bytes, path) }
  }

  private static func text(of bytes: Span<UInt8>, _ path: String) throws(TextFault) -> String {
    // Bound: the buffer is the span itself.
    let checked = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    guard let checked else { throw TextFault(.notUTF8(line: firstBadLine(of: bytes)), path) }
    let start = checked.unicodeScalars.firstIndex { $0 != "\u{FEFF}" } ?? checked.endIndex
    return start == checked.startIndex ? checked : String(checked[start...])
  }

  private static func firstBadLine(of bytes: Span<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
      return (bad ?? 0) + 1
    }
  }
}
