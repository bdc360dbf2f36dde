import Corpus
import Plan
import Text

/// From what a plan names to what columns in memory hold: codes, row numbers, compiled patterns.
///
/// It is the only place where names of a plan are looked up, once for each condition that is decided.
struct Lowering {
  let catalog: Catalog

  /// The codes of some names of a category; a name that the column does not have is in no row.
  func codes(_ names: [String], in column: CodedColumn) -> Set<UInt32> {
    Set(names.lazy.compactMap { column.dictionary.code(of: $0) })
  }

  /// The rows of some names, and with `under` all that belong to them.
  func rows(_ names: [RowName], under: Bool) -> Set<RowReference> {
    let rows = names.compactMap { name in
      catalog.rowNames(of: name.table).row(of: name)
        .map { RowReference(table: name.table, row: $0) }
    }
    guard under else { return Set(rows) }
    return Set(
      Dictionary(grouping: rows, by: \.table).flatMap { table, rows in
        let roots = rows.map(\.row)
        let below = catalog.corpus.hierarchy(of: table)?.rows(under: roots) ?? roots
        return below.map { RowReference(table: table, row: $0) }
      })
  }

  /// A test of texts, ready to be put to them.
  func matcher(_ test: TextTest) -> TextMatcher {
    do throws(RegularExpression.Fault) {
      return try TextMatcher(test)
    } catch {
      preconditionFailure("a pattern that nobody has compiled before")
    }
  }
}
