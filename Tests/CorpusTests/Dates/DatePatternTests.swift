import TestSupport
import Testing

@testable import Corpus

@Suite struct DatePatternTests {
  @Test(arguments: [
    ("%Y%m%d", "19760603", "1976-06-03"), ("%Y%m%d", "19760600", "1976-06"),
    ("%Y%m%d", "19760000", "1976"), ("%Y%m", "197606", "1976-06"),
    ("%Y-%m-%d", "1976-6-3", "1976-06-03"),
    ("%d/%m/%Y", "3/4/1967", "1967-04-03"), ("%m/%d/%Y", "3/4/1967", "1967-03-04"),
    ("%d %B %Y", "23 February 2022", "2022-02-23"), ("%d %b %Y", "23 Feb 2022", "2022-02-23"),
    ("%d %B %Y", "3  sept 2022", "2022-09-03"), ("%B %d, %Y", "October 8, 1918", "1918-10-08"),
    ("%Y年%m月%d日", "1976年6月3日", "1976-06-03"),
    ("%Y-%m-%dT%H:%M:%SZ", "2018-06-01T12:00:00Z", "2018-06-01T12:00:00Z"),
    ("%Y-%m-%d %H:%M:%S%z", "2018-06-01 23:00:00-05:00", "2018-06-01T23:00:00-05:00"),
    ("%s", "0", "1970-01-01"), ("%s", "-1", "1969-12-31T23:59:59Z"),
    ("%s", "951782400", "2000-02-29"),
  ])
  func readsWhatItSays(pattern: String, text: String, edtf: String) throws {
    #expect(try Self.read(text, as: pattern) == edtf)
  }

  @Test(arguments: [
    ("%Y%m%d", "1976603", "'1976603' is not in the form %Y%m%d"),
    ("%Y%m%d", "19761303", "'19761303' has month 13; months are 1 to 12"),
    ("%d/%m/%Y", "3/4/67", "'3/4/67' is not in the form %d/%m/%Y"),
    ("%d %B %Y", "3 Brumaire 1800", "'3 Brumaire 1800' is not in the form %d %B %Y"),
    ("%s", "99999999999999", "'99999999999999' seconds are too far from 1970"),
  ])
  func refusesOtherTexts(pattern: String, text: String, message: String) {
    let refusal = #expect(throws: DateRefusal.self) { try Self.read(text, as: pattern) }
    #expect(refusal?.message(of: text).english == message)
  }

  @Test(arguments: ["%d/%m/%y", "%d/%m", "%Y-%j"])
  func patternThatCannotBeFollowedIsAFaultOfItsField(format: String) throws {
    let (_, faults) = try Fixtures.column(
      #""type": "date", "format": "\#(format)""#, ["1967-04-03"])
    #expect(faults.count == 1)
    #expect(faults.first?.contains("the format '\(format)' has") == true)
  }

  private static func read(_ text: String, as pattern: String) throws -> String {
    let bytes = Array(text.utf8)
    return try DateForm(type: "date", format: pattern).edtf(of: bytes.span)
  }
}
