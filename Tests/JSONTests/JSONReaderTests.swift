import Foundation
import JSON
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  private func value(_ json: String) throws(JSONReader.Fault) -> JSONValue {
    try JSONValue(parsing: json)
  }

  @Test(arguments: [
    ("null", JSONValue.null), (" true\n", .truth(true)), ("false", .truth(false)),
    ("[]", .array([])), ("[ ]", .array([])),
    ("[1, [\"a\"]]", .array([.number("1"), .array([.text("a")])])),
    ("{}", .object(JSONObject())), ("\"\"", .text("")), ("\"非核\"", .text("非核")),
  ])
  func readsEveryKind(json: String, expected: JSONValue) throws {
    #expect(try value(json) == expected)
  }

  @Test(arguments: [
    "0", "-0", "10", "1.0", "-12.50", "1e3", "1E-3", "123456789012345678901234567890",
  ])
  func keepsNumbersAsTheyAreWritten(number: String) throws {
    #expect(try value(number) == .number(number))
  }

  @Test(arguments: [
    "01", "-", "+1", ".5", "1.", "1e", "1e+", "--1", "0x1F", "nan", "Infinity", "True", "1-2",
  ])
  func refusesWhatIsNoNumber(word: String) {
    #expect(throws: JSONReader.Fault.self) { try value("[\(word)]") }
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u65e5\u65E5x""#, "A日日x"),
    (#""a\uD83D\uDDFE.""#, "a🗾."), (#""\u0000""#, "\0"), (#""e\u0301""#, "é"),
  ])
  func readsEscapes(json: String, text: String) throws {
    #expect(try value(json) == .text(text))
  }

  @Test(arguments: [
    (#"["\x"]"#, #"one of "\/bfnrtu after '\'"#, "'x'"),
    (#"["\u12G4"]"#, #"four hexadecimal digits after '\u'"#, "'G4'"),
    (#"["\u12"#, #"four hexadecimal digits after '\u'"#, "the end of the file"),
    (#"["\uD83D"]"#, "the two halves of a surrogate pair, the high one first", "'\"'"),
    (#"["\uDDFE"]"#, "the two halves of a surrogate pair, the high one first", "'\"'"),
    (#"["\uD83D\n"]"#, "the two halves of a surrogate pair, the high one first", "'n'"),
    (#"["\uD83D\u0041"]"#, "the two halves of a surrogate pair, the high one first", "'\"'"),
    ("[\"a\u{1}\"]", "'\"' before the end of the line", "'\u{1}'"),
    ("[1,]", "a value", "']'"), ("[1 ", "',' or ']'", "the end of the file"),
    ("{\"a\":1,}", "a name in double quotes", "'}'"),
    (String(repeating: "[", count: 513), "fewer brackets inside one another", "'['"),
  ])
  func namesTheFault(json: String, expected: String, found: String) {
    let fault = #expect(throws: JSONReader.Fault.self) { try value("\n\n" + json) }
    #expect(fault?.line == 3)
    #expect(fault?.expected.english == expected && fault?.found.english == found)
  }

  @Test func takesTheLastOfPropertiesWithOneName() throws {
    guard case .object(let object) = try value(#"{"a": 1, "b": 2, "a": 3}"#) else {
      Issue.record("no object")
      return
    }
    #expect(object.members.map(\.name) == ["a", "b", "a"])
    #expect(object["a"] == .number("3") && object["c"] == nil)
  }

  /// Foundation is the judge of what is JSON, but for the comma that it lets stand after the last item.
  @Test(arguments: 0..<8)
  func agreesWithFoundation(block: UInt64) {
    let pieces = [
      "{", "}", "[", "]", "\"", ":", ",2", "0", "1", "12", "-", ".5", "e", "E+3", "true", "null",
      " ", "\n", "\\", "\\u00e9", "\\uD83D", "\\uDDFE", "\"a\":", "\"é\"", "\"\\n\"", ",\"b\":0",
    ]
    for seed in block * 200..<(block + 1) * 200 {
      var random = SeededGenerator(seed: seed)
      let inner = (0..<Int.random(in: 1..<9, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      for json in [inner, "[\(inner)]", "{\"k\":\(inner)}", "[\"\(inner)\"]"] {
        let isJSON =
          (try? JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed))
          != nil
        #expect(((try? value(json)) != nil) == isJSON, "\(json)")
      }
    }
  }
}
