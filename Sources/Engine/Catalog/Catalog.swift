package import Corpus
package import Plan

/// A corpus with the indexes that queries have asked for so far.
///
/// Indexes are made on first use, so that a shell that never asks for a name never pays for it.
package final class Catalog {
  package let corpus: Corpus
  /// The database that holds its tables; nil where they are in memory.
  package let server: (any QueryServer)?
  /// Whether what the corpus declares as an order tells which row comes first.
  var takesDeclaredOrder = true
  private var nameIndexes: [Int: NameIndex] = [:]
  private var schemas: [Int: CollectionSchema] = [:]
  private var rowNameIndexes: [Int: RowNameIndex] = [:]
  let boundViews = BoundViews()
  private var inverses: [InverseKey: LinkColumn] = [:]
  private var referenceTargets: [FieldOrigin: [ReferenceTarget]] = [:]
  private var pivotColumns: [PivotedField: [PivotColumn]] = [:]
  private var foldedTexts: [FieldOrigin: FoldedText] = [:]
  /// The values of fields with their counts; nil of those that have too many.
  var fieldValues: [ValuesKey: FieldValues?] = [:]
  /// The rows of tables by their names, for each language.
  var tableRows: [String: [Int: FieldValues?]] = [:]

  /// What stops the making of an index that takes long.
  private let cancellation: Cancellation
  /// Whether somebody has stopped one, so that what was bound meanwhile is not what was asked.
  private var wasStopped = false

  package init(
    _ corpus: Corpus, server: (any QueryServer)? = nil, cancellation: Cancellation = .never
  ) {
    self.corpus = corpus
    self.server = server
    self.cancellation = cancellation
  }

  package func collection(_ place: Int) -> CollectionSchema {
    schemas.value(of: place, made: CollectionSchema(table: place, of: corpus))
  }

  /// The names of a table's rows.
  package func names(of table: Int) -> NameIndex {
    nameIndexes.value(of: table, made: NameIndex(table: corpus.tables[table]))
  }

  /// What a plan calls the rows of a table.
  func rowNames(of table: Int) -> RowNameIndex {
    rowNameIndexes.value(of: table, made: RowNameIndex(table: table, of: corpus))
  }

  /// The rows that each row of a table is led to by a step backwards.
  func inverse(table: Int, field: Int, to target: Int) -> LinkColumn {
    inverses.value(
      of: InverseKey(table: table, field: field, target: target),
      made: corpus.inverse(of: field, in: table, to: target)
        ?? LinkColumn(table: table, Array(repeating: nil, count: corpus.tables[target].rowCount)))
  }

  /// The groups by a field, which are the columns of a pivot.
  ///
  /// - Returns: None where somebody stopped it, which `takeStop` says.
  func pivotColumns(of field: FieldOrigin, as kind: ValueKind) -> [PivotColumn] {
    let key = PivotedField(origin: field, kind: kind)
    if let known = pivotColumns[key] { return known }
    do throws(Interrupted) {
      let made = try pivotColumnsByGrouping(of: field, as: kind, cancellation)
      pivotColumns[key] = made
      return made
    } catch {
      wasStopped = true
      return []
    }
  }

  /// Whether what was bound since this was asked last was stopped.
  package func takeStop() -> Bool {
    defer { wasStopped = false }
    return wasStopped
  }

  private struct PivotedField: Hashable {
    let origin: FieldOrigin
    let kind: ValueKind
  }

  /// The collections that the values of a reference to any lead to, those with the most values first.
  package func targets(of field: FieldOrigin) -> [ReferenceTarget] {
    referenceTargets.value(
      of: field, made: corpus.tables[field.table].fields[field.field].column.targets)
  }

  private struct InverseKey: Hashable {
    let table: Int
    let field: Int
    let target: Int
  }

  /// Whether searching a field has made something that stays for the next search.
  package func isIndexed(table: Int, field: Int) -> Bool {
    foldedTexts[FieldOrigin(table: table, field: field)] != nil
      || corpus.tables[table].nameFields.contains { $0.index == field } && nameIndexes[table] != nil
      || corpus.tables[table].idField == field && rowNameIndexes[table] != nil
  }

  /// A text column of the corpus with width, case and spaces folded.
  func foldedText(_ origin: FieldOrigin, _ column: TextColumn) -> FoldedText {
    foldedTexts.value(of: origin, made: FoldedText(column))
  }
}

extension Column {
  /// The tables that rows refer to, with the number of rows of each, the most first.
  fileprivate var targets: [ReferenceTarget] {
    guard case .reference(let column) = self else { return [] }
    switch column.target {
    case .table(let table):
      return [ReferenceTarget(collection: table, count: column.rows.count - column.missing.count)]
    case .any(let tables):
      var counts: [Int: Int] = [:]
      for (row, target) in column.rows.enumerated() where target >= 0 {
        counts[Int(tables[row]), default: 0] += 1
      }
      return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { ReferenceTarget(collection: $0.key, count: $0.value) }
    }
  }
}

extension Dictionary {
  /// The value of a key, which is made and kept where there is none yet.
  fileprivate mutating func value(
    of key: Key, made make: @autoclosure () -> Self.Value
  ) -> Self.Value {
    if let known = self[key] { return known }
    let made = make()
    self[key] = made
    return made
  }
}
