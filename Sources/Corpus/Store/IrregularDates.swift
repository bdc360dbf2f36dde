package import Chronology

/// The dates of a column that are not one unknown day within a run of days, by row: spans as four
/// numbers each, sets and days with gaps as they are.
package struct IrregularDates: Sendable {
  /// The rows of spans, ascending; what the other buffers hold is of these rows.
  package let spanRows: Buffer<Int32>
  package let startFirst: Buffer<Int32>
  package let startLast: Buffer<Int32>
  package let endFirst: Buffer<Int32>
  package let endLast: Buffer<Int32>
  let traits: Buffer<UInt8>
  /// The whole date of each row that is neither regular nor such a span.
  package let others: [Int32: EDTFDate]

  init(spans: [(row: Int32, days: SpanDays, traits: DateTraits)], others: [Int32: EDTFDate]) {
    spanRows = Buffer(spans.map(\.row))
    startFirst = Buffer(spans.map(\.days.start.lowerBound))
    startLast = Buffer(spans.map(\.days.start.upperBound))
    endFirst = Buffer(spans.map(\.days.end.lowerBound))
    endLast = Buffer(spans.map(\.days.end.upperBound))
    traits = Buffer(spans.map(\.traits.rawValue))
    self.others = others
  }

  /// Dates as they were kept.
  ///
  /// - Precondition: The buffers are of one length.
  init(
    spanRows: Buffer<Int32>, startFirst: Buffer<Int32>, startLast: Buffer<Int32>,
    endFirst: Buffer<Int32>, endLast: Buffer<Int32>, traits: Buffer<UInt8>,
    others: [Int32: EDTFDate]
  ) {
    self.spanRows = spanRows
    self.startFirst = startFirst
    self.startLast = startLast
    self.endFirst = endFirst
    self.endLast = endLast
    self.traits = traits
    self.others = others
  }

  package var count: Int { spanRows.count + others.count }
  package var isEmpty: Bool { spanRows.isEmpty && others.isEmpty }

  /// All rows, those of spans first.
  package var rows: [Int32] { spanRows.array + others.keys.sorted() }

  /// The days of the span that is at a place of `spanRows`.
  package func span(at place: Int) -> SpanDays {
    SpanDays(
      start: startFirst[place]...startLast[place], end: endFirst[place]...endLast[place])
  }

  /// The days of a row, where it is a span.
  ///
  /// - Complexity: O(log n) in the number of spans.
  package func span(ofRow row: Int) -> SpanDays? { place(ofRow: row).map(span(at:)) }

  /// The days of a row and what else is known of its date, where it is a span.
  func spanWithTraits(ofRow row: Int) -> (SpanDays, DateTraits)? {
    place(ofRow: row).map { (span(at: $0), DateTraits(rawValue: traits[$0])) }
  }

  private func place(ofRow row: Int) -> Int? {
    let place = place(fromRow: row)
    return place < spanRows.count && Int(spanRows[place]) == row ? place : nil
  }

  /// The place of the first span of a row or a later one.
  private func place(fromRow row: Int) -> Int {
    let rows = spanRows.span
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The possible days of a row; nil where it has no irregular date.
  package func extent(ofRow row: Int) -> EDTFDate.Extent? {
    span(ofRow: row)?.extent ?? others[Int32(truncatingIfNeeded: row)]?.extent
  }

  /// From the first to the last possible day of a row; nil where it has no irregular date, or one that
  /// ends before it begins.
  package func hull(ofRow row: Int) -> ClosedRange<Day>? {
    let (first, last): (Day, Day)
    if let span = span(ofRow: row) {
      (first, last) = (SpanDays.day(span.start.lowerBound), SpanDays.day(span.end.upperBound))
    } else if let date = others[Int32(truncatingIfNeeded: row)] {
      (first, last) = (date.earliest ?? .distantPast, date.latest ?? .distantFuture)
    } else {
      return nil
    }
    return first <= last ? first...last : nil
  }

  /// The first rows.
  func prefix(_ count: Int) -> IrregularDates {
    let places = 0..<place(fromRow: count)
    func first<Element>(_ buffer: Buffer<Element>) -> Buffer<Element> {
      Buffer(Array(buffer.values(at: places)))
    }
    return IrregularDates(
      spanRows: first(spanRows), startFirst: first(startFirst), startLast: first(startLast),
      endFirst: first(endFirst), endLast: first(endLast), traits: first(traits),
      others: others.filter { Int($0.key) < count })
  }
}

extension IrregularDates {
  /// The rows that are spans.
  ///
  /// - Parameter capacity: the number of rows of the column.
  package func spans(capacity: Int) -> RowSet {
    rows(capacity: capacity, { _ in true }, \.isSpan)
  }

  /// The rows whose date is coarser than a day.
  package func imprecise(capacity: Int) -> RowSet {
    rows(capacity: capacity, { $0.contains(.imprecise) }, \.isImprecise)
  }

  /// The rows whose date is open at a side, or has one that is not known.
  package func open(capacity: Int) -> RowSet {
    rows(capacity: capacity, { $0.contains(.open) }, \.isOpen)
  }

  private func rows(
    capacity: Int, _ hasTrait: (DateTraits) -> Bool, _ test: (EDTFDate) -> Bool
  ) -> RowSet {
    var found = RowSet(capacity: capacity)
    let (rows, traits) = (spanRows.span, traits.span)
    for place in rows.indices where hasTrait(DateTraits(rawValue: traits[place])) {
      found.insert(Int(rows[place]))
    }
    for (row, date) in others where test(date) { found.insert(Int(row)) }
    return found
  }
}
