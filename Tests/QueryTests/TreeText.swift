@testable import Query

/// A tree as text, with brackets that show how it is nested.
enum TreeText {
  static func of(_ statement: Statement) -> String {
    switch statement.kind {
    case .command(let text): return text
    case .query(let pipeline):
      let source =
        switch pipeline.source {
        case .collection(let name): name.text
        case .answer(let number, _): "_\(number)"
        }
      return ([source] + pipeline.stages.map { of($0) }).joined(separator: " | ")
    }
  }

  static func of(_ stage: Stage) -> String {
    switch stage.kind {
    case .filter(let condition): return "where \(of(condition))"
    case .count: return "count"
    case .select(let columns, let everything):
      return
        "select \(((everything ? ["*"] : []) + columns.map { of($0) }).joined(separator: ", "))"
    case .sort(let keys):
      return "sort "
        + keys.map {
          of($0.value) + ($0.descending ? " desc" : "") + ($0.missingFirst ? " missing first" : "")
        }.joined(separator: ", ")
    case .limit(let count, let offset):
      return "limit \(count.map { of($0) } ?? "-") offset \(offset.map { of($0) } ?? "-")"
    case .group(let keys, let columns):
      let by = keys.map {
        of($0.value) + ($0.alias.map { " as " + $0.text } ?? "") + ($0.whole ? " whole" : "")
          + " {\($0.text)}"
      }
      return
        "group \(by.joined(separator: ", ")) with \(columns.map { of($0) }.joined(separator: ", "))"
    }
  }

  static func of(_ count: Count) -> String {
    switch count {
    case .number(let number): "\(number)"
    case .parameter(let name): "$" + name.text
    }
  }

  static func of(_ column: OutputColumn) -> String {
    let value =
      switch column.value {
      case .expression(let expression): of(expression)
      case .countWhere(let condition): "count where \(of(condition))"
      }
    return value + (column.alias.map { " as " + $0.text } ?? "") + " {\(column.text)}"
  }

  static func of(_ expression: Expression) -> String {
    switch expression.kind {
    case .literal(let literal): of(literal)
    case .name(let text): "'\(text)'"
    case .path(let path): path.text
    case .parameter(let name): "$" + name
    case .call(let name, let arguments): "\(name.text)(\(list(arguments)))"
    case .everything: "*"
    case .list(let items): "[\(list(items))]"
    case .interval(let lower, let upper):
      "(\(lower.map { of($0) } ?? "")..\(upper.map { of($0) } ?? ""))"
    case .negative(let operand): "-\(of(operand))"
    case .arithmetic(let sign, let left, let right): "(\(of(left)) \(sign.rawValue) \(of(right)))"
    case .not(let operand): "not(\(of(operand)))"
    case .certainly(let operand): "certainly(\(of(operand)))"
    case .possibly(let operand): "possibly(\(of(operand)))"
    case .and(let parts): "(\(parts.map { of($0) }.joined(separator: " and ")))"
    case .or(let parts): "(\(parts.map { of($0) }.joined(separator: " or ")))"
    case .comparison(let left, let sign, let right): "\(of(left)) \(sign.rawValue) \(of(right))"
    case .state(let value, let state, let negated):
      "\(of(value)) is \(negated ? "not " : "")\(state.rawValue)"
    }
  }

  private static func list(_ items: [Expression]) -> String {
    items.map { of($0) }.joined(separator: ", ")
  }

  private static func of(_ literal: Literal) -> String {
    switch literal {
    case .integer(let value): "\(value)"
    case .decimal(let value): "\(value)"
    case .quantity(let amount, let unit): "\(amount)·\(unit)"
    case .date(let text): "date:\(text)"
    case .edtf(let text): "@\(text)"
    case .string(let text): "\"\(text)\""
    case .boolean(let value): "\(value)"
    case .missing: "missing"
    }
  }
}
