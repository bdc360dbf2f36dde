import TestSupport
import Testing

@testable import Corpus

/// Spans whose start and end stand in columns of their own.
@Suite struct SpanColumnsTests {
  private func table(_ text: String) throws -> (Table, [String]) {
    let corpus = try Fixtures.bare(text)
    #expect(corpus.brokenInvariant() == nil)
    return (corpus.tables[0], corpus.faults.map(\.rendered.english))
  }

  @Test(
    arguments: [
      ("date_start,date_end", "span"), ("start_date,end_date", "span"),
      ("StartDate1,EndDate1", "Span1"), ("begin,end", "span"),
      ("start,end", "span"), ("from,to", "span"), ("开始日期,结束日期", "期间"),
      ("war_start_date,war_end_date", "war_span"), ("startdate,enddate", "span"),
      ("stdate,enddate", "span"), ("date_start,date_stop", "span"), ("begin_date,end_date", "span"),
      ("issued,accepted", nil), ("date,end_date", nil),
    ] as [(String, String?)])
  func pairsAreFoundByTheirNames(heading: String, name: String?) throws {
    let (table, faults) = try table(
      "id,\(heading)\nx,1914-07-28,1918-11-11\nx,1939-09-01,\nx,,\nx,,1945-09-02\nx,1950-06,1953-07\n"
    )
    #expect(table.fields.first { $0.origin == .gathered }?.name == name && faults.isEmpty)
    guard name != nil, let column = table.fields.last?.column else { return }
    #expect(
      Fixtures.texts(column) == [
        "1914-07-28/1918-11-11", "1939-09-01/", "-", "/1945-09-02", "1950-06/1953-07",
      ])
  }

  @Test(arguments: [
    "1918-11-11,1914-07-28", "[1914..1915],1918-01-01", "1914-07-28 12:00,1914-07-28 11:00",
  ])
  func pairOfWhichAnEndDoesNotFollowIsNone(row: String) throws {
    let (table, faults) = try table("id,start_date,end_date\nx,1914-07-28,1918-11-11\nx,\(row)\n")
    #expect(table.fields.count == 3 && faults.isEmpty)
    #expect(table.origin?.resource.clio.dates == [])
  }

  @Test func nameThatIsTakenIsLeft() throws {
    let (table, _) = try table("date,start_date,end_date,span\n1900,1914-07-28,1918-11-11,1\n")
    #expect(table.fields.count == 4)
  }

  @Test func partsMakeDatesAndDatesASpan() throws {
    let (table, faults) = try table(
      "id,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1\nx,4,7,1823,11,13,1823\nx,4,26,1828,9,-9,1829\n"
    )
    #expect(table.fields.suffix(3).map(\.name) == ["StartDate1", "EndDate1", "Span1"])
    #expect(
      Fixtures.texts(table.fields[9].column) == ["1823-04-07/1823-11-13", "1828-04-26/1829-09"])
    #expect(faults.isEmpty)
  }

  @Test(
    arguments: [
      ("StartYear1,StartMonth1,StartDay1", "StartDate1"), ("Date.Year,Date.Month,Date.Day", "Date"),
      ("year_of_birth,month_of_birth,day_of_birth", "date_of_birth"),
      ("YearStart,MonthStart,DayStart", "DateStart"),
      ("start_year_1,start_month_1,start_day_1", "start_date_1"), ("Year2,Month2,Day2", "Date2"),
      ("birth.year,birth.month,birth.day", "birth_date"), ("years,months,days", nil),
      ("StartYear1,StartMonth2,StartDay1", nil),
    ] as [(String, String?)])
  func numberedPartsAreADate(heading: String, name: String?) throws {
    let (table, faults) = try table("\(heading)\n1902,5,3\n1903,-9,-9\n-8,-8,-8\n")
    #expect(table.fields.first { $0.origin == .gathered }?.name == name && faults.isEmpty)
    guard name != nil, let column = table.fields.last?.column else { return }
    #expect(Fixtures.texts(column) == ["1902-05-03", "1903", "-"])
  }

  @Test func codesInPartsAreToldOncePerDate() throws {
    let corpus = try Fixtures.bare(
      "StartYear1,StartMonth1,StartDay1,deaths\n1902,5,3,-9\n1903,-9,-9,1\n-8,-8,-8,2\n")
    #expect(
      corpus.warnings.map(\.kind) == [
        .codesInDates(["-8", "-9"], count: 5, fields: ["StartYear1", "StartMonth1", "StartDay1"]),
        .negativeCodes(["-9"], count: 1),
      ])
  }

  @Test func descriptorSaysWhichDatesAreASpan() throws {
    let resource = """
      {"name": "t", "clio": {"dates": [{"name": "when", "start": "a", "end": "b"}]}, "schema":
      {"fields": [{"name": "a", "type": "date"}, {"name": "b", "type": "date"}]}}
      """
    let corpus = try Fixtures.described(resource, "a,b\n1950,1951\n1953,1952\n")
    #expect(Fixtures.texts(corpus.tables[0].fields[2].column) == ["1950/1951", "-"])
    #expect(
      corpus.faults.map(\.rendered.english) == [
        "t.csv:3:when: '1953/1952' is not a span; its end must come after its start"
      ])
    let wrong = try Fixtures.described(
      resource.replacing(#""b", "type": "date""#, with: #""b", "type": "integer""#),
      "a,b\n1950,1951\n")
    #expect(
      wrong.faults.map(\.message.english) == [
        "the descriptor cannot be followed: 'clio.dates' cannot make 'when' of 'a' and 'b', which must be dates"
      ])
    #expect(
      Descriptor.ResourceExtension(dates: [.init(name: "when", start: "a", end: "b")]).dates[0]
        .fields == ["a", "b"])
  }
}
