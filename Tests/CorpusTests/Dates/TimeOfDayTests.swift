import Chronology
import Testing

@testable import Corpus

/// Times of day, which a column keeps as finely as they were written.
@Suite struct TimeOfDayTests {
  @Test(
    arguments: [
      (["1914-06-28 10:45", "1914-06-28 09:15"], ["1914-06-28T10:45", "1914-06-28T09:15"]),
      (["1914-06-28T10:45", "1914-06-28T09:15"], ["1914-06-28T10:45", "1914-06-28T09:15"]),
      (["1914-06-28 10:45:30"], ["1914-06-28T10:45:30"]),
      (["1914-06-28 10:45:30.25"], ["1914-06-28T10:45:30.25"]),
      (["1914-06-28 10:45Z"], ["1914-06-28T10:45Z"]),
      (["1914-06-28T10:45:30+0900"], ["1914-06-28T10:45:30+09:00"]),
      (["1914-06-28 10:45:30+00:00"], ["1914-06-28T10:45:30Z"]),
      (["1914-06-28 23:59:60"], ["1914-06-28T23:59:60"]),
      (["1914-06-28T10:45:00Z"], ["1914-06-28T10:45:00Z"]),
      (["1914-06-28 10:45", "1914-06"], ["1914-06-28T10:45", "1914-06"]),
      (["28.06.1914 10:45", "29.06.1914 9:05"], ["1914-06-28T10:45", "1914-06-29T09:05"]),
      (["June 28, 1914 10:45 PM"], ["1914-06-28T22:45"]),
      (["28 June 1914, 12:05 a.m."], ["1914-06-28T00:05"]),
      (["1914/06/28 10:45"], ["1914-06-28T10:45"]),
      (["28. Juni 1914 10:45 Uhr"], ["1914-06-28T10:45"]),
      (
        ["6/28/1914 10:45 AM", "7/3/1914 9:00 PM", "12/31/1914 11:00 AM"],
        ["1914-06-28T10:45", "1914-07-03T21:00", "1914-12-31T11:00"]
      ),
      (["28/06/1914 10:45", "03/07/1914 09:00"], ["1914-06-28T10:45", "1914-07-03T09:00"]),
      (
        ["6/28/1914 10:45:30", "7/3/1914 9:00:00"], ["1914-06-28T10:45:30", "1914-07-03T09:00:00"]
      ),
      // Midnight throughout is how a program writes a day.
      (["1914-06-28 00:00:00", "1914-06-29 00:00:00"], ["1914-06-28", "1914-06-29"]),
      (["1914-06-28T00:00", "1914-06-29T00:00"], ["1914-06-28", "1914-06-29"]),
      (
        ["1914-06-28 00:00:00", "1914-06-29 10:00:00"],
        ["1914-06-28T00:00:00", "1914-06-29T10:00:00"]
      ),
    ] as [([String], [String])])
  func timesAreKept(values: [String], edtf: [String]) throws {
    let corpus = try Fixtures.bare("id,when\n" + values.map { "x,\"\($0)\"\n" }.joined())
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == edtf)
    #expect(corpus.faults.isEmpty && corpus.warnings.isEmpty)
  }

  @Test(
    arguments: [
      ("%Y-%m-%d %H:%M", "1914-06-28 10:45", "1914-06-28T10:45"),
      ("%d/%m/%Y %H:%M:%S", "28/6/1914 9:15:00", "1914-06-28T09:15:00"),
      ("%m/%d/%Y %I:%M %p", "6/28/1914 12:15 AM", "1914-06-28T00:15"),
      ("%m/%d/%Y %I:%M %p", "6/28/1914 11:15 pm", "1914-06-28T23:15"),
      ("%Y-%m-%dT%H:%M:%S.%fZ", "1914-06-28T10:45:30.5Z", "1914-06-28T10:45:30.5Z"),
      ("%Y-%m-%d %H:%M:%S%z", "1914-06-28 23:00:00-05:00", "1914-06-28T23:00:00-05:00"),
      ("%Y%m%d%H%M", "191406281045", "1914-06-28T10:45"), ("%s", "-1", "1969-12-31T23:59:59Z"),
      ("%s", "86400", "1970-01-02"),
      ("%Y-%m-%d %H", "1914-06-28 10", "1914-06-28T10"),
    ] as [(String, String, String)])
  func declaredTimesAreKept(format: String, text: String, edtf: String) throws {
    let (column, faults) = try Fixtures.column(
      #""type": "datetime", "format": "\#(format)""#, [text])
    #expect(Fixtures.texts(column) == [edtf] && faults.isEmpty, "\(faults)")
  }

  @Test(arguments: [
    "1914-06-28 25:00", "1914-06-28 10:60", "1914-06-28 24:01", "1914-06-28 10:45:61",
  ])
  func timesThatNoClockShowsAreNone(text: String) throws {
    let (_, faults) = try Fixtures.column(#""type": "date", "format": "any""#, [text])
    #expect(faults.count == 1)
  }

  @Test func timeIsOfADateAndCountsFromMidnight() throws {
    #expect(try EDTFDate("1914-06-28T10:45").clock?.order == 38_700_000_000_000 as Int64)
    #expect(try EDTFDate("1914-06-28T00:00:00.5Z").clock?.order == 500_000_000)
    #expect(
      try EDTFDate("1914-06-28").clock == nil && EDTFDate("1914-06-28/1914-06-29").clock == nil)
    #expect((try? EDTFDate("1914-06-28T10:45", isStrict: true)) == nil)
    #expect((try? EDTFDate("1914-06-28T10:45:00", isStrict: true)) != nil)
    #expect((try? EDTFDate("1914-06-28T1:45")) == nil && (try? EDTFDate("1914-06T10:45")) == nil)
  }

  @Test func columnTellsTheTimesOfItsRows() throws {
    let corpus = try Fixtures.bare("id,when\nx,1914-06-28 10:45\nx,1914-06-28\nx,\n")
    guard case .date(let column) = corpus.tables[0].fields[1].column else {
      Issue.record("no dates")
      return
    }
    #expect(column.hasClocks && column.clock(1) == nil && column.clock(2) == nil)
    #expect(column.clock(0) == 38_700_000_000_000 as Int64)
    #expect(column.earliest[0] == column.earliest[1])
  }
}
