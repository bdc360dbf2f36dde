import Corpus
import Plan
import Query

/// Where a name stands that a comparison asked for in vain: in another collection, or in another field.
struct Elsewhere {
  /// So many places are told.
  private static let most = 3

  let walk: StageWalk

  /// The places of the name that a comparison asked for.
  ///
  /// - Complexity: O(rows × fields that lead to rows), once the names are indexed.
  func places(
    of condition: Expression, _ relation: Relation
  ) throws(Interrupted) -> [EmptyAnswerExplanation.Nearest] {
    guard case .comparison(let left, let comparison, let right) = condition.kind,
      comparison == .equal, let text = right.plainText, let own = relation.tableIndex,
      let field = walk.field(left, of: relation), relation.table.fields.indices ~= field.value.field
    else { return [] }
    let written = walk.source.text(right.range)
    if field.kind.isOfRows {
      return try otherEnds(than: field, comparison, right, written, text, relation)
    }
    let table = relation.table
    let names = table.nameFields.map(\.index) + [table.idField, table.fieldIndex(named: "also")]
    guard names.contains(field.value.field) else { return [] }
    return otherCollections(than: own, written, text)
  }

  /// The other fields that lead to the row of that name.
  private func otherEnds(
    than field: SchemaField, _ comparison: Comparison, _ right: Expression, _ written: String,
    _ text: String, _ relation: Relation
  ) throws(Interrupted) -> [EmptyAnswerExplanation.Nearest] {
    var found: [EmptyAnswerExplanation.Nearest] = []
    for other in relation.schema.own
    where other.kind.isOfRows && other.value != field.value && found.count < Self.most {
      let name = Name(other.name, right.range)
      let left = Expression(.path(Path(steps: [Path.Step(name: name)])), right.range)
      let asked = Expression(.comparison(left, comparison, right), right.range)
      guard let kept = try walk.keep(asked, of: relation)?.relation.rows.count, kept > 0 else {
        continue
      }
      let query =
        "\(relation.schema.noun) where \(Parsing.fieldName(other.name)) = \(written)"
      found.append(.inField(text, field: other.name, count: kept, query: query))
    }
    return found
  }

  /// The other collections with a row of that name.
  private func otherCollections(
    than own: Int, _ written: String, _ text: String
  ) -> [EmptyAnswerExplanation.Nearest] {
    let tables = walk.catalog.corpus.tables
    return tables.indices.lazy.filter { place in
      place != own && !tables[place].isLink && place != walk.catalog.corpus.passagesTable
        && !walk.catalog.names(of: place).rows(named: text).isEmpty
    }.prefix(Self.most).compactMap { place in
      guard let field = tables[place].nameFields.first?.index ?? tables[place].idField else {
        return nil
      }
      let name = Parsing.fieldName(tables[place].fields[field].name)
      return .inCollection(
        text, collection: tables[place].name,
        query: "\(tables[place].name) where \(name) = \(written)")
    }
  }
}
