import Chronology

@testable import Query

/// A tree as text, with brackets that show how it is nested.
enum TreeText {
  static func of(_ statement: Statement) -> String {
    switch statement.kind {
    case .command(let text): return text
    case .query(let pipeline): return of(pipeline)
    case .letQuery(let name, let query): return "let $\(name.text) = {\(of(query))}"
    case .letValue(let name, let value): return "let $\(name.text) = \(of(value))"
    case .view(let name, let parameters, let pipeline):
      return
        "view \(name.text)(\(parameters.map { "$" + $0.text }.joined(separator: ", "))) = \(of(pipeline))"
    case .explain(let pipeline, let form):
      return "explain \(form.word.map { "\($0) " } ?? "")\(of(pipeline))"
    case .show(let item): return "show \(of(item))"
    case .why(let item, let isNot, let query):
      return "why \(isNot ? "not " : "")\(of(item)) in \(query.map { of($0) } ?? "_")"
    case .describe(let path): return "describe \(path.text)"
    case .run(let file, let bindings):
      return "run \(file) with "
        + bindings.map { "$\($0.name.text) = \(of($0.value))" }.joined(separator: ", ")
    case .expectError(let code, let query): return "expect error \(code) from \(query)"
    }
  }

  static func of(_ pipeline: Pipeline) -> String {
    let source =
      switch pipeline.source {
      case .collection(let name): name.text
      case .view(let name, let arguments): "\(name.text)(\(list(arguments)))"
      case .parameter(let name): "$" + name.text
      case .find(let find):
        "find \(of(find.text))"
          + (find.collections.isEmpty
            ? "" : " in " + find.collections.map(\.text).joined(separator: ", "))
      case .subquery(let inner): "{\(of(inner))}"
      case .answer(let number, _): "_\(number)"
      }
    return ([source] + pipeline.stages.map { of($0) }).joined(separator: " | ")
  }

  private static func of(_ sequence: EventSequence) -> String {
    var words = ["sequence"]
    if sequence.listsAll { words.append("all") }
    if sequence.keepsPossible { words.append("possibly") }
    if !sequence.keys.isEmpty {
      words.append("by " + sequence.keys.map(\.text).joined(separator: ", "))
    }
    if let window = sequence.window { words.append(of(window)) }
    for step in sequence.steps {
      if let relation = step.relation { words.append(relation.rawValue) }
      let label = step.label.map { "\($0.text): " } ?? ""
      let window = step.window.map { " " + of($0) } ?? ""
      words.append((step.isAbsent ? "!" : "") + "[" + label + of(step.condition) + window + "]")
    }
    return words.joined(separator: " ")
  }

  private static func of(_ span: EventSequence.TimeSpan) -> String {
    "within \(span.count) \(span.unit.text)"
  }

  private static func of(_ item: ItemReference) -> String {
    (item.isRow ? "row " : "") + (item.collection.map { $0.text + " . " } ?? "") + item.id.text
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
    case .follow(let path, let collection, let deep):
      let narrowed = collection.map { " in \($0.text)" } ?? ""
      return "follow \(path.text)\(narrowed)\(deep ? " deep" : "")"
    case .compute(let columns):
      return "compute \(columns.map { of($0) }.joined(separator: ", "))"
    case .each(let path, let name):
      return "each \(path.text)" + (name.map { " as \($0.text)" } ?? "")
    case .join(let join):
      let other =
        if case .subquery(let inner) = join.query.source { "{\(of(inner))}" } else {
          of(join.query)
        }
      let keys = join.keys.map { "\($0.field.text) = \($0.other.text)" }
      return "join \(join.manner.rawValue) \(other)" + (join.name.map { " as \($0.text)" } ?? "")
        + " on \(keys.joined(separator: ", "))"
        + (join.condition.map { " where \(of($0))" } ?? "")
    case .sequence(let sequence): return of(sequence)
    case .pivot(let pivot):
      return "pivot \(of(pivot.key))" + (pivot.values.map { " in \(of($0))" } ?? "")
        + (pivot.sum.map { " with \(of($0))" } ?? "")
    case .unpivot(let unpivot):
      return "unpivot \(list(unpivot.columns)) as \(unpivot.name.text), \(unpivot.value.text)"
    case .per(let keys, let stages):
      return "per \(list(keys)) {\(stages.map { of($0) }.joined(separator: " | "))}"
    case .distinct(let values): return values.isEmpty ? "distinct" : "distinct by \(list(values))"
    case .sample(let count, let seed):
      return "sample \(of(count)) seed \(seed.map { "\($0)" } ?? "-")"
    case .combine(let operation, let pipeline): return "\(operation.rawValue) {\(of(pipeline))}"
    case .open(let number): return "open \(number)"
    case .kwic(let value, let width, let side):
      return "kwic \(of(value)) width \(width.map { of($0) } ?? "-")"
        + " sort \(side?.rawValue ?? "-")"
    case .collocates(let value, let width):
      return "collocates \(of(value)) width \(width.map { of($0) } ?? "-")"
    case .conflicts(let by, let certainty):
      return "conflicts by \(by.map(\.text).joined(separator: ", ")) \(certainty?.rawValue ?? "-")"
    case .picture(.chart(let kind, let x, let series)):
      return "chart \(kind?.rawValue ?? "-") \(x.map { of($0.value) } ?? "-")"
        + " by \(series.map { of($0.value) } ?? "-")"
    case .picture(.timeline(let group)):
      return "timeline by \(group.map { of($0.value) } ?? "-")"
    case .expect(let expectation, let message):
      let text =
        switch expectation {
        case .condition(let condition): of(condition)
        case .noRows: "no rows"
        case .sameAs(let file): "same as \(file)"
        }
      return "expect \(text) else \(message ?? "-")"
    case .save(let file, let mode): return "save \(file) as \(mode?.text ?? "-")"
    case .into(let name): return "into $\(name.text)"
    case .why: return "why"
    case .cite(let style): return "cite as \(style?.text ?? "-")"
    }
  }

  static func of(_ count: Count) -> String {
    switch count {
    case .number(let number): "\(number)"
    case .parameter(let name): "$" + name.text
    }
  }

  static func of(_ column: OutputColumn) -> String {
    of(column.expression) + (column.alias.map { " as " + $0.text } ?? "") + " {\(column.text)}"
  }

  static func of(_ expression: Expression) -> String {
    switch expression.kind {
    case .literal(let literal): of(literal)
    case .name(let text): "'\(text)'"
    case .path(let path): path.text
    case .parameter(let name): "$" + name
    case .call(let name, let arguments): "\(name.text)(\(list(arguments)))"
    case .aggregate(let call):
      (call.arguments.isEmpty
        ? call.function.text
        : "\(call.function.text)(\(call.isDistinct ? "distinct " : "")\(list(call.arguments)))")
        + (call.condition.map { " where \(of($0))" } ?? "")
        + (call.window.map { " \($0.text)" } ?? "")
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
    case .relation(let left, let relation, let right, let negated):
      "\(of(left)) \(negated ? "not " : "")<\(relation)> \(of(right))"
    case .quantified(let quantifier, let condition): "\(quantifier.rawValue)(\(of(condition)))"
    case .quantifiedRows(let quantifier, let path, let condition):
      "\(quantifier.rawValue) \(path.text) where (\(of(condition)))"
    case .subquery(let pipeline): "{\(of(pipeline))}"
    case .regex(let pattern, let flags): "/\(pattern)/\(flags)"
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
