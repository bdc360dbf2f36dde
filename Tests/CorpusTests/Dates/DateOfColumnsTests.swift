import TestSupport
import Testing

@testable import Corpus

/// Whole columns of dates as people write them.
@Suite struct DateOfColumnsTests {
  @Test(
    arguments: [
      (
        "Datum",
        ["3. Juni 1976", "9. November 1989", "Mai 1945", "ca. 1850", "19. Jh.", "44 v. Chr."],
        ["1976-06-03", "1989-11-09", "1945-05", "1850~", "18XX", "-0043"]
      ),
      (
        "Date de naissance",
        [
          "1er janvier 1802", "14 juillet 1789", "août 1914", "vers 1850", "XIXe siècle",
          "avant 1700",
        ],
        ["1802-01-01", "1789-07-14", "1914-08", "1850~", "18XX", "[..1699]"]
      ),
      (
        "fecha",
        [
          "3 de junio de 1976", "2 de mayo de 1808", "septiembre de 1973", "hacia 1850",
          "siglo XIX", "s. f.",
        ],
        ["1976-06-03", "1808-05-02", "1973-09", "1850~", "18XX", "-"]
      ),
      (
        "дата",
        ["3 июня 1976", "22 июня 1941 г.", "май 1945", "около 1850 г.", "XIX век", "до 1700"],
        ["1976-06-03", "1941-06-22", "1945-05", "1850~", "18XX", "[..1699]"]
      ),
      (
        "datazione",
        [
          "3 giugno 1976", "25 aprile 1945", "maggio 1860", "1850 circa", "XIX secolo",
          "dopo il 1700",
        ],
        ["1976-06-03", "1945-04-25", "1860-05", "1850~", "18XX", "[1701..]"]
      ),
      (
        "quando",
        [
          "3 de março de 1976", "25 de Abril de 1974", "maio de 1888", "cerca de 1850",
          "século XIX", "antes de 1700",
        ],
        ["1976-03-03", "1974-04-25", "1888-05", "1850~", "18XX", "[..1699]"]
      ),
      (
        "時期", ["1976年6月3日", "昭和51年", "19世紀初", "1950年代", "前5世紀", "1945年以降"],
        [
          "1976-06-03", "1976", "[1800..1833]", "195X", "-04XX", "[1945..]",
        ]
      ),
      (
        "museum",
        [
          "ca. 1850", "circa 17th century", "before 1930", "after 1945", "1914-1918",
          "early 1914",
          "between 1850 and 1860", "1921 - circa 1970s", "n.d.", "13 June 1976", "1850 or 1851",
          "[18--?]", "5th c. BC", "1826-7",
        ],
        [
          "1850~", "16XX~", "[..1929]", "[1946..]", "1914/1918", "[1914-01..1914-04]",
          "[1850..1860]", "1921/197X~", "-", "1976-06-13", "[1850,1851]", "18XX?", "-04XX",
          "1826/1827",
        ]
      ),
    ] as [(String, [String], [String])])
  func languagesAreRead(name: String, values: [String], edtf: [String]) throws {
    let corpus = try Fixtures.bare("id,\(name)\n" + values.map { "x,\"\($0)\"\n" }.joined())
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == edtf)
    #expect(corpus.faults.isEmpty && corpus.warnings.isEmpty, "\(corpus.warnings)")
  }

  @Test(
    arguments: [
      ("0000-00-00", "1914-06-28"), ("0000/00/00", "1914/06/28"), ("00/00/0000", "28/06/1914"),
      ("00000000", "19140628"),
      ("0000-00-00 00:00:00", "1914-06-28 10:45:00"),
      ("0000-00-00T00:00:00Z", "1914-06-28T10:45:00Z"), ("n.d.", "1914-06-28"),
      ("s.d.", "1914"), ("[n.d.]", "[1914]"), ("o. J.", "1914"), ("undated", "ca. 1914"),
      ("-9", "191406"), ("-99", "1914-06"),
    ] as [(String, String)])
  func signsOfNoDateAreMissing(sign: String, date: String) throws {
    let corpus = try Fixtures.bare("id,date\nx,\(date)\nx,\(sign)\nx,\(date)\n")
    let column = corpus.tables[0].fields[1].column
    #expect(Fixtures.texts(column)[1] == "-" && Fixtures.texts(column)[0].hasPrefix("1914"))
    #expect(corpus.tables[0].origin?.inferred?[1].markers == [sign])
    #expect(corpus.faults.isEmpty && corpus.warnings.isEmpty)
  }

  @Test(arguments: ["753 BC", "May 1976", "ca. 1850", "1914-1918", "5th c. BC"])
  func oneDateInWordsAmongManyDaysIsReadWithThem(text: String) throws {
    let days = (0..<299).map { "x,1976-06-\(10 + $0 % 20)\n" }.joined()
    let corpus = try Fixtures.bare("id,date\n\(days)x,\(text)\n")
    #expect(corpus.faults.isEmpty && corpus.tables[0].fields[1].column.missing.count == 0)
  }

  @Test func valuesThatAreNotKnownToAKnowledgeBaseAreMissing() throws {
    let corpus = try Fixtures.bare(
      "id,t\nx,-0043-03-15T00:00:00Z\nx,http://www.wikidata.org/.well-known/genid/1e2f\nx,_:b7\n")
    #expect(
      Fixtures.texts(corpus.tables[0].fields[1].column) == ["-0043-03-15T00:00:00Z", "-", "-"])
    #expect(corpus.faults.isEmpty)
  }

  @Test func yearBeforeChristOfWikidataIsToldOf() throws {
    let corpus = try Fixtures.bare("id,t\nx,+1867-00-00T00:00:00Z\nx,-0582-00-00T00:00:00Z\n")
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == ["1867", "-0582"])
    #expect(
      corpus.warnings.map(\.kind) == [
        .doubtfulDates(
          read: "-0582-00-00T00:00:00Z", taken: "-0582", other: "-0581", isOfWikidata: true)
      ])
  }

  @Test(
    arguments: [
      (["1850", "5 Brumaire an VIII"], "date", 1), (["5 Brumaire an VIII", "1850"], "date", 1),
      (["Pentecost", "some day"], "date", 0),
      (["May 1976", "ca. 1850", "Pentecost 1850"], "x", 2), (["1914-06-28", "3/4/05"], "x", 1),
      (["May 1976", "long ago", "soon"], "start", 1),
      (["May 1976", "long ago", "soon", "then"], "x", nil),
    ] as [([String], String, Int?)])
  func columnThatStaysTextBecauseOfOneFormSaysSo(values: [String], name: String, dates: Int?) throws
  {
    let corpus = try Fixtures.bare("id,\(name)\n" + values.map { "x,\($0)\n" }.joined())
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == values)
    guard let dates else {
      #expect(corpus.warnings.isEmpty)
      return
    }
    guard case .someDates(let exception, dates, values.count)? = corpus.warnings.first?.kind else {
      Issue.record("\(corpus.warnings)")
      return
    }
    #expect(values.contains(exception))
  }

  @Test(
    arguments: [
      ("begin", ["192001", "197307"], "1920-01"), ("end", ["201612"], "2016-12"),
      ("start", ["192001", "-9"], "1920-01"),
      ("IndDate", ["178309", "186707", "-9"], "1783-09"), ("begin", ["192001", "197399"], nil),
      ("begin", ["012001", "013412"], nil),
      ("code", ["192001", "197307"], nil), ("votes", ["192001", "197307"], nil),
    ] as [(String, [String], String?)])
  func sixDigitsAreMonthsWhereTheNameSaysSo(name: String, values: [String], first: String?) throws {
    let corpus = try Fixtures.bare("id,\(name)\n" + values.map { "x,\($0)\n" }.joined())
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column)[0] == first ?? values[0])
  }

  @Test(
    arguments: [
      ("date", ["39000", "39001"], "2006-10-10"), ("issue_date", ["10000", "44927"], "1927-05-18"),
      ("StartDate", ["45000"], "2023-03-15"),
      ("date", ["39000", "12"], nil), ("price", ["39000", "39001"], nil),
      ("date", ["90001", "90002"], nil),
    ] as [(String, [String], String?)])
  func daysOfSpreadsheetsAreNoticed(name: String, values: [String], day: String?) throws {
    let corpus = try Fixtures.bare("id,\(name)\n" + values.map { "x,\($0)\n" }.joined())
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == values)
    guard let day else {
      #expect(corpus.warnings.isEmpty)
      return
    }
    guard case .spreadsheetDays(values[0], let readings)? = corpus.warnings.first?.kind else {
      Issue.record("\(corpus.warnings)")
      return
    }
    #expect(readings.first?.english == "\(day) (counted from 1900)" && readings.count == 2)
  }

  @Test(
    arguments: [
      (
        .doubtfulDates(read: "-0582-00-00", taken: "-0582", other: "-0581", isOfWikidata: true),
        "'-0582-00-00' is read as -0582, counting a year 0; without one, as in the JSON of Wikidata, it is -0581"
      ),
      (
        .someDates(exception: "5 Brumaire an VIII", dates: 0, values: 9),
        "the column is named like a date but read as text, because '5 Brumaire an VIII' is in no unambiguous date form"
      ),
      (
        .daysWithoutZeros(read: "1861-7-11", count: 1),
        "1 day, '1861-7-11', lacks a zero; it is read as if it had it"
      ),
      (
        .daysWithoutZeros(read: "1861-7-11", count: 2),
        "2 days such as '1861-7-11' lack a zero; they are read as if they had it"
      ),
      (
        .codesInDates(["-9"], count: 1, fields: ["month"]),
        "read as unknown: '-9' in 1 cell of 'month'"
      ),
      (
        .codesInDates(["-9"], count: 2, fields: ["month", "day"]),
        "read as unknown: '-9' in 2 cells of 'month' and 'day'"
      ),
      (
        .codesInDates(["-8", "-9"], count: 5, fields: ["month"]),
        "read as unknown: '-8' and '-9' in 5 cells of 'month'"
      ),
    ] as [(LoadFault.Kind, String)])
  func whatIsSaidOfDatesAgreesInNumber(kind: LoadFault.Kind, words: String) {
    #expect(LoadFault(kind, file: "t.csv").message.english == words)
  }

  @Test func declaredDaysWithoutZerosAreReadWithOneWarning() throws {
    for field in [
      #""type": "date""#, #""type": "string", "rdfType": "http://id.loc.gov/datatypes/edtf""#,
    ] {
      let corpus = try Fixtures.described(
        #"{"name": "t", "schema": {"fields": [{"name": "d", \#(field)}]}}"#,
        "d\n1861-7-11\n1862-4-6\n1861-7-11\n1862-10-06\n")
      #expect(
        Fixtures.texts(corpus.tables[0].fields[0].column)
          == ["1861-07-11", "1862-04-06", "1861-07-11", "1862-10-06"])
      #expect(
        corpus.warnings.map(\.rendered.english) == [
          "t.csv:d: warning: 3 days such as '1861-7-11' lack a zero; they are read as if they had it"
        ])
    }
    let (_, faults) = try Fixtures.column(
      #""type": "date""#, ["1861-13-1", "1861-2-30", "61-7-11", "1861-7"])
    #expect(faults.count == 4)
  }
}
