import Corpus
import Plan
import Text

extension ConditionEvaluator {
  /// The rows about which claims contradict each other whose property has the name of a field.
  ///
  /// - Complexity: as for `conflicts` over all claims of the corpus.
  func disputedRows(ofField name: String) throws(Interrupted) -> RowSet {
    var disputed = RowSet(capacity: table.rowCount)
    guard let tableIndex else { return disputed }
    let name = Folding.key(name)
    for (place, claims) in catalog.corpus.tables.enumerated() {
      guard let subject = claims.fieldIndex(named: "subject"),
        case .reference(let subjects) = claims.fields[subject].column,
        let property = claims.fieldIndex(named: "property"),
        let fields = ClaimFields(of: catalog.collection(place), by: [subject, property])
      else { continue }
      let rows = (0..<claims.rowCount).filter { row in
        subjects[row]?.table == tableIndex
          && claims.fields[property].column.text(at: row).map(Folding.key) == name
      }
      let pairs = try ConflictFinder(table: claims, fields: fields)
        .pairs(among: rows.map { Int32($0) }, cancellation)
      for pair in pairs {
        if let subject = subjects[Int(pair.left)] { disputed.insert(subject.row) }
      }
    }
    return disputed
  }
}
