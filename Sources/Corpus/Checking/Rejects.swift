import Files

/// A fault or warning with the record that it is in, as the file has it.
package struct Reject: Sendable {
  package let fault: LoadFault
  /// The text of the record; nil where the fault is that of a whole file, or standard input is gone.
  package let record: String?
}

extension Corpus {
  /// All faults that are kept, and the warnings of single records, each with its record, which is
  /// looked up in its file once more.
  ///
  /// - Complexity: O(bytes of the files that have faults).
  package var rejects: [Reject] {
    let faults = faults + warnings.filter { $0.line != nil }
    var records: [String: [Int: String]] = [:]
    for file in Set(faults.map(\.file)) {
      guard let origin = tables.lazy.compactMap(\.origin).first(where: { $0.file == file }) else {
        continue
      }
      let lines = Set(faults.lazy.filter { $0.file == file }.compactMap(\.line))
      records[file] = RecordSearch.records(of: origin, at: lines)
    }
    return faults.map { fault in
      Reject(fault: fault, record: fault.line.flatMap { records[fault.file]?[$0] })
    }
  }
}

/// Finds records of a file by the lines where they begin.
private enum RecordSearch {
  static func records(of origin: TableOrigin, at lines: Set<Int>) -> [Int: String] {
    guard let form = origin.form, let file = try? MappedFile.mapping(origin.file),
      let text = try? DecodedFile(file, path: origin.file, declared: origin.encoding)
    else { return [:] }
    return text.content.withBytes { bytes in
      switch form {
      case .delimited(let dialect):
        return records(of: CSVScanner(dialect, bytes: bytes), in: bytes, at: lines)
      case .json(let form):
        return records(of: JSONRecords(form, bytes: bytes), in: bytes, at: lines)
      case .bibliography(let format):
        return records(of: SourceRecords(format, bytes: bytes), in: bytes, at: lines)
      }
    }
  }

  private static func records<Source: RecordSource>(
    of source: Source, in bytes: Span<UInt8>, at lines: Set<Int>
  ) -> [Int: String] {
    var source = source
    var found: [Int: String] = [:]
    var batch = CellBatch(width: 0)
    while found.count < lines.count {
      source.fill(&batch, from: bytes)
      if batch.rowCount == 0 { break }
      for row in 0..<batch.rowCount where lines.contains(batch.lines[row]) {
        let end = row + 1 < batch.rowCount ? batch.starts[row + 1] : source.position
        found[batch.lines[row]] = text(bytes.extracting(batch.starts[row]..<end))
      }
    }
    return found
  }

  /// A record without the newlines at its end; what is not UTF-8 stands as U+FFFD.
  private static func text(_ record: Span<UInt8>) -> String {
    var end = record.count
    while end > 0, record[end - 1] == UInt8(ascii: "\n") || record[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return String(record.extracting(0..<end))
  }
}
