/// Reads a list of references as a table of sources, whose columns have the names of the variables of
/// the Citation Style Language.
struct SourceRecords: RecordSource {
  private let entries: [SourceEntry]
  private var next = 0
  private let end: Int
  private var names: [String] = []
  let formFaults: [FormFault]

  /// - Complexity: O(bytes): references are read at once, for they may lead to one another.
  init(_ format: BibliographyFormat, bytes: Span<UInt8>) {
    end = bytes.count
    let faults: [(fault: ReferenceFault, line: Int)]
    switch format {
    case .bibTeX:
      var reader = BibTeXReader(bytes)
      reader.read()
      entries = reader.entries.map(BibTeXSource.entry)
      faults = reader.faults
    case .ris:
      var reader = RISReader()
      reader.read(bytes)
      entries = reader.entries
      faults = reader.faults
    }
    formFaults = faults.map {
      FormFault(kind: .brokenReference($0.fault), line: $0.line, column: nil)
    }
  }

  var position: Int { next < entries.count ? entries[next].start : end }

  func kind(ofColumn column: Int) -> ColumnKind? {
    let name = names[column]
    if SourceEntry.dates.contains(name) { return .date(.edtf) }
    return SourceEntry.lists.contains(name) ? .list(separator: "") : .text
  }

  mutating func headings(of bytes: Span<UInt8>) throws(HeadingFault) -> [String]? {
    names = SourceEntry.names(of: entries)
    return names.isEmpty ? nil : names
  }

  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>) {
    batch.removeAll()
    while !batch.isFull, next < entries.count {
      let entry = entries[next]
      next += 1
      batch.append(
        texts: names.map { entry.text(of: $0) }, line: entry.line, start: entry.start)
    }
  }
}
