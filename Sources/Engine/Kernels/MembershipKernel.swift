import Corpus

/// Decides whether codes and references belong to a set.
enum MembershipKernel {
  /// The rows whose code is in a set.
  static func rows(
    _ codes: Buffer<UInt16>, _ wanted: RowSet, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let found = wanted.rows
    if found.isEmpty { return RowSet(capacity: codes.count) }
    let codes = codes.span
    if found.count == 1 {
      let code = UInt16(truncatingIfNeeded: found[0])
      return try Bitmap.rows(codes.count, in: selection, cancellation) {
        $0.mark { codes[unchecked: $0] == code }
      }
    }
    let isWanted = (0..<wanted.capacity).map { wanted.contains($0) }
    return try Bitmap.rows(codes.count, in: selection, cancellation) {
      $0.mark {
        isWanted[Int(codes[unchecked: $0])]
      }
    }
  }

  static func verdict(
    _ column: CodedColumn, codes wanted: Set<UInt32>, in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let codes = column.codes.span
    let rows: RowSet
    if wanted.count == 1, let code = wanted.first {
      rows = try Bitmap.rows(codes.count, in: selection, cancellation) {
        $0.mark { codes[unchecked: $0] == code }
      }
    } else {
      let isWanted = column.dictionary.names.indices.map { wanted.contains(UInt32($0)) }
      rows = try Bitmap.rows(codes.count, in: selection, cancellation) {
        $0.mark {
          codes[unchecked: $0] != CodedColumn.missingCode && isWanted[Int(codes[unchecked: $0])]
        }
      }
    }
    return Verdict(rows, unknown: column.missing)
  }

  static func verdict(
    _ column: ReferenceColumn, _ wanted: Set<RowReference>, in selection: RowSet? = nil,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    let rows = column.rows.span
    let found: RowSet
    switch column.target {
    case .table(let table):
      if wanted.count == 1, let only = wanted.first, only.table == table {
        let row = Int32(only.row)
        found = try Bitmap.rows(rows.count, in: selection, cancellation) {
          $0.mark { rows[unchecked: $0] == row }
        }
      } else {
        let lookup = Lookup(wanted, table: table)
        found = try Bitmap.rows(rows.count, in: selection, cancellation) {
          $0.mark {
            lookup.contains(rows[unchecked: $0])
          }
        }
      }
    case .any:
      found = try Bitmap.slowRows(rows.count, in: selection, cancellation) {
        column[$0].map(wanted.contains) ?? false
      }
    }
    return Verdict(found, unknown: column.missing)
  }

  /// A row without links is decided: none of its values is in the set.
  static func verdict(
    _ column: LinkColumn, _ wanted: Set<RowReference>, in selection: RowSet? = nil,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    let lookup = Lookup(wanted, table: column.table)
    let offsets = column.targets.offsets.span
    let rows = column.rows.span
    return Verdict(
      try Bitmap.slowRows(column.targets.rowCount, in: selection, cancellation) { row in
        for index in Int(offsets[row])..<Int(offsets[row &+ 1]) where lookup.contains(rows[index]) {
          return true
        }
        return false
      })
  }

  static func verdict(
    _ column: ListColumn, in selection: RowSet? = nil, _ cancellation: Cancellation,
    where test: (String) -> Bool
  ) throws(Interrupted) -> Verdict {
    let isWanted = try cancellation.map(column.dictionary.names) { (name) in test(name) }
    if !isWanted.contains(true) { return Verdict(RowSet(capacity: column.items.rowCount)) }
    return Verdict(
      try Bitmap.slowRows(column.items.rowCount, in: selection, cancellation) { row in
        column.items[row].contains { isWanted[Int(column.codes[$0])] }
      })
  }

  /// A set of row numbers as an array of flags, up to the greatest.
  private struct Lookup {
    private let flags: [Bool]

    init(_ wanted: Set<RowReference>, table: Int) {
      let rows = wanted.lazy.filter { $0.table == table }.map(\.row)
      var flags = [Bool](repeating: false, count: (rows.max() ?? -1) + 1)
      for row in rows { flags[row] = true }
      self.flags = flags
    }

    @inline(__always)
    func contains(_ row: Int32) -> Bool {
      row >= 0 && Int(row) < flags.count && flags[Int(row)]
    }
  }
}
