import Testing

@testable import Corpus

/// Cells of declared fields: what each kind takes, and what it refuses.
@Suite struct DeclaredValueTests {
  /// A field, the cells of its column, what they are read as, and the messages of the faults.
  struct Case: CustomTestStringConvertible, Sendable {
    let field: String
    let cells: [String]
    let values: [String]
    var messages: [String] = []

    var testDescription: String { field }
  }

  @Test(arguments: [
    Case(
      field: #""type": "integer""#, cells: ["7", " 8 ", "+9", "-1"], values: ["7", "8", "9", "-1"]),
    Case(
      field: #""type": "integer", "groupChar": ",", "bareNumber": false"#, cells: ["$1,200"],
      values: ["1200"]),
    Case(
      field: #""type": "integer", "missingValues": ["", "-9"]"#, cells: ["-9", "", "1"],
      values: ["-", "-", "1"]),
    Case(
      field: #""type": "integer", "missingValues": ["-9"]"#, cells: [""], values: ["-"],
      messages: ["'' is not a whole number"]),
    Case(
      field: #""type": "integer", "constraints": {"enum": [1, 2]}"#, cells: ["2", "3"],
      values: ["2", "-"], messages: ["'3' is not in the list; write '1' or '2'"]),
    Case(
      field: #""type": "integer", "constraints": {"minimum": 1}"#, cells: ["0"], values: ["-"],
      messages: ["'0' is out of range; write 1 or more"]),
    Case(
      field: #""type": "number", "decimalChar": ",", "groupChar": ".""#, cells: ["1.234,5", "2"],
      values: ["1234.5", "2.0"]),
    Case(
      field: #""type": "number""#,
      cells: ["1e3", "INF", "0.1", "12345678901234567.5", "1.2.3", "."],
      values: ["1000.0", "inf", "0.1", "1.2345678901234568e+16", "-", "-"],
      messages: ["'1.2.3' is not a number", "'.' is not a number"]),
    Case(
      field: #""type": "boolean""#, cells: ["true", "FALSE", "1", "0", "yes"],
      values: ["true", "false", "true", "false", "-"],
      messages: ["'yes' is neither true nor false"]),
    Case(
      field: #""type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]"#,
      cells: ["yes", "no"], values: ["true", "false"]),
    Case(
      field: #""type": "year""#, cells: ["1976", "76"], values: ["1976", "-"],
      messages: ["'76' is not EDTF; write year-month-day, such as 1976, 1976-06 or 1976-06-03"]),
    Case(field: #""type": "yearmonth""#, cells: ["1976-06"], values: ["1976-06"]),
    Case(field: #""type": "date""#, cells: [" 1976-06-03 "], values: ["1976-06-03"]),
    Case(
      field: #""type": "date", "format": "%d/%m/%Y""#, cells: ["3/6/1976", "1976"],
      values: ["1976-06-03", "-"], messages: ["'1976' is not in the form %d/%m/%Y"]),
    Case(
      field: #""type": "date", "constraints": {"minimum": "1950", "maximum": "1960-06"}"#,
      cells: ["1949", "195X", "1960-07", "1960"], values: ["-", "195X", "-", "1960"],
      messages: [
        "'1949' is out of range; write 1950 to 1960-06",
        "'1960-07' is out of range; write 1950 to 1960-06",
      ]),
    Case(
      field: #""type": "string", "constraints": {"minLength": 2, "maxLength": 3}"#,
      cells: ["日本", "é", "1234"], values: ["日本", "-", "-"],
      messages: [
        "'é' has 1 character; write 2 to 3", "'1234' has 4 characters; write 2 to 3",
      ]),
    Case(
      field:
        #""type": "list", "separator": ";", "constraints": {"maxLength": 2}"#,
      cells: ["a;b", "a;b;c", "b;b;c"], values: ["a|b", "", "b|c"],
      messages: ["'a;b;c' has 3 items; write 2 or less"]),
    Case(
      field: #""type": "string", "constraints": {"enum": ["secret agreement", "treaty"]}"#,
      cells: ["treaty", "treat", "x"], values: ["treaty", "-", "-"],
      messages: [
        "'treat' is not in the list; did you mean 'treaty'?",
        "'x' is not in the list; write 'secret agreement' or 'treaty'",
      ]),
    Case(
      field: #""type": "string", "categories": [{"value": "a", "label": "A"}, "b"]"#,
      cells: ["a", "b"], values: ["a", "b"]),
    Case(
      field: #""type": "string", "constraints": {"pattern": "[\\w-]+"}"#,
      cells: ["Satō-佐藤_1", "a b"], values: ["Satō-佐藤_1", "-"],
      messages: [#"'a b' does not match the pattern [\w-]+"#]),
    Case(
      field: #""type": "string", "constraints": {"pattern": "(a"}"#, cells: ["x"], values: ["x"],
      messages: [
        "the descriptor cannot be followed: the pattern '(a' cannot be read: missing ): (a"
      ]),
    Case(
      field: #""type": "string", "separator": ";""#, cells: ["a; b;;a ", "", "c"],
      values: ["a|b", "", "c"]),
    Case(field: #""type": "list", "delimiter": "--""#, cells: ["a--b"], values: ["a|b"]),
    Case(
      field: #""type": "array""#, cells: [#"[""a;b"", 2]"#, "[1"], values: ["a;b|2", ""],
      messages: ["'[1' is not a JSON array"]),
    Case(
      field: #""type": "string", "separator": ";", "constraints": {"enum": ["a", "b"]}"#,
      cells: ["a;b", "a;c"], values: ["a|b", ""],
      messages: ["'c' is not in the list; write 'a' or 'b'"]),
    Case(field: #""type": "any""#, cells: ["1", "word"], values: ["1", "word"]),
    Case(field: #""type": "string""#, cells: [" x ", "007"], values: [" x ", "007"]),
  ])
  func readsCells(_ example: Case) throws {
    let (column, faults) = try Fixtures.column(example.field, example.cells)
    #expect(Fixtures.texts(column) == example.values)
    let messages = faults.map { $0.drop { $0 != "x" }.dropFirst(3) }.map(String.init)
    #expect(messages == example.messages)
  }

  @Test func enumerationsBecomeCategoriesAndOtherTextsDoNot() throws {
    let (kind, _) = try Fixtures.column(#""constraints": {"enum": ["b", "a"]}"#, ["a", "a"])
    guard case .category(let column) = kind else {
      Issue.record("not a category")
      return
    }
    // In the order of the descriptor, with values that no row has.
    #expect(column.dictionary.names == ["b", "a"])
    let (other, _) = try Fixtures.column(#""type": "string""#, ["a", "a"])
    guard case .text = other else {
      Issue.record("not a text")
      return
    }
  }

  @Test func matchesColumnsByNameAndReadsTranslationsThatTheSchemaLeavesOut() throws {
    let corpus = try Fixtures.described(
      #"{"name": "t", "schema": {"fields": [{"name": "title"}, {"name": "n", "type": "integer"}]}}"#,
      "N ,title@zh,title\n1,日本,Japan\n")
    #expect(corpus.faults.isEmpty)
    #expect(corpus.tables[0].fields.map(\.name) == ["title", "n", "title_zh"])
    #expect(corpus.tables[0].label(of: 0, language: "zh") == "日本")
  }

  @Test(arguments: [
    ("subset", ["b"]), ("superset", ["c"]), ("partial", []), ("exact", ["b", "c"]),
  ])
  func fieldsMatchSaysWhatMayDiffer(match: String, fields: [String]) throws {
    let corpus = try Fixtures.described(
      """
      {"name": "t", "schema": {"fieldsMatch": "\(match)", "fields": [{"name": "a"}, {"name": "b"}]}}
      """, "a,c\n1,2\n")
    #expect(corpus.faults.compactMap(\.field) == fields)
  }
}
