import Testing

@testable import Corpus

/// Years with a number behind them, of which a column decides whether it is a month or a year.
@Suite struct YearPairTests {
  @Test(
    arguments: [
      // Spans, because a number is no month.
      (["1904-05", "1939-45"], "any-spans", "1904/1905"),
      (["1904/05", "1850/51"], "any-spans", "1904/1905"),
      (["1911-12", "1914-18", "1920"], "any-spans", "1911/1912"),
      (["1911-12", "1826-7"], "any-spans", "1911/1912"),
      (["1936-39", "1905-06"], "any-spans", "1936/1939"),
      (["1911-12", "1926-27", "1930-31"], "any-spans", "1911/1912"),
      (["1826-7", "1830"], "any", "1826/1827"),
      (["1904-5", "1912-3"], "any", "1904/1905"), (["1904/5", "1914/8"], "any", "1904/1905"),
      (["1899/00", "1900/01"], nil, nil),
      // Months, because a number is no later year, or days stand beside.
      (["1904-05", "1976-06"], nil, "1904-05"), (["1904/05", "1976/06"], "%Y/%m", "1904-05"),
      (["1904-05", "1904-06-03"], nil, "1904-05"),
      (["2013/5", "2013/11", "2014/3"], "%Y/%m", "2013-05"),
      (["1861-7-11", "1861-7"], "any-months", nil),
      (["1861-7", "1861-7-11"], "any-months", "1861-07"),
      (["1904-5", "1904-06-03"], "any", "1904/1905"),
    ] as [([String], String?, String?)])
  func columnDecides(values: [String], format: String?, first: String?) throws {
    let corpus = try Fixtures.bare("id,date\n" + values.map { "x,\($0)\n" }.joined())
    #expect(corpus.faults.isEmpty)
    guard let first else { return }
    #expect(Fixtures.texts(corpus.tables[0].fields[1].column)[0] == first)
    #expect(corpus.tables[0].origin?.resource.schema?.fields[1].format == format)
    #expect(corpus.warnings == [])
  }

  @Test func pairThatNothingDecidesIsToldOf() throws {
    for text in ["1911-12", "1904-05", "2009-10", "1921-22", "1900-01"] {
      let corpus = try Fixtures.bare("id,date\nx,1850\nx,\(text)\n")
      let span = "\(text.prefix(4))/\(text.prefix(2))\(text.suffix(2))"
      #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == ["1850", text])
      #expect(
        corpus.warnings == [
          LoadFault(
            .doubtfulDates(read: text, taken: text, other: span, isOfWikidata: false),
            file: "t.csv",
            line: 3, field: "date")
        ])
    }
    let monthly = try Fixtures.bare("id,month\nx,1911-12\nx,1911-12-24\n")
    #expect(monthly.warnings == [])
  }

  @Test func slashThatNothingDecidesLeavesText() throws {
    for text in ["1904/05", "1907/08", "2009/10"] {
      let corpus = try Fixtures.bare("id,date\nx,\(text)\n")
      #expect(Fixtures.texts(corpus.tables[0].fields[1].column) == [text])
      guard case .ambiguousDates(text, let readings)? = corpus.warnings.first?.kind else {
        Issue.record("\(corpus.warnings)")
        continue
      }
      #expect(readings.count == 2 && readings[1].hasSuffix("(any-spans)"))
    }
  }

  @Test func pairsThatDisagreeAreToldOf() throws {
    let corpus = try Fixtures.bare("id,date\nx,1939-45\nx,1904-06-03\nx,1904-05\n")
    #expect(
      Fixtures.texts(corpus.tables[0].fields[1].column) == ["1939/1945", "1904-06-03", "1904-05"])
    #expect(corpus.warnings.map(\.line) == [4])
  }

  @Test(arguments: [("any", true), ("any-spans", false), ("any-months", false)])
  func declaredPairIsToldOf(format: String, isWarned: Bool) throws {
    let corpus = try Fixtures.described(
      #"{"name": "t", "schema": {"fields": [{"name": "d", "type": "date", "format": "\#(format)"}]}}"#,
      "d\n1911-12\n1850\n")
    #expect(corpus.faults.isEmpty && corpus.warnings.isEmpty != isWarned)
    let first = format == "any-spans" ? "1911/1912" : "1911-12"
    #expect(Fixtures.texts(corpus.tables[0].fields[0].column) == [first, "1850"])
  }

  /// The bits of the inference say what the reading reads, for every pair.
  @Test func readabilityIsTold() {
    for year in [0, 1, 99, 1799, 1899, 1904, 1911, 1976, 1999, 2000, 2012] {
      for second in 0...99 {
        for hasSlash in [true, false] {
          for digits in second < 10 ? [1, 2] : [2] {
            let pair = YearPair(year: year, second: second, digits: digits, hasSlash: hasSlash)
            for reading in [YearPair.Reading.plain, .spans, .months] {
              #expect(
                pair.isRead(reading) == ((try? pair.edtf(reading)) != nil), "\(pair) \(reading)")
            }
          }
        }
      }
    }
  }
}
