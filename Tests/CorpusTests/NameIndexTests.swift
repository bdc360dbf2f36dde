import Testing

@testable import Corpus

@Suite struct NameIndexTests {
  private func actors() throws -> Table {
    try CorpusLoader.load(path: Fixtures.path("linked")).tables[0]
  }

  @Test(arguments: [
    ("Japan", [0]), ("JAPAN", [0]), ("日本", [0]), ("日本国", [0]), ("ｊａｐａｎ", [0]), ("nippon", [0]),
    ("usa", [2]), ("us", [2]), ("アメリカ合衆国", [2]), ("国会", [1]), ("China", []),
  ])
  func findsARowByEveryNameItBears(name: String, rows: [Int]) throws {
    #expect(NameIndex(table: try actors()).rows(named: name) == rows)
  }

  @Test func suggestsEntitiesInTwoScripts() throws {
    let index = NameIndex(table: try actors())
    #expect(index.nearest(to: "Japn") == ["Japan (日本)"])
    #expect(index.nearest(to: "United Stats") == ["United States (美国)"])
    #expect(index.nearest(to: "Zanzibar").isEmpty)
  }

  @Test(arguments: [("en", "Japan"), ("zh", "日本"), ("ko", "Japan")])
  func labelsFallBackToTheName(language: String, label: String) throws {
    #expect(try actors().label(of: 0, language: language) == label)
  }

  @Test func readsLanguagesFromHeadings() throws {
    let table = try Fixtures.bare("name,name@zh,name:ja,name_id,x\nJapan,日本,ニホン,7,1\n").tables[0]
    #expect(table.nameFields.map(\.language) == [nil, "zh", "ja"])
    #expect(NameIndex(table: table).rows(named: "ニホン") == [0])
    #expect(NameIndex(table: table).rows(named: "7").isEmpty)
  }

  @Test func tableWithoutNamesIsFoundByItsIDs() throws {
    let table = try Fixtures.bare("id,x\nnpt,1\n").tables[0]
    #expect(NameIndex(table: table).rows(named: "NPT") == [0])
    #expect(table.label(of: 0, language: "en") == nil)
  }
}
