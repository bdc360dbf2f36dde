import JSON
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    #"{"b":[1,{"a":null}],"a":[],"c":{}}"#, #"[true,false,-1.50,9223372036854775807,"日\n"]"#,
    #""""#, "[]", "{}",
  ])
  func writesOnOneLineWhatItRead(json: String) throws {
    #expect(try JSONValue(parsing: json).compactText == json)
  }

  @Test func indentsAsAPersonWould() throws {
    let long = Array(repeating: "123456789", count: 10).joined(separator: ",")
    let json = #"{"a":[1,2],"b":{},"c":[[3],{"d":"e"}],"f":[\#(long)]}"#
    let lines = Array(repeating: "    123456789", count: 10).joined(separator: ",\n")
    #expect(
      try JSONValue(parsing: json).indentedText == """
        {
          "a": [1, 2],
          "b": {},
          "c": [
            [3],
            {
              "d": "e"
            }
          ],
          "f": [
        \(lines)
          ]
        }

        """)
  }

  /// All writers share one set of escapes: what JSON asks for, and what no reader sees.
  @Test(arguments: [
    ("\"\\\n\r\t\u{1}\u{7F}日", #""\"\\\n\r\t\u0001\u007f日""#),
    ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
    ("\u{2027}\u{2028}x\u{2029}\u{202A}", "\"\u{2027}\\u2028x\\u2029\u{202A}\""),
    ("\u{FEFE}\u{FEFF}\u{FF00}", "\"\u{FEFE}\\ufeff\u{FF00}\""), ("", "\"\""),
  ])
  func escapesSignsThatWouldNotBeSeen(text: String, json: String) throws {
    var bytes: [UInt8] = []
    bytes.append(json: text)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
    #expect(JSONValue.text(text).compactText == json)
    #expect(JSONValue.text(text).indentedText == json + "\n")
    #expect(try JSONValue(parsing: json) == .text(text))
  }

  @Test func keepsWholeNumbersOf64Bits() throws {
    for number in [Int.min, -1, 0, Int.max] {
      #expect(try Int(JSONValue(parsing: number.json.compactText)) == number)
    }
  }
}
