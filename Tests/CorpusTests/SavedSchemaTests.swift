import TestSupport
import Testing

@testable import Corpus

/// A schema that is saved reads the file as it was read without one.
@Suite struct SavedSchemaTests {
  private static let texts = [
    "id,date,Actor 1,n\n1,1976-06-03,JPN,4\n2,1977,USA,NA\n3,1978,USA,3\n4,1979,X,3\n5,1980,,3\n6,1981,,9\n",
    "day;code;day\n19760603;010;a\n19770101;11;b\n19780101;12;c\n19790101;13;d\n19800101;14;e\n",
    "1\tx\t3 June 1976\n2\t\"y\" z\t4 July 1977\n",
    "when,who\n\"June 3, 1976\",a;b\n\"July 4, 1977\",b;a\n",
    "actor1,actor2,国名\na,b,日本\nc,,\"x\"\"y\"\n", "flag,v\ntrue,1.5\nfalse,-2\n",
    "id,styear,stmon,stday\na,1902,5,-9\nb,1913,12,3\n",
    "a;b\n1.234,5;1,234,567\n9,25;2,000\n",
    "id,when\n1,1914-06-28 10:45\n2,1914-06-28 09:15\n", "id,date\n1,1904-05\n2,1939-45\n",
    "id,date\n1,1861-7-11\n2,1861-7\n", "id,when\n1,1914-06-28 00:00:00\n2,1914-06-29 00:00:00\n",
    "id,date\n1,[n.d.]\n2,[ca. 1850]\n3,before 1930\n", "id,IndDate\n1,178309\n2,-9\n",
    "start_date,end_date\n1914-07-28,1918-11-11\n1939,\n", "id,date\n1,0000-00-00\n2,1914-06-28\n",
    "id,t\n1,-0043-03-15T00:00:00Z\n2,http://www.wikidata.org/.well-known/genid/1e\n",
    "StartYear1,StartMonth1,StartDay1,EndYear1,EndMonth1,EndDay1\n1823,4,7,1823,11,-9\n1828,4,26,1829,9,14\n",
  ]

  @Test(arguments: texts)
  func readsTheSame(text: String) throws {
    let bytes = Array(text.utf8)
    let dialect = DialectInference.dialect(of: bytes.span)
    let bare = try Fixtures.bare(text, dialect: dialect)
    let json = Array(try bare.schema().descriptor.jsonText.utf8)
    let descriptor = try Descriptor.decoded(from: json.span, file: "datapackage.json")
    let resource = descriptor.resources[0]
    #expect(resource.paths == ["t.csv"])
    var patterns = PatternCache()
    var loader = TableLoader(file: "t.csv", form: .delimited(dialect))
    let schema = try #require(resource.schema)
    let draft = try loader.table(
      bytes.span, resource: resource, schema: schema, patterns: &patterns)
    let saved = CorpusAssembly.corpus(name: "t", title: nil, [draft])
    #expect(saved.faults.isEmpty, "\(saved.faults.map(\.rendered.english))")
    #expect(saved.tables[0].fields.map(\.name) == bare.tables[0].fields.map(\.name))
    #expect(saved.tables[0].idField == bare.tables[0].idField)
    for (one, other) in zip(saved.tables[0].fields, bare.tables[0].fields) {
      #expect(Fixtures.texts(one.column) == Fixtures.texts(other.column), "\(one.name)")
    }
  }

  @Test func linksAreKept() throws {
    let disputes = try Fixtures.bare("d,ccode\n1,2\n2,740\n3,9\n", file: "disputes.csv").tables[0]
    let states = try Fixtures.bare("abb,ccode\nUSA,2\nJPN,740\n", file: "states.csv").tables[0]
    let corpus = Corpus(name: "c", tables: [disputes, states])
    let (linked, report) = try corpus.linking(
      FieldPlace(table: 0, field: 1), to: FieldPlace(table: 1, field: 1))
    #expect(report.linked == 2 && report.unmatched == 1 && report.firstUnmatched == "9")
    #expect(linked.tables[1].idField == 1)
    #expect(linked.brokenInvariant() == nil)
    let text = try linked.schema().descriptor.jsonText
    let json = Array(text.utf8)
    let read = try Descriptor.decoded(from: json.span, file: "datapackage.json")
    let key = try #require(read.resources[0].schema?.foreignKeys.first)
    #expect(key.fields == ["ccode"] && key.resource == "states" && key.targetFields == ["ccode"])
    #expect(read.resources[1].schema?.primaryKey == ["ccode"])
  }

  @Test func aValueThatSeveralRowsHaveLeadsToAll() throws {
    let disputes = try Fixtures.bare("d,c\n1,2\n2,20\n", file: "disputes.csv").tables[0]
    let spells = try Fixtures.bare("c,y\n2,1816\n20,1920\n2,1900\n", file: "spells.csv").tables[0]
    let (linked, report) = try Corpus(name: "c", tables: [disputes, spells]).linking(
      FieldPlace(table: 0, field: 1), to: FieldPlace(table: 1, field: 0))
    #expect(report.leadsToSeveral && report.linked == 2)
    guard case .link(let column) = linked.tables[0].fields[1].column else {
      Issue.record("no link")
      return
    }
    #expect(Array(column[0]) == [0, 2] && Array(column[1]) == [1])
  }
}
