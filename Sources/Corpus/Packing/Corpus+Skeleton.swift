import Files

// What a corpus is without its rows, as bytes: names, kinds, keys, how its tables lead to each other. Whoever keeps
// the rows elsewhere keeps these beside them.

extension Corpus {
  /// The corpus without rows, packed.
  ///
  /// - Returns: nil where the user stopped it.
  /// - Complexity: O(fields and names of categories), and the reading of columns that nobody has read yet.
  package func skeleton(isCancelled: @escaping () -> Bool = { false }) -> [UInt8]? {
    let sink = PackedBytes()
    do throws(PackingFault) {
      try withoutRows().pack(to: sink, seeds: 0, isCancelled: isCancelled)
    } catch {
      return nil
    }
    return sink.bytes
  }

  /// Reads what `skeleton` made.
  ///
  /// - Parameter place: Where the bytes are, as a fault names it.
  /// - Throws: where they are damaged, or of another version of clio.
  package init(skeleton bytes: [UInt8], place: String) throws(LoadFault) {
    try self.init(unpacking: MappedFile(copying: bytes), path: place)
  }
}

/// Gathers what a packed file would be.
private final class PackedBytes: PackSink {
  private(set) var bytes: [UInt8] = []

  func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
