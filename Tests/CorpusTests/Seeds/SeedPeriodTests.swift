import Testing

/// Which period a text assigns an event to.
@Suite struct SeedPeriodTests {
  /// The two periods with both ends into which the paper divides the history.
  @Test(arguments: [
    ("from-enmity-to-alliance", "1945", "1955"), ("nuclear-policy-matured", "1956", "1976"),
  ])
  func everyEventWithinABoundedPeriodIsLinkedToIt(period: String, from: String, to: String) throws {
    let linked = try Set(links().filter { $0["period"] == period }.compactMap { $0["event"] })
    for event in try SeedTable("events").rows {
      guard let id = event["id"], Self.isWithin(event["date"], from, to) else { continue }
      #expect(linked.contains(id), "\(id) is not linked to \(period)")
    }
  }

  @Test func whatIsCoveredLiesWithinTheSpan() throws {
    let dates = try column("events", "date")
    let spans = try column("periods", "span")
    for link in try links() where link["role"] == "covered" {
      let (event, period) = (link["event"] ?? "", link["period"] ?? "")
      let ends = (spans[period] ?? "").split(separator: "/").map(String.init)
      #expect(ends.count == 2, "\(period) has no two ends")
      #expect(Self.isWithin(dates[event], ends[0], ends[ends.count - 1]), "\(event) in \(period)")
    }
  }

  @Test func anEventIsLinkedToAPeriodOnce() throws {
    let pairs = try links().map { [$0["event"], $0["period"]] }
    #expect(Set(pairs).count == pairs.count)
  }

  private static func isWithin(_ date: String?, _ from: String, _ to: String) -> Bool {
    guard let date, let first = SeedDate.earliest(date), let last = SeedDate.latest(date) else {
      return false
    }
    return first.prefix(4) >= from && last.prefix(4) <= to
  }

  private func links() throws -> [SeedTable.Row] { try SeedTable("event_periods").rows }

  private func column(_ table: String, _ field: String) throws -> [String: String] {
    try SeedTable(table).rows.reduce(into: [:]) { $0[$1["id"] ?? ""] = $1[field] }
  }
}
