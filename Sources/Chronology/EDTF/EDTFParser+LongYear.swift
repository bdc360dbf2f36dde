/// Years of more than four digits, by exponent, and with significant digits.
extension EDTFParser {
  /// Reads what follows `Y`: `170000002`, `-17E7`, `17101E4S3`.
  func longYear(_ scanner: inout DateScanner) throws(EDTFFault) -> WrittenDate {
    let isNegative = scanner.take("-")
    let start = scanner.rest
    let startPosition = scanner.position
    guard var magnitude = scanner.takeNumber() else {
      throw start.count > 18 ? fault(.yearOutOfReach) : notEDTF
    }
    let digitCount = scanner.position - startPosition
    guard magnitude > 0, start.first != UInt8(ascii: "0") else { throw notEDTF }
    var level = 1
    if scanner.take("E") {
      guard let exponent = scanner.takeNumber(), exponent > 0 else { throw notEDTF }
      for _ in 0..<min(exponent, 20) {
        magnitude = magnitude.multipliedReportingOverflow(by: 10).partialValue
        guard magnitude > 0, Day.writableYears.contains(magnitude) else {
          throw fault(.yearOutOfReach)
        }
      }
      level = 2
    } else if digitCount < 5 {
      throw notEDTF
    }
    guard Day.writableYears.contains(magnitude) else { throw fault(.yearOutOfReach) }
    let year = isNegative ? -magnitude : magnitude
    if scanner.take("S") { return try significant(year, &scanner) }
    return try finished(year...year, level: level, &scanner)
  }

  /// Reads the count after `S` of a year of four digits.
  func significantYear(
    _ year: YearMask, _ scanner: inout DateScanner
  ) throws(EDTFFault) -> WrittenDate {
    guard let exact = year.exact else { throw notEDTF }
    return try significant(exact, &scanner)
  }

  /// Returns the years that share the significant digits: `1953S2`, some year of 1900 to 1999,
  /// estimated to be 1953.
  private func significant(
    _ year: Int, _ scanner: inout DateScanner
  ) throws(EDTFFault) -> WrittenDate {
    let magnitude = Int(year.magnitude)
    let places = max(4, String(magnitude).utf8.count)
    guard let count = scanner.takeNumber(), (1...places).contains(count) else { throw notEDTF }
    let width = (0..<(places - count)).reduce(1) { size, _ in size * 10 }
    let low = magnitude / width * width
    let years = year < 0 ? -(low + width - 1) ... -max(low, 1) : low...(low + width - 1)
    return try finished(years, level: 2, &scanner)
  }

  /// Returns the date of the years, after a qualifier if one ends the text.
  private func finished(
    _ years: ClosedRange<Int>, level: Int, _ scanner: inout DateScanner
  ) throws(EDTFFault) -> WrittenDate {
    let qualifier = scanner.takeQualifier()
    guard scanner.isAtEnd else { throw notEDTF }
    let precision: DatePrecision =
      switch years.count {
      case 1: .year
      case 10: .decade
      case 100: .century
      case 1000: .millennium
      default: .several
      }
    return WrittenDate(
      days: DaySet(Day.days(ofYears: years)), precision: precision, level: level,
      isDoubtful: qualifier == .doubtful || qualifier == .both,
      isApproximate: qualifier == .approximate || qualifier == .both)
  }
}
