import Plan
import Query

// What is known of an unfinished query, for completion: its faults are said when it runs.
extension Binder {
  /// The rows whose fields the names at a place are; nil where that cannot be known.
  mutating func rows(of scope: RowScope) -> RelationSchema? {
    switch scope {
    case .behind(let query):
      guard var (_, schema, _) = bind(query.source) else { return nil }
      for stage in query.stages {
        let rows = stage.rows
        guard steps(for: stage, &schema) != nil || rows.keepsNames else { return nil }
      }
      return schema
    case .ledTo(let path, let outer):
      guard let schema = rows(of: outer), let hop = names.rows(path, schema, &report)?.last else {
        return nil
      }
      return corpus.collection(hop.target).rows
    }
  }

  /// The fields at the end of a path: of a reference to any collection several.
  mutating func fields(atEndOf path: Path, of scope: RowScope) -> [SchemaField] {
    guard let schema = rows(of: scope) else { return [] }
    return (names.branches(path, schema, &report) ?? []).compactMap(\.field)
  }

  /// The rows of which a further name behind a path is a field.
  mutating func rows(behind path: Path, of scope: RowScope) -> [RelationSchema] {
    guard let schema = rows(of: scope) else { return [] }
    var found: [RelationSchema] = []
    for branch in names.branches(path, schema, &report) ?? [] {
      guard let field = branch.field else {
        if let hop = branch.hops.last { found.append(corpus.collection(hop.target).rows) }
        continue
      }
      if let hop = Hop(field) {
        found.append(corpus.collection(hop.target).rows)
      } else if field.kind == .reference(table: nil) {
        found += names.targets(of: field).map { corpus.collection($0.collection).rows }
      }
    }
    return found
  }
}
