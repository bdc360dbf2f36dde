import Query

extension SQLWriter {
  /// One row a group, in the order of the keys, then what stands behind: `having` and `sort`.
  mutating func grouped(
    _ rows: SQLRows, _ keys: [GroupKey], _ columns: [OutputColumn], _ rest: ArraySlice<Stage>
  ) throws -> (String, columns: [String]) {
    let row = alias(rows.table)
    var source = joined(rows, row)
    var shown: [String] = []
    var order: [String] = []
    for (index, key) in keys.enumerated() {
      guard let field = key.value.step?.name.text, !key.whole, field != "tags" else {
        throw SQLQuery.NoWord(what: key.text)
      }
      var value = try Self.field(key.value, row)
      if field == "actor" {
        // A row counts once for each of its values, and once where it has none.
        source += " left join \(rows.table)_actor l\(index) on l\(index).row = r.row"
        value = "(select coalesce(name, name_ja) from actors a where a.row = l\(index).value)"
      }
      order.append("\(value) nulls last")
      shown.append("\(field == "kind" ? row.column(field) : value) as key\(index)")
    }
    var names = keys.map(\.text)
    for column in columns {
      shown.append("\(try Self.sum(column, row)) as sum\(shown.count)")
      names.append(column.text)
    }
    if columns.isEmpty {
      shown.append("count(*) as sum\(shown.count)")
      names.append("count")
    }
    var tail = ""
    for stage in rest { try append(stage, names, keyCount: keys.count, &order, &tail) }
    let groups = keys.indices.map { "key\($0)" }.joined(separator: ", ")
    let having = tail.hasPrefix(" having") ? tail : ""
    let limit = tail.hasPrefix(" having") ? "" : tail
    return (
      "select \(shown.joined(separator: ", ")) from \(source) group by \(groups)\(having)"
        + " order by \(order.joined(separator: ", "))\(limit)", names
    )
  }

  private func append(
    _ stage: Stage, _ names: [String], keyCount: Int, _ order: inout [String],
    _ tail: inout String
  ) throws {
    func column(_ expression: Expression) throws -> String {
      let name = expression.step.map(\.name.text)
      guard let index = names.firstIndex(where: { $0 == name }), index >= keyCount else {
        throw SQLQuery.NoWord(what: "\(expression)")
      }
      return "sum\(index)"
    }
    switch stage.kind {
    case .sort(let keys):
      order =
        try keys.map { try column($0.value) + ($0.descending ? " desc" : "") + " nulls last" }
        + order
    case .limit(.number(let count)?, nil): tail += " limit \(count)"
    case .filter(let condition):
      guard case .comparison(let left, let sign, let right) = condition.kind,
        case .literal(.integer(let number)) = right.kind
      else { throw SQLQuery.NoWord(what: "\(condition)") }
      tail += " having \(try column(left)) \(sign.rawValue) \(number)"
    default: throw SQLQuery.NoWord(what: "\(stage)")
    }
  }

  private static func sum(_ column: OutputColumn, _ row: SQLAlias) throws -> String {
    if case .aggregate = column.expression.kind { throw SQLQuery.NoWord(what: column.text) }
    guard case .call(let function, let arguments) = column.expression.kind,
      let argument = arguments.first
    else { return "count(*)" }
    return "\(function.text)(\(try field(argument, row)))"
  }
}
