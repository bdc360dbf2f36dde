import Chronology
import TestSupport
import Testing

@testable import Corpus

/// Dates of some rows as a column of their own.
@Suite struct GatheredDatesTests {
  private static let plain = ["1960-01-01", "1961-05-03", "1975-12-31", "2001-02-28"]
  private static let coarse = ["1960", "1961-05", "197X", "[1960-01-01..1960-02-03]", "1844"]
  private static let rare = [
    "1960/1962-05", "../1960", "1970/", "[1960,1962]", "1962-1X", "XXXX-05", "1960?", "1961-05~",
    "1960-03-02T10:20:30", "Y-120000", "{1960,1961}", "1962%/1970",
  ]

  /// The copy of numbers is what reading each date anew gives.
  @Test(arguments: [plain, plain + coarse, plain + coarse + rare], 0..<12 as Range<UInt64>)
  func areTheDatesOfTheRows(texts: [String], seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...300, using: &random)
    let hasGaps = Bool.random(using: &random)
    let dates = try (0..<count).map { _ -> EDTFDate? in
      if hasGaps, Int.random(in: 0..<5, using: &random) == 0 { return nil }
      return try EDTFDate(texts.randomElement(using: &random) ?? "1960")
    }
    let column = DateColumn(dates)
    let rows = (0..<Int.random(in: 1...400, using: &random)).map { _ in
      Int32.random(in: (hasGaps ? -1 : 0)..<Int32(count), using: &random)
    }
    let gathered = column.gathered(rows) {}
    let expected = DateColumn(rows.map { $0 < 0 ? nil : dates[Int($0)] })
    #expect(gathered.regular == expected.regular && gathered.missing == expected.missing)
    #expect(gathered.doubtful == expected.doubtful)
    #expect(gathered.approximate == expected.approximate)
    #expect(gathered.isWhole == expected.isWhole)
    let capacity = rows.count
    #expect(
      gathered.irregular.spans(capacity: capacity) == expected.irregular.spans(capacity: capacity))
    #expect(
      gathered.irregular.imprecise(capacity: capacity)
        == expected.irregular.imprecise(capacity: capacity))
    #expect(
      gathered.irregular.open(capacity: capacity) == expected.irregular.open(capacity: capacity))
    for row in rows.indices {
      #expect(gathered[row]?.text == expected[row]?.text)
      #expect(gathered.texts[row] == expected.texts[row])
      #expect(gathered.clock(row) == expected.clock(row))
      guard expected.regular.contains(row) else { continue }
      #expect(gathered.earliest[row] == expected.earliest[row])
      #expect(gathered.latest[row] == expected.latest[row])
    }
    for (code, name) in expected.texts.dictionary.names.enumerated() {
      let other = try #require(gathered.texts.dictionary.code(of: name))
      #expect(gathered.firstRows[Int(other)] == expected.firstRows[code])
    }
  }
}
