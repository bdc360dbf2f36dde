import JSON
import TestSupport
import Testing

@testable import Corpus

/// What stands around the rows of a JSON file is named, and what JSON does not have is read.
@Suite struct JSONEnvelopeTests {
  private static let rows = #"[{"y":1},{"y":2}]"#

  @Test(arguments: [
    (#"{"war":"WWI","year":1914,"battles":ROWS}"#, ["war", "year"]),
    (#"{"battles":ROWS,"war":"WWI"}"#, ["war"]),
    (#"{"meta":{"v":1},"results":ROWS}"#, ["meta"]),
    (#"{"ok":true,"page":{"no":1,"rows":ROWS},"next":null}"#, ["ok", "page.no"]),
    (#"{"warnings":[],"note":"","extra":{},"results":ROWS}"#, []),
    (#"{"results":ROWS}"#, []), (#"{"data":{"items":ROWS}}"#, []), (rows, []),
    (#"[{"page":1,"source":"x"},ROWS]"#, ["[0].page", "[0].source"]),
    (#"{"schema":{"fields":[{"name":"y"}],"pandas_version":"1"},"data":ROWS}"#, []),
    (#"{"a b":1,"rows":ROWS}"#, [#""a b""#]),
    (#"{"meta":1,"data":{"a":{"y":1},"b":{"y":2}}}"#, ["meta"]),
    (#"{"range":"A1:B3","values":[["y","n"],["1","A"]]}"#, ["range"]),
  ])
  func membersBesideTheRowsAreNamed(text: String, members: [String]) throws {
    let corpus = try Fixtures.read(text.replacing("ROWS", with: Self.rows), file: "t.json")
    let notices = corpus.warnings.filter(\.kind.isNotice).map(\.kind)
    #expect(notices == (members.isEmpty ? [] : [.membersPassedOver(members)]))
    #expect(corpus.faults.isEmpty)
  }

  @Test(arguments: [
    (#"{"count":120,"next":"x","results":ROWS}"#, 120, "count"),
    (#"{"results":ROWS,"total":3}"#, 3, "total"), (#"{"results":ROWS,"total":2}"#, nil, ""),
    (#"{"totalCount":"40","results":ROWS}"#, 40, "totalCount"),
    (#"{"total_count":40,"items":ROWS}"#, 40, "total_count"),
    (#"{"meta":{"total":200,"count":2},"results":ROWS}"#, 200, "meta.total"),
    (#"{"response":{"numFound":9,"start":0,"docs":ROWS}}"#, 9, "response.numFound"),
    (#"{"took":5,"hits":{"total":{"value":1000},"hits":ROWS}}"#, 1000, "hits.total"),
    (#"{"@odata.count":77,"value":ROWS}"#, 77, #""@odata.count""#),
    (#"{"opensearch:totalResults":8,"rows":ROWS}"#, 8, #""opensearch:totalResults""#),
    (#"[{"page":1,"pages":9,"total":17},ROWS]"#, 17, "[0].total"),
    (#"{"count":"many","results":ROWS}"#, nil, ""), (#"{"year":1914,"results":ROWS}"#, nil, ""),
    (#"{"count":-1,"results":ROWS}"#, nil, ""),
  ])
  func aPartOfTheRowsIsSaidToBeOne(text: String, total: Int?, member: String) throws {
    let corpus = try Fixtures.read(text.replacing("ROWS", with: Self.rows), file: "t.json")
    let found = corpus.warnings.map(\.kind).filter {
      if case .partOfTheRows = $0 { true } else { false }
    }
    #expect(found == (total.map { [.partOfTheRows(rows: 2, of: $0, member: member)] } ?? []))
    #expect(corpus.faults.isEmpty)
  }

  @Test func featuresSayOnlyWhatTheFormatDoesNotHave() throws {
    let feature =
      #"{"type":"Feature","properties":{"y":1},"geometry":{"type":"Point","coordinates":[1,2]}}"#
    for (members, expected) in [
      (#""name":"x","crs":{"type":"name"},"bbox":[1,2,1,2]"#, []),
      (
        #""numberMatched":12,"numberReturned":1"#,
        [
          LoadFault.Kind.membersPassedOver(["numberMatched", "numberReturned"]),
          .partOfTheRows(rows: 1, of: 12, member: "numberMatched"),
        ]
      ),
    ] {
      let corpus = try Fixtures.read(
        #"{"type":"FeatureCollection",\#(members),"features":[\#(feature)]}"#, file: "t.geojson")
      #expect(corpus.warnings.filter(\.kind.isNotice).map(\.kind) == expected)
    }
  }

  @Test(arguments: [
    (#"[{"id":1,"v":NaN},{"id":2,"v":Infinity},{"id":3,"v":5}]"#, "id,v / 1,- / 2,INF / 3,5", 2),
    (#"[{"id":1,"v":-Infinity},{"id":2,"v":1.5}]"#, "id,v / 1,-INF / 2,1.5", 1),
    ("{\"v\":NaN}\n{\"v\":NaN}\n{\"v\":3}\n", "v / - / - / 3", 1),
    (#"[{"id":1,"v":1,},{"id":2,"v":2},]"#, "id,v / 1,1 / 2,2", 1),
    ("{\"v\":1},\n{\"v\":2},\n{\"v\":3}\n", "v / 1 / 2 / 3", 1),
    ("{\n\"a\": 1,\n}", "a / 1", 1), ("{\"y\": NaN, \"n\": 1}", "y,n / -,1", 1),
    (#"{"results":[{"y":1},{"y":2},],}"#, "y / 1 / 2", 1),
    (#"{"y":[1,NaN],"n":["A","B"],}"#, "y,n / 1,A / -,B", 2),
    (#"{"a":{"y":NaN},"b":{"y":2},}"#, "key,y / a,- / b,2", 2),
    (#"[{"t":["a","b",]}]"#, "t / a|b", 1), (#"[{"a":{"b":1,},},]"#, "a_b / 1", 1),
    (#"[["y","n",],[1,NaN,],]"#, "y,n / 1,-", 2),
  ])
  func noRowIsLostToWhatJSONDoesNotHave(text: String, shape: String, faults: Int) throws {
    let corpus = try Fixtures.read(text, file: "t.json")
    #expect(Fixtures.shape(corpus) == shape)
    #expect(corpus.faults.count == faults, "\(corpus.faults.map(\.rendered.english))")
    #expect(corpus.faults.allSatisfy { if case .looseJSON = $0.kind { true } else { false } })
    #expect(corpus.brokenInvariant() == nil)
  }

  @Test func looseJSONIsToldOnTheFirstLineOfEachKind() throws {
    let corpus = try Fixtures.read(
      "[\n{\"v\":1},\n{\"v\":NaN},\n{\"v\":2,},\n{\"v\":NaN}\n,]", file: "t.json")
    #expect(
      corpus.faults.map(\.rendered.english) == [
        "t.json:3: JSON has no 'NaN', here and in 1 more place; it is read as a missing value",
        "t.json:4: JSON has no ',' after the last item, here and in 1 more place; it is ignored",
      ])
  }

  @Test(arguments: ["[1,,2]", "[,1]", "{\"a\":1,,}", "[nan]", "[+Infinity]", "[1 2]", "[-NaN]"])
  func whatIsBrokenOtherwiseStaysAFault(text: String) {
    #expect(throws: JSONReader.Fault.self) {
      try JSONReader.lenientValue(of: text.utf8.span)
    }
  }

  @Test(arguments: [
    ("\u{FEFF}\u{FEFF}id,name\n1,A\n", "t.csv"),
    ("\u{FEFF}\u{FEFF}\u{FEFF}id\tname\n1\tA\n", "t.tsv"),
    ("\u{FEFF}\u{FEFF}\"id\",\"name\"\n1,A\n", "t.csv"),
    ("\u{FEFF}\u{FEFF}# note\nid;name\n1;A\n", "t.csv"),
    ("\u{FEFF}\u{FEFF}[{\"id\":1,\"name\":\"A\"}]", "t.json"),
    ("\u{FEFF}\u{FEFF}{\"id\":1,\"name\":\"A\"}\n", "t.jsonl"),
  ])
  func aSecondMarkIsNoPartOfTheFirstHeading(text: String, file: String) throws {
    let corpus = try Fixtures.read(text, file: file)
    #expect(Fixtures.shape(corpus) == "id,name / 1,A")
    #expect(corpus.tables[0].fields[0].label == "id" && corpus.faults.isEmpty)
  }
}
