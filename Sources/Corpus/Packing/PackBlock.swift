import Files

/// Values that stand end to end in a packed file, with a checksum for every piece of them: who wants a
/// few values looks at the pieces that these are in.
struct PackBlock {
  let offset: Int
  let count: Int
  let checksums: [UInt64]

  private static let piece = 1 << 18

  /// Where the block begins, which is known before it is written, and its bytes.
  init(at offset: Int, _ bytes: UnsafeRawBufferPointer) {
    self.offset = offset
    count = bytes.count
    checksums = Self.pieces(in: 0..<bytes.count).map {
      Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[Self.range(of: $0, count: bytes.count)]))
    }
  }

  /// - Throws: where it is not in the file.
  init(
    offset: Int, count: Int, checksums: [UInt64], in file: UnsafeRawBufferPointer
  ) throws(PackDamage) {
    guard offset >= 0, count >= 0, offset % PackFormat.alignment == 0, offset <= file.count,
      count <= file.count - offset, checksums.count == Self.pieces(in: 0..<count).count
    else { throw PackDamage() }
    self.offset = offset
    self.count = count
    self.checksums = checksums
  }

  /// The number of checksums of a block.
  static func pieceCount(_ count: Int) -> Int { pieces(in: 0..<count).count }

  /// The pieces that some bytes of a block are in.
  static func pieces(in bytes: Range<Int>) -> Range<Int> {
    bytes.lowerBound / piece..<(bytes.upperBound + piece - 1) / piece
  }

  private static func range(of piece: Int, count: Int) -> Range<Int> {
    piece * Self.piece..<min((piece + 1) * Self.piece, count)
  }

  /// Whether a piece is as it was written.
  func isSound(_ piece: Int, in file: UnsafeRawBufferPointer) -> Bool {
    let range = Self.range(of: piece, count: count)
    // In bounds: the block is in the file.
    let bytes = file[offset + range.lowerBound..<offset + range.upperBound]
    return Checksum.of(UnsafeRawBufferPointer(rebasing: bytes)) == checksums[piece]
  }
}
