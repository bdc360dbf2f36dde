import Chronology
import Query

extension SQLWriter {
  mutating func condition(_ condition: Expression, _ row: SQLAlias) throws -> String {
    switch condition.kind {
    case .not(let inner): return "not (\(try self.condition(inner, row)))"
    case .and(let parts): return try joined(parts, " and ", row)
    case .or(let parts): return try joined(parts, " or ", row)
    case .comparison(let left, let sign, let right):
      guard let field = left.step?.name.text else { throw SQLQuery.NoWord(what: "\(left)") }
      return try comparison(field, sign, right, row)
    case .relation(let left, let relation, let right, let negated):
      guard left.step?.name.text == "date" else { throw SQLQuery.NoWord(what: "\(left)") }
      let test = SQLPeriod(right).test(relation, row.column("date"))
      return negated ? "not (\(test))" : test
    case .state(let value, let state, let negated):
      guard let field = value.step?.name.text, state == .missing || state == .known else {
        throw SQLQuery.NoWord(what: "\(condition)")
      }
      let isMissing =
        Self.isSeveral(field)
        ? "not exists (select 1 from \(row.table)_\(field) l where l.row = \(row.column("row")))"
        : "\(row.column(field)) is null"
      return (state == .missing) != negated ? "(\(isMissing))" : "not (\(isMissing))"
    case .quantified(.no, let inner):
      return "not (\(try self.condition(Expression(.quantified(.any, inner), inner.range), row)))"
    case .quantified(.any, let inner):
      guard case .comparison(let left, let sign, let right) = inner.kind,
        let field = left.step?.name.text, Self.isSeveral(field)
      else { return try self.condition(inner, row) }
      return try anyValue(field, sign, right, row)
    case .quantifiedRows(let quantifier, let path, let inner):
      return try related(quantifier, path, inner, row)
    default: throw SQLQuery.NoWord(what: "\(condition)")
    }
  }

  private mutating func joined(
    _ parts: [Expression], _ sign: String, _ row: SQLAlias
  ) throws -> String {
    var texts: [String] = []
    for part in parts { texts.append("(\(try condition(part, row)))") }
    return texts.joined(separator: sign)
  }

  private static func isSeveral(_ field: String) -> Bool {
    ["actor", "source", "tags", "about"].contains(field)
  }

  private mutating func comparison(
    _ field: String, _ sign: Comparison, _ right: Expression, _ row: SQLAlias
  ) throws -> String {
    if let positive = sign.denied {
      return "not (\(try comparison(field, positive, right, row)))"
    }
    let members: [Expression] = if case .list(let members) = right.kind { members } else { [right] }
    let column = row.column(field == "year" || field == "decade" ? "date" : field)
    if case .subquery(let query) = right.kind { return try among(column, query) }
    switch field {
    case "date", "year", "decade":
      if members.count == 1 {
        return SQLPeriod(members[0], isDecade: field == "decade").test(sign, column)
      }
      let runs = members.map { SQLPeriod($0).test(sign, column) }
      return "(\(runs.joined(separator: " or ")))"
    case "month":
      let month = "cast(strftime('%m', \(row.column("date"))) as integer)"
      return "\(month) \(sign.rawValue) \(try number(right))"
    case "n", "pages":
      let tests = try members.map { member in
        if case .interval(let lower?, let upper?) = member.kind {
          return "\(column) between \(try number(lower)) and \(try number(upper))"
        }
        return "\(column) \(sign == .isIn ? "=" : sign.rawValue) \(try number(member))"
      }
      return "(\(tests.joined(separator: " or ")))"
    case "kind":
      return
        "\(column) in (\(try members.map { SQLText.quoted(try text($0)) }.joined(separator: ", ")))"
    case "title": return like(try text(right), row)
    case "author":
      return "\(column) in (\(try actors(members, sign)))"
    case "actor", "about": return try anyValue(field, sign, right, row)
    default: throw SQLQuery.NoWord(what: field)
    }
  }

  /// Whether one of several actors is, or is not, one of those named.
  private func anyValue(
    _ field: String, _ sign: Comparison, _ right: Expression, _ row: SQLAlias
  ) throws -> String {
    let members: [Expression] = if case .list(let members) = right.kind { members } else { [right] }
    return "exists (select 1 from \(row.table)_\(field) l where l.row = \(row.column("row"))"
      + " and l.value \(sign.denied == nil ? "" : "not ")in"
      + " (\(try actors(members, sign.denied ?? sign))))"
  }

  /// The rows of the actors that bear one of some names, or belong to one that does.
  private func actors(_ members: [Expression], _ sign: Comparison) throws -> String {
    let names = try members.map { SQLText.quoted(try text($0)) }.joined(separator: ", ")
    let named =
      "select row from actors where id in (\(names)) or name in (\(names))"
      + " or name_ja in (\(names))"
    guard sign == .isUnder else { return named }
    return "with recursive below(row) as (\(named) union select a.row from actors a"
      + " join below b on a.part_of = b.row) select row from below"
  }

  /// A glob on all forms of a title, which is missing where all are.
  private func like(_ glob: String, _ row: SQLAlias) -> String {
    let forms = ["title", "title_zh"].map(row.column)
    let tests = forms.map { "coalesce(lower(\($0)) glob \(SQLText.quoted(glob)), 0)" }
    return "case when coalesce(\(forms.joined(separator: ", "))) is null then null"
      + " else \(tests.joined(separator: " or ")) end"
  }

  /// What is asked of a missing value is open, even of one in no row; a missing value that a query
  /// gives is none.
  private mutating func among(_ column: String, _ query: Pipeline) throws -> String {
    let certain = try exists(query, possibly: false) { "\($0) = \(column)" }
    // A value that is not known may be any.
    let possible = try exists(query, possibly: true) { "(\($0) = \(column) or \($0) is null)" }
    return "case when \(column) is null then null when \(certain) then 1"
      + " when \(possible) then null else 0 end"
  }

  private mutating func exists(
    _ query: Pipeline, possibly: Bool, _ test: (String) -> String
  ) throws -> String {
    let rows = try rows(query, possibly: possibly)
    let row = alias(rows.table)
    let value = row.column(rows.selected?.first ?? "row")
    return "exists (select 1 from \(joined(rows, row)) where \(test(value)))"
  }

  /// True where one row satisfies, false where none can, else open; and so, turned round, for all.
  private mutating func related(
    _ quantifier: Quantifier, _ path: Path, _ inner: Expression, _ row: SQLAlias
  ) throws -> String {
    let step = path.steps[0]
    let far = alias(step.isInverse ? "events" : "documents")
    let link =
      switch (step.name.text, step.isInverse) {
      case ("source", false):
        "\(row.column("row")), \(far.column("row"))"
      case ("source", true): "\(far.column("row")), \(row.column("row"))"
      default: ""
      }
    let ways =
      link.isEmpty
      ? "\(far.column("report")) = \(row.column("row"))"
      : "(\(link)) in (select row, value from events_source)"
    let test = try condition(inner, far)
    func exists(_ condition: String) -> String {
      "exists (select 1 from \(far.table) \(far.name) where \(ways) and \(condition))"
    }
    let isAll = quantifier == .all
    let decided = exists(isAll ? "not (\(test))" : "(\(test))")
    let any =
      "case when \(decided) then \(isAll ? 0 : 1) when \(exists("(\(test)) is null")) then null"
      + " else \(isAll ? 1 : 0) end"
    return quantifier == .no ? "not (\(any))" : any
  }

  private func number(_ expression: Expression) throws -> Int64 {
    switch expression.kind {
    case .literal(.integer(let number)): return number
    case .negative(let inner): return -(try number(inner))
    default: throw SQLQuery.NoWord(what: "\(expression)")
    }
  }

  private func text(_ expression: Expression) throws -> String {
    switch expression.kind {
    case .name(let text), .literal(.string(let text)): return text
    default: throw SQLQuery.NoWord(what: "\(expression)")
    }
  }
}

extension Comparison {
  fileprivate var denied: Comparison? {
    switch self {
    case .notEqual: .equal
    case .isNotIn: .isIn
    case .isNotLike: .like
    case .isNotUnder: .isUnder
    default: nil
    }
  }
}
