import Testing

@Suite struct SeedNameTests {
  /// A reader in Chinese or Japanese finds every row under a name of the own language.
  @Test(arguments: ["name", "title", "statement", "definition", "purpose"])
  func whatIsWorthAWordHasItInThreeLanguages(field: String) throws {
    for table in try SeedTable.allWithIds() where table.columns.contains(field) {
      for row in table.rows where row[field] != nil || ["name", "title"].contains(field) {
        for form in [field, "\(field)_zh", "\(field)_ja"] {
          #expect(row[form] != nil, "\(table.name): \(row["id"] ?? "") has no \(form)")
        }
      }
    }
  }
}
