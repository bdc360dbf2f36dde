import Chronology
import Corpus
import Plan
import Text

// The values of fields with their counts, for completion: made at the first key, and kept.
extension Catalog {
  /// The values of a field; nil where there are too many, or counting them takes too long.
  func values(of field: FieldOrigin, as kind: ValueKind, language: String) -> FieldValues? {
    let key = ValuesKey(field: field, kind: kind, language: language)
    if let known = fieldValues[key] { return known }
    if isTooLargeForKeys(table: field.table) { return nil }
    let deadline = ContinuousClock.now + FieldValues.patience
    let made = FieldValueCounter(self, language, until: deadline).values(of: field, as: kind)
    fieldValues[key] = .some(made)
    return made
  }

  /// The rows of a table by all their names; nil where there are too many.
  func rows(ofTable table: Int, language: String) -> FieldValues? {
    if let known = tableRows[language]?[table] { return known }
    if isTooLargeForKeys(table: table) { return nil }
    let deadline = ContinuousClock.now + FieldValues.patience
    let made = FieldValueCounter(self, language, until: deadline).rows(ofTable: table)
    tableRows[language, default: [:]][table] = .some(made)
    return made
  }

  struct ValuesKey: Hashable {
    let field: FieldOrigin
    let kind: ValueKind
    let language: String
  }
}

/// Counts the values of a field within a time.
struct FieldValueCounter {
  private let catalog: Catalog
  private let language: String
  private let cancellation: Cancellation

  /// The most rows of a table whose names are looked through for every key.
  private static let mostNames = 20_000

  init(_ catalog: Catalog, _ language: String, until deadline: ContinuousClock.Instant) {
    self.catalog = catalog
    self.language = language
    cancellation = Cancellation { ContinuousClock.now > deadline }
  }

  func values(of origin: FieldOrigin, as kind: ValueKind) -> FieldValues? {
    if case .datePart(let part) = kind { return years(part, of: origin) }
    switch catalog.corpus.tables[origin.table].fields[origin.field].column {
    case .category(let column): return named(column.codes, column.dictionary)
    case .list(let column): return named(column.codes, column.dictionary)
    case .text(let column):
      return catalog.corpus.tables[origin.table].nameField == origin.field
        ? names(of: origin.table) : texts(column)
    case .date(let column):
      return named(column.texts.codes, column.texts.dictionary, most: FieldValues.most)
        .map { FieldValues($0.values, isPlain: true) }
    case .boolean(let column):
      let count = column.isTrue.count
      let known = column.missing.capacity - column.missing.count
      return FieldValues(
        [.init("true", count: count), .init("false", count: known - count)], isPlain: true)
    case .integer(let column): return numbers(column)
    case .decimal(let column): return numbers(column.values, column.missing) { String($0) }
    case .quantity: return nil
    case .link(let column): return rows(column.rows, of: column.table)
    case .reference(let column):
      switch column.target {
      case .table(let table): return rows(column.rows, of: table)
      case .any(let tables): return rows(column.rows, ofAny: tables)
      }
    }
  }

  private func named(
    _ codes: Buffer<UInt32>, _ dictionary: NameDictionary, most: Int = mostNames
  ) -> FieldValues? {
    guard dictionary.count <= most else { return nil }
    var counts = [Int](repeating: 0, count: dictionary.count)
    for code in codes.span.indices {
      let code = codes.span[unchecked: code]
      if code != CodedColumn.missingCode { counts[Int(code)] &+= 1 }
    }
    return FieldValues(
      dictionary.names.indices.map { code in
        let name = dictionary.names[code]
        return .init(
          dictionary.label(of: name, language: language), names: dictionary.allNames(of: name),
          count: counts[code])
      })
  }

  /// Texts that repeat; where each is its own, those of a small table.
  private func texts(_ column: TextColumn) -> FieldValues? {
    guard let codes = column.codes else {
      guard column.missing.capacity <= Self.mostNames else { return nil }
      var counts: [String: Int] = [:]
      for row in 0..<column.missing.capacity {
        guard let text = column[row] else { continue }
        counts[text, default: 0] += 1
        if counts.count > FieldValues.most { return nil }
      }
      return FieldValues(counts.map { .init($0.key, count: $0.value) })
    }
    guard column.entryCount <= FieldValues.most + 1 else { return nil }
    var counts = [Int](repeating: 0, count: column.entryCount)
    for row in codes.span.indices { counts[Int(codes.span[unchecked: row])] &+= 1 }
    let entries = column.entries
    // Entry 0 is that of the rows without a value.
    return FieldValues(
      (1..<max(1, counts.count)).compactMap { entry in
        entries[entry].map { .init($0, count: counts[entry]) }
      })
  }

  /// Numbers that lie together are counted by their places, others by looking each up.
  private func numbers(_ column: IntegerColumn) -> FieldValues? {
    guard let bounds = column.bounds,
      case (let width, let isOver) = bounds.upperBound.subtractingReportingOverflow(
        bounds.lowerBound),
      !isOver, width < 1 << 16
    else { return numbers(column.values, column.missing) { String($0) } }
    var counts = [Int](repeating: 0, count: Int(width) + 1)
    for row in 0..<column.values.count {
      counts[Int(column.values[row] &- bounds.lowerBound)] &+= 1
      if row & 0xFFFF == 0xFFFF, cancellation.isCancelled { return nil }
    }
    // Rows without a number have 0 there.
    if bounds.contains(0) { counts[Int(-bounds.lowerBound)] -= column.missing.count }
    let found = counts.indices.filter { counts[$0] > 0 }
    guard found.count <= FieldValues.most else { return nil }
    return FieldValues(
      found.map { .init(String(bounds.lowerBound + Int64($0)), count: counts[$0]) }, isPlain: true)
  }

  private func numbers<Values: RowValues>(
    _ values: Values, _ missing: RowSet, _ text: (Values.Element) -> String
  ) -> FieldValues? where Values.Element: Hashable {
    var counts: [Values.Element: Int] = [:]
    for row in values.indices where !missing.contains(row) {
      counts[values[row], default: 0] += 1
      if counts.count > FieldValues.most { return nil }
      if row & 0xFFFF == 0xFFFF, cancellation.isCancelled { return nil }
    }
    return FieldValues(counts.map { .init(text($0.key), count: $0.value) }, isPlain: true)
  }

  /// The rows of a table in their order, each by all its names and its id.
  func rows(ofTable table: Int) -> FieldValues? {
    let count = catalog.corpus.tables[table].rowCount
    guard count <= Self.mostNames else { return nil }
    return FieldValues(entries([Int](repeating: 1, count: count), of: table))
  }

  /// The rows of a table, each by its names in all languages.
  private func names(of table: Int) -> FieldValues? {
    let target = catalog.corpus.tables[table]
    guard target.rowCount <= Self.mostNames else { return nil }
    var names: [Int: [String]] = [:]
    for name in catalog.names(of: table).names where name.text != target.id(of: name.row) {
      names[name.row, default: []].append(name.text)
    }
    return FieldValues(
      names.map { row, names in
        .init(target.label(of: row, language: language) ?? names[0], names: names, count: 1)
      })
  }

  /// The rows that are referred to, by their names.
  private func rows(_ rows: Buffer<Int32>, of table: Int) -> FieldValues? {
    let target = catalog.corpus.tables[table]
    guard target.rowCount <= Self.mostNames else { return nil }
    var counts = [Int](repeating: 0, count: target.rowCount)
    for row in rows.span.indices {
      let row = rows.span[unchecked: row]
      if row >= 0 { counts[Int(row)] &+= 1 }
    }
    return FieldValues(entries(counts, of: table))
  }

  /// The rows of several tables that are referred to.
  private func rows(_ rows: Buffer<Int32>, ofAny tables: Buffer<UInt16>) -> FieldValues? {
    var counts: [Int: [Int]] = [:]
    for place in rows.span.indices {
      let (row, table) = (Int(rows.span[unchecked: place]), Int(tables.span[unchecked: place]))
      guard row >= 0 else { continue }
      if counts[table] == nil {
        let rowCount = catalog.corpus.tables[table].rowCount
        guard rowCount <= Self.mostNames else { return nil }
        counts[table] = [Int](repeating: 0, count: rowCount)
      }
      counts[table]?[row] &+= 1
    }
    return FieldValues(counts.flatMap { entries($0.value, of: $0.key) })
  }

  /// Rows that are referred to, each by all its names.
  private func entries(_ counts: [Int], of table: Int) -> [FieldValues.Entry] {
    let target = catalog.corpus.tables[table]
    var names: [Int: [String]] = [:]
    for name in catalog.names(of: table).names {
      names[name.row, default: []].append(name.text)
    }
    return names.map { row, names in
      // The id comes first there, and is the last that a reader wants to see.
      let isID = names.count > 1 && names[0] == target.id(of: row)
      let names = isID ? Array(names.dropFirst()) + [names[0]] : names
      let label = target.label(of: row, language: language) ?? target.id(of: row) ?? names[0]
      return .init(
        label, names: names.contains(label) ? names : [label] + names, count: counts[row])
    }
  }

  /// The years, months or decades of dates, counted as any query counts them.
  private func years(_ part: DatePart, of origin: FieldOrigin) -> FieldValues? {
    let key = GroupingKey(
      name: "key", value: .datePart(part, of: origin.field), kind: .datePart(part),
      origin: origin, whole: false)
    let count = Aggregate(name: "count", function: .count, kind: .integer)
    let plan = LogicalPlan(
      source: .table(origin.table), steps: [.group([key], [count])],
      schema: .derived([key], [count], of: nil))
    guard let relation = try? Evaluator(catalog: catalog, cancellation: cancellation).run(plan)
    else { return nil }
    let keys = PivotKeys(relation.schema.fields[0].value, of: relation.table, catalog)
    let counts = PivotKeys(relation.schema.fields[1].value, of: relation.table, catalog)
    return FieldValues(
      relation.rows.numbers.prefix(FieldValues.most).compactMap { row in
        // What a date leaves open is no year that one would ask for.
        let label = keys.label(of: Int(row))
        guard Int(label) != nil else { return nil }
        return .init(
          label, count: Int(counts.label(of: Int(row))) ?? 0)
      }, isPlain: true)
  }
}
