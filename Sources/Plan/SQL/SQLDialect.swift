/// How a database writes names, texts and the few functions that clio asks for.
package enum SQLDialect: String, Hashable, Sendable, CaseIterable {
  /// ClickHouse, also as old as 18.16.
  case clickHouse
  case duckDB
}

extension SQLDialect {
  /// The name of a table or column, whatever signs are in it.
  package func name(_ name: String) -> String {
    switch self {
    case .clickHouse: "`\(escaped(name).replacing("`", with: "\\`"))`"
    case .duckDB: "\"\(name.replacing("\"", with: "\"\""))\""
    }
  }

  /// A text, whatever signs are in it: nothing that a user writes gets into SQL by another way.
  package func literal(_ text: String) -> String {
    switch self {
    case .clickHouse: "'\(escaped(text).replacing("'", with: "\\'"))'"
    // A text cannot hold the sign of no code there.
    case .duckDB: "'\(text.replacing("'", with: "''").replacing("\0", with: ""))'"
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\0", with: "\\0")
  }

  func list(_ numbers: some Sequence<Int>) -> String {
    "[\(numbers.map { "\($0)" }.joined(separator: ", "))]"
  }

  /// Whether an array of numbers holds one of some.
  func anyOf(_ numbers: [Int], in array: String) -> String {
    switch self {
    case .clickHouse:
      numbers.count == 1 ? "has(\(array), \(numbers[0]))" : "hasAny(\(array), \(list(numbers)))"
    case .duckDB: "list_has_any(\(array), \(list(numbers)))"
    }
  }

  func isEmpty(_ array: String) -> String {
    switch self {
    case .clickHouse: "empty(\(array))"
    case .duckDB: "len(\(array)) = 0"
    }
  }

  /// Whether a text holds another.
  func holds(_ text: String, _ part: String) -> String {
    switch self {
    case .clickHouse: "position(\(text), \(literal(part))) > 0"
    case .duckDB: "contains(\(text), \(literal(part)))"
    }
  }

  func begins(_ text: String, with part: String) -> String {
    switch self {
    case .clickHouse: "startsWith(\(text), \(literal(part)))"
    case .duckDB: "starts_with(\(text), \(literal(part)))"
    }
  }

  func ends(_ text: String, with part: String) -> String {
    switch self {
    case .clickHouse: "endsWith(\(text), \(literal(part)))"
    case .duckDB: "ends_with(\(text), \(literal(part)))"
    }
  }

  /// Whether a number, as a sum of powers of two, has one of some of these.
  func hasBit(_ number: String, _ bits: Int) -> String {
    switch self {
    case .clickHouse: "bitAnd(\(number), \(bits)) != 0"
    case .duckDB: "(\(number) & \(bits)) != 0"
    }
  }

  /// How many rows a condition holds for; NULL is no.
  package func count(where condition: String) -> String {
    switch self {
    case .clickHouse: "countIf(\(condition))"
    case .duckDB: "count(*) FILTER (WHERE \(condition))"
    }
  }

  var yes: String { self == .clickHouse ? "1" : "TRUE" }
  var no: String { self == .clickHouse ? "0" : "FALSE" }
}
