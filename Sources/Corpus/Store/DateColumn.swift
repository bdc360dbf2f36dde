package import Chronology

/// Dates as the sources leave them: the bounds of most as two integers, the rest beside them.
///
/// Nearly every date is one unknown day within a run of days. Its first and last possible day
/// (`Day.number`) are all that a comparison needs, so it is compared as two integers. Spans, sets,
/// masks with gaps and days beyond the 32 bits are `irregular` and compared one by one.
package struct DateColumn: Sendable {
  /// The first possible day of a regular row; 0 in other rows.
  package let earliest: [Int32]
  /// The last possible day of a regular row, inclusive; -1 in other rows.
  package let latest: [Int32]
  /// The rows whose date is one unknown day within a run of days.
  package let regular: RowSet
  package let missing: RowSet
  /// The whole date of each row that is not regular, by row.
  package let irregular: [Int32: EDTFDate]
  /// The rows in doubt (`?`, `%`).
  package let doubtful: RowSet
  /// The rows that are approximate (`~`, `%`).
  package let approximate: RowSet
  /// The text of each date as codes: dates repeat, and a row shows what its source wrote.
  package let texts: CodedColumn

  package init(_ dates: [EDTFDate?]) {
    let count = dates.count
    var earliest = [Int32](repeating: 0, count: count)
    var latest = [Int32](repeating: -1, count: count)
    var regular = RowSet(capacity: count)
    var missing = RowSet(capacity: count)
    var doubtful = RowSet(capacity: count)
    var approximate = RowSet(capacity: count)
    var irregular: [Int32: EDTFDate] = [:]
    var dictionary = NameDictionary()
    var codes: [UInt32] = []
    codes.reserveCapacity(count)
    for (row, date) in dates.enumerated() {
      guard let date else {
        missing.insert(row)
        codes.append(CodedColumn.missingCode)
        continue
      }
      codes.append(dictionary.code(adding: date.text))
      if date.isDoubtful { doubtful.insert(row) }
      if date.isApproximate { approximate.insert(row) }
      if let run = date.singleRun, let first = Int32(exactly: run.lowerBound.number),
        let last = Int32(exactly: run.upperBound.number)
      {
        earliest[row] = first
        latest[row] = last
        regular.insert(row)
      } else {
        irregular[Int32(row)] = date
      }
    }
    self.earliest = earliest
    self.latest = latest
    self.regular = regular
    self.missing = missing
    self.irregular = irregular
    self.doubtful = doubtful
    self.approximate = approximate
    texts = CodedColumn(codes: codes, dictionary: dictionary)
  }

  /// The date of a row, parsed anew where it is regular.
  package subscript(row: Int) -> EDTFDate? {
    if let date = irregular[Int32(row)] { return date }
    return texts[row].flatMap { try? EDTFDate($0) }
  }
}
