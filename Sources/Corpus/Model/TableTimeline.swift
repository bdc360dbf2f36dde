package import Chronology

/// What a descriptor says of the time of a table's rows.
package struct TableTimeline: Equatable, Sendable {
  /// The days of which the table has what happened, as EDTF (`clio.period`); nil where nothing says.
  package let period: String?
  /// What says which row comes first, where dates do not.
  package let order: RowOrder?

  package init(period: String? = nil, order: RowOrder? = nil) {
    self.period = period
    self.order = order
  }

  /// From the first to the last day of the period.
  package var days: ClosedRange<Day>? {
    guard let date = period.flatMap({ EDTFDate(ifValid: $0) }) else { return nil }
    let (first, last) = (date.earliest ?? .distantPast, date.latest ?? .distantFuture)
    return first <= last ? first...last : nil
  }
}
