import Testing

/// `mentions` has a row for each entity and each text that names it.
@Suite struct SeedMentionTests {
  private static let entities = ["actors", "places", "documents", "mechanisms", "concepts"]

  @Test func everyEntityIsMentionedWhereItsRowSays() throws {
    let places = try mentions().mapValues { $0.map { [$0["source"], $0["locator"]] } }
    for table in try Self.entities.map(SeedTable.init) {
      for row in table.rows {
        let id = try #require(row["id"])
        #expect(places[id]?.contains([row["source"], row["locator"]]) == true, "\(id)")
      }
    }
  }

  @Test func noMentionIsOfAnythingElse() throws {
    let ids = try Set(Self.entities.map(SeedTable.init).flatMap { $0.rows.compactMap { $0["id"] } })
    #expect(Set(try mentions().keys).subtracting(ids).sorted() == [])
  }

  @Test(arguments: [
    ("japan", "P02", "L56"), ("kishida-fumio", "P10", "L330"), ("nato", "P27", "L21"),
    ("extended-deterrence-dialogue", "P09", "L227-230"), ("asian-nato", "P15", "L13"),
    ("extended-deterrence", "P17", "L223"), ("us-japan-alliance", "P22", "L54"),
    ("us-japan-nuclear-sharing", "P04", "L20-22"), ("ldp", "P15", "L27-28"),
  ])
  func whatBothTextsNameIsMentionedInBoth(entity: String, news: String, paper: String) throws {
    let places = try mentions()[entity]?.compactMap { $0["locator"] }
    #expect(Set(places ?? []) == [news, paper])
  }

  private func mentions() throws -> [String: [SeedTable.Row]] {
    Dictionary(grouping: try SeedTable("mentions").rows) { $0["entity"] ?? "" }
  }
}
