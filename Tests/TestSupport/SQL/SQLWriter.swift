import Query

/// A table under the name that it has in one place of a query.
struct SQLAlias {
  let table: String
  let name: String

  func column(_ field: String) -> String { "\(name).\(field)" }
}

/// Rows at some stage.
struct SQLRows {
  /// A step of the writer, which has the numbers of the rows and their places.
  var step: String
  let table: String
  var isSorted = false
  var selected: [String]?
}

/// Writes queries stage by stage, each a step that the next may select from.
struct SQLWriter {
  private var aliases = 0
  private var written: [String] = []

  /// All steps so far, as they stand before the query that selects from them.
  var steps: String { written.isEmpty ? "" : "with \(written.joined(separator: ", ")) " }

  /// Adds a step.
  ///
  /// - Returns: Its name.
  private mutating func step(_ query: String) -> String {
    let name = "s\(written.count)"
    written.append("\(name) as (\(query))")
    return name
  }

  mutating func alias(_ table: String) -> SQLAlias {
    aliases += 1
    return SQLAlias(table: table, name: "t\(aliases)")
  }

  mutating func answer(_ query: Pipeline) throws -> (String, columns: [String]) {
    var rows = try start(query.source)
    for (index, stage) in query.stages.enumerated() {
      switch stage.kind {
      case .count:
        return ("select count(*) from \(rows.step)", ["count"])
      case .group(let keys, let columns):
        return try grouped(rows, keys, columns, query.stages[(index + 1)...])
      default: try apply(stage, to: &rows, false)
      }
    }
    let row = alias(rows.table)
    let columns = rows.selected ?? ["id"]
    let shown = columns.map(row.column).joined(separator: ", ")
    return ("select \(shown) from \(joined(rows, row)) order by place", columns)
  }

  /// - Parameter possibly: Whether also the rows for which a condition is NULL.
  mutating func rows(_ query: Pipeline, possibly: Bool) throws -> SQLRows {
    var rows = try start(query.source)
    let possibly = possibly && query.isWidened
    for stage in query.stages { try apply(stage, to: &rows, possibly) }
    return rows
  }

  private mutating func start(_ source: Source) throws -> SQLRows {
    guard case .collection(let name) = source else { throw SQLQuery.NoWord(what: "\(source)") }
    return SQLRows(
      step: step("select row, row as place from \(name.text)"), table: name.text)
  }

  /// The rows with their columns.
  func joined(_ rows: SQLRows, _ row: SQLAlias) -> String {
    "\(rows.step) r join \(rows.table) \(row.name) on \(row.name).row = r.row"
  }

  private mutating func apply(
    _ stage: Stage, to rows: inout SQLRows, _ possibly: Bool
  ) throws {
    let row = alias(rows.table)
    switch stage.kind {
    case .filter(let condition):
      let test = try self.condition(condition, row)
      let kept = possibly ? "(\(test)) is not 0" : test
      rows.step = step("select r.row, r.place from \(joined(rows, row)) where \(kept)")
    case .sort(let keys):
      let order = try keys.map { key in
        try Self.field(key.value, row) + (key.descending ? " desc" : " asc")
          + (key.missingFirst ? " nulls first" : " nulls last")
      }
      let places = (order + [row.column("id")]).joined(separator: ", ")
      rows.step = step(
        "select r.row, row_number() over (order by \(places)) as place from \(joined(rows, row))")
      rows.isSorted = true
    case .limit(let count, let offset):
      rows.step = step(
        "select row, place from \(rows.step) order by place limit \(Self.number(count) ?? -1)"
          + " offset \(Self.number(offset) ?? 0)")
    case .select(let columns, _):
      rows.selected = columns.map(\.text)
    case .combine(let operation, let query):
      let other = try self.rows(query, possibly: possibly != (operation == .except))
      switch operation {
      case .intersect, .except:
        rows.step = step(
          "select row, place from \(rows.step) where row \(operation == .except ? "not " : "")in"
            + " (select row from \(other.step))")
      case .union where !rows.isSorted:
        rows.step = step(
          "select row, row as place from (select row from \(rows.step) union select row from"
            + " \(other.step))")
      case .union: throw SQLQuery.NoWord(what: "a union behind sort")
      }
    default: throw SQLQuery.NoWord(what: "\(stage)")
    }
  }

  private static func number(_ count: Count?) -> Int? {
    if case .number(let number)? = count { number } else { nil }
  }

  /// What rows are ordered by: the name of a row that is referred to.
  static func field(_ expression: Expression, _ row: SQLAlias) throws -> String {
    guard let name = expression.step?.name.text else {
      throw SQLQuery.NoWord(what: "\(expression)")
    }
    return switch name {
    case "year": "cast(strftime('%Y', \(row.column("date"))) as integer)"
    case "decade": "cast(strftime('%Y', \(row.column("date"))) as integer) / 10 * 10"
    case "kind": "lower(\(row.column("kind")))"
    case "report": "(select title from documents d where d.row = \(row.column("report")))"
    case "author", "actor":
      "(select coalesce(name, name_ja) from actors a where a.row = \(row.column(name)))"
    default: row.column(name)
    }
  }
}
