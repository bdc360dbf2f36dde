import Chronology
import Messages
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
        report.add(
          .nameTaken(bound[index].name, by: Message("query.owner.count")), keys[index].nameRange)
        return nil
      }
    }
    var names: Set<String> = []
    let ranges = keys.map(\.nameRange) + columns.map(\.nameRange)
    for (name, range) in zip(bound.map(\.name) + aggregates.map(\.name), ranges)
    where !names.insert(RelationSchema.folded(name)).inserted {
      report.add(.nameTaken(name, by: Message("query.owner.column")), range)
      return nil
    }
    schema.columnCount = self.columns.count
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
      case .literal, .name, .path, .parameter, .everything, .list, .interval, .negative,
        .arithmetic, .not, .certainly, .possibly, .and, .or, .comparison, .state, .relation,
        .quantified, .quantifiedRows, .subquery, .regex:
        let names = AggregateFunction.all.map(\.name)
        report.add(
          .notAllowedHere(
            .quoted(source.text(expression.range)),
            hint: Message("query.hint.aggregates", ["names": names + ["count where (..)"]])),
          expression.range)
        return nil
      }
    }
  }

  private mutating func call(
    _ written: Name, _ arguments: [Expression], _ name: String, _ expression: Expression,
    _ schema: RelationSchema
  ) -> Aggregate? {
    let word = written.text
    if let counting = AggregateFunction.named(word), counting.counts,
      arguments.isEmpty || arguments.map(\.kind) == [.everything]
    {
      return Aggregate(name: name, function: .count, kind: .integer)
    }
    guard let function = AggregateFunction.named(word) else {
      let names = AggregateFunction.all.map(\.name)
      report.add(
        .unknownFunction(
          word, nearest: NearestNames.nearest(to: word, among: names),
          ownForm: FunctionEntry.ownForm(of: word, []), known: FunctionEntry.names),
        written.range)
      return nil
    }
    guard arguments.count == 1 else {
      report.add(
        .wrongArguments(function: function.name, usage: function.entry.usage), expression.range)
      return nil
    }
    guard let field = column(arguments[0], schema) else { return nil }
    guard let kind = function.kind(of: field.kind) else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted(function.name),
          hint: function.hint(for: field.kind)), arguments[0].range)
      return nil
    }
    if function.restsOnOrder { LetterOrder(corpus: corpus).note(field, &report) }
    return Aggregate(
      name: name, function: .of(FunctionName(function.name), field.value), kind: kind)
  }
}
