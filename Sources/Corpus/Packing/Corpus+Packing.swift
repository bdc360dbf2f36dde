package import Files

// A packed corpus: its tables as they were loaded, and what was wrong with their files.

extension Corpus {
  /// So many faults, and so many warnings, are packed; of the others their number.
  private static let packedFaults = 1000

  /// Writes the corpus into a file, without the texts that are attached and their passages.
  ///
  /// - Parameters:
  ///   - seeds: What identifies the files of the built-in corpus; 0 for another.
  ///   - isCancelled: Asked from time to time.
  /// - Throws: where the file cannot be written, and where it was cancelled.
  /// - Complexity: O(values).
  package func pack(
    into file: PendingFile, seeds: UInt64 = 0, isCancelled: @escaping () -> Bool = { false }
  ) throws(PackingFault) {
    try pack(to: file, seeds: seeds, isCancelled: isCancelled)
  }

  func pack(
    to sink: any PackSink, seeds: UInt64, isCancelled: @escaping () -> Bool
  ) throws(PackingFault) {
    var pack = PackWriter(sink, isCancelled: isCancelled)
    let tables = self.tables.prefix(passagesTable ?? self.tables.count)
    pack.append(bits: seeds)
    pack.append(name)
    try pack.append(title)
    try pack.append(tables.map(\.rowCount))
    for table in tables { try table.pack(into: &pack) }
    let faults = self.faults.prefix(Self.packedFaults)
    let warnings = self.warnings.prefix(Self.packedFaults)
    try pack.append(faults.map { PackedFault($0) })
    try pack.append(warnings.map { PackedFault($0) })
    pack.append(self.faults.count - faults.count + unkept.faults)
    pack.append(self.warnings.count - warnings.count + unkept.warnings)
    try pack.finish()
  }

  /// What is damaged of a packed corpus, for which all of it is read; nil where all is sound.
  package func damageOfAll() -> LoadFault? {
    for table in tables where damage != nil {
      for field in table.fields {
        if case .date(let dates) = field.column { _ = dates.texts }
      }
      _ = table.origin?.resource
    }
    return damage?.fault
  }

  /// Opens a packed corpus, whose columns are read when they are first asked for.
  ///
  /// - Throws: where it is no packed corpus, is damaged, or has another form.
  /// - Complexity: O(fields).
  package init(
    unpacking file: consuming MappedFile, path: String, opened: FileState? = nil
  ) throws(LoadFault) {
    try self.init(from: try PackFile(file, path: path, opened: opened), path: path)
  }

  init(from file: PackFile, path: String) throws(LoadFault) {
    do throws(PackDamage) {
      var pack = PackReader(file)
      _ = try pack.bits()
      try self.init(from: &pack)
    } catch {
      throw LoadFault(.damagedPack(.directory), file: path)
    }
  }

  private init(from pack: inout PackReader) throws(PackDamage) {
    let name = try pack.text()
    let title: String? = try pack.optional()
    let rowCounts: [Int] = try pack.list()
    guard rowCounts.allSatisfy({ $0 >= 0 && $0 <= Int(Int32.max) }) else { throw PackDamage() }
    var tables: [Table] = []
    for place in rowCounts.indices {
      tables.append(try Table(from: &pack, at: place, rowCounts: rowCounts))
    }
    let faults: [PackedFault] = try pack.list()
    let warnings: [PackedFault] = try pack.list()
    self.init(
      name: name, title: title, tables: tables, faults: faults.map(\.fault),
      warnings: warnings.map(\.fault),
      unkept: FaultCount(faults: try pack.amount(), warnings: try pack.amount()),
      damage: pack.file.damage)
  }
}
