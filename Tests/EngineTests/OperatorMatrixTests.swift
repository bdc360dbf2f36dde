import Corpus
import Engine
import Query
import TestSupport
import Testing

/// Every operator on every kind of field, with values of every kind: an answer, or a fault with a place.
@Suite struct OperatorMatrixTests {
  private static let fields = [
    "id", "text", "number", "half", "flag", "kind", "tags", "date", "year", "month", "decade",
    "next", "others", "next.date", "others.text", "next.number",
  ]

  private static let values = [
    "5", "0.5", "1960", "1960-05", "\"x\"", "x", "true", "1960..1964", "[1, 2]", "[a, b]",
    ".text", ".number", ".date", "{rows}", "{rows | select number}",
  ]

  private let ask = Ask(
    Corpus(
      name: "hand",
      tables: [
        Table(
          name: "rows", rowCount: 70,
          fields: [
            .ids("row", 70), .texts("text", (0..<70).map { $0 % 7 == 0 ? nil : "x \($0 % 9)" }),
            .numbers("number", (0..<70).map { $0 % 11 == 0 ? nil : $0 }),
            Field(
              name: "half",
              column: .decimal(DecimalColumn((0..<70).map { $0 % 5 == 0 ? nil : Double($0) / 2 }))),
            Field(
              name: "flag",
              column: .boolean(BooleanColumn((0..<70).map { $0 % 3 == 0 ? nil : $0 % 2 == 0 }))),
            .categories("kind", (0..<70).map { ["a", "b", "x"][$0 % 3] }, all: ["a", "b", "x"]),
            .lists("tags", (0..<70).map { $0 % 4 == 0 ? [] : ["a", "x\($0 % 3)"] }),
            .dates("date", (0..<70).map { ["1960-05-03", nil, "196X", "1960/1962"][$0 % 4] }),
            .references("next", (0..<70).map { ($0 + 1) % 70 }, to: 0),
            .links("others", (0..<70).map { $0 % 5 == 0 ? [] : [$0 % 9, 3] }, to: 0),
          ], idField: 0, nameField: 1)
      ]))

  @Test(arguments: Comparison.allCases, fields)
  func anOperatorIsAnsweredOrRefused(comparison: Comparison, field: String) throws {
    let isPattern = comparison.definition.right == .expression
    var answered = 0
    for quantifier in ["", "any ", "all ", "no "] {
      for value in isPattern ? ["/x/", "/^[0-9]+$/i"] : Self.values {
        let query = "rows where \(quantifier)\(field) \(comparison.rawValue) \(value)"
        do {
          let count = try ask.answer(query).rowCount
          answered += 1
          #expect(count <= 70)
        } catch let refusal as Ask.Refusal {
          #expect(refusal.diagnostics.contains { !$0.isWarning }, "\(query)")
        }
      }
    }
    // Only what an operator has no meaning for is refused altogether.
    if comparison == .equal || comparison == .isIn { #expect(answered > 0, "\(field)") }
  }
}
