import Chronology

/// Some rows of a table, and what is asked of them, as SQL.
package struct SQLSelection {
  package let conditions: SQLConditions
  /// A condition of SQL for which NULL is no; nil for all rows.
  package let condition: String?

  package init(_ conditions: SQLConditions, where condition: String?) {
    self.conditions = conditions
    self.condition = condition == conditions.dialect.yes ? nil : condition
  }

  private var dialect: SQLDialect { conditions.dialect }
  private var table: SQLTable { conditions.table }

  private func select(_ items: [String], _ rest: String = "") -> String {
    "SELECT \(items.joined(separator: ", ")) FROM \(dialect.name(table.name))"
      + (condition.map { " WHERE \($0)" } ?? "") + rest
  }

  private var place: String { dialect.name(table.place) }

  /// The places of the rows, in their order.
  ///
  /// - Parameter count: The most that are wanted.
  package func places(atMost count: Int? = nil, offset: Int = 0) -> String {
    select([place], " ORDER BY \(place)" + limit(count, offset))
  }

  /// How many rows there are, and of how many each of some conditions holds.
  package func counts(where conditions: [String] = []) -> String {
    select(["count(*)"] + conditions.map(dialect.count(where:)))
  }

  /// The places of the first rows in an order.
  ///
  /// - Parameter id: The field by which rows stand that are the same to all keys; those without one come last.
  /// - Returns: Nil for an order that SQL does not know.
  package func places(
    by orders: [SortOrder], id: Int?, atMost count: Int?, offset: Int
  ) -> String? {
    var keys: [String] = []
    for order in orders {
      guard let found = self.keys(of: order) else { return nil }
      keys += found
    }
    if let id {
      switch table.fields[id].storage {
      case .text: keys += lackingLast(id, [conditions.column(id)], "")
      // Ids are in the order of their texts.
      case .integer: keys += lackingLast(id, [text(ofNumber: conditions.column(id))], "")
      default: return nil
      }
    }
    return select(
      [place], " ORDER BY \((keys + [place]).joined(separator: ", "))" + limit(count, offset))
  }

  private func keys(of order: SortOrder) -> [String]? {
    let direction = order.descending ? " DESC" : ""
    let field = order.value.field
    guard field < table.fields.count else { return nil }
    switch (order.value, table.fields[field].storage) {
    case (.field, .integer), (.field, .decimal), (.field, .boolean):
      return lacking(
        table.fields[field].isNullable ? "\(conditions.column(field)) IS NULL" : nil,
        isFirst: order.missingFirst, [conditions.column(field)], direction)
    case (.field, .date(let date)):
      let days = [date.start, date.end] + (date.clock.map { [$0] } ?? [])
      return lacking(
        hasNoPlace(date), isFirst: order.missingFirst, days.withoutRepetition.map(dialect.name),
        direction)
    case (.datePart(.year, _), .date(let date)):
      let years = [date.startYear, date.endYear]
      return lacking(
        hasNoPlace(date), isFirst: order.missingFirst, years.withoutRepetition.map(dialect.name),
        direction)
    default: return nil
    }
  }

  /// Whether a date has no place in the order of dates; nil where each has one.
  private func hasNoPlace(_ date: SQLDate) -> String? {
    date.start == date.first ? nil : "\(dialect.name(date.start)) > \(dialect.name(date.end))"
  }

  private func lackingLast(_ field: Int, _ keys: [String], _ direction: String) -> [String] {
    lacking(
      table.fields[field].isNullable ? "\(conditions.column(field)) IS NULL" : nil, isFirst: false,
      keys, direction)
  }

  private func lacking(
    _ test: String?, isFirst: Bool, _ keys: [String], _ direction: String
  ) -> [String] {
    (test.map { ["\($0)\(isFirst ? " DESC" : "")"] } ?? []) + keys.map { $0 + direction }
  }

  private func text(ofNumber column: String) -> String {
    dialect == .clickHouse ? "toString(\(column))" : "CAST(\(column) AS VARCHAR)"
  }

  private func limit(_ count: Int?, _ offset: Int) -> String {
    guard let count else {
      return offset > 0 ? " LIMIT \(Int64.max - Int64(offset)) OFFSET \(offset)" : ""
    }
    return " LIMIT \(count)" + (offset > 0 ? " OFFSET \(offset)" : "")
  }
}

extension [String] {
  fileprivate var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
