import Chronology
import Corpus

/// What a column holds, in few words.
struct ColumnSummary {
  private let column: Column

  init(_ column: Column) { self.column = column }

  /// The least and the greatest of numbers or dates, as texts; nil for other kinds, and where there
  /// is no value. A date counts by its first and last possible day, open ends left out.
  var bounds: (least: String, greatest: String)? {
    switch column {
    case .integer(let column):
      guard let (least, greatest) = extremes(of: column) else { return nil }
      return (String(least), String(greatest))
    case .decimal(let column):
      guard let (least, greatest) = extremes(of: column) else { return nil }
      return (least.description, greatest.description)
    case .quantity(let column):
      let values = known(column.missing).compactMap { column.bounds($0) }
      guard let least = values.map(\.lowerBound).filter(\.isFinite).min(),
        let greatest = values.map(\.upperBound).filter(\.isFinite).max()
      else { return nil }
      return (least.shortest, greatest.shortest)
    case .date(let column):
      guard let (first, last) = extremes(of: column), let least = column.texts[first.row],
        let greatest = column.texts[last.row]
      else { return nil }
      return (least, greatest)
    case .text, .category, .boolean, .list, .reference, .link: return nil
    }
  }

  /// From the first to the last year of dates, open ends left out.
  var years: ClosedRange<Int>? {
    guard case .date(let column) = column, let (first, last) = extremes(of: column) else {
      return nil
    }
    let years = (first.day.civil.year, last.day.civil.year)
    return years.0 <= years.1 ? years.0...years.1 : nil
  }

  private typealias DatedRow = (row: Int, day: Day)

  private func extremes(of column: IntegerColumn) -> (least: Int64, greatest: Int64)? {
    let missing = column.missing
    if missing.isEmpty { return column.bounds.map { ($0.lowerBound, $0.upperBound) } }
    var (least, greatest) = (Int64.max, Int64.min)
    column.values.read(.run(0..<column.values.count)) { row, value in
      if missing.contains(row) { return }
      (least, greatest) = (min(least, value), max(greatest, value))
    }
    return least <= greatest ? (least, greatest) : nil
  }

  private func extremes(of column: DecimalColumn) -> (least: Double, greatest: Double)? {
    let missing = column.missing
    var (least, greatest) = (Double.infinity, -Double.infinity)
    var isAny = false
    column.values.read(.run(0..<column.values.count)) { row, value in
      if missing.contains(row) { return }
      isAny = true
      (least, greatest) = (min(least, value), max(greatest, value))
    }
    return isAny ? (least, greatest) : nil
  }

  /// The row with the first possible day, and the one with the last.
  ///
  /// Rows that have the same text have the same days: the first of each text is looked at.
  private func extremes(of column: DateColumn) -> (first: DatedRow, last: DatedRow)? {
    let hulls = column.firstRows.lazy.filter { $0 >= 0 }.map(Int.init).compactMap { row in
      column.hull(row).map { (row: row, days: $0) }
    }
    let first = hulls.filter { $0.days.lowerBound != .distantPast }
      .min { $0.days.lowerBound < $1.days.lowerBound }
    let last = hulls.filter { $0.days.upperBound != .distantFuture }
      .max { $0.days.upperBound < $1.days.upperBound }
    guard let first, let last else { return nil }
    return ((first.row, first.days.lowerBound), (last.row, last.days.upperBound))
  }

  /// The number of different values; of a column with several values a row, of all of them.
  var distinctCount: Int {
    switch column {
    case .text(let column): distinctCount(of: column)
    case .category(let column):
      Set(column.codes).subtracting([CodedColumn.missingCode]).count
    case .integer(let column): Set(known(column.missing).lazy.map { column.values[$0] }).count
    case .decimal(let column): Set(known(column.missing).lazy.map { column.values[$0] }).count
    case .quantity(let column): Set(known(column.missing).lazy.map { column.value($0) }).count
    case .boolean(let column):
      Set(known(column.missing).lazy.map { column.isTrue.contains($0) }).count
    case .date(let column): Set(column.texts.codes).subtracting([CodedColumn.missingCode]).count
    case .list(let column): Set(column.codes).count
    case .reference(let column): Set(known(column.missing).lazy.map { column[$0] }).count
    case .link(let column): Set(column.rows).count
    }
  }

  private func distinctCount(of column: TextColumn) -> Int {
    var numbering = TextNumbering(column)
    for row in 0..<column.missing.capacity { _ = numbering.number(of: row) }
    return numbering.firstRows.count
  }

  /// The first row that has a value.
  var exampleRow: Int? { known(column.missing).first }

  private func known(_ missing: RowSet) -> [Int] { (~missing).rows.map(Int.init) }
}
