import TestSupport
import Testing

@testable import Corpus

@Suite struct FreeDateTests {
  @Test(arguments: [
    ("1976", "1976"), ("May 1976", "1976-05"), ("3 May 1976", "1976-05-03"),
    ("23 February 2022", "2022-02-23"), ("23 Feb. 2022", "2022-02-23"),
    ("October 8, 1918", "1918-10-08"), ("oct 8 1918", "1918-10-08"),
    ("8th of October 1918", "1918-10-08"),
    ("Tuesday, October 8, 1918", "1918-10-08"), ("3-Jun-1976", "1976-06-03"),
    ("3. Sept. 1976", "1976-09-03"), ("1976 June 3", "1976-06-03"), ("Jun-1976", "1976-06"),
    ("1976-6-3", "1976-06-03"), ("1976/6/3", "1976-06-03"), ("1976.06.03", "1976-06-03"),
    ("19760603", "1976-06-03"), ("19450700", "1945-07"),
    ("19450000", "1945"), ("3.6.1976", "1976-06-03"), ("13/6/1976", "1976-06-13"),
    ("6/13/1976", "1976-06-13"), ("6/6/1976", "1976-06-06"),
    ("2018-06-01T12:00:00Z", "2018-06-01T12:00:00Z"), ("2018-06-01 12:00", "2018-06-01T12:00"),
    ("2018-06-01 12:00:00.250+0900", "2018-06-01T12:00:00.250+09:00"), ("1960s", "196X"),
    ("c. 1950", "1950~"),
    ("Summer 1976", "1976-22"), ("44 BC", "-0043"), ("44 BCE", "-0043"), ("1 bc", "0000"),
    ("AD 69", "0069"), ("69 CE", "0069"), ("-0010", "-0010"), ("1976?", "1976?"),
    ("196X", "196X"), ("1976/1978", "1976/1978"), ("[1976,1978]", "[1976,1978]"),
    ("199u", "199X"), ("2004-06-uu", "2004-06-XX"), ("unknown/2006", "/2006"),
    ("2004-06/open", "2004-06/.."), ("1984?~", "1984%"), ("196x", "196X"),
  ])
  func saysItself(text: String, edtf: String) throws {
    #expect(try Self.read(text) == edtf)
  }

  @Test(arguments: [
    ("1976年6月3日", "1976-06-03"), ("1976年6月", "1976-06"), ("1976年", "1976"),
    ("１９７６年６月３日", "1976-06-03"), ("一九七六年六月三日", "1976-06-03"),
    ("一九七六年十二月二十一日", "1976-12-21"), ("昭和51年6月3日", "1976-06-03"),
    ("昭和五十一年", "1976"), ("昭和 51年 6月", "1976-06"), ("令和元年5月1日", "2019-05-01"),
    ("昭和51.6.3", "1976-06-03"), ("民国65年6月3日", "1976-06-03"), ("中華民國一百年", "2011"),
    ("公元前221年", "-0220"), ("西暦1976年", "1976"),
    // An era's first and last year are the days that belong to it.
    ("昭和64年", "[1989-01-01..1989-01-07]"), ("平成元年1月", "[1989-01-08..1989-01-31]"),
    // Months of the moon: only the year can be told.
    ("明治4年7月14日", "1871~"), ("明治3年閏10月", "1870~"), ("明治3年", "1870"),
    ("明治6年1月1日", "1873-01-01"),
  ])
  func charactersAndErasAreRead(text: String, edtf: String) throws {
    #expect(try Self.read(text) == edtf)
  }

  @Test(arguments: [
    (
      "3/4/1967",
      "'3/4/1967' is 1967-04-03 or 1967-03-04; declare the order in the 'format' of the field, "
        + "%d/%m/%Y or %m/%d/%Y"
    ),
    ("3/4/67", "'3/4/67' has a year of two digits; write all four"),
    ("Nov-69", "'Nov-69' has a year of two digits; write all four"),
    ("31/2/1967", "'31/2/1967' is no day of the calendar; 1967-02 ends on 1967-02-28"),
    ("1967-13-01", "'1967-13-01' has month 13; months are 1 to 12"),
    (
      "15 March 44 BC",
      "'15 March 44 BC' is a day of an older calendar; write the year alone, or the Gregorian day "
        + "in EDTF"
    ),
    ("0 BC", "'0 BC' is not a year: 1 BC is followed by AD 1"),
    ("1900s", "'1900s' may be ten years or a hundred; write 190X or 19XX"),
    ("some day", "'some day' is not a date; write year-month-day, such as 1976-06-03"),
    ("3.14", "'3.14' is not a date; write year-month-day, such as 1976-06-03"),
    ("昭和65年", "'昭和65年' is outside 昭和, which runs from 昭和元年 (1926-12-25) to 昭和64年 (1989-01-07)"),
  ])
  func refusesWhatItCannotKnow(text: String, message: String) {
    let refusal = #expect(throws: DateRefusal.self) { try Self.read(text) }
    #expect(refusal?.message(of: text).english == message)
  }

  private static func read(_ text: String) throws(DateRefusal) -> String {
    let bytes = Array(text.utf8)
    return try FreeDate.edtf(of: bytes.span)
  }
}
