import Testing

@testable import Corpus

/// Members of JSON that are an object in one row and a single value in another.
@Suite struct JSONMixedTests {
  @Test(arguments: [
    (
      #"[{"id":1,"dead":5},{"id":2,"dead":{"min":10,"max":20}},{"id":3,"dead":7}]"#,
      #"id,dead / 1,5 / 2,{"min":10,"max":20} / 3,7"#
    ),
    (
      #"[{"dead":{"min":10},"id":1},{"id":2,"dead":"many"}]"#,
      #"dead,id / {"min":10},1 / many,2"#
    ),
    (
      "{\"id\":1,\"at\":\"Bonn\"}\n{\"at\":{\"name\":\"Kyoto\"},\"id\":2}\n",
      #"id,at / 1,Bonn / 2,{"name":"Kyoto"}"#
    ),
    (#"[{"a":true},{"a":{"b":1}},{"a":null}]"#, #"a / true / {"b":1} / -"#),
    // At a deeper level; what is above it is flattened as ever.
    (
      #"[{"a":{"b":{"c":1},"d":2}},{"a":{"b":3,"d":4}}]"#, #"a_b,a_d / {"c":1},2 / 3,4"#
    ),
    (
      #"[{"a":{"b":{"c":{"d":1}}}},{"a":{"b":{"c":2}}},{"a":3}]"#,
      #"a / {"b":{"c":{"d":1}}} / {"b":{"c":2}} / 3"#
    ),
    // Lists within such an object are in it.
    (#"[{"a":1},{"a":{"p":[{"n":"x"}]}}]"#, #"a / 1 / {"p":[{"n":"x"}]}"#),
    (#"[{"a":1},{"a":{"t":["x"]}}]"#, #"a / 1 / {"t":["x"]}"#),
    // A name with a dot of its own stays a column.
    (
      #"[{"a":1,"a.b":7},{"a":{"b":2}}]"#, #"a,a_b / 1,7 / {"b":2},-"#
    ),
    (#"{"x":{"n":1},"y":{"n":{"lo":1}},"z":{"n":2}}"#, #"key,n / x,1 / y,{"lo":1} / z,2"#),
    (#"{"meta":1,"rows":[{"n":1},{"n":{"lo":1}}]}"#, #"n / 1 / {"lo":1}"#),
    // Beside lists as well.
    (#"[{"t":"a"},{"t":["b"]},{"t":{"n":1}}]"#, #"t,t_n / a,- / ["b"],- / {"n":1},1"#),
    // What is no value keeps no object together.
    (#"[{"a":null},{"a":{"b":1}},{}]"#, "a_b / - / 1 / -"),
    (#"[{"a":""},{"a":{"b":1}}]"#, "a_b / - / 1"),
    (#"[{"a":{}},{"a":{"b":1}}]"#, "a_b / - / 1"),
  ])
  func noValueIsLost(text: String, shape: String) throws {
    let corpus = try Fixtures.read(text, file: "t.json")
    #expect(Fixtures.shape(corpus) == shape)
    #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
  }

  @Test func theKindOfNearlyAllHoldsAndTheObjectKeepsItsText() throws {
    let rows = (0..<300).map { $0 == 150 ? #"{"n":{"min":1}}"# : #"{"n":\#($0)}"# }
    let corpus = try Fixtures.read("[\(rows.joined(separator: ","))]", file: "t.json")
    #expect(corpus.tables[0].fields.map(\.name) == ["n"])
    #expect(corpus.tables[0].rowCount == 300 && corpus.brokenInvariant() == nil)
  }

  @Test func aMemberThatStandsTwiceAsBothIsAFault() throws {
    let corpus = try Fixtures.read(#"[{"a":1,"a":{"b":2}}]"#, file: "t.json")
    #expect(Fixtures.shape(corpus) == #"a / {"b":2}"#)
    #expect(corpus.faults.map(\.kind) == [.repeatedName("a")])
  }
}
