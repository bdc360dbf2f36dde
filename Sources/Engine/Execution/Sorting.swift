import Chronology
import Corpus
import Plan
import Text

/// Orders rows by keys; ties go by id, and rows without one come last, in the order they had.
struct Sorting {
  let table: Table
  let tableIndex: Int?
  let catalog: Catalog
  let cancellation: Cancellation

  /// The rows in order, or of many the first of them.
  ///
  /// - Parameter ties: by what rows that are the same to the order are put, as groups are.
  func sorted(
    _ rows: Relation.Rows, by orders: [SortOrder], ties: [SortOrder], first count: Int?
  ) throws(Interrupted) -> [Int32] {
    let some = try count.flatMap { (count) throws(Interrupted) in
      try candidates(rows, by: orders, first: count)
    }
    return try sorted(some ?? rows.numbers, by: orders, ties: ties)
  }

  /// - Complexity: O(n) for keys that are whole numbers, where the ids follow each other along the table. Else O(n) for
  ///   the first key, and O(n log n) comparisons of integers among rows that it leaves the same: texts and names
  ///   become ranks first.
  func sorted(
    _ rows: [Int32], by orders: [SortOrder], ties: [SortOrder] = []
  ) throws(Interrupted) -> [Int32] {
    let ids = IDOrder(table)
    var rows = rows
    // Whether rows that are the same to all keys are in their order already: no ids are compared then.
    var areInOrder = !ids.isThere
    if ids.isThere, let alongTable = rows.inTableOrder(of: table.rowCount),
      try ids.ascend(along: alongTable, cancellation)
    {
      (rows, areInOrder) = (alongTable, true)
    }
    if areInOrder, ties.isEmpty, let sorted = try sortedByNumbers(rows, orders) { return sorted }
    let keys =
      try cancellation.map(orders) { (order) throws(Interrupted) in
        try SortKeyColumn(rows, order, uncertainLast: false, in: self)
      }
      + cancellation.map(ties) { (order) throws(Interrupted) in
        try SortKeyColumn(rows, order, uncertainLast: true, in: self)
      }
    func precedes(_ left: Int32, _ right: Int32) -> Bool {
      for key in keys {
        let order = key.compare(Int(left), Int(right))
        if order != 0 { return order < 0 }
      }
      if areInOrder { return left < right }
      return ids.precedes(Int(rows[Int(left)]), Int(rows[Int(right)])) ?? (left < right)
    }
    guard let first = keys.first else {
      if areInOrder { return rows }
      let places = try cancellation.sorted((0..<Int32(rows.count)).map { $0 }, by: precedes)
      return places.map { rows[Int($0)] }
    }
    // By the first key without comparisons; what it leaves the same is compared.
    let leading = first.leading
    var places = try RadixOrder.places(by: leading, cancellation)
    let idsAscend = areInOrder
    var (start, runs) = (0, 0)
    while start < places.count {
      try cancellation.check(at: runs)
      runs += 1
      let number = leading[Int(places[start])]
      var end = start + 1
      while end < places.count, leading[Int(places[end])] == number { end += 1 }
      if end > start + 1 {
        if !idsAscend {
          areInOrder = try ids.ascend(
            along: places[start..<end].map { rows[Int($0)] }, cancellation)
        }
        places.replaceSubrange(
          start..<end, with: try cancellation.sorted(Array(places[start..<end]), by: precedes))
      }
      start = end
    }
    return places.map { rows[Int($0)] }
  }

  /// Rows by keys that are whole numbers: by the last key first, in passes that leave in their order what a key does
  /// not tell apart.
  ///
  /// - Returns: nil where a key is more than a number, and of a few rows, whose columns are better not read as a whole.
  /// - Complexity: O(rows × bytes in which the numbers of a key differ) for each key.
  private func sortedByNumbers(
    _ rows: [Int32], _ orders: [SortOrder]
  ) throws(Interrupted) -> [Int32]? {
    guard rows.count >= table.rowCount / Self.few else { return nil }
    var keys: [LeadingKey] = []
    for order in orders {
      guard let key = try LeadingKey(order, in: table, cancellation), key.isExact else {
        return nil
      }
      keys.append(key)
    }
    var sorted = rows
    for key in keys.reversed() {
      let rows = sorted
      let numbers = try Morsels.map(rows.count, cancellation) { key.values(of: .some(rows[$0])) }
      let places = try RadixOrder.places(by: numbers.flatMap(\.self), cancellation)
      sorted = try Morsels.values(rows.count, cancellation) { rows[Int(places[$0])] }
    }
    return sorted
  }

  /// Of fewer rows than one in so many no column is made or read: those that a limit leaves to be put in order.
  fileprivate static let few = 16
}

extension [Int32] {
  /// Rows of a table of so many in the order of the table; nil where one is there twice.
  fileprivate func inTableOrder(of rowCount: Int) -> [Int32]? {
    if indices.dropFirst().allSatisfy({ self[$0 - 1] < self[$0] }) { return self }
    let set = RowSet(capacity: rowCount, numbers: self)
    return set.count == count ? set.rows : nil
  }
}

/// What one sort key says of each position: up to three integers and whether the value is missing.
struct SortKeyColumn {
  private var primary: [Int64]
  private var secondary: [Int64]?
  /// Nanoseconds since midnight; -1, which sorts first, without a time.
  private var clocks: [Int64]?
  private var missing: [Bool]
  private let descending: Bool
  private let missingFirst: Bool
  private let cancellation: Cancellation

  init(
    _ given: [Int32], _ order: SortOrder, uncertainLast: Bool, in sorting: Sorting
  ) throws(Interrupted) {
    cancellation = sorting.cancellation
    let field = sorting.table.fields[order.value.field]
    let few = given.count < sorting.table.rowCount / Sorting.few ? field.peeked(at: given) : nil
    let rows = few == nil ? given : given.indices.map { Int32($0) }
    descending = order.descending
    missingFirst = order.missingFirst
    primary = Array(repeating: 0, count: rows.count)
    missing = Array(repeating: false, count: rows.count)
    switch (order.value, few ?? field.column) {
    case (.datePart(let part, _), .date(let column)):
      try fill(rows, column, uncertainLast: uncertainLast) { part.number(of: $0) }
    case (_, .date(let column)):
      try fill(rows, column, uncertainLast: false) { $0.number }
      if column.hasClocks { clocks = rows.map { column.clock(Int($0)) ?? -1 } }
    case (_, .integer(let column)):
      try fill(rows, column.missing) { column.values[$0] }
    case (_, .decimal(let column)):
      try fill(rows, column.missing) { column.values[$0].orderedBits }
    case (_, .quantity(let column)):
      try fill(rows, column.missing) { column.low[$0].orderedBits }
      secondary = rows.map { column.high[Int($0)].orderedBits }
    case (_, .boolean(let column)):
      try fill(rows, column.missing) { column.isTrue.contains($0) ? 1 : 0 }
    case (_, .text(let column)): try fillRanks(rows, column)
    case (_, let column):
      let texts = SortText(catalog: sorting.catalog)
      var keys = try cancellation.map(rows) { (row) in texts.text(of: column, Int(row)) }
      defer { Discard.later(&keys) }
      try fillRanks(keys)
    }
  }

  private mutating func fill(_ rows: [Int32], _ lacking: RowSet, _ value: (Int) -> Int64)
    throws(Interrupted)
  {
    for (position, row) in rows.enumerated() {
      try cancellation.check(at: position)
      missing[position] = lacking.contains(Int(row))
      primary[position] = value(Int(row))
    }
  }

  /// Dates stand by their first, then by their last possible day.
  private mutating func fill(
    _ rows: [Int32], _ column: DateColumn, uncertainLast: Bool, _ number: (Day) -> Int
  ) throws(Interrupted) {
    var latest = [Int64](repeating: 0, count: rows.count)
    for (position, row) in rows.enumerated() {
      try cancellation.check(at: position)
      guard let hull = column.hull(Int(row)) else {
        missing[position] = true
        continue
      }
      let first = hull.lowerBound == .distantPast ? Int64.min / 4 : Int64(number(hull.lowerBound))
      let last = hull.upperBound == .distantFuture ? Int64.max / 4 : Int64(number(hull.upperBound))
      // Uncertain buckets of a grouping follow all certain ones.
      primary[position] = uncertainLast && first != last ? first / 2 + Int64.max / 2 : first
      latest[position] = last
    }
    secondary = latest
  }

  /// Each text is folded once, however many rows have it.
  private mutating func fillRanks(
    _ rows: [Int32], _ column: TextColumn
  ) throws(Interrupted) {
    var numbering = TextNumbering(column)
    let numbers = try cancellation.map(rows) { (row) in numbering.number(of: Int(row)) }
    var keys = try cancellation.map(numbering.firstRows) { (row) in
      column[Int(row)].map(Folding.key)
    }
    defer { Discard.later(&keys) }
    let ranks = try ranks(of: keys)
    for (position, number) in numbers.enumerated() {
      let rank = number < 0 ? nil : ranks[Int(number)]
      missing[position] = rank == nil
      primary[position] = rank ?? 0
    }
  }

  private mutating func fillRanks(_ texts: [String?]) throws(Interrupted) {
    let ranks = try ranks(of: texts)
    for (position, rank) in ranks.enumerated() {
      missing[position] = rank == nil
      primary[position] = rank ?? 0
    }
  }

  /// The place of each text in the order of all; equal ones have the same.
  private func ranks(of texts: [String?]) throws(Interrupted) -> [Int64?] {
    // A text is numbered when it is first met, and the numbers are put in order.
    var numbers: [String: Int] = [:]
    var distinct: [String] = []
    defer {
      Discard.later(&numbers)
      Discard.later(&distinct)
    }
    let numbered = try cancellation.map(texts) { (text) -> Int? in
      guard let text else { return nil }
      let number = numbers[text] ?? distinct.count
      if number == distinct.count {
        numbers[text] = number
        distinct.append(text)
      }
      return number
    }
    let order = try cancellation.sorted(Array(distinct.indices)) {
      distinct[$0].utf8.lexicographicallyPrecedes(distinct[$1].utf8)
    }
    var ranks = [Int64](repeating: 0, count: distinct.count)
    for (rank, number) in order.enumerated() { ranks[number] = Int64(rank) }
    return try cancellation.map(numbered) { (number) in number.map { ranks[$0] } }
  }

  /// A number of each position that never falls in the order of the key: where two are the same, `compare`
  /// decides.
  var leading: [Int64] {
    let lacking: Int64 = missingFirst ? .min : .max
    return primary.indices.map { position in
      // The complement turns the order round, and has no number beyond.
      missing[position] ? lacking : descending ? ~primary[position] : primary[position]
    }
  }

  /// Below, equal or above zero, as the left position comes before, with or after the right one.
  func compare(_ left: Int, _ right: Int) -> Int {
    if missing[left] || missing[right] {
      if missing[left] == missing[right] { return 0 }
      return missing[left] == missingFirst ? -1 : 1
    }
    var order = primary[left] < primary[right] ? -1 : primary[left] == primary[right] ? 0 : 1
    if order == 0, let secondary {
      order = secondary[left] < secondary[right] ? -1 : secondary[left] == secondary[right] ? 0 : 1
    }
    if order == 0, let clocks {
      order = clocks[left] < clocks[right] ? -1 : clocks[left] == clocks[right] ? 0 : 1
    }
    return descending ? -order : order
  }
}

/// The text by which a value that is no number is in order: folded, a name for a reference.
struct SortText {
  let catalog: Catalog

  func text(of column: Column, _ row: Int) -> String? {
    switch column {
    case .text, .category: column.text(at: row).map(Folding.key)
    case .list(let column): column[row].map(Folding.key).min()
    case .reference(let column): column[row].map(label)
    case .link(let column):
      column[row].map { label(RowReference(table: column.table, row: Int($0))) }.min()
    case .integer, .decimal, .quantity, .boolean, .date: nil
    }
  }

  /// The English name, so that the order does not change with the label language.
  private func label(_ reference: RowReference) -> String {
    let table = catalog.corpus.tables[reference.table]
    return Folding.key(
      table.label(of: reference.row, language: "en") ?? table.id(of: reference.row) ?? "")
  }
}

extension Double {
  /// Integers that are ordered as the numbers are.
  var orderedBits: Int64 {
    let bits = Int64(bitPattern: bitPattern)
    return bits >= 0 ? bits : Int64.min &- bits
  }
}
