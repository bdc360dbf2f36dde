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

  /// The columns in the order in which `StoredField` has them.
  func values(_ rows: Range<Int>) -> [NativeValues] {
    let hulls = rows.map(hull)
    let years = hulls.map { hull in (Self.year(hull.first), Self.year(hull.last)) }
    var values: [NativeValues] = [.texts(rows.map { column.texts[$0] })]
    let (isWhole, isDaily) = (column.isWhole, column.isWhole && column.isDaily)
    values.append(.int32(rows.map { days($0).first }))
    if !isDaily { values.append(.int32(rows.map { days($0).last })) }
    if !isWhole {
      values.append(.int32(hulls.map(\.first)))
      values.append(.int32(hulls.map(\.last)))
    }
    values.append(.int32(years.map(\.0)))
    if !isDaily { values.append(.int32(years.map(\.1))) }
    values.append(.uint8(rows.map { UInt8(truncatingIfNeeded: form(of: $0)) }))
    if column.hasClocks { values.append(.int64(rows.map { column.clock($0) ?? -1 })) }
    if column.hasWords { values.append(.texts(rows.map { column.words($0) })) }
    return values
  }

  /// The days that decide, as `SQLDate` has them.
  private func days(_ row: Int) -> (first: Int32, last: Int32) {
    column.regular.contains(row) ? (column.earliest[row], column.latest[row]) : (.min, .max)
  }

  /// The first and the last day that the date of a row touches, as `SQLDate` has them.
  private func hull(_ row: Int) -> (first: Int32, last: Int32) {
    if column.regular.contains(row) { return (column.earliest[row], column.latest[row]) }
    // A span that ends before it begins has no place among dates.
    guard let hull = column.irregular.hull(ofRow: row) else { return (.max, .min) }
    return (Self.number(hull.lowerBound), Self.number(hull.upperBound))
  }

  /// The number of a day; a day beyond the numbers is no bound.
  private static func number(_ day: Day) -> Int32 { Int32(clamping: day.number) }

  /// The year of a day; of one beyond the numbers of years, and of no bound, the least or the greatest.
  private static func year(_ day: Int32) -> Int32 {
    day == .min || day == .max ? day : Int32(clamping: Day(number: Int(day)).civil.year)
  }

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
