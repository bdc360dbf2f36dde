import Plan
import Query

extension CorpusSchema {
  /// Why rows cannot be cited; nil where they lead to sources.
  func lackOfSources(_ rows: RelationSchema) -> Diagnostic.Kind? {
    guard let table = rows.table else {
      if let members = rows.members?.schema { return lackOfSources(members) }
      return .noSources(
        rows: "the rows of '\(rows.noun)'",
        remedy: "they stand for no rows of a collection: write 'cite' before '\(rows.noun)'")
    }
    if leadsToSources(from: table) { return nil }
    return .noSources(rows: "the rows of '\(rows.noun)'", remedy: remedyWithoutSources(table))
  }

  /// What would help rows of a table that lead to no source.
  private func remedyWithoutSources(_ table: Int) -> String {
    let rows = collection(table)
    if let field = rows.place(of: "source") {
      let name = rows.fields[field].name
      return "'\(name)' is plain text: a descriptor can make it a reference to a table of sources"
    }
    let names = collections.enumerated()
      .filter { $1.role != .link && leadsToSources(from: $0) }.map { "'\($1.name)'" }
    return names.isEmpty
      ? "a field 'source' that refers to a table of sources would name one"
      : "what can be cited are rows of \(names.joined(separator: ", ")); 'follow' leads there"
  }
}
