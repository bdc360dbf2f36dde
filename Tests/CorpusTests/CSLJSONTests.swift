import Chronology
import Messages
import TestSupport
import Testing

@testable import Corpus

private let item =
  #"{"id":"a","type":"book","title":"1984","volume":2,"author":[{"family":"O"}]}"#

/// References in CSL-JSON: names as texts, dates in EDTF.
@Suite struct CSLJSONTests {
  @Test(
    arguments: [
      (#"{"date-parts":[[1914,7,28]]}"#, "1914-07-28"), (#"{"date-parts":[[1914,7]]}"#, "1914-07"),
      (#"{"date-parts":[[1918]]}"#, "1918"), (#"{"date-parts":[["1914","7","28"]]}"#, "1914-07-28"),
      (#"{"date-parts":[[-477]]}"#, "-0476"), (#"{"date-parts":[[-1]]}"#, "0000"),
      (#"{"date-parts":[[14,8,19]]}"#, "0014-08-19"),
      (#"{"date-parts":[[1914],[1918]]}"#, "1914/1918"),
      (#"{"date-parts":[[1914,7,28],[1918,11,11]]}"#, "1914-07-28/1918-11-11"),
      (#"{"date-parts":[[1914],[0]]}"#, "1914/.."),
      (#"{"date-parts":[[1914]],"circa":true}"#, "1914~"),
      (#"{"date-parts":[[1914,7],[1918]],"circa":1}"#, "1914-07~/1918~"),
      (#"{"date-parts":[[1914]],"season":2}"#, "1914-22"),
      (#"{"date-parts":[[1914]],"season":"22"}"#, "1914-22"),
      (#"{"date-parts":[[1914]],"season":"Winter"}"#, "1914-24"),
      (#"{"date-parts":[[1914,22]]}"#, "1914-22"), (#"{"raw":"1914-07-28"}"#, "1914-07-28"),
      (#"{"literal":"28 July 1914"}"#, "1914-07-28"), (#"{"raw":"1914--1918"}"#, "1914/1918"),
      (#"{"literal":"196X"}"#, "196X"), (#""1914-07""#, "1914-07"), ("1914", "1914"),
      (#"{"literal":"in press"}"#, nil), (#"{"date-parts":[[1914,13,1]]}"#, "1914-21"),
      (#"{"date-parts":[[1914,2,30]]}"#, nil), ("{}", nil), ("null", nil),
      (#"{"date-parts":[["1914",""]]}"#, "1914"), (#"{"date-parts":[[]]}"#, nil),
    ] as [(String, String?)])
  func datesAreEDTF(issued: String, edtf: String?) throws {
    let text = """
      [{"id":"a","type":"book","author":[{"family":"X"}],"issued":\(issued)},
      {"id":"b","type":"book","issued":{"date-parts":[[2000]]}}]
      """
    let table = try Fixtures.read(text, file: "t.json").tables[0]
    let column = table.fields[try #require(table.fieldIndex(named: "issued"))].column
    guard case .date(let dates) = column else {
      Issue.record("issued is no date")
      return
    }
    #expect(dates[0]?.text == edtf)
  }

  @Test(arguments: [
    (#"{"family":"Last","given":"First"}"#, "Last, First"), (#"{"literal":"UNESCO"}"#, "UNESCO"),
    (#"{"family":"Hanno"}"#, "Hanno"), (#"{"given":"Plato"}"#, "Plato"),
    (#"{"family":"Gogh","given":"Vincent","non-dropping-particle":"van"}"#, "van Gogh, Vincent"),
    (
      #"{"family":"Humboldt","given":"Alexander","dropping-particle":"von"}"#,
      "Humboldt, Alexander von"
    ),
    (#"{"family":"King","given":"Martin","suffix":"Jr."}"#, "King, Martin, Jr."),
    (#""Plain Text""#, "Plain Text"), (#"{"family":"金","given":"嬴"}"#, "金, 嬴"),
    (#"{"family":"","literal":"A; B"}"#, "A; B"),
  ])
  func namesAreTexts(name: String, text: String) throws {
    let json = #"[{"id":"a","type":"book","author":[\#(name)],"issued":{"date-parts":[[1]]}}]"#
    let table = try Fixtures.read(json, file: "t.json").tables[0]
    let field = try #require(table.fieldIndex(named: "author"))
    #expect(Fixtures.texts(table.fields[field].column) == [text])
  }

  @Test(arguments: [
    (#"[\#(item)]"#, "CSL-JSON"), (#"{"items":[\#(item)]}"#, "CSL-JSON at 'items'"),
    (#"{"a":\#(item),"b":\#(item)}"#, "CSL-JSON by key"), ("\(item)\n\(item)\n", "an item a line"),
    (#"[{"id":"x","type":"map","title":"T"},\#(item)]"#, "CSL-JSON"),
    (#"[{"id":"x","type":"map","title":"T"}]"#, "a JSON array"),
    (#"[\#(item),{"id":"x","type":"battle"}]"#, "a JSON array"),
  ])
  func itemsAreToldByTheirNamesAndDates(text: String, words: String) throws {
    let lines = CorpusCheck(try Fixtures.read(text, file: "t.json")).lines(.english)
    #expect(lines[0].contains(words), "\(lines[0])")
  }

  @Test func listsAndReferencesInAnEnvelopeAreKept() throws {
    let item =
      #"{"DOI":"10.1/x","type":"journal-article","title":["T"],"author":[{"given":"A","family":"B"}],"#
      + #""issued":{"date-parts":[[2014,7]]},"ISSN":["1","2"]}"#
    let text = #"{"status":"ok","message":{"items":[\#(item)]}}"#
    #expect(
      Fixtures.shape(try Fixtures.read(text, file: "t.json"))
        == "DOI,type,title,author,issued,ISSN / 10.1/x,journal-article,T,B, A,2014-07,1|2")
  }

  @Test func otherVariablesStayTexts() throws {
    #expect(
      Fixtures.shape(try Fixtures.read("[\(item)]", file: "t.csljson"))
        == "id,type,title,volume,author / a,book,1984,2,O")
  }
}
