import Files

/// How a packed corpus is in its file.
///
///     mark        8 bytes     `clio` and four that no text has
///     format      8 bytes     a number
///     ...                     to byte 64: nothing
///     blocks                  values of one width end to end, each block from a multiple of 64 on
///     directory               records: what the corpus is made of, and in which blocks it stands
///     end         64 bytes    where the directory is, how long the file is, and checksums
///
/// Numbers are written from their lowest byte on. A block has its checksums in the record that names it,
/// the directory in the end, so that a file is opened without a look at its blocks.
enum PackFormat {
  static let mark = ForeignFormat.packMark
  /// Raised with every change of what is written; a reader takes no other.
  static let number: UInt64 = 5
  /// Where blocks begin; also the bytes before the first and behind the directory.
  static let alignment = 64
}

/// The end of a packed file.
struct PackEnd {
  let directory: Range<Int>
  let checksum: UInt64
  let fileCount: Int

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in [
      UInt64(directory.lowerBound), UInt64(directory.count), checksum, UInt64(fileCount), 0,
      0,
    ] {
      bytes.append(littleEndian: number)
    }
    bytes += PackFormat.mark
    bytes.append(littleEndian: bytes.withUnsafeBytes { Checksum.of($0) })
    return bytes
  }

  /// The end of a file; nil where it is not as it was written.
  init?(of file: UnsafeRawBufferPointer, trusting: Bool) {
    guard file.count >= 2 * PackFormat.alignment else { return nil }
    let end = UnsafeRawBufferPointer(rebasing: file.suffix(PackFormat.alignment))
    // In bounds: the end is 64 bytes long.
    func number(_ index: Int) -> UInt64 {
      UInt64(littleEndian: end.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    guard end[48..<56].elementsEqual(PackFormat.mark),
      trusting || number(7) == Checksum.of(UnsafeRawBufferPointer(rebasing: end.prefix(56))),
      let offset = Int(exactly: number(0)), let count = Int(exactly: number(1)),
      let fileCount = Int(exactly: number(3)), fileCount == file.count, offset <= file.count,
      count <= file.count - offset
    else { return nil }
    self.init(directory: offset..<offset + count, checksum: number(2), fileCount: fileCount)
  }

  init(directory: Range<Int>, checksum: UInt64, fileCount: Int) {
    self.directory = directory
    self.checksum = checksum
    self.fileCount = fileCount
  }
}

extension [UInt8] {
  /// Appends a number from its lowest byte on.
  mutating func append(littleEndian number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
