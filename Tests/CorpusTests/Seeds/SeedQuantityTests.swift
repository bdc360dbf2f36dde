import Testing

@Suite struct SeedQuantityTests {
  @Test func boundsEncloseTheFigure() throws {
    for row in try SeedTable("quantities").rows {
      let bounds = [row["low"], row["value"], row["high"]].compactMap { $0.flatMap(Double.init) }
      #expect(!bounds.isEmpty && bounds == bounds.sorted(), "\(row["id"] ?? "")")
    }
  }

  /// An exact figure is its own bounds; every other leaves room on at least one side.
  @Test func boundsAgreeWithTheQualifier() throws {
    for row in try SeedTable("quantities").rows {
      let isExact = row["low"] == row["high"] && row["low"] == row["value"]
      #expect(isExact == (row["qualifier"] == "exact"), "\(row["id"] ?? "")")
    }
  }
}
