package import Query
import Text

/// The value of a `$name`.
package struct Parameter: Equatable, Sendable {
  package let value: Expression
  /// As the user wrote it.
  package let spelling: String

  package init(value: Expression, spelling: String) {
    self.value = value
    self.spelling = spelling
  }
}

/// A value on the right of a comparison, parameters replaced, and how it was written.
struct Operand {
  let value: Expression
  let spelling: String
  /// Where it stands in the query: for a parameter, where it is used.
  let range: Range<Int>

  /// The value as text: what a name or a quoted string says, else its spelling.
  var text: String {
    switch value.kind {
    case .name(let text), .literal(.string(let text)): text
    default: spelling
    }
  }
}

extension Binder {
  /// The value of a parameter; an unknown one is reported.
  mutating func parameter(_ name: String, at range: Range<Int>) -> Parameter? {
    if let parameter = arguments[name] { return parameter }
    asksSession = true
    if let parameter = scope.parameters[name] { return parameter }
    let known = Set(arguments.keys).union(scope.parameters.keys)
    reportUnknownParameter(name, known: known.sorted(), at: range)
    return nil
  }

  /// Reports a parameter without a value; a near one that has a value is offered.
  mutating func reportUnknownParameter(_ name: String, known: [String], at range: Range<Int>) {
    let nearest = NearestNames.nearest(to: name, among: known)
    report(
      .unknownParameter(name, nearest: nearest), range, fix: nearest.first.map { "$" + $0 })
  }

  /// The values on the right of a comparison: the members of a list, or the one value.
  ///
  /// - Returns: Nil where a parameter is unknown, which is reported.
  mutating func operands(_ expression: Expression) -> [Operand]? {
    switch expression.kind {
    case .list(let members):
      var operands: [Operand] = []
      for member in members {
        guard let more = self.operands(member) else { return nil }
        operands += more
      }
      return operands
    case .parameter(let name):
      guard let parameter = parameter(name, at: expression.range) else { return nil }
      let members: [Expression] =
        if case .list(let members) = parameter.value.kind { members } else { [parameter.value] }
      return members.map {
        Operand(value: $0, spelling: parameter.spelling, range: expression.range)
      }
    default:
      return [
        Operand(
          value: expression, spelling: source.text(expression.range),
          range: expression.range)
      ]
    }
  }
}
