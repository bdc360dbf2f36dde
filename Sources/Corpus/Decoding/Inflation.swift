import CZlib
import Files
import Messages

/// Unpacks gzip (RFC 1952): one member, or several end to end, which mean the texts end to end.
///
/// A file may unpack to 256 MB, or to two hundred times its own length, whichever is more: text is
/// rarely packed tighter than thirtyfold, and a file of a megabyte that was made to fill the memory
/// reaches a thousand. Who means it unpacks the file first.
enum Inflation {
  /// What a file may unpack to, whatever its length, in bytes.
  static let allowance = 256 << 20
  /// How many times its length a longer one may unpack to.
  static let mostExpansion = 200

  /// Whether bytes begin as gzip does, whatever the name of the file.
  static func isPacked(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 3 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
  }

  /// The bytes that gzip packed.
  ///
  /// - Throws: `damagedArchive`, which says how much is good; `expandsTooFar`; `unreadable` where
  ///   the memory does not suffice.
  /// - Complexity: O(bytes unpacked); 300 MB/s.
  static func unpacked(_ packed: Span<UInt8>, file: String) throws(LoadFault) -> MappedFile {
    try packed.withUnsafeBufferPointer { bytes throws(LoadFault) -> MappedFile in
      try unpacked(bytes, file: file)
    }
  }

  private static func unpacked(
    _ packed: UnsafeBufferPointer<UInt8>, file: String
  ) throws(LoadFault) -> MappedFile {
    let most = max(allowance, packed.count.multipliedReportingOverflow(by: mostExpansion).0)
    var text = GrowingBytes()
    var stream = z_stream()
    guard cz_inflate_begin(&stream) == Z_OK else { throw outOfMemory(file) }
    defer { inflateEnd(&stream) }
    var consumed = 0
    var isFinished = false
    while !isFinished {
      // Bound: from what was consumed to the end of the file, and no more than zlib can count.
      let rest = UnsafeBufferPointer(rebasing: packed[consumed...].prefix(1 << 30))
      stream.next_in = UnsafeMutablePointer(mutating: rest.baseAddress)
      stream.avail_in = UInt32(rest.count)
      var status = Z_OK
      let hasRoom = text.append(room: 1 << 17) { free in
        // Bound: zlib writes at most as many bytes as are free, and says how many are left.
        let room = UInt32(min(free.count, 1 << 24))
        stream.next_out = free.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = room
        status = inflate(&stream, Z_NO_FLUSH)
        return Int(room - stream.avail_out)
      }
      guard hasRoom, status != Z_MEM_ERROR else { throw outOfMemory(file) }
      consumed += rest.count - Int(stream.avail_in)
      if text.count > most {
        throw LoadFault(.expandsTooFar(packed: packed.count, limit: most), file: file)
      }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END:
        isFinished = packed[consumed...].allSatisfy { $0 == 0 }
        if !isFinished { inflateReset(&stream) }
      default:
        // Z_BUF_ERROR: there is nothing left to read, and the stream is not at its end.
        let good = text.finished()
        throw damage(good, isTruncated: status == Z_BUF_ERROR, file: file)
      }
    }
    return text.finished()
  }

  private static func damage(
    _ good: borrowing MappedFile, isTruncated: Bool, file: String
  ) -> LoadFault {
    let lines = good.withBytes { bytes in
      var lines = 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { lines += 1 }
      return lines
    }
    return LoadFault(
      .damagedArchive(good: good.count, lines: lines, isTruncated: isTruncated), file: file)
  }

  private static func outOfMemory(_ file: String) -> LoadFault {
    LoadFault(.unreadable(reason: Message("load.unpacks-beyond-memory")), file: file)
  }
}
