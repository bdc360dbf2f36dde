import TestSupport
import Testing

@testable import Corpus

/// Numbers as people write them: with units, marks, groups of any sign, digits of any script.
@Suite struct WrittenNumberTests {
  private func read(
    _ cells: [String]
  ) throws -> (kind: String, values: [String], warnings: [String]) {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    let corpus = try Fixtures.bare("x,other\n\(rows)")
    #expect(corpus.brokenInvariant() == nil)
    #expect(corpus.faults.isEmpty)
    let table = corpus.tables[0]
    return (
      table.origin?.inferred?[0].kind ?? "-", Fixtures.texts(table.fields[0].column),
      corpus.warnings.map(\.message.english)
    )
  }

  @Test(arguments: [
    (["9.5%", "61.8%", "100%", "0"], "decimal (%)", ["9.5", "61.8", "100.0", "0.0"]),
    (["12 %", "7 %"], "integer (%)", ["12", "7"]), (["３％", "4%"], "integer (%)", ["3", "4"]),
    (["12 percent", "7 per cent"], "integer (%)", ["12", "7"]),
    (["$9", "$1,200,000", "-$3"], "integer (1,234) ($)", ["9", "1200000", "-3"]),
    (["$9.50", "12.25"], "decimal ($)", ["9.5", "12.25"]),
    (["1.200,50 €", "7,00 EUR"], "decimal (1.234,5) (€)", ["1200.5", "7.0"]),
    (["US$ 5", "USD 7"], "integer (US$)", ["5", "7"]),
    (["￥500", "1,200円"], "text", ["￥500", "1,200円"]),
    (["Rs. 500", "₹12,34,567"], "integer (1,234) (₹)", ["500", "1234567"]),
    (["5 km", "7km", "1 200 km"], "integer (1 234) (km)", ["5", "7", "1200"]),
    (["3 km2", "4 sq km", "5 km²"], "integer (km²)", ["3", "4", "5"]),
    (["30 people", "1 person"], "integer (people)", ["30", "1"]),
    (["14 800", "2 500", "900"], "integer (1 234)", ["14800", "2500", "900"]),
    (["14\u{A0}800", "900"], "integer (1\u{A0}234)", ["14800", "900"]),
    (["14\u{202F}800,5", "900"], "decimal (1.234,5) (1\u{202F}234)", ["14800.5", "900.0"]),
    (
      ["14\u{2009}800", "1\u{2009}000\u{2009}000"], "integer (1\u{2009}234)", ["14800", "1000000"]
    ),
    (["1'234'567", "2'000"], "integer (1'234)", ["1234567", "2000"]),
    (["1’234.50"], "decimal (1’234)", ["1234.5"]),
    (["1_000", "5"], "integer (1_234)", ["1000", "5"]),
    (["12,34,567", "1,00,000"], "integer (1,234)", ["1234567", "100000"]),
    (["(1,234)", "1,234,567", "5"], "integer (1,234)", ["-1234", "1234567", "5"]),
    (["1,234,567-", "5"], "integer (1,234)", ["-1234567", "5"]),
    (["1.50-", "2"], "decimal", ["-1.5", "2.0"]),
    (["250-", "-3", "7"], "integer", ["-250", "-3", "7"]),
    (["250-", "(3)", "7"], "integer", ["-250", "-3", "7"]),
    (["−5", "7", "–3"], "integer", ["-5", "7", "-3"]),
    (["１２３", "４５"], "integer", ["123", "45"]), (["٣٤", "١٢٫٥"], "decimal", ["34.0", "12.5"]),
    (["۱۲۳", "۴"], "integer", ["123", "4"]), (["१२", "३"], "integer", ["12", "3"]),
    (["1,200*", "1,234,567"], "integer (1,234)", ["1200", "1234567"]),
    (["56,639[18]", "1,234,567[a]"], "integer (1,234)", ["56639", "1234567"]),
    (["12.5 p", "13.25", "14 b"], "decimal", ["12.5", "13.25", "14.0"]),
    (["1200†", "5¹"], "integer", ["1200", "5"]), (["7 (a)", "8"], "integer", ["7", "8"]),
  ])
  func readAsNumbers(cells: [String], kind: String, values: [String]) throws {
    let (found, read, _) = try read(cells)
    #expect(found == kind && read == values)
  }

  @Test(arguments: [
    ["5 km", "7 mi"], ["$5", "€7"], ["50%", "45"], ["~200", "7"], ["<5", "12"], ["c. 300", "7"],
    ["3.2 million", "5 million"], ["5k", "7k"], ["1.2万", "3億"], ["10-20", "7"], ["200+", "7"],
    ["12 34", "7"], ["1 2345", "7"], ["7 Samurai", "12 Monkeys"], ["1st", "2nd"], ["12a", "12b"],
    ["(5)", "(7)"], ["$5 million"], ["1'23", "4"], ["١٢3"], ["--5"], ["5--"], ["1939-", "1945"],
    ["1939-", "1945", "-9"],
    ["65-", "12"], ["1.2.3", "4"],
    ["Q1", "5"], ["№ 5", "6"], ["5 (est.)", "7"], ["1,2,3", "4"], ["1e999", "2"],
  ])
  func staysTextWhereItIsNoNumberOfOneThing(cells: [String]) throws {
    let (kind, values, _) = try read(cells)
    #expect(kind == "text" && values == cells)
  }

  @Test(arguments: [
    (["5 km", "7 mi"], "'5 km' and '7 mi' on line 3 count different things"),
    (["50%", "45"], "'50%' and '45' on line 3 count different things"),
    (
      ["1,200*", "1,234,567*"], "'1,200*' and 1 other are read as numbers; the marks are ignored"
    ),
    (["(5)", "7"], "'(5)' is read as negative, because of the parentheses"),
  ])
  func whatIsReadOverOrRefusedIsSaid(cells: [String], warning: String) throws {
    #expect(try read(cells).warnings.contains { $0.contains(warning) })
  }

  @Test(arguments: [
    (["50%", "5 km", "61%"]), (["1 200", "12,5"]), (["1,234", "7"]),
  ])
  func readsByASavedSchemaAsItDidWithout(cells: [String]) throws {
    let rows = cells.map { "\"\($0)\",y\n" }.joined()
    let corpus = try Fixtures.bare("x,other\n\(rows)")
    let resource = try #require(corpus.tables[0].origin?.resource)
    let field = try #require(resource.schema?.fields[0])
    var rule = FieldRule(name: "x", label: "x", kind: .decimal)
    rule.numbers = NumberFormat(field)
    if case .decimal(let column) = corpus.tables[0].fields[0].column {
      #expect(cells.map { rule.numbers.decimal(Array($0.utf8).span) } == Array(column.values))
    }
  }
}
