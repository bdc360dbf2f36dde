package import Query

/// A query of the language in the words of SQLite, as far as both have a word for it.
///
/// A missing value is NULL, which SQL leaves as open as the language does.
package struct SQLQuery {
  /// Selects what the answer shows, in its order.
  package let rows: String
  /// Counts what the only condition leaves open; nil where there are further stages.
  package let undecided: String?
  /// The columns that an answer is compared by.
  package let columns: [String]

  /// A part of the language that has no translation.
  package struct NoWord: Error { let what: String }

  package init(_ query: Pipeline) throws {
    var writer = SQLWriter()
    let (select, columns) = try writer.answer(query)
    self.columns = columns
    rows = writer.steps + select
    if query.stages.count == 1, case .filter(let condition) = query.stages[0].kind,
      case .collection(let name) = query.source
    {
      var writer = SQLWriter()
      let test = try writer.condition(condition, SQLAlias(table: name.text, name: "t"))
      undecided = writer.steps + "select count(*) from \(name.text) t where (\(test)) is null"
    } else {
      undecided = nil
    }
  }
}
