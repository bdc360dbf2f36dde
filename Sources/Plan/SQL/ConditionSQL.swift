import Chronology
import Query

/// Conditions and values as SQL.
struct ConditionSQL {
  typealias Unsupported = PlanSQL.Unsupported

  let columns: [String]

  func text(of condition: Condition) throws(Unsupported) -> String {
    switch condition {
    case .constant(let truth): return truth ? "TRUE" : "FALSE"
    case .not(let inner): return "NOT (\(try text(of: inner)))"
    case .and(let parts): return try joined(parts, " AND ")
    case .or(let parts): return try joined(parts, " OR ")
    case .certainly(let inner): return "(\(try text(of: inner))) IS TRUE"
    case .possibly(let inner): return "(\(try text(of: inner))) IS NOT FALSE"
    case .date(let field, let days): return try text(of: days, ofColumn: columns[field])
    case .number(let field, let ranges): return any(ranges.map { text(of: $0, name(field)) })
    case .boolean(let field, let truth): return truth ? name(field) : "NOT \(name(field))"
    case .category(let field, let names):
      return "\(name(field)) IN (\(names.map(SQLName.literal).joined(separator: ", ")))"
    case .text(let fields, let test):
      var parts: [String] = []
      for field in fields { parts.append(try text(of: test, name(field))) }
      return any(parts)
    case .state(let field, .missing): return "\(name(field)) IS NULL"
    case .state(let field, .known): return "\(name(field)) IS NOT NULL"
    case .exact(let field, let text): return "\(name(field)) = \(SQLName.literal(text))"
    case .entity(let field, let rows, under: false):
      let names = rows.compactMap(\.name).map(SQLName.literal)
      return "\(name(field)) IN (\(names.joined(separator: ", ")))"
    case .entity, .state, .fields, .quantity, .every, .through, .pairs, .among, .derived:
      throw Unsupported(what: "a condition beyond one table")
    }
  }

  private func joined(_ parts: [Condition], _ word: String) throws(Unsupported) -> String {
    var texts: [String] = []
    for part in parts { texts.append("(\(try text(of: part)))") }
    return texts.isEmpty ? "TRUE" : texts.joined(separator: word)
  }

  private func any(_ parts: [String]) -> String {
    parts.isEmpty
      ? "FALSE" : parts.count == 1 ? parts[0] : parts.map { "(\($0))" }.joined(separator: " OR ")
  }

  private func name(_ field: Int) -> String { SQLName.quoted(columns[field]) }

  private func text(of range: NumberRange, _ name: String) -> String {
    let low = range.low.map { "\(name) \(range.includesLow ? ">=" : ">") \(text(of: $0))" }
    let high = range.high.map { "\(name) \(range.includesHigh ? "<=" : "<") \(text(of: $0))" }
    let parts = [low, high].compactMap { $0 }
    return parts.isEmpty ? "\(name) IS NOT NULL" : parts.joined(separator: " AND ")
  }

  private func text(of number: Number) -> String {
    switch number {
    case .whole(let whole): "\(whole)"
    case .fraction(let fraction): "\(fraction)"
    }
  }

  private func text(of test: TextTest, _ name: String) throws(Unsupported) -> String {
    switch test {
    case .equals(let text, _): return "bare(\(name)) = \(SQLName.literal(text))"
    case .contains(let text): return "instr(bare(\(name)), \(SQLName.literal(text))) > 0"
    case .startsWith(let text):
      return "substr(bare(\(name)), 1, \(text.unicodeScalars.count)) = \(SQLName.literal(text))"
    case .endsWith(let text):
      return "substr(bare(\(name)), -\(text.unicodeScalars.count)) = \(SQLName.literal(text))"
    case .compares(let comparison, let text):
      return "loose(\(name)) \(comparison.rawValue) \(SQLName.literal(text))"
    case .like(let pattern), .matches(let pattern):
      throw Unsupported(what: "the pattern \(pattern)")
    }
  }

  /// A date lies between its first and its last possible day.
  private func text(
    of condition: DayCondition, ofColumn column: String
  ) throws(Unsupported) -> String {
    switch condition {
    case .constant(let truth): return truth ? "TRUE" : "FALSE"
    case .not(let inner): return "NOT (\(try text(of: inner, ofColumn: column)))"
    case .and(let parts), .or(let parts):
      var texts: [String] = []
      for part in parts { texts.append("(\(try text(of: part, ofColumn: column)))") }
      let word = if case .and = condition { " AND " } else { " OR " }
      return texts.isEmpty ? "TRUE" : texts.joined(separator: word)
    case .month: throw Unsupported(what: "a month of any year")
    case .relation(let relation, let days):
      guard days.runs.count == 1, let run = days.runs.first else {
        throw Unsupported(what: "a set of days with gaps")
      }
      return try text(of: relation, run, ofColumn: column)
    }
  }

  private func text(
    of relation: DayRelation, _ run: ClosedRange<Day>, ofColumn column: String
  ) throws(Unsupported) -> String {
    let first = SQLName.quoted(column + ".first")
    let last = SQLName.quoted(column + ".last")
    let start = SQLName.literal(run.lowerBound.text)
    let end = SQLName.literal(run.upperBound.text)
    let (certain, impossible): (String, String)
    switch relation {
    case .within:
      certain = "\(first) >= \(start) AND \(last) <= \(end)"
      impossible = "\(last) < \(start) OR \(first) > \(end)"
    case .lessThan: (certain, impossible) = ("\(last) < \(start)", "\(first) >= \(start)")
    case .atMost: (certain, impossible) = ("\(last) <= \(end)", "\(first) > \(end)")
    case .greaterThan: (certain, impossible) = ("\(first) > \(end)", "\(last) <= \(end)")
    case .atLeast: (certain, impossible) = ("\(first) >= \(start)", "\(last) < \(start)")
    // What is not known here is refused.
    default: throw Unsupported(what: "the relation \(relation)")
    }
    return "CASE WHEN \(certain) THEN TRUE WHEN \(impossible) THEN FALSE END"
  }
}

// Values.
extension ConditionSQL {
  func value(_ value: BoundValue, _ kind: ValueKind) throws(Unsupported) -> String {
    switch (value, kind) {
    case (.field(let field), .date): SQLName.quoted(columns[field] + ".first")
    case (.field(let field), _): name(field)
    case (.datePart(.year, let field), _):
      "CAST(substr(\(SQLName.quoted(columns[field] + ".first")), 1, 4) AS INTEGER)"
    case (.datePart(let part, _), _): throw Unsupported(what: "a \(part.rawValue)")
    }
  }

  func text(of function: Aggregate.Function) throws(Unsupported) -> String {
    switch function {
    case .count: return "count(*)"
    case .filtered(.count, let condition):
      return "sum(CASE WHEN \(try text(of: condition)) THEN 1 ELSE 0 END)"
    case .of(let name, let values, _):
      guard let word = Self.aggregates[name.rawValue], values.count == 1 else {
        throw Unsupported(what: "an aggregate that SQL does not have")
      }
      return "\(word)(\(try number(values[0])))"
    case .filtered: throw Unsupported(what: "an aggregate of some of the rows")
    }
  }

  /// What SQL has of the aggregates, and how it calls them.
  private static let aggregates = ["min": "min", "max": "max", "sum": "sum", "mean": "avg"]

  private func number(_ value: BoundValue) throws(Unsupported) -> String {
    try self.value(value, .decimal)
  }
}
