import Files

extension Corpus {
  /// What identifies the rows that were loaded: 16 hexadecimal digits, the same wherever their files lie and
  /// whether they were packed; nil where the user stopped it.
  ///
  /// It covers the names of tables and fields and all that is stored, and tells two corpora apart that
  /// differ; like `Checksum` it does not guard against somebody who means to deceive.
  ///
  /// - Complexity: O(values), of a packed corpus by reading all of it.
  package func fingerprint(isCancelled: @escaping () -> Bool = { false }) -> String? {
    let digest = Digest()
    var pack = PackWriter(digest, isCancelled: isCancelled)
    do throws(PackingFault) {
      for table in tables.prefix(passagesTable ?? tables.count) {
        pack.append(table.name)
        pack.append(table.rowCount)
        for field in table.fields where field.origin == .stored {
          pack.append(field.name)
          try pack.append(field.column)
          try pack.append(field.faulty)
          try pack.append(field.unread)
        }
      }
      try pack.finish()
    } catch {
      return nil
    }
    let digits = String(digest.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What a packed file would be, by the checksums of its parts.
private final class Digest: PackSink {
  private var sums: [UInt64] = []

  var value: UInt64 { sums.withUnsafeBytes { Checksum.of($0) } }

  func write(_ bytes: UnsafeRawBufferPointer) {
    // How the bytes come in parts follows from the values alone.
    sums.append(Checksum.of(bytes))
  }
}
