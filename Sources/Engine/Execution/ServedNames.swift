import Corpus
import Plan
import Text

/// What a database is told of names and values: all that the corpus knows without reading its large tables.
struct ServedNames: SQLNames {
  let catalog: Catalog
  let cancellation: Cancellation
  let answers: EarlierAnswers

  /// The most rows of another table that are told by their places.
  private static let mostPlaces = 10_000

  private var lowering: Lowering { Lowering(catalog: catalog) }

  func rows(_ names: [RowName], under: Bool) -> [SQLRow] {
    lowering.rows(names, under: under).map { SQLRow(collection: $0.table, place: $0.row) }
      .sorted { ($0.collection, $0.place) < ($1.collection, $1.place) }
  }

  func values(ofField field: Int, in collection: Int, among names: [String]) -> [String] {
    guard let dictionary = dictionary(ofField: field, in: collection) else { return [] }
    return names.filter { dictionary.code(of: $0) != nil }
  }

  func values(ofField field: Int, in collection: Int, passing test: TextTest) -> [String] {
    guard let dictionary = dictionary(ofField: field, in: collection) else { return [] }
    let matcher = lowering.matcher(test)
    return dictionary.names.filter(matcher.accepts)
  }

  func rows(
    of collection: Int, where condition: Condition
  ) -> (certain: [Int], possible: [Int])? {
    let table = catalog.corpus.tables[collection]
    guard table.rowCount <= catalog.server?.rowLimit ?? .max else { return nil }
    let evaluator = ConditionEvaluator(
      table: table, tableIndex: collection, catalog: catalog, cancellation: cancellation,
      answers: answers)
    // What stops it stops the query at its next step.
    guard let verdict = try? evaluator.decideExactly(condition).verdict,
      verdict.possible.count <= Self.mostPlaces
    else { return nil }
    return (verdict.certain.rows.map { Int($0) }, verdict.possible.rows.map { Int($0) })
  }

  private func dictionary(ofField field: Int, in collection: Int) -> NameDictionary? {
    catalog.corpus.tables[collection].fields[field].names
  }
}
