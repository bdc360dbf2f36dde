import Testing

/// Events are what happened; plans, denials and forecasts are claims.
@Suite struct SeedEventTests {
  @Test func everyEventOccurredOrIsAllegedAndHasAType() throws {
    for event in try SeedTable("events").rows {
      let id = try #require(event["id"])
      #expect(["occurred", "alleged"].contains(event["status"]), "\(id)")
      #expect(event["type"] != nil, "\(id)")
    }
  }

  /// Nothing that a text could only foresee: its last word on a time is its own day.
  @Test func noEventBeginsAfterTheDayOfItsText() throws {
    let days = ["news": "2024-10-04", "paper": "2022-12"]
    for event in try SeedTable("events").rows {
      guard let date = event["date"], let source = event["source"] else { continue }
      let start = SeedDate.earliest(date) ?? ""
      #expect(start <= days[source] ?? "", "\(event["id"] ?? ""): \(date) in \(source)")
    }
  }

  @Test func everyEventHasAnActor() throws {
    let linked = Set(try SeedTable("event_actors").rows.map { $0["event"] })
    let alone = try SeedTable("events").rows.map { $0["id"] }.filter { !linked.contains($0) }
    #expect(alone.isEmpty)
  }

  @Test func everyEventWithADateSaysWhetherItIsStated() throws {
    for event in try SeedTable("events").rows {
      #expect((event["date"] == nil) == (event["basis"] == nil), "\(event["id"] ?? "")")
    }
  }
}
