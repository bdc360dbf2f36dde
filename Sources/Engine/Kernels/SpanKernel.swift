import Chronology
import Corpus

/// Decides a condition on the spans of a column.
///
/// Spans whose days lie in the same `TimeCells` are decided once. Of conditions on months, and of those
/// with so many cells that spans hardly share them, each span is decided by itself.
struct SpanKernel {
  private let dates: IrregularDates
  private let decider: DayDecider
  private let cells: TimeCells?

  /// With more cells the table of all that four of them can say does not fit a core's cache.
  private static let mostCells = 16

  /// So many spans that are decided one by one take no longer than a user may wait after Ctrl-C.
  private static let slowCount = 4096

  init(_ condition: DayCondition, of column: DateColumn) {
    dates = column.irregular
    decider = DayDecider(condition)
    cells = TimeCells(condition).flatMap { $0.count <= Self.mostCells ? $0 : nil }
  }

  /// Adds the spans to the rows of a verdict.
  func decide(_ verdict: inout Verdict, _ cancellation: Cancellation) throws(Interrupted) {
    guard !dates.spanRows.isEmpty else { return }
    let capacity = verdict.certain.capacity
    let size = cells == nil ? min(Morsels.rowCount, Self.slowCount) : Morsels.rowCount
    let found = try Morsels.map(dates.spanRows.count, of: size, cancellation) { places in
      cells.map { truths(of: places, $0) } ?? places.map { truth(of: dates.span(at: $0)).bits }
    }
    let rows = dates.spanRows.span
    var (certain, possible) = (RowSet(capacity: capacity), RowSet(capacity: capacity))
    var place = 0
    for truths in found {
      let truths = truths.span
      for index in truths.indices {
        let row = Int(rows[unchecked: place])
        if truths[unchecked: index] & 1 != 0 { certain.insert(row) }
        if truths[unchecked: index] & 2 != 0 { possible.insert(row) }
        place += 1
      }
    }
    let isDecided = verdict.isDecided && certain == possible
    let wider = isDecided ? nil : verdict.possible | possible
    verdict.certain |= certain
    if let wider { verdict.possible = wider }
  }

  private func truth(of span: SpanDays) -> Truth { decider.truth(of: span.extent) }

  private func truths(of places: Range<Int>, _ cells: TimeCells) -> [UInt8] {
    let (startFirst, startLast) = (dates.startFirst.span, dates.startLast.span)
    let (endFirst, endLast) = (dates.endFirst.span, dates.endLast.span)
    let cuts = cells.cuts
    let cutSpan = cuts.span
    let width = cells.count
    // The answer of each four cells; none yet is 4.
    var known = [UInt8](repeating: 4, count: width * width * width * width)
    return places.map { place in
      let (first, last) = (startFirst[unchecked: place], endLast[unchecked: place])
      if first > last { return truth(of: dates.span(at: place)).bits }
      var key = cutSpan.cell(of: first)
      key = key &* width &+ cutSpan.cell(of: startLast[unchecked: place])
      key = key &* width &+ cutSpan.cell(of: endFirst[unchecked: place])
      key = key &* width &+ cutSpan.cell(of: last)
      if known[key] == 4 { known[key] = truth(of: dates.span(at: place)).bits }
      return known[key]
    }
  }
}

extension Span<Int> {
  /// The number of the cell that has a day, these being the first days of all but the first.
  @inline(__always)
  fileprivate func cell(of number: Int32) -> Int {
    let day =
      number == .min
      ? Day.distantPast.number : number == .max ? Day.distantFuture.number : Int(number)
    var cell = 0
    for index in indices { cell &+= self[unchecked: index] <= day ? 1 : 0 }
    return cell
  }
}

extension Truth {
  /// One where it holds in all worlds, two where it holds in some.
  fileprivate var bits: UInt8 {
    switch self {
    case .certain: 3
    case .possible: 2
    case .impossible: 0
    }
  }
}
