import Files

/// A packed file that is open.
final class PackFile: Sendable {
  let mapping: SharedMapping
  /// Where its records stand.
  let directory: Range<Int>
  let damage: CorpusDamage
  private let isTrusted: Bool

  /// - Parameters:
  ///   - opened: The file as it was before it was mapped; nil for bytes in memory.
  ///   - trusting: Whether checksums are skipped, which tests do to get behind them.
  /// - Throws: where the file is no packed corpus, or is not as it was written.
  init(
    _ file: consuming MappedFile, path: String, opened: FileState? = nil, trusting: Bool = false
  ) throws(LoadFault) {
    mapping = SharedMapping(file)
    damage = CorpusDamage(file: path, opened: opened)
    isTrusted = trusting
    let bytes = mapping.bytes
    guard Self.isMarked(bytes) else { throw LoadFault(.damagedPack(nil), file: path) }
    // In bounds: the mark and the number are 16 bytes.
    let number = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard number == PackFormat.number else {
      throw LoadFault(.otherPack(isNewer: number > PackFormat.number), file: path)
    }
    guard let end = PackEnd(of: bytes, trusting: trusting) else {
      throw LoadFault(.damagedPack(nil), file: path)
    }
    directory = end.directory
    guard
      trusting || Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[directory])) == end.checksum
    else { throw LoadFault(.damagedPack(.directory), file: path) }
  }

  /// Whether a file begins as a packed corpus does.
  static func isMarked(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 16 && bytes.prefix(PackFormat.mark.count).elementsEqual(PackFormat.mark)
  }

  /// Looks whether a piece of a block is as it was written.
  ///
  /// - Complexity: O(bytes of the piece).
  func check(_ piece: Int, of block: PackBlock) throws(PackDamage) {
    guard isTrusted || block.isSound(piece, in: mapping.bytes) else { throw PackDamage() }
  }
}
