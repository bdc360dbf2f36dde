import Files

extension DecodedFile {
  /// Reads a table of the text, and says in its log what the encoding has to do with it.
  borrowing func table(
    _ read: (Span<UInt8>) throws(LoadFault) -> TableDraft
  ) throws(LoadFault) -> TableDraft {
    let (encoding, gaps) = (encoding, gaps)
    /// The offset in the file instead of that in the text, and the encoding of the file.
    func placed(_ kind: LoadFault.Kind) -> LoadFault.Kind {
      guard encoding != .utf8, case .invalidEncoding(let offset, _) = kind else { return kind }
      return .invalidEncoding(
        offset: gaps.offsetInFile(from: offset) ?? offset, encoding: encoding.name)
    }
    do throws(LoadFault) {
      var draft = try content.withBytes(read)
      draft.log.rewrite(placed)
      draft.origin.encoding = encoding
      if draft.origin.inferred != nil, encoding != .utf8 {
        draft.origin.resource.encoding = encoding.name
      }
      if isAssumed {
        draft.log.add(.assumedEncoding(encoding.name, words: words, others: others), line: nil)
      }
      return draft
    } catch {
      if case .invalidEncoding = error.kind, !isAssumed, !others.isEmpty {
        throw LoadFault(.undecidedEncoding(others), file: error.file, line: error.line)
      }
      throw LoadFault(placed(error.kind), file: error.file, line: error.line, field: error.field)
    }
  }
}
