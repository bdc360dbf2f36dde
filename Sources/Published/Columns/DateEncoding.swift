import Chronology
import ClickHouse
import Corpus
import Plan

/// Makes the columns of dates.
struct DateEncoding: Sendable {
  private let column: DateColumn
  /// Of the rows that are not one unknown day within a run.
  private let spans: RowSet
  private let open: RowSet

  init(_ column: DateColumn) {
    self.column = column
    let count = column.missing.capacity
    spans = column.irregular.spans(capacity: count)
    open = column.irregular.open(capacity: count)
  }

  func values(_ rows: Range<Int>) -> [NativeValues] {
    let days = rows.map(days)
    let forms = rows.map { UInt8(truncatingIfNeeded: form(of: $0)) }
    let values: [NativeValues] = [
      .texts(rows.map { column.texts[$0] }), .int32(days.map(\.first)), .int32(days.map(\.last)),
      .uint8(forms),
    ]
    return column.hasWords ? values + [.texts(rows.map { column.words($0) })] : values
  }

  /// The first and the last day of a row, as `SQLDate` has them.
  private func days(_ row: Int) -> (first: Int32, last: Int32) {
    if column.missing.contains(row) { return (.max, .min) }
    if column.regular.contains(row) { return (column.earliest[row], column.latest[row]) }
    // A span that ends before it begins is one of which neither end is known.
    guard let hull = column.irregular.hull(ofRow: row) else { return (.min, .max) }
    return (Self.number(hull.lowerBound), Self.number(hull.upperBound))
  }

  /// The number of a day; a day beyond the numbers is no bound.
  private static func number(_ day: Day) -> Int32 { Int32(clamping: day.number) }

  private func form(of row: Int) -> Int {
    if column.missing.contains(row) { return 0 }
    var form =
      column.regular.contains(row)
      ? SQLDate.isDay : spans.contains(row) ? SQLDate.isSpan : SQLDate.isOther
    if column.doubtful.contains(row) { form += SQLDate.isDoubtful }
    if column.approximate.contains(row) { form += SQLDate.isApproximate }
    if open.contains(row) { form += SQLDate.isOpen }
    return form
  }
}
