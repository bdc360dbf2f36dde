import Chronology
import TestSupport
import Testing

@Suite struct DateLiteralTests {
  @Test(arguments: [
    ("1976", "1976-01-01", "1976-12-31", "1976"),
    ("1976-06", "1976-06-01", "1976-06-30", "1976-06"),
    ("1976-06-03", "1976-06-03", "1976-06-03", "1976-06-03"),
    ("１９７６", "1976-01-01", "1976-12-31", "1976"),
    ("1976年", "1976-01-01", "1976-12-31", "1976"),
    ("800年", "0800-01-01", "0800-12-31", "0800"),
    ("1976年6月", "1976-06-01", "1976-06-30", "1976-06"),
    ("1976年6月3日", "1976-06-03", "1976-06-03", "1976-06-03"),
    ("昭和51年", "1976-01-01", "1976-12-31", "1976"),
    ("昭和５１年", "1976-01-01", "1976-12-31", "1976"),
    ("昭和51年6月3日", "1976-06-03", "1976-06-03", "1976-06-03"),
    ("昭和64年", "1989-01-01", "1989-01-07", "1989-01-01/1989-01-07"),
    ("昭和元年", "1926-12-25", "1926-12-31", "1926-12-25/1926-12-31"),
    ("昭和64年1月", "1989-01-01", "1989-01-07", "1989-01-01/1989-01-07"),
    ("平成元年", "1989-01-08", "1989-12-31", "1989-01-08/1989-12-31"),
    ("平成31年", "2019-01-01", "2019-04-30", "2019-01-01/2019-04-30"),
    ("令和元年", "2019-05-01", "2019-12-31", "2019-05-01/2019-12-31"),
    ("令和6年", "2024-01-01", "2024-12-31", "2024"),
    ("大正15年12月25日", "1926-12-25", "1926-12-25", "1926-12-25"),
    ("大正元年7月30日", "1912-07-30", "1912-07-30", "1912-07-30"),
    ("明治45年", "1912-01-01", "1912-07-30", "1912-01-01/1912-07-30"),
    ("明治元年", "1868-01-25", "1868-12-31", "1868-01-25/1868-12-31"),
    ("明治6年1月1日", "1873-01-01", "1873-01-01", "1873-01-01"),
  ])
  func readsBareDates(text: String, first: String, last: String, canonical: String) throws {
    let literal = try DateLiteral(date: text)
    #expect(literal.days.first?.text == first)
    #expect(literal.days.last?.text == last)
    #expect(literal.text == canonical)
    #expect(try DateLiteral(edtf: literal.text).days == literal.days)
  }

  @Test(arguments: [
    ("昭和65年", "'昭和65年' is outside 昭和, which runs from 昭和元年 (1926-12-25) to 昭和64年 (1989-01-07)"),
    (
      "昭和64年1月8日",
      "'昭和64年1月8日' is outside 昭和, which runs from 昭和元年 (1926-12-25) to 昭和64年 (1989-01-07)"
    ),
    ("昭和0年", "'昭和0年' is outside 昭和, which runs from 昭和元年 (1926-12-25) to 昭和64年 (1989-01-07)"),
    ("令和元年4月30日", "'令和元年4月30日' is outside 令和, which runs from 令和元年 (2019-05-01) to today"),
    ("昭和51年6月31日", "'昭和51年6月31日' is no day of the calendar; 1976-06 ends on 1976-06-30"),
    ("昭和51年13月", "'昭和51年13月' has month 13; months are 01 to 12, seasons 21 to 41"),
    (
      "明治2年5月", "'明治2年5月' is a day of the old calendar, in use until 1872; write the Gregorian date"
    ),
    ("1976年6", "'1976年6' is not EDTF; write year-month-day, such as 1976, 1976-06 or 1976-06-03"),
    ("", "there is no date; write year-month-day, such as 1976-06-03"),
    ("1976-02-30", "'1976-02-30' is no day of the calendar; 1976-02 ends on 1976-02-29"),
    ("800", "'800' is not EDTF; write 0800"),
  ])
  func explainsRefusals(text: String, message: String) {
    let fault = #expect(throws: EDTFFault.self) { try DateLiteral(date: text) }
    #expect(fault?.message.english == message)
  }

  @Test func readsSetsAndIntervals() throws {
    let union = try DateLiteral(edtf: "[1974,1976]")
    #expect(union.days == DateLiteral(year: 1974).days.union(DateLiteral(year: 1976).days))
    #expect(try DateLiteral(edtf: "{1974,1976}").days == union.days)
    #expect(
      try DateLiteral(edtf: "1974/1976").days == DateLiteral(years: 1974...1976).days)
    #expect(try DateLiteral(edtf: "1974/..").days.last == .distantFuture)
    #expect(try DateLiteral(edtf: "/1974").days.first == .distantPast)
    #expect(try DateLiteral(edtf: "1976/1974").isReversed)
    #expect(try DateLiteral(edtf: "1974~").days == DateLiteral(year: 1974).days)
  }

  @Test func joinsRanges() throws {
    let (first, last) = (DateLiteral(year: 1964), try DateLiteral(date: "1976-06"))
    let range = DateLiteral(from: first, through: last)
    #expect(range.text == "1964..1976-06")
    #expect(range.days.hull.map { $0.upperBound.text } == "1976-06-30")
    #expect(range.days.first?.text == "1964-01-01")
    #expect(DateLiteral(from: nil, through: last).text == "..1976-06")
    #expect(DateLiteral(from: nil, through: nil).days == .everything)
    #expect(DateLiteral(from: first, through: nil).days.last == .distantFuture)
    let reversed = DateLiteral(from: last, through: first)
    #expect(reversed.isReversed)
    #expect(reversed.days.isEmpty)
    #expect(DateLiteral(years: 1964...1976).text == "1964..1976")
    #expect(DateLiteral(year: -43).text == "-0043")
  }
}
