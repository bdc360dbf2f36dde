import TestSupport
import Testing

@testable import Corpus

/// Dates whose year, month and day stand in columns of their own.
@Suite struct DateColumnsTests {
  private func table(_ text: String) throws -> (Table, [String]) {
    let corpus = try Fixtures.bare(text)
    #expect(corpus.brokenInvariant() == nil)
    return (corpus.tables[0], corpus.faults.map(\.rendered.english))
  }

  @Test func partsThatAreNotKnownAreLeftOut() throws {
    let (table, faults) = try table(
      "id,styear,stmon,stday\na,1902,5,-9\nb,1913,12,3\nc,1914,0,7\nd,-9,1,1\ne,,2,2\nf,1920,,1\n")
    #expect(faults.isEmpty)
    #expect(table.fields.map(\.name).last == "stdate" && table.fields.last?.origin == .gathered)
    let texts = table.fields.last.map { Fixtures.texts($0.column) }
    #expect(texts == ["1902-05", "1913-12-03", "1914", "-", "-", "1920"])
  }

  @Test(arguments: [
    ("year,month,day", "date"), ("StartYear,StartMonth,StartDay", "StartDate"),
    ("end_year,end_mon,end_day", "end_date"), ("年,月,日", "日期"), ("yr,mo", "date"),
    ("year,month,day,date", nil), ("year,day,x", nil), ("styear,endmonth,stday", nil),
  ])
  func columnsAreFoundByTheirNames(heading: String, name: String?) throws {
    let count = heading.split(separator: ",").count
    let row = Array(["1902", "5", "3", "x"].prefix(count)).joined(separator: ",")
    let (table, _) = try table("\(heading)\n\(row)\n\(row)\n")
    #expect(table.fields.first { $0.origin == .gathered }?.name == name)
  }

  @Test func numbersThatAreOftenNoDatesAreNone() throws {
    // The day of the year, not of the month.
    let rows = (0..<200).map { "1950,\(1 + $0 % 12),\($0)" }.joined(separator: "\n")
    let (table, faults) = try table("year,month,day\n\(rows)\n")
    #expect(table.fields.count == 3 && faults.isEmpty)
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "100000", "-2000000000"])
  func aYearThatNoDateCanHaveIsAFaultAndNoCrash(year: String) throws {
    let rows = (0..<300).map { "1950,\(1 + $0 % 12),1" }.joined(separator: "\n")
    for day in ["28", "30", "9223372036854775807"] {
      let (table, faults) = try table("year,month,day\n\(rows)\n\(year),2,\(day)\n")
      #expect(table.fields.last?.name == "date" && faults.count == 1, "\(faults)")
    }
  }

  @Test func aFewImpossibleDaysAreFaultsOnTheirLines() throws {
    var rows = (0..<300).map { "1950,\(1 + $0 % 12),\(1 + $0 % 28)" }
    rows[6] = "1950,2,30"
    let (table, faults) = try table("year,month,day\n\(rows.joined(separator: "\n"))\n")
    #expect(table.fields.last?.name == "date")
    #expect(
      faults == ["t.csv:8:date: '1950-2-30' is no day of the calendar; 1950-02 ends on 1950-02-28"])
  }

  @Test func aDescriptorSaysWhichColumnsAreADate() throws {
    let resource = """
      {"name": "t", "clio": {"dates": [{"name": "when", "year": "a", "month": "b"}]}, "schema":
      {"fields": [{"name": "a", "type": "integer"}, {"name": "b", "type": "integer"}]}}
      """
    let corpus = try Fixtures.described(resource, "a,b\n1950,6\n1951,13\n")
    #expect(Fixtures.texts(corpus.tables[0].fields[2].column) == ["1950-06", "-"])
    #expect(corpus.faults.map(\.line) == [3])
    let wrong = try Fixtures.described(
      resource.replacing("\"month\": \"b\"", with: "\"month\": \"c\""), "a,b\n1950,6\n")
    #expect(
      wrong.faults.map(\.message.english) == [
        "the descriptor cannot be followed: 'clio.dates' cannot make 'when' of 'a' and 'c', "
          + "which must be integers"
      ])
  }
}
