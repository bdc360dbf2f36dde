import Files

/// A file as text in UTF-8, whatever stood on the disk: packed or not, in any encoding.
///
/// What is plain UTF-8 already is not copied.
struct DecodedFile: ~Copyable {
  /// The text; a mark at its beginning may be left.
  let content: MappedFile
  /// The encoding of the file.
  let encoding: TextEncoding
  /// Whether that was guessed by the bytes: neither declared nor marked, and not UTF-8.
  let isAssumed: Bool
  let wasCompressed: Bool
  /// Whether all of the text is known to be UTF-8; what is not is looked at cell by cell.
  let isValid: Bool
  /// What the offsets of the text are in the file.
  let gaps: Transcoding.Gaps
  /// Where the encoding was guessed, the first words in it, and what they would be in others.
  let words: String
  let others: [EncodingReading]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - file: The bytes.
  ///   - path: The path by which faults name it.
  ///   - declared: The encoding, where the user or a descriptor names one. A mark of UTF-16 or
  ///     UTF-32 is stronger than a declaration of UTF-8, of which it is no part.
  /// - Throws: what `Inflation` does; `foreignFormat` where the file is no text.
  init(
    _ file: consuming MappedFile, path: String, declared: TextEncoding? = nil
  ) throws(LoadFault) {
    let isPacked = file.withBytes(Inflation.isPacked)
    let unpacked = isPacked ? try Self.unpacked(file, path) : file
    let finding = try unpacked.withBytes { bytes throws(LoadFault) in
      try EncodingFinding(bytes, declared: declared, file: path)
    }
    let text = try Transcoding(unpacked, as: finding, file: path)
    wasCompressed = isPacked
    encoding = finding.encoding
    isAssumed = finding.isAssumed
    words = finding.words
    others = finding.others
    gaps = text.gaps
    isValid = finding.encoding == .utf8 ? finding.isValid : text.gaps.isEmpty
    content = text.content
  }

  private static func unpacked(
    _ file: consuming MappedFile, _ path: String
  ) throws(LoadFault) -> MappedFile {
    try file.withBytes { bytes throws(LoadFault) -> MappedFile in
      try Inflation.unpacked(bytes, file: path)
    }
  }
}
