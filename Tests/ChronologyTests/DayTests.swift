import Chronology
import TestSupport
import Testing

@Suite struct DayTests {
  /// Goes through 1,300 years day by day as a clerk would.
  @Test func countsAsTheCalendarDoes() throws {
    var day = try #require(Day(year: -401, month: 1, day: 1))
    var mistakes = 0
    for year in -401...900 {
      for month in 1...12 {
        for number in 1...Day.daysInMonth(month, year: year) {
          let civil = day.civil
          if civil != (year, month, number) || Day(year: year, month: month, day: number) != day {
            mistakes += 1
          }
          day = day.next
        }
      }
    }
    #expect(mistakes == 0)
    #expect(day == Day(year: 901, month: 1, day: 1))
  }

  @Test(arguments: 0..<200)
  func comesBackFromFarAway(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let year = Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let last = Day.daysInMonth(month, year: year)
    let number = Int.random(in: 1...last, using: &random)
    #expect(
      Day(year: year, month: month, day: number).map { $0.civil == (year, month, number) } == true)
    #expect(Day(year: year, month: month, day: last + 1) == nil)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11_017), (1969, 12, 31, -1), (1, 1, 1, -719_162),
    (0, 1, 1, -719_528), (1582, 10, 15, -141_427),
  ])
  func knowsDays(year: Int, month: Int, day: Int, number: Int) {
    #expect(Day(year: year, month: month, day: day)?.number == number)
  }

  @Test(arguments: [
    (1900, 2, 29), (2023, 2, 29), (2000, 2, 30), (1976, 4, 31), (1976, 0, 1), (1976, 13, 1),
    (1976, 1, 0), (1976, 1, 32), (Int.max, 1, 1), (Int.min, 1, 1),
  ])
  func refusesWhatNoCalendarHas(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1976, "1976-06-03"), (800, "0800-06-03"), (0, "0000-06-03"), (-43, "-0043-06-03"),
    (12_345, "12345-06-03"), (-12_345, "-12345-06-03"),
  ])
  func writesItself(year: Int, text: String) {
    #expect(Day(year: year, month: 6, day: 3)?.text == text)
    #expect(Day.distantPast.text == "..")
  }
}
