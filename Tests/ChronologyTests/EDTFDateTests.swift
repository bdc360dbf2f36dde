import TestSupport
import Testing

@testable import Chronology

@Suite struct EDTFDateTests {
  @Test(arguments: [
    ("1976-06-03", DatePrecision.day, false), ("1976-06", .month, true), ("1976", .year, true),
    ("1976-21", .season, true), ("1976-33", .season, true), ("197X", .decade, true),
    ("19XX", .century, true), ("1XXX", .millennium, true), ("XXXX", .several, true),
    ("1976-XX", .year, true), ("1976-06-XX", .month, true), ("197X-XX", .decade, true),
    ("1976-XX-03", .several, true), ("1976-06-1X", .several, true), ("1976-06-03?", .day, false),
    ("[1954-11..1954-12]", .several, true), ("1960/1991", .year, true),
    ("1960-01-02/1991-03-04", .day, false), ("1960-01-02/1991", .year, true),
    ("1960-01-02/", .day, false), ("1976-06-03T12:00:00Z", .day, false), ("1953S2", .century, true),
    ("{1960,1961-12}", .several, true),
  ])
  func saysHowFinelyItIsKnown(text: String, precision: DatePrecision, isImprecise: Bool) throws {
    let date = try EDTFDate(text)
    #expect(date.precision == precision)
    #expect(date.isImprecise == isImprecise)
  }

  @Test(arguments: [
    "1974/", "1974/..", "/1974", "../1974", "/..", "[..1974]", "[1974..]", "{..1974}",
  ])
  func isOpen(text: String) throws {
    #expect(try EDTFDate(text).isOpen)
  }

  @Test func spansKeepBothBounds() throws {
    let date = try EDTFDate("197X/1985-04")
    #expect(
      date.extent
        == .span(
          start: DateLiteral(years: 1970...1979).days, end: try DateLiteral(date: "1985-04").days))
    #expect(date.isSpan)
    #expect(date.singleRun == nil)
    let all = try EDTFDate("{1961-12,1960}")
    #expect(
      all.extent
        == .span(
          start: DateLiteral(year: 1960).days, end: try DateLiteral(date: "1961-12").days))
  }

  @Test func aReversedSpanStaysAsItIs() throws {
    let date = try EDTFDate("2002/2001")
    #expect(date.isReversed)
    #expect(date.text == "2002/2001")
    #expect(date.earliest?.text == "2002-01-01")
    #expect(date.latest?.text == "2001-12-31")
    #expect(try !EDTFDate("2002/2002-01").isReversed)
  }

  @Test func masksKeepTheirGaps() throws {
    let date = try EDTFDate("15XX-12-25")
    guard case .moment(let days) = date.extent else {
      Issue.record("a mask is a moment")
      return
    }
    #expect(days.runs.count == 100)
    #expect(days.all.allSatisfy { $0.text.hasPrefix("15") && $0.text.hasSuffix("-12-25") })
    #expect(date.singleRun == nil)
    #expect(try EDTFDate("XXXX-12-25").startDays.runs.count == 10_000)
    // Too many runs: the days from the first to the last.
    let hull = try #require(try EDTFDate("XXXX-XX-X5").singleRun)
    #expect(hull.lowerBound.text == "0000-01-05")
    #expect(hull.upperBound.text == "9999-12-25")
  }

  /// The short way for plain dates and the long one for all others give the same.
  @Test func plainDatesAreReadAlikeBothWays() throws {
    for year in ["0000", "1900", "1976", "9999"] {
      for month in 0...22 {
        for day in 0...32 {
          let name = "\(year)-\(month / 10)\(month % 10)"
          for text in [year, name, "\(name)-\(day / 10)\(day % 10)"] {
            let plain = try? EDTFDate(text)
            // A member of an interval goes the long way.
            let other = try? EDTFDate("\(text)/..")
            #expect(plain?.startDays == other?.startDays)
            #expect(plain?.precision == other?.precision)
          }
        }
      }
    }
  }

  /// Masks within ten years against the text of every day.
  @Test(arguments: [
    "197X-0X-XX", "197X-X2-2X", "1972-XX-3X", "197X-02-29", "19X6-1X-X1", "1X73-XX-XX",
    "X974-XX-X9",
  ])
  func masksFitWhatTheySay(mask: String) throws {
    let days = try EDTFDate(mask).startDays
    for day in DaySet(Day.days(ofYears: 1970...1979)).all {
      let fits = zip(day.text, mask).allSatisfy { $0 == $1 || $1 == "X" }
      if days.contains(day) != fits { Issue.record("\(day.text) in \(mask)") }
    }
  }

  @Test(arguments: [
    ("11/12/1967", "'11/12/1967' is not EDTF; write year-month-day, 1967-12-11 or 1967-11-12"),
    ("3.6.1976", "'3.6.1976' is not EDTF; write year-month-day, 1976-06-03 or 1976-03-06"),
    ("1976/6/3", "'1976/6/3' is not EDTF; write 1976-06-03"),
    ("19760603", "'19760603' is not EDTF; write 1976-06-03"),
    ("1976-6", "'1976-6' is not EDTF; write 1976-06"),
    ("1985-1986", "'1985-1986' is not EDTF; write 1985/1986"),
    ("1985/open", "'1985/open' is not EDTF; write 1985/.."),
    ("198u", "'198u' is not EDTF; write 198X"), ("1985?~", "'1985?~' is not EDTF; write 1985%"),
    ("１９８５", "'１９８５' is not EDTF; write 1985"), ("昭和60年", "'昭和60年' is not EDTF; write 1985"),
    ("soon", "'soon' is not EDTF; write year-month-day, such as 1976, 1976-06 or 1976-06-03"),
    ("1976-13", "'1976-13' has month 13; months are 01 to 12, seasons 21 to 41"),
    ("1985-04-31", "'1985-04-31' is no day of the calendar; 1985-04 ends on 1985-04-30"),
    ("156X-09-31", "no day of the calendar fits '156X-09-31'; put X only where digits are unknown"),
    (
      "[2016-03]",
      "'[2016-03]' is a set of one date; write the date alone, or a second one after a comma"
    ),
    (
      "[1976..1974]",
      "a range in '[1976..1974]' ends before it begins; write the earlier date first"
    ),
    ("Y1E99", "the year of 'Y1E99' is too far away to be counted"),
  ])
  func explainsRefusals(text: String, message: String) {
    let fault = #expect(throws: EDTFFault.self) { try EDTFDate(text) }
    #expect(fault?.message.english == message)
  }
}

/// Texts that are read without taking them apart first, against the whole grammar.
@Suite struct PlainDateTests {
  private static let bounds = [
    "1960", "1960-05", "1960-05-03", "0000", "1958-12-31", "1961-02-28", "", "..", ".", "1960-13",
    "1960-02-30", "1960-5", "196X", "1960~", "Y1960", "1960-21", " 1960", "1960 ", "一九六〇",
  ]

  @Test(arguments: bounds) func areReadAsTheGrammarReadsThem(bound: String) {
    for text in [bound] + Self.bounds.flatMap({ ["\(bound)/\($0)", "\($0)/\(bound)"] }) {
      #expect(EDTFDate(ifValid: text) == (try? EDTFDate(parsing: text)), "'\(text)'")
    }
  }
}
