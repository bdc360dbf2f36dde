import Chronology
import Query

/// A plan over one table as a text of SQL, for a database that holds the columns under their names, a
/// date as the two columns `"NAME.first"` and `"NAME.last"`, and clio's folding as the functions `bare`
/// and `loose`.
///
/// A condition is TRUE where it is certain, NULL where it is only possible and FALSE elsewhere, so that
/// `WHERE` keeps what is certain.
package struct PlanSQL {
  /// What of a plan has no text here.
  package struct Unsupported: Error, Equatable {
    package let what: String
  }

  private var columns: [String]
  private var text: String

  /// - Throws: `Unsupported` for what needs more than one table, or clio itself.
  package static func text(of document: PlanDocument) throws(Unsupported) -> String {
    guard case .table(let table) = document.plan.source else {
      throw Unsupported(what: "a source that is no table")
    }
    let collection = document.collections[table]
    var sql = PlanSQL(
      columns: collection.columns, text: "SELECT * FROM \(SQLName.quoted(collection.name))")
    for step in document.plan.steps { try sql.add(step) }
    return sql.text
  }

  private mutating func add(_ step: PlanStep) throws(Unsupported) {
    let condition = ConditionSQL(columns: columns)
    switch step {
    case .filter(let filter): try wrap("WHERE \(condition.text(of: filter))")
    case .sort(let orders):
      var keys: [String] = []
      for order in orders {
        let direction = order.descending ? " DESC" : ""
        let nulls = order.missingFirst ? " NULLS FIRST" : " NULLS LAST"
        keys.append(try condition.value(order.value, order.kind) + direction + nulls)
      }
      wrap("ORDER BY " + keys.joined(separator: ", "))
    case .limit(let count, let offset):
      wrap("LIMIT \(count ?? -1)" + (offset > 0 ? " OFFSET \(offset)" : ""))
    case .count:
      text = "SELECT count(*) AS count FROM (\(text))"
      columns = ["count"]
    case .select(let fields):
      var items: [String] = []
      for field in fields {
        items.append(
          try condition.value(field.value, field.kind) + " AS \(SQLName.quoted(field.name))")
      }
      text = "SELECT \(items.joined(separator: ", ")) FROM (\(text))"
    case .group(let keys, let aggregates): try group(keys, aggregates, condition)
    // What is not known here is refused.
    default: throw Unsupported(what: "a stage beyond one table")
    }
  }

  private mutating func wrap(_ clause: String) { text = "SELECT * FROM (\(text)) \(clause)" }

  private mutating func group(
    _ keys: [GroupingKey], _ aggregates: [Aggregate], _ condition: ConditionSQL
  ) throws(Unsupported) {
    var values: [String] = []
    for key in keys { values.append(try condition.value(key.value, key.kind)) }
    var items = zip(values, keys).map { "\($0) AS \(SQLName.quoted($1.name))" }
    for aggregate in aggregates {
      items.append(
        try condition.text(of: aggregate.function) + " AS \(SQLName.quoted(aggregate.name))")
    }
    text =
      "SELECT \(items.joined(separator: ", ")) FROM (\(text)) GROUP BY "
      + values.joined(separator: ", ")
    columns = keys.map(\.name) + aggregates.map(\.name)
  }
}

enum SQLName {
  static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  static func literal(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
