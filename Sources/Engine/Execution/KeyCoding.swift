import Chronology
import Corpus
import Plan

/// The values of a group key as dense codes: entry by entry, a row with several values having
/// several entries, and one without a value the code -1.
struct KeyCoding {
  /// The row of each entry, ascending where the rows were.
  private(set) var entries: [Int32] = []
  /// The index in the given rows of each entry.
  private(set) var positions: [Int32] = []
  private(set) var codes: [Int32] = []
  /// The number of different values.
  private(set) var valueCount = 0
  /// How many rows have each value, where that is known and each value has some.
  private(set) var valueCounts: [Int32]?
  /// Makes the column of a derived table from one code a group.
  private var column: ([Int32]) throws(Interrupted) -> Column = { _ in .text(TextColumn([])) }
  /// Of texts in a column: the row in which each value first appears, and the column.
  private var texts: (column: TextColumn, firstRows: [Int32])?
  /// The texts of cells that could not be read, whose codes follow those of the values.
  private var unread: [String] = []
  private let cancellation: Cancellation

  init(
    _ rows: [Int32], _ key: GroupingKey, _ table: Table, _ cancellation: Cancellation
  ) throws(Interrupted) {
    self.cancellation = cancellation
    let field = table.fields[key.value.field]
    switch (key.value, field.column) {
    case (.datePart(let part, _), .date(let dates)): try code(rows, dates, part)
    case (_, .category(let coded)):
      try single(rows) { coded.codes[$0] == CodedColumn.missingCode ? -1 : Int32(coded.codes[$0]) }
      valueCount = coded.dictionary.names.count
      self.column = { codes in
        .category(
          CodedColumn(
            codes: codes.map { $0 < 0 ? CodedColumn.missingCode : UInt32($0) },
            dictionary: coded.dictionary))
      }
    case (_, .date(let dates)):
      try single(rows) {
        dates.texts.codes[$0] == CodedColumn.missingCode ? -1 : Int32(dates.texts.codes[$0])
      }
      valueCount = dates.texts.dictionary.names.count
      self.column = { codes in
        .date(
          DateColumn(
            codes.map { $0 < 0 ? nil : try? EDTFDate(dates.texts.dictionary.names[Int($0)]) }))
      }
    case (_, .integer(let numbers)):
      try distinct(rows) {
        numbers.missing.contains($0) ? nil : numbers.values[$0]
      } column: { values in
        .integer(
          IntegerColumn(values))
      }
    case (_, .decimal(let numbers)):
      try distinct(rows) {
        numbers.missing.contains($0) ? nil : numbers.values[$0]
      } column: { values in
        .decimal(
          DecimalColumn(values))
      }
    case (_, .quantity(let quantities)):
      try distinct(rows) {
        quantities[$0]
      } column: {
        .quantity(QuantityColumn($0, isDeclared: quantities.isDeclared))
      }
    case (_, .boolean(let truths)):
      try distinct(rows) {
        truths.missing.contains($0) ? nil : truths.isTrue.contains($0)
      } column: {
        values in
        .boolean(
          BooleanColumn(values))
      }
    case (_, .text(let texts)):
      let firstRows: [Int32]
      if texts.codes == nil, texts.isASCII {
        let groups = try TextGroups(RowTexts(texts, rows), cancellation)
        entries = rows
        positions = rows.indices.map { Int32($0) }
        codes = groups.numbers
        firstRows = groups.firstPlaces.map { rows[Int($0)] }
        valueCounts = groups.counts
      } else {
        var numbering = TextNumbering(texts)
        try single(rows) { numbering.number(of: $0) }
        firstRows = numbering.firstRows
      }
      valueCount = firstRows.count
      self.texts = (texts, firstRows)
      self.column = { (codes) throws(Interrupted) in
        let rows = codes.map { $0 < 0 ? -1 : firstRows[Int($0)] }
        return .text(try texts.gathered(rows, cancellation))
      }
    case (_, .reference(let references)):
      try distinct(rows) {
        references[$0]
      } column: {
        Self.references($0, like: references.target)
      }
    case (_, .list(let list)):
      if key.whole {
        try distinct(rows) {
          list[$0].isEmpty ? nil : list[$0].sorted()
        } column: {
          .list(ListColumn($0))
        }
      } else {
        try several(rows, list.items) {
          list.dictionary.names[Int(list.codes[$0])]
        } column: {
          .text(TextColumn($0))
        }
      }
    case (_, .link(let link)):
      if key.whole {
        try distinct(rows) {
          link[$0].isEmpty ? nil : link[$0].sorted()
        } column: {
          .link(LinkColumn(table: link.table, $0))
        }
      } else {
        try several(rows, link.targets) {
          RowReference(table: link.table, row: Int(link.rows[$0]))
        } column: {
          Self.references($0, like: .table(link.table))
        }
      }
    }
    // A part of a date that could not be read is not known: only the whole stands as it is written.
    if case .field = key.value, let unread = field.unread { keep(unread) }
  }

  /// The field of a derived table from one code a group.
  func field(named name: String, _ codes: [Int32]) throws(Interrupted) -> Field {
    if unread.isEmpty, let texts { return Self.field(named: name, texts, codes) }
    let column = try column(codes.map { $0 < valueCount - unread.count ? $0 : -1 })
    guard !unread.isEmpty else { return Field(name: name, column: column) }
    let first = valueCount - unread.count
    let texts = codes.map { Int($0) >= first ? unread[Int($0) - first] : nil }
    return Field(
      name: name, column: column,
      faulty: RowSet(capacity: codes.count, rows: codes.indices.lazy.filter { texts[$0] != nil }),
      unread: UnreadCells(texts))
  }

  /// A field of texts that are in a column: of millions of groups few are shown, and the texts of all
  /// would be as many as the column has.
  private static func field(
    named name: String, _ texts: (column: TextColumn, firstRows: [Int32]), _ codes: [Int32]
  ) -> Field {
    let rows = codes.map { $0 < 0 ? -1 : texts.firstRows[Int($0)] }
    let column = texts.column
    return Field(name: name, kind: .text) {
      .text(column.gathered(rows))
    } few: { places in
      .text(column.gathered(places.map { rows[$0] }))
    }
  }

  /// Gives the cells that could not be read codes by what is in them, so that they are groups
  /// of their own.
  private mutating func keep(_ cells: UnreadCells) {
    var codeOfText: [String: Int32] = [:]
    for entry in entries.indices where codes[entry] < 0 {
      guard let text = cells[Int(entries[entry])] else { continue }
      let code = codeOfText[text] ?? Int32(valueCount + unread.count)
      if codeOfText.updateValue(code, forKey: text) == nil { unread.append(text) }
      codes[entry] = code
    }
    valueCount += unread.count
    valueCounts = nil
  }

  /// Codes that the column has already.
  private mutating func single(
    _ rows: [Int32], _ code: (Int) -> Int32
  ) throws(Interrupted) {
    entries = rows
    positions = rows.indices.map { Int32($0) }
    codes = try cancellation.map(rows) { (row) in code(Int(row)) }
  }

  /// Codes for the different values, in the order in which they appear.
  private mutating func distinct<Value: Hashable>(
    _ rows: [Int32], _ value: (Int) -> Value?, column: @escaping ([Value?]) -> Column
  ) throws(Interrupted) {
    var codeOf: [Value: Int32] = [:]
    defer { Discard.later(&codeOf) }
    let values = DiscardedArray<Value>()
    try single(rows) { row in
      guard let value = value(row) else { return -1 }
      if let code = codeOf[value] { return code }
      let code = Int32(values.elements.count)
      codeOf[value] = code
      values.elements.append(value)
      return code
    }
    valueCount = values.elements.count
    self.column = { codes in column(codes.map { $0 < 0 ? nil : values.elements[Int($0)] }) }
  }

  /// One entry for each value of each row.
  private mutating func several<Value: Hashable>(
    _ rows: [Int32], _ items: RaggedRows, _ value: (Int) -> Value,
    column: @escaping ([Value?]) -> Column
  ) throws(Interrupted) {
    var codeOf: [Value: Int32] = [:]
    defer { Discard.later(&codeOf) }
    let values = DiscardedArray<Value>()
    for (position, row) in rows.enumerated() {
      try cancellation.check(at: position)
      var seen: Set<Int32> = []
      for item in items[Int(row)] {
        let value = value(item)
        let code = codeOf[value] ?? Int32(values.elements.count)
        if code == values.elements.count {
          codeOf[value] = code
          values.elements.append(value)
        }
        if seen.insert(code).inserted { append(row, position, code) }
      }
      if seen.isEmpty { append(row, position, -1) }
    }
    valueCount = values.elements.count
    self.column = { codes in column(codes.map { $0 < 0 ? nil : values.elements[Int($0)] }) }
  }

  private mutating func append(_ row: Int32, _ position: Int, _ code: Int32) {
    entries.append(row)
    positions.append(Int32(position))
    codes.append(code)
  }

  /// Buckets of a date part, kept as dates at their own precision: 1970 for a decade is `197X`.
  private mutating func code(
    _ rows: [Int32], _ dates: DateColumn, _ part: DatePart
  ) throws(Interrupted) {
    try distinct(rows) {
      dates.bucket(part, $0)
    } column: { buckets in
      .date(DateColumn(buckets.map { $0.flatMap { try? EDTFDate($0.edtf(part)) } }))
    }
  }

  private static func references(
    _ values: [RowReference?], like target: ReferenceColumn.Target
  ) -> Column {
    let target: ReferenceColumn.Target =
      if case .any = target { .any(Buffer(values.map { UInt16($0?.table ?? 0) })) } else { target }
    return .reference(
      ReferenceColumn(rows: values.map { Int32($0?.row ?? -1) }, target: target))
  }
}

extension DateColumn {
  /// The bucket of a row; nil where the date is missing.
  func bucket(_ part: DatePart, _ row: Int) -> DateBucket? {
    if regular.contains(row) {
      if let bucket = Self.bucket(part, earliest[row]...latest[row]) { return bucket }
    }
    if let span = irregular.span(ofRow: row), let bucket = Self.bucket(part, span.start) {
      return bucket
    }
    return self[row]?.bucket(part)
  }

  /// The bucket of a run of days that have one value; nil where it takes a look at the date.
  /// A span counts by its start.
  private static func bucket(_ part: DatePart, _ days: ClosedRange<Int32>) -> DateBucket? {
    guard days.lowerBound > .min, days.upperBound < .max else { return nil }
    let first = part.number(of: Day(number: Int(days.lowerBound)))
    let last = part.number(of: Day(number: Int(days.upperBound)))
    guard first == last, part != .month || days.upperBound - days.lowerBound < 31 else {
      return nil
    }
    return .certain(first)
  }
}

extension DateBucket {
  /// The bucket as an EDTF string that has this bucket: `1976`, `197X`, `19XX`, `XXXX-06`.
  func edtf(_ part: DatePart) -> String {
    guard case .certain(let number) = self else {
      if case .uncertain(let text) = self { return text }
      return ""
    }
    switch part {
    case .month: return "XXXX-" + number.digits(2)
    case .year: return number.year
    case .decade: return number.year.dropLast() + "X"
    case .century: return number.year.dropLast(2) + "XX"
    }
  }
}

extension Int {
  /// A year as EDTF writes it, with four digits or after `Y`.
  fileprivate var year: String {
    let digits = Int(magnitude).digits(4)
    return (digits.utf8.count > 4 ? "Y" : "") + (self < 0 ? "-" : "") + digits
  }

  fileprivate func digits(_ least: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, least - text.utf8.count)) + text
  }
}

extension LinkColumn {
  init(table: Int, _ lists: RowLists) {
    self.init(
      table: table, targets: RaggedRows(offsets: lists.offsets), rows: lists.rows)
  }
}
