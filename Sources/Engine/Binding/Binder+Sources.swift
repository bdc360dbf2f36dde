package import Plan
import Query

extension Binder {
  /// Whether rows lead to sources; reports it where they do not.
  package mutating func canCite(_ rows: RelationSchema, at range: Range<Int>) -> Bool {
    guard let table = rows.table else {
      if let members = rows.members?.schema { return canCite(members, at: range) }
      report(
        .noSources(
          rows: "the rows of '\(rows.noun)'",
          remedy: "they stand for no rows of a collection: write 'cite' before '\(rows.noun)'"),
        range)
      return false
    }
    if corpus.leadsToSources(from: table) { return true }
    report(.noSources(rows: "the rows of '\(rows.noun)'", remedy: remedy(for: table)), range)
    return false
  }

  /// What would help rows of a table that lead to no source.
  private func remedy(for table: Int) -> String {
    let rows = corpus.collection(table)
    if let field = rows.place(of: "source") {
      let name = rows.fields[field].name
      return "'\(name)' is plain text: a descriptor can make it a reference to a table of sources"
    }
    let names = corpus.collections.enumerated()
      .filter { $1.role != .link && corpus.leadsToSources(from: $0) }.map { "'\($1.name)'" }
    return names.isEmpty
      ? "a field 'source' that refers to a table of sources would name one"
      : "what can be cited are rows of \(names.joined(separator: ", ")); 'follow' leads there"
  }
}
