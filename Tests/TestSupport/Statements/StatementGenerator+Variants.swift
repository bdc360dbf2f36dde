/// Queries that must give the same answer, byte for byte.
package struct StatementVariants: Sendable {
  package let queries: [String]
}

extension StatementGenerator {
  /// A query, and the same with stages that change nothing.
  package mutating func neutralVariants() -> StatementVariants {
    room = 20
    let made = query(depth: 2)
    let scope = made.scope
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      return StatementVariants(
        queries: ["", " | where true", " | limit 1000000", " | offset 0", " | where not false"]
          .map { made.text + $0 })
    case 1:
      let key = scope.fields.randomElement(using: &random)?.name ?? "1"
      return StatementVariants(
        queries: ["", " | sort \(key) desc", " | where true | sort \(key), \(key) missing first"]
          .map { made.text + $0 + " | count" })
    default:
      room = 6
      let value = expression(scope, depth: 2).text
      return StatementVariants(
        queries: [
          "select \(value) as made_here", "compute \(value) as made_here | select made_here",
          "compute \(value) as made_here | where true | select made_here",
        ].map { "\(made.text) | \($0)" })
    }
  }
}
