import Chronology
package import Plan
package import Query
import Text

extension Binder {
  package mutating func group(
    by keys: [GroupKey], with columns: [OutputColumn], _ schema: inout RelationSchema
  ) -> PlanStep? {
    var bound: [GroupingKey] = []
    for key in keys {
      guard let field = column(key.value, schema) else { continue }
      bound.append(
        GroupingKey(
          name: key.alias?.text ?? field.name, value: field.value, kind: field.kind,
          origin: field.origin, whole: key.whole))
    }
    var aggregates: [Aggregate] = []
    for column in columns {
      if let aggregate = aggregate(column, schema) { aggregates.append(aggregate) }
    }
    guard bound.count == keys.count, aggregates.count == columns.count else { return nil }
    if columns.isEmpty {
      aggregates = [Aggregate(name: "count", function: .count, kind: .integer)]
      if let index = bound.firstIndex(where: { RelationSchema.folded($0.name) == "count" }) {
        report(.nameTaken(bound[index].name, by: "the column that counts"), keys[index].nameRange)
        return nil
      }
    }
    var names: Set<String> = []
    let ranges = keys.map(\.nameRange) + columns.map(\.nameRange)
    for (name, range) in zip(bound.map(\.name) + aggregates.map(\.name), ranges)
    where !names.insert(RelationSchema.folded(name)).inserted {
      report(.nameTaken(name, by: "the name of another column"), range)
      return nil
    }
    schema.columnCount = columnCount + derivations.count
    schema = .derived(bound, aggregates, of: schema)
    return .group(bound, aggregates)
  }

  private mutating func aggregate(
    _ column: OutputColumn, _ schema: RelationSchema
  ) -> Aggregate? {
    let name = column.alias?.text ?? column.text
    switch column.value {
    case .countWhere(let expression):
      return condition(expression, schema).map {
        Aggregate(name: name, function: .countWhere(Simplification.condition($0)), kind: .integer)
      }
    case .expression(let expression):
      switch expression.kind {
      case .path(let path) where path.text.lowercased() == "count":
        return Aggregate(name: name, function: .count, kind: .integer)
      case .call(let function, let arguments):
        return call(function, arguments, name, expression, schema)
      default:
        report(
          .notAllowedHere(
            "'\(source.text(expression.range))'",
            hint: "after 'with' stand count, min, max, sum, mean, median or count where (..)"),
          expression.range)
        return nil
      }
    }
  }

  private mutating func call(
    _ function: Name, _ arguments: [Expression], _ name: String, _ expression: Expression,
    _ schema: RelationSchema
  ) -> Aggregate? {
    let word = function.text.lowercased()
    if word == "count", arguments.isEmpty || arguments.map(\.kind) == [.everything] {
      return Aggregate(name: name, function: .count, kind: .integer)
    }
    guard Aggregate.isFunction(word) else {
      report(
        .unknownFunction(
          function.text, nearest: NearestNames.nearest(to: word, among: Aggregate.functionNames)),
        function.range)
      return nil
    }
    guard arguments.count == 1 else {
      report(.wrongArguments(function: word, usage: "\(word)(FIELD)"), expression.range)
      return nil
    }
    guard let field = column(arguments[0], schema) else { return nil }
    guard Aggregate.accepts(word, field.kind) else {
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "'\(word)'",
          hint: word == "count" ? "write 'count'" : "\(word) takes a number"),
        arguments[0].range)
      return nil
    }
    if word == "min" || word == "max" { noteLetters(field) }
    let value = field.value
    let mean: ValueKind = field.kind == .quantity ? .quantity : .decimal
    return switch word {
    case "min": Aggregate(name: name, function: .least(value), kind: field.kind)
    case "max": Aggregate(name: name, function: .greatest(value), kind: field.kind)
    case "sum":
      Aggregate(
        name: name, function: .sum(value), kind: field.kind == .integer ? .integer : mean)
    case "mean": Aggregate(name: name, function: .mean(value), kind: mean)
    case "list", "distinct":
      Aggregate(
        name: name, function: .list(value, distinct: word == "distinct"),
        kind: field.kind.entityTable.map { .link(table: $0) } ?? .list)
    default: Aggregate(name: name, function: .median(value), kind: mean)
    }
  }
}

extension Aggregate {
  static let functionNames = ["count", "min", "max", "sum", "mean", "median", "list", "distinct"]

  static func isFunction(_ name: String) -> Bool { functionNames.contains(name.lowercased()) }

  /// Whether a function applies to values of a kind: order suffices for `min` and `max`.
  fileprivate static func accepts(_ function: String, _ kind: ValueKind) -> Bool {
    if function == "list" || function == "distinct" { return kind != .reference(table: nil) }
    return switch kind {
    case .integer, .decimal, .quantity: function != "count"
    case .date, .datePart, .text, .category: function == "min" || function == "max"
    default: false
    }
  }
}
