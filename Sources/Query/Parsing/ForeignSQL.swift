/// A query of SQL in the order in which clio does things: `SELECT type, count(*) FROM events GROUP BY type` as
/// `events | group by type with count`. What has no stage here is not translated: half of it would be another query.
struct ForeignSQL {
  private let cursor: TokenCursor
  private let columns: [Column]
  private let clauses: [Clause: Range<Int>]
  /// The collection, which may be before a dot in front of each field.
  private let table: String
  /// The tokens that are shown as what was found: up to the collection.
  let beginning: Range<Int>

  /// The parts of a query, in the order of SQL.
  private enum Clause: Int, CaseIterable {
    case select, from, `where`, group, having, order, limit, offset
  }

  /// A column that is selected.
  private struct Column {
    let value: String
    let alias: String?
    let isSum: Bool

    /// What later stages call it.
    var name: String { alias ?? value }
    /// As a stage makes it.
    var made: String { alias.map { "\(value) as \($0)" } ?? value }
  }

  /// Nil where it is no query, or one of more than one collection, or with what is not known here.
  ///
  /// - Parameter end: the end of the query that begins at the cursor, as an index into the tokens.
  init?(_ cursor: TokenCursor, until end: Int) {
    self.cursor = cursor
    guard let clauses = Self.clauses(of: cursor, until: end), let from = clauses[.from],
      from.count == 1, cursor[from.lowerBound].kind == .word, let selected = clauses[.select],
      !selected.isEmpty
    else { return nil }
    self.clauses = clauses
    table = cursor.text(of: cursor[from.lowerBound])
    beginning = cursor.index..<from.upperBound
    let isDistinct = cursor.isWord("distinct", cursor[selected.lowerBound])
    let text = SQLText(cursor, table: table)
    var columns: [Column] = []
    for part in text.parts(of: isDistinct ? selected.dropFirst() : selected) {
      guard let column = Self.column(part, text) else { return nil }
      columns.append(column)
    }
    if columns.isEmpty { return nil }
    self.columns = columns
    self.isDistinct = isDistinct
  }

  private let isDistinct: Bool
  private var text: SQLText { SQLText(cursor, table: table) }

  /// The query in clio's words; nil where something of it cannot be said so.
  var query: String? {
    guard let order = order(), let limit = limit() else { return nil }
    let rows = table + (clauses[.where].map { " where \(text.written($0))" } ?? "")
    let isGrouped = clauses[.group] != nil || columns.contains(where: \.isSum)
    guard let stages = isGrouped ? groups(order) : plain(order) else { return nil }
    return ([rows] + stages.before + order.stages + limit + stages.behind).joined(separator: " | ")
  }

  /// The stages before and behind those of order and number.
  private typealias Stages = (before: [String], behind: [String])

  private func plain(_ order: Order) -> Stages? {
    guard clauses[.having] == nil else { return nil }
    if columns.count == 1, columns[0].value == "*" {
      return isDistinct ? (["distinct"], []) : ([], [])
    }
    let select = "select " + columns.map(\.made).joined(separator: ", ")
    return isDistinct ? ([select, "distinct"], []) : ([], [select])
  }

  private func groups(_ order: Order) -> Stages? {
    if isDistinct || columns.contains(where: { $0.value == "*" }) { return nil }
    var sums = columns.filter(\.isSum)
    let having = clauses[.having]
    guard let grouped = clauses[.group] else {
      guard sums.count == columns.count, having == nil, order.stages.isEmpty else { return nil }
      let isCount = sums.count == 1 && sums[0].made == "count"
      return ([isCount ? "count" : "group with " + sums.map(\.made).joined(separator: ", ")], [])
    }
    var keys: [Column] = []
    for part in text.parts(of: grouped) {
      let written = text.written(part)
      let column = named(written)
      if column?.isSum == true { return nil }
      keys.append(column ?? Column(value: written, alias: nil, isSum: false))
    }
    let unknown = columns.contains { column in
      !column.isSum && !keys.contains { $0.value == column.value }
    }
    if unknown || keys.isEmpty { return nil }
    // What only the order or a condition asks for has to be there, too.
    for sum in text.sums(in: having) + order.values where !sums.contains(where: { $0.value == sum })
    {
      if text.isSum(sum) { sums.append(Column(value: sum, alias: nil, isSum: true)) }
    }
    let with = sums.isEmpty ? "" : " with " + sums.map(\.made).joined(separator: ", ")
    var before = ["group by " + keys.map(\.made).joined(separator: ", ") + with]
    if let having {
      before.append("where " + text.written(having, names: names(of: sums)))
    }
    let isShown = (keys + sums).map(\.name) == columns.map(\.name)
    return (before, isShown ? [] : ["select " + columns.map(\.name).joined(separator: ", ")])
  }

  /// The column that a place, a name or a value means.
  private func named(_ written: String) -> Column? {
    if let place = Int(written) {
      return columns.indices.contains(place - 1) ? columns[place - 1] : nil
    }
    return columns.first { $0.alias == written || $0.value == written }
  }

  private func names(of columns: [Column]) -> [String: String] {
    Dictionary(columns.map { ($0.value, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}

// Its parts.
extension ForeignSQL {
  /// Where the clauses are, without their words; nil where they come in another order, or are not known.
  private static func clauses(
    of cursor: TokenCursor, until end: Int
  ) -> [Clause: Range<Int>]? {
    var starts: [(clause: Clause, word: Int, start: Int)] = [
      (.select, cursor.index, cursor.index + 1)
    ]
    var depth = 0
    for index in cursor.index + 1..<end {
      let token = cursor[index]
      switch token.kind {
      case .leftParen: depth += 1
      case .rightParen: depth -= 1
      case .keyword(.where) where depth == 0: starts.append((.where, index, index + 1))
      case .word:
        let word = cursor.lowercased(token)
        if unknown.contains(word) { return nil }
        guard depth == 0 else { break }
        let isBefore = index + 1 < end && cursor[index + 1].kind == .keyword(.by)
        switch word {
        case "from": starts.append((.from, index, index + 1))
        case "group" where isBefore: starts.append((.group, index, index + 2))
        case "order" where isBefore: starts.append((.order, index, index + 2))
        case "having": starts.append((.having, index, index + 1))
        case "limit": starts.append((.limit, index, index + 1))
        case "offset": starts.append((.offset, index, index + 1))
        default: break
        }
      default: break
      }
    }
    let order = starts.map(\.clause.rawValue)
    guard depth == 0, zip(order, order.dropFirst()).allSatisfy(<) else { return nil }
    var clauses: [Clause: Range<Int>] = [:]
    for (place, found) in starts.enumerated() {
      let stop = place + 1 < starts.count ? starts[place + 1].word : end
      guard found.start < stop else { return nil }
      clauses[found.clause] = found.start..<stop
    }
    return clauses
  }

  /// Words of what no stage does so.
  private static let unknown: Set<String> = [
    "join", "union", "intersect", "except", "case", "cast", "over", "exists", "window", "fetch",
    "top", "rollup", "cube",
  ]

  private static func column(_ part: Range<Int>, _ text: SQLText) -> Column? {
    var part = part
    var alias: String?
    if part.count > 2, text.cursor[part.upperBound - 2].kind == .keyword(.as) {
      alias = text.name(part.upperBound - 1)
      if alias == nil { return nil }
      part = part.dropLast(2)
    } else if part.count > 1, text.cursor[part.upperBound - 1].kind == .word,
      text.cursor[part.upperBound - 2].kind != .dot
    {
      alias = text.name(part.upperBound - 1)
      part = part.dropLast()
    }
    let value = text.written(part)
    let sums = text.sums(in: part)
    // Of what is computed of sums, no stage makes a column at once.
    if value.isEmpty || !sums.isEmpty && sums != [value] { return nil }
    return Column(value: value, alias: alias == value ? nil : alias, isSum: !sums.isEmpty)
  }

  private struct Order {
    var stages: [String] = []
    /// What is sorted by.
    var values: [String] = []
  }

  private func order() -> Order? {
    guard let range = clauses[.order] else { return Order() }
    var keys: [String] = []
    var order = Order()
    for part in text.parts(of: range) {
      var part = part
      var direction = ""
      switch cursor[part.upperBound - 1].kind {
      case .keyword(.desc): (direction, part) = (" desc", part.dropLast())
      case .keyword(.asc): part = part.dropLast()
      default: break
      }
      let written = text.written(part)
      if part.isEmpty || part.count > 1 && !written.contains("(") && !written.contains(".")
        || Int(written) != nil && named(written) == nil
      {
        if written != "count" { return nil }
      }
      let column = named(written)
      keys.append((column?.name ?? written) + direction)
      if column == nil { order.values.append(written) }
    }
    order.stages = ["sort " + keys.joined(separator: ", ")]
    return order
  }

  /// `LIMIT 5`, `LIMIT 5 OFFSET 10` and `LIMIT 10, 5`.
  private func limit() -> [String]? {
    guard let range = clauses[.limit] else { return clauses[.offset] == nil ? [] : nil }
    let numbers = text.parts(of: range) + (clauses[.offset].map { [$0] } ?? [])
    guard numbers.count <= 2,
      numbers.allSatisfy({ $0.count == 1 && cursor[$0.lowerBound].kind == .integer })
    else { return nil }
    let written = numbers.map { text.written($0) }
    if written.count == 1 { return ["limit \(written[0])"] }
    let isOffset = clauses[.offset] != nil
    return ["limit \(written[isOffset ? 0 : 1]) offset \(written[isOffset ? 1 : 0])"]
  }
}
