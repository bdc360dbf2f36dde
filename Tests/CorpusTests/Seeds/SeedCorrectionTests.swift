import Testing

/// `second-coding/corrections.csv` tells what was corrected against the texts, and where they say so.
@Suite struct SeedCorrectionTests {
  private let corrections: [SeedTable.Row]

  init() throws { corrections = try SeedTable("second-coding/corrections").rows }

  @Test func everyCorrectionNamesItsLine() {
    for row in corrections {
      let because = row["because"] ?? ""
      #expect(because.contains(/\b[LP]\d+/), "\(row["row"] ?? ""): '\(because)'")
    }
  }

  @Test func theTablesHoldWhatWasCorrected() throws {
    for (name, corrections) in Dictionary(grouping: corrections, by: { $0["table"] ?? "" }) {
      let table = try SeedTable(name)
      let rows = Dictionary(
        table.rows.map { (Self.key(of: $0, table), $0) }, uniquingKeysWith: { first, _ in first })
      for correction in corrections {
        let key = correction["row"] ?? ""
        guard let column = correction["column"] else {
          #expect((rows[key] != nil) == (correction["after"] == "added"), "\(name): \(key)")
          continue
        }
        #expect(rows[key]?[column] == correction["after"], "\(name): \(key), \(column)")
      }
    }
  }

  /// Whoever headed the Japanese government bears one title, whatever the text calls the government.
  @Test func oneOfficeHasOneName() throws {
    let heads: Set = [
      "abe-shinzo", "kishi-nobusuke", "sato-eisaku", "miki-takeo", "nakasone", "suzuki-zenko",
      "ishiba-shigeru", "kishida-fumio",
    ]
    let named = try SeedTable("offices").rows.filter { $0["name"] == "Prime minister of Japan" }
    #expect(Set(named.compactMap { $0["actor"] }) == heads)
    #expect(named.allSatisfy { $0["body"] == "japan" && $0["name_zh"] == "日本首相" })
  }

  /// What an order lists is part of what has the order.
  @Test func theFourPoliciesAreAllPartOfTheFour() throws {
    let parts = try SeedTable("relations").rows.filter {
      $0["relation"] == "part-of" && $0["to"] == "four-nuclear-policies"
    }
    let items = try SeedTable("list_items").rows.filter { $0["list"] == "four-nuclear-policies" }
    #expect(Set(parts.compactMap { $0["from"] }) == Set(items.compactMap { $0["item"] }))
  }

  private static func key(of row: SeedTable.Row, _ table: SeedTable) -> String {
    row["id"] ?? table.columns.prefix(3).compactMap { row[$0] }.joined(separator: " ")
  }
}
