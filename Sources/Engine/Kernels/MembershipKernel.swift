import Corpus

/// Decides whether codes and references belong to a set.
enum MembershipKernel {
  static func verdict(_ column: CodedColumn, codes wanted: Set<UInt32>) -> Verdict {
    let codes = column.codes.span
    let rows: RowSet
    if wanted.count == 1, let code = wanted.first {
      rows = Bitmap.rows(codes.count) { codes[$0] == code }
    } else {
      let isWanted = column.dictionary.names.indices.map { wanted.contains(UInt32($0)) }
      rows = Bitmap.rows(codes.count) {
        codes[$0] != CodedColumn.missingCode && isWanted[Int(codes[$0])]
      }
    }
    return Verdict(rows, unknown: column.missing)
  }

  static func verdict(
    _ column: ReferenceColumn, _ wanted: Set<RowReference>, _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    let rows = column.rows.span
    let found: RowSet
    switch column.target {
    case .table(let table):
      if wanted.count == 1, let only = wanted.first, only.table == table {
        let row = Int32(only.row)
        found = Bitmap.rows(rows.count) { rows[$0] == row }
      } else {
        let lookup = Lookup(wanted, table: table)
        found = Bitmap.rows(rows.count) { lookup.contains(rows[$0]) }
      }
    case .any:
      found = try Bitmap.rows(rows.count, cancellation) {
        column[$0].map(wanted.contains) ?? false
      }
    }
    return Verdict(found, unknown: column.missing)
  }

  /// A row without links is decided: none of its values is in the set.
  static func verdict(_ column: LinkColumn, _ wanted: Set<RowReference>) -> Verdict {
    let lookup = Lookup(wanted, table: column.table)
    let offsets = column.targets.offsets.span
    let rows = column.rows.span
    return Verdict(
      Bitmap.rows(column.targets.rowCount) { row in
        for index in Int(offsets[row])..<Int(offsets[row &+ 1]) where lookup.contains(rows[index]) {
          return true
        }
        return false
      })
  }

  static func verdict(
    _ column: ListColumn, _ cancellation: Cancellation, where test: (String) -> Bool
  ) throws(Interrupted) -> Verdict {
    let isWanted = try cancellation.map(column.dictionary.names) { (name) in test(name) }
    return Verdict(
      Bitmap.rows(column.items.rowCount) { row in
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
