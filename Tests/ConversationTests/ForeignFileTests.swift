import Conversation
import Corpus
import TestSupport
import Testing

/// Files as people have them, opened as they are and asked a question: the right rows, a refusal, or a
/// warning; never a wrong row without a word.
///
/// Each kind of trouble has cases here and a suite that holds it as a whole:
///
/// | kind | held by |
/// |---|---|
/// | K1 texts against numbers and dates | `LetterOrderTests` |
/// | K2 dates misread, K9 dates as historians write them | `HistoricalDateTests` and the suites beside it |
/// | K3 values that a kind would destroy | `UnreadCellTests`, `JSONCellTests`, `TimeOfDayTests` |
/// | K4 lines above the table, K10 dialects | `TableStartTests`, `DialectTests` |
/// | K5 shapes of JSON | `JSONShapeTests`, `BibliographyTests` |
/// | K6 signs for what is missing | `MissingMarkerTests` |
/// | K7 numbers as people write them | `WrittenNumberTests`, `GroupedNumbersTests` |
/// | K8 encodings | `EncodingTableTests` |
/// | K11 packages and presets | `PartialPackageTests`, `PresetTests` |
/// | K12 searches | `SearchFoldingTests`, `BareFormTests` |
/// | K13 citations before our era | `CiteEraTests` |
/// | K14 names that are numbers | `FieldNameTests` |
@Suite struct ForeignFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: String
    let file: String
    let text: String
    let query: String
    /// The answer without its heading, cells between bars; nil where the query is refused.
    let rows: [String]?
    /// What is said at the answer, or at the opening.
    let says: String?

    init(
      _ kind: String, _ text: String, _ query: String, _ rows: [String]?, says: String? = nil,
      file: String = "t.csv"
    ) {
      (self.kind, self.file, self.text, self.query) = (kind, file, text, query)
      (self.rows, self.says) = (rows, says)
    }

    var testDescription: String { "\(kind): \(query) of \(text.prefix(40))" }
  }

  @Test(arguments: kindsOfText + kindsOfDates + kindsOfTables + kindsOfJSON + kindsOfNames)
  func isRightOrRefusedOrWarnedOf(_ sample: Case) throws {
    let folder = try ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = try folder.write(sample.text, to: sample.file)
    let corpus = try CorpusLoader.load(path: path)
    #expect(corpus.brokenInvariant() == nil)
    let reply = try Conversation(corpus).say(sample.query)
    let rows = reply.lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "|")
    }
    if let wanted = sample.rows {
      #expect(rows == wanted, "\(reply.messages)")
    } else {
      #expect(reply.data.isEmpty && reply.messages.contains("error["), "\(reply.data)")
    }
    if let says = sample.says {
      let told =
        reply.messages
        + (corpus.warnings + corpus.faults).map(\.rendered.english).joined(separator: "\n")
      #expect(told.contains(says), "\(told)")
    }
  }

  static let kindsOfText: [Case] = [
    Case(
      "K7", "id,v\nA,\"12,345\"\nB,\"1,2345\"\nC,\"9,876\"\n", "t where v > 9000", nil,
      says: "CL0201"),
    Case(
      "K7", "Land;Tote;Anteil\nA;1.200;0,5\nB;12.000;1,25\n", "t where Tote > 5", nil,
      says: "may have groups of digits"),
    Case(
      "K7", "id,v\nA,1.200\nB,12.000\n", "t where v > 5 | select id", ["B"],
      says: "declare \"groupChar\""),
    Case(
      "K1", "id,v\nA,9.5%\nB,ten\nC,100%\n", "t where v > \"50\" | count", ["2"],
      says: "compared as written"),
    Case(
      "K1", "id,v\nA,9 t\nB,ten\nC,100 t\n", "t | sort v | select id | limit 1", ["C"],
      says: "in the order of its letters"),
    Case("K3", "code,n\n1.10,a\n1.1,b\n2.0,c\n", "t | distinct by code | count", ["3"]),
    Case("K6", "v\n100\n[NULL]\n75\n:z\n", "t where v is missing | count", ["2"]),
    Case("K7", "s,v\nA,9.5%\nB,61.8%\nC,100%\n", "t where v > 50%", ["B|61.8", "C|100.0"]),
    Case("K7", "s,v\nA,9.5%\nB,61.8%\n", "t where v in 5%..10%", ["A|9.5"]),
    Case("K1", "s,v\nA,9.5%\nB,61.8%\nC,100%\n", "t where v > 50", ["B|61.8", "C|100.0"]),
    Case("K1", "s,v\nA,$9.5\nB,$61.8\nC,$100\n", "t where v > 50", ["B|61.8", "C|100.0"]),
    Case(
      "K1", "s,v\nA,9 500\nB,61 800\nC,100 000\n", "t where v > 50000", ["B|61800", "C|100000"]),
    Case(
      "K1", "s,b\nA,about 778\nB,793\nC,1991\nD,1960\n", "t where b < 1000", nil,
      says: "'about 778' (line 2)"),
    Case("K1", "s,b\nA,soon\nB,793\nC,800\nD,900\n", "t where b in 700..850", nil, says: "CL0201"),
    Case(
      "K1", "s,b\nA,soon\nB,793\nC,800\nD,900\n", "t where b = 793", ["B|793"],
      says: "compared as written"),
    Case(
      "K3", "id,v\n" + (1...300).map { "\($0),\($0 == 150 ? "2.5" : "3")\n" }.joined(),
      "t | group by \"all\" with sum(v) as s | select s", ["899.5"]),
    Case(
      "K3", "id,v\n" + (1...300).map { "\($0),\($0 == 150 ? "X12" : "10\($0)")\n" }.joined(),
      "t where v = \"X12\"", ["150|X12"], says: "the column is read as text"),
    Case(
      "K3", "id,v\n" + (1...300).map { "\($0),\($0 == 150 ? "see note" : "7")\n" }.joined(),
      "t where v > 5 | count", ["299"], says: "1 unreadable"),
    Case(
      "K3", "id,n\n12345678901234567890,a\n12345678901234567891,b\n", "t | group by id",
      ["12345678901234567890|1", "12345678901234567891|1"]),
    Case("K3", "id,note\n1,[sic]\n2,[ca. 1850?]\n", "t where note = \"[sic]\"", ["1|[sic]"]),
    Case(
      "K3", "id,names\n1,\"['a', ' b']\"\n2,['c']\n", "t where names contains \"' b'\"",
      ["1|['a', ' b']"]),
    Case(
      "K3", "id,line\n1,\"[[5.38,49.16],[5.4,49.2]]\"\n2,\"[[2.7,50.0]]\"\n", "t where id = 2",
      ["2|[[2.7,50.0]]"]),
    Case(
      "K6", "y,v\n1990,100\n1991,20\n1992,..\n1993,30\n", "t where v > 50", ["1990|100"],
      says: "1 missing"),
    Case(
      "K6", "y,v\n1990,100\n1991,20\n1992,:\n1993,7\n", "t where v > 50 | count", ["1"],
      says: "1 missing"),
    Case(
      "K6", "id,n\n1,NA\n2,8\n3,80\n4,90\n5,NA\n6,81\n", "t where n > 50 | select n",
      ["80", "90", "81"]),
    Case("K6", "id,c\n1,NA\n2,DE\n3,FR\n", "t where c = NA", ["1|NA"]),
    Case("K6", "id,c\n1,NA\n2,NA\n", "t where c is missing | count", ["2"]),
    Case(
      "K7", "y,n\n1980,2999\n1981,450\n1982,3e3\n1983,30020\n", "t where n > 2999",
      ["1982|3000", "1983|30020"]),
    Case("K7", "c,p\nA,14\u{A0}800\nB,2\u{A0}500\nC,900\n", "t where p > 5000", ["A|14800"]),
    Case("K7", "c,p\nA,1'234'567\nB,2'000\nC,900\n", "t | sort p desc | select c | limit 1", ["A"]),
    Case(
      "K7", "c,p\nA,\"56,639[18]\"\nB,\"1,200,000*\"\nC,900\n", "t where p > 5000 | select c",
      ["A", "B"], says: "the marks are ignored"),
    Case(
      "K7", "c,p\nA,\"(1,234,567)\"\nB,900\n", "t where p < 0 | select c", ["A"],
      says: "read as negative"),
    Case("K7", "c,p\nA,5 km\nB,7 mi\n", "t where p > 6", nil, says: "count different things"),
  ]

  static let kindsOfDates: [Case] = [
    Case("K2", "id;Date\nA;5.1868\nB;10.1940\n", "t where Date < 1900", nil, says: "CL0201"),
    Case(
      "K2", "o,date\namphora,5th c. BC\nlamp,2nd c. AD\n", "t where date < -0099 | select o",
      ["amphora"]),
    Case(
      "K2", "o,date\nPlate,1826-7\nDrawing,1824-9\nBook,1830\n",
      "t where date intersects 1827 | select o", ["Plate", "Drawing"]),
    Case(
      "K2", "w,date\nA,1904/05\nB,1907/08\nC,1939/45\n", "t where date intersects 1905 | select w",
      ["A"]),
    Case(
      "K2", "id,date\n1,0000-00-00\n2,1976-06-03\n", "t where date is missing | select id", ["1"]),
    Case(
      "K3", "id,when\n1,1914-06-28 10:45\n2,1914-06-28 09:15\n3,1914-06-28 23:00\n",
      "t | sort when | select id", ["2", "1", "3"]),
    Case(
      "K3", "id,when\n1,1914-06-28 10:45\n2,1914-06-28 09:15\n3,1914-06-28 23:00\n",
      "t where when = 1914-06-28 | count", ["3"]),
    Case(
      "K3", "id,when\n1,1914-06-28 10:45\n2,1914-06-28 09:15\n3,1914-06-28 23:00\n",
      "t | group by when | count", ["3"]),
    Case(
      "K9", "id,date\n1,ca. 1850\n2,before 1930\n3,1914-1918\n4,n.d.\n",
      "t where date < 1900 | select id", ["1"]),
    Case(
      "K9", "id,date\n1,[1862?]\n2,[18--?]\n3,[n.d.]\n", "t where date in 1801..1899 | select id",
      ["1"]),
    Case(
      "K9", "id,time\n1,+1867-00-00T00:00:00Z\n2,+1914-06-28T00:00:00Z\n3,-0582-00-00T00:00:00Z\n",
      "t where time < 1800 | select id", ["3"]),
    Case(
      "K9", "N,IndDate\nUSA,178309\nCanada,186707\nNever,-9\n", "t where IndDate < 1800 | select N",
      ["USA"]),
    Case(
      "K9", "W,StartMonth1,StartDay1,StartYear1\nA,4,7,1823\nB,4,26,1828\n",
      "t where StartDate1 > 1825 | select W", ["B"]),
    Case(
      "K9", "id,date\n1,3. Juni 1976\n2,14. März 1883\n", "t where date < 1900 | select id", ["2"]),
  ]

  static let kindsOfTables: [Case] = [
    Case(
      "K4", "Strikes in Ruritania\nyear,city,n\n1901,Strelsau,3\n1902,Zenda,5\n",
      "t where n > 3 | select city", ["Zenda"]),
    Case(
      "K4", "Strikes in Ruritania,,\nyear,city,n\n1901,Strelsau,3\n1902,Zenda,5\n",
      "t where n > 3 | select city", ["Zenda"]),
    Case(
      "K4",
      "\"Data Source\",\"World\"\n\n\"Last Updated\",\"2026\"\n\n\"Country\",\"Code\",\"1960\",\"1961\"\n\"Aruba\",\"ABW\",\"5\",\"6\"\n\"Chad\",\"TCD\",\"7\",\"8\"\n",
      "t where Code = TCD | select Country", ["Chad"]),
    Case("K4", "sep=;\nyear;x\n1990;2\n1991;3\n", "t where year = 1991 | select x", ["3"]),
    Case(
      "K4", "# made by hand\n# in 1990\nyear,x\n1990,2\n1991,3\n", "t where x > 2 | select year",
      ["1991"]),
    Case(
      "K10", "id,text,n\n1,\"He said \\\"hi, there\\\" loudly\",5\n2,\"plain, really\",6\n",
      "t where n = 5 | select text", ["He said \"hi, there\" loudly"]),
    Case(
      "K10", "\"year\" \"city\" \"n\"\n\"1\" 1945 \"Hiroshima\" 3\n\"2\" 1989 \"East Berlin\" 5\n",
      "t where n > 3 | select city", ["East Berlin"], file: "t.txt"),
    Case("K10", "id,name,lat,\n1,Aland,60\n2,Biak,61\n", "t where lat > 60", ["2|Biak|61"]),
    Case(
      "K10", "motto\n\"I came\"\nPeace, land\nBread\n", "t where motto contains land",
      ["Peace, land"]),
    Case(
      "K10", "id,name\n1, \"Doe, John\"\n2, \"Roe, Jane\"\n", "t where id = 1 | select name",
      ["Doe, John"]),
  ]

  static let kindsOfJSON: [Case] = [
    Case(
      "K5", "{\"e1\":{\"year\":1914,\"n\":\"A\"},\"e2\":{\"year\":1915,\"n\":\"B\"}}",
      "t where year > 1914", ["e2|1915|B"], file: "t.json"),
    Case(
      "K5", "{\"year\":[1914,1915],\"n\":[\"A\",\"B\"]}", "t where year > 1914", ["1915|B"],
      file: "t.json"),
    Case(
      "K5", "{\"meta\":{\"n\":2},\"results\":[{\"y\":1914},{\"y\":1915}]}", "t where y > 1914",
      ["1915"], file: "t.json"),
    Case(
      "K5",
      "[{\"id\":1,\"parties\":[{\"name\":\"A\"},{\"name\":\"B\"}]},{\"id\":2,\"parties\":[{\"name\":\"C\"}]}]",
      "t where parties_name = B | select id", ["1"], file: "t.json"),
    Case(
      "K5",
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"Verdun\",\"year\":1916},\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.38,49.16]}}]}",
      "t where latitude > 49 | select name, longitude", ["Verdun|5.38"], file: "t.geojson"),
    Case(
      "K5",
      "[{\"id\":\"a\",\"type\":\"book\",\"author\":[{\"family\":\"Last\",\"given\":\"First\"}],\"issued\":{\"date-parts\":[[1914,7,28]]}}]",
      "t where issued = 1914-07 | select author", ["Last, First"], file: "t.json"),
    Case(
      "K5", "@book{a, author = {Last, First and Roe, Jane}, title = {{The} War}, year = 1914}\n",
      "t where issued = 1914 | select title", ["The War"], file: "t.bib"),
  ]

  static let kindsOfNames: [Case] = [
    Case("K12", "id,name\n1,O’Neill\n2,Smith\n", "t where name contains \"O'N\"", ["1|O’Neill"]),
    Case("K12", "id,name\n1,Rügen\n2,Tōkyō\n", "t where name contains Rugen | select id", ["1"]),
    Case("K12", "id,name\n1,か\n2,が\n", "t where name = か | select id", ["1"]),
    Case(
      "K14", "Country,2019,2020\nFrance,10,20\nJapan,5,7\n", "t where 2019 > 6", nil, says: "`2019`"
    ),
    Case(
      "K14", "Country,2019,2020\nFrance,10,20\nJapan,5,7\n", "t where `2019` > 6 | select Country",
      ["France"]),
    Case(
      "K14", "Country,Date.Year\nFrance,1990\nJapan,1991\n",
      "t where `Date.Year` > 1990 | select Country", ["Japan"]),
  ]
}
