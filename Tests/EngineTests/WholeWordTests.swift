import Corpus
import TestSupport
import Testing

/// `has`: texts that hold another as whole words.
@Suite struct WholeWordTests {
  private static let texts: [String?] = [
    "Small arms", "Charms", "arms-control talks", "ARMS", "disarmament", "arms2", "2 arms", nil,
    "日本arms取引", "日本の武器", "Waffen: Armś", "no arms, no war",
  ]

  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "events", rowCount: texts.count,
          fields: [
            .ids("event", texts.count), .texts("title", texts),
            .categories(
              "kind", texts.indices.map { ["arms_trade", "charms", "arms"][$0 % 3] },
              all: ["arms_trade", "charms", "arms"]),
            .lists("tags", texts.indices.map { $0 == 3 ? ["small arms", "x"] : ["disarmed"] }),
            .links("who", texts.indices.map { [$0 % 2] }, to: 1),
          ], idField: 0),
        Table(
          name: "actors", rowCount: 2,
          fields: [.ids("actor", 2), .texts("name", ["US Arms Agency", "Charms"])], idField: 0,
          nameField: 1),
      ]))

  private func rows(_ condition: String) throws -> [Int] {
    try ask.answer("events where \(condition)").ids.compactMap { Int($0.dropFirst(6)) }
  }

  @Test(arguments: [
    ("title has arms", [0, 2, 3, 6, 8, 10, 11]), ("title has ARMS", [0, 2, 3, 6, 8, 10, 11]),
    ("title has \"arms-control\"", [2]), ("title has \"small arms\"", [0]),
    ("title has small", [0]), ("title has sm", []), ("title has control", [2]),
    ("title has 武器", [9]), ("title has 日本", [8, 9]), ("title has [small, war]", [0, 11]),
    ("title has \"no\" and title has war", [11]), ("title has \"arms,\"", [11]),
    ("title has 2", [6]), ("title not has arms", [1, 4, 5, 9]), ("title has \"a.ms\"", []),
    ("tags has arms", [3]), ("all tags has disarmed", [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]),
  ])
  func wholeWordsAreFound(condition: String, rows: [Int]) throws {
    #expect(try self.rows(condition) == rows, "\(condition)")
  }

  @Test func namesAndCategoriesHaveWordsToo() throws {
    #expect(try rows("kind has arms") == Self.texts.indices.filter { $0 % 3 != 1 })
    #expect(try rows("who has arms") == Self.texts.indices.filter { $0 % 2 == 0 })
  }

  /// What `has` finds a regular expression with bounds finds, and `contains` finds that and more.
  @Test(arguments: ["arms", "no", "2", "talks", "small"]) func itIsPartOfContains(word: String)
    throws
  {
    let found = Set(try rows("title has \"\(word)\""))
    #expect(found.isSubset(of: try rows("title contains \"\(word)\"")))
    let ascii = try rows("title ~ /(?:^|[^a-z0-9])\(word)(?:$|[^a-z0-9])/i")
    #expect(found.isSuperset(of: ascii.filter { $0 != 10 }))
  }
}
