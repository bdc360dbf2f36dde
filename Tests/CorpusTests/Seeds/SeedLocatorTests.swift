import Testing

/// Every row says where it stands, and such a place exists in the texts: `layout.csv` says how long
/// they are.
@Suite struct SeedLocatorTests {
  @Test func everyRowOutsideLinkTablesNamesAPlaceThatExists() throws {
    let ends = try lastPlaces()
    for table in try SeedTable.allWithIds() + [SeedTable("nothing-to-code"), SeedTable("mentions")]
    {
      for row in table.rows {
        let place = "\(table.name): \(row)"
        let source = try #require(row["source"], "\(place)")
        let locator = try #require(row["locator"], "\(place)")
        let end = try #require(ends[source], "no text: \(place)")
        let range = try #require(Self.range(locator, in: source), "no locator: \(place)")
        #expect(range.lowerBound >= 1 && range.upperBound <= end, "out of range: \(place)")
      }
    }
  }

  /// Of a wider range a reader would not know where to look.
  @Test func noPlaceHasMoreThanTwelveLinesWithText() throws {
    let blank = try blankLines()
    for table in try SeedTable.allWithIds() {
      for row in table.rows {
        guard let source = row["source"], let locator = row["locator"],
          let range = Self.range(locator, in: source)
        else { continue }
        let lines = range.count { source != "paper" || !blank.contains($0) }
        #expect(lines <= 12, "\(table.name): \(row["id"] ?? "") \(locator)")
      }
    }
  }

  @Test(arguments: [
    ("L20", "paper", 20...20), ("L20-24", "paper", 20...24), ("P07", "news", 7...7),
  ])
  func readsLocators(text: String, source: String, range: ClosedRange<Int>) {
    #expect(Self.range(text, in: source) == range)
  }

  @Test(arguments: [
    ("L020", "paper"), ("L24-20", "paper"), ("L20-20", "paper"), ("L20-", "paper"), ("20", "paper"),
    ("P07", "paper"), ("P7", "news"), ("L7", "news"), ("P07-09", "news"), ("L20, L22", "paper"),
  ])
  func refusesWhatIsNoLocator(text: String, source: String) {
    #expect(Self.range(text, in: source) == nil)
  }

  private func lastPlaces() throws -> [String: Int] {
    let rows = try SeedTable("layout").rows.compactMap { row in
      row["source"].flatMap { source in row["count"].flatMap { Int($0) }.map { (source, $0) } }
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// The lines of the paper without text.
  private func blankLines() throws -> Set<Int> {
    let row = try #require(try SeedTable("layout").rows.first { $0["source"] == "paper" })
    return Set(
      (row["blank"] ?? "").split(separator: " ").flatMap { part -> ClosedRange<Int> in
        let ends = part.split(separator: "-").compactMap { Int($0) }
        return (ends.first ?? 0)...(ends.last ?? 0)
      })
  }

  /// The lines or paragraphs that a locator names, or nil where it is not well-formed.
  private static func range(_ locator: String, in source: String) -> ClosedRange<Int>? {
    if source == "news" {
      guard let paragraph = locator.wholeMatch(of: /P(\d\d)/).flatMap({ Int($0.1) }) else {
        return nil
      }
      return paragraph...paragraph
    }
    guard let match = locator.wholeMatch(of: /L([1-9]\d*)(?:-([1-9]\d*))?/),
      let first = Int(match.1)
    else { return nil }
    guard let last = match.2.flatMap({ Int($0) }) else { return first...first }
    return first < last ? first...last : nil
  }
}
