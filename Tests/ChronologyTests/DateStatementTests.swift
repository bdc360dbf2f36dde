import Chronology
import Testing

@Suite struct DateStatementTests {
  private func stated(_ text: String) throws -> DateStatement { try EDTFDate(text).statement }

  @Test func aDateIsTakenApart() throws {
    guard case .date(let day) = try stated("1976-06-03?") else { throw Unexpected() }
    #expect((day.year, day.month, day.day) == (1976, 6, 3))
    #expect(day.isDoubtful && !day.isApproximate && !day.isCertain)
    guard case .date(let month) = try stated("1976-06~") else { throw Unexpected() }
    #expect(month.month == 6 && month.day == nil && month.isApproximate)
    guard case .date(let decade) = try stated("197X") else { throw Unexpected() }
    #expect((decade.year, decade.lastYear) == (1970, 1979))
    #expect(decade.month == nil && decade.precision == .decade)
  }

  /// A winter ends in the year after the one that it is named by.
  @Test(arguments: [("2001-21", 1), ("2001-22", 2), ("2001-23", 3), ("2001-24", 4)])
  func aSeasonKeepsItsYear(text: String, season: Int) throws {
    guard case .date(let date) = try stated(text) else { throw Unexpected() }
    #expect(date.season == season && date.year == 2001 && date.lastYear == 2001)
    #expect(date.month == nil)
  }

  @Test func boundsAreOpenOrUnknownAsWritten() throws {
    guard case .span(.date, .open) = try stated("1974/..") else { throw Unexpected() }
    guard case .span(.date, .unknown) = try stated("1974/") else { throw Unexpected() }
    guard case .between(.open, .date) = try stated("[..1974]") else { throw Unexpected() }
    guard case .between(.date, .date) = try stated("[1954-11..1954-12]") else { throw Unexpected() }
    guard case .between(.date(let first), .date(let last)) = try stated("19XX") else {
      throw Unexpected()
    }
    #expect(first.year == 1900 && last.year == 1999 && last.precision == .year)
    guard case .oneOf(let dates) = try stated("[1954,1956-03]") else { throw Unexpected() }
    #expect(dates.map(\.year) == [1954, 1956])
    guard case .allOf = try stated("{1954,1956}") else { throw Unexpected() }
  }

  /// Days with gaps between them have no words, so that they stay as they are.
  @Test(arguments: ["1976-XX-03", "XXXX-06", "[1954..1956,1960]", "1976-33", "1976-33/1977"])
  func whatIsNoPeriodStaysAsItIs(text: String) throws {
    guard let date = try? EDTFDate(text) else { return }
    #expect(date.statement == .other(text))
  }

  private struct Unexpected: Error {}
}
