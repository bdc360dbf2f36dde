import Engine
import Messages
import Plan
import Query

// Values that queries give.
extension Session {
  /// `let $x = {query}`: the one value of the answer; missing where it has no row.
  func setValue(
    _ name: Name, to bound: QueryBinding?, at range: Range<Int>, in source: SourceText
  ) -> Outcome {
    guard let bound, let plan = bound.plan else { return .failed(.usage) }
    if let lack = bound.lackOfOneColumn(for: name) {
      report([lack], in: source)
      return .failed(.usage)
    }
    do {
      let answer = try workspace.peek(plan)
      guard answer.rowCount <= 1 else {
        report(
          [
            Diagnostic(
              .notAllowedHere(
                Message("query.subject.several-rows", ["count": answer.rowCount]),
                hint: Message("query.hint.let-one-value", ["name": name.text])), range)
          ], in: source)
        return .failed(.usage)
      }
      noteUndecided(in: answer)
      showNotes(of: answer)
      let parameter = answer.onlyValue ?? Parameter(value: .missing, spelling: "missing")
      if parameter.value == .missing {
        output.message(Message("shell.let-missing", ["name": name.text]))
      }
      return setValue(name, to: parameter)
    } catch {
      return interrupted(at: range, in: source, by: error)
    }
  }
}

extension QueryBinding {
  /// Why a query gives no single value: it has stages that do something with its answer, or not one column.
  func lackOfOneColumn(for name: Name) -> Diagnostic? {
    guard let plan else { return nil }
    if endings.isEmpty, plan.schema.hasOneColumn { return nil }
    return Diagnostic(
      .notAllowedHere(
        Message("query.subject.query"),
        hint: Message("query.hint.let-one-value", ["name": name.text])), query.range)
  }
}

extension Answer {
  /// The value of its one cell, as it would be written; nil where it has not one row and one column.
  var onlyValue: Parameter? {
    guard rowCount == 1, columns.count == 1, let value = columns[0].value(0).written else {
      return nil
    }
    return Parameter(value: value, spelling: columns[0].value(0).label)
  }
}

extension Expression {
  fileprivate static let missing = Expression(.literal(.missing), 0..<0)
}

extension Value {
  /// The value as a query writes it; nil where it could not be read.
  fileprivate var written: Expression? {
    switch self {
    case .missing: .missing
    case .unread: nil
    case .text(let text): Expression(.literal(.string(text)), 0..<0)
    case .integer(let number): Expression(.literal(.integer(number)), 0..<0)
    case .decimal(let number): Expression(.literal(.decimal(number)), 0..<0)
    case .quantity(let quantity): quantity.written
    case .boolean(let truth): Expression(.literal(.boolean(truth)), 0..<0)
    case .date(let text): Expression(.literal(.edtf(text)), 0..<0)
    case .reference(let id, let label): Expression(.literal(.string(id ?? label)), 0..<0)
    case .list(let values): Expression(.list(values.compactMap(\.written)), 0..<0)
    }
  }
}

extension Quantity {
  /// The number, or the range in which it lies.
  fileprivate var written: Expression? {
    func number(_ value: Double) -> Expression { Expression(.literal(.decimal(value)), 0..<0) }
    if let low, let high, low == high { return number(low) }
    if low == nil, high == nil { return value.map(number) }
    return Expression(.interval(lower: low.map(number), upper: high.map(number)), 0..<0)
  }
}
