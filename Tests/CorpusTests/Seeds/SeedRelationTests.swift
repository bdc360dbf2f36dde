import Testing

@Suite struct SeedRelationTests {
  /// Who amends, replaces or repeats comes later than what is amended, unless a note says why not.
  @Test(arguments: [
    "amends", "supersedes", "replaces", "repeats", "responds-to", "follows", "retracts",
  ])
  func comesLaterThanWhatItBearsOn(relation: String) throws {
    let dates = try datesOfRows()
    for row in try SeedTable("relations").rows where row["relation"] == relation {
      guard row["note"] == nil, let to = row["to"].flatMap({ dates[$0] }),
        let from = row["date"] ?? row["from"].flatMap({ dates[$0] }),
        let begun = SeedDate.earliest(to), let bound = SeedDate.latest(from)
      else { continue }
      #expect(bound.prefix(begun.count) >= begun.prefix(bound.count), "\(row["id"] ?? "")")
    }
  }

  private func datesOfRows() throws -> [String: String] {
    var dates: [String: String] = [:]
    for table in try SeedTable.allWithIds() {
      for row in table.rows {
        if let id = row["id"] { dates[id] = row["date"] ?? row["founded"] ?? row["span"] }
      }
    }
    return dates
  }
}
