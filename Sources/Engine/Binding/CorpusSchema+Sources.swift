import Messages
import Plan
import Query

extension CorpusSchema {
  /// Why rows cannot be cited; nil where they lead to sources.
  func lackOfSources(_ rows: RelationSchema) -> Diagnostic.Kind? {
    guard let table = rows.table else {
      if let members = rows.members?.schema { return lackOfSources(members) }
      if rows.field(called: "label")?.kind == .reference(table: nil) {
        let citable = collections.indices.first {
          collection($0).role == .rows && leadsToSources(from: $0)
        }
        return .noSources(
          rows: rows.noun,
          remedy: Message(
            "query.hint.cite-found",
            ["collection": citable.map { collection($0).name } ?? rows.noun]))
      }
      return .noSources(
        rows: rows.noun, remedy: Message("query.hint.cite-before", ["stage": rows.noun]))
    }
    if leadsToSources(from: table) { return nil }
    return .noSources(rows: rows.noun, remedy: remedyWithoutSources(table))
  }

  /// What would help rows of a table that lead to no source.
  private func remedyWithoutSources(_ table: Int) -> Message {
    let rows = collection(table)
    if let field = rows.place(of: "source") {
      let name = rows.fields[field].name
      return Message("query.hint.source-is-text", ["field": name])
    }
    let names = collections.enumerated()
      .filter { $1.role != .link && leadsToSources(from: $0) }.map(\.1.name)
    return names.isEmpty
      ? Message("query.hint.source-field") : Message("query.hint.citable", ["names": names])
  }
}
