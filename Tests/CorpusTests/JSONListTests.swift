import Testing

@testable import Corpus

/// Lists in JSON: of single values, of objects, of lists.
@Suite struct JSONListTests {
  @Test(arguments: [
    // A list of objects is a text, and beside it stands a list for each member.
    (
      #"[{"p":[{"name":"A","n":1},{"name":"B"}]},{"p":[]},{}]"#,
      #"p,p_name,p_n / [{"name":"A","n":1},{"name":"B"}],A|B,1 / [],, / -,,"#
    ),
    (
      #"[{"p":[{"a":{"b":"x"}},{"a":{"b":"y"}}]}]"#,
      #"p,p_a_b / [{"a":{"b":"x"}},{"a":{"b":"y"}}],x|y"#
    ),
    (
      #"[{"p":[{"r":["x","y"]},{"r":["z"]}]}]"#,
      #"p,p_r / [{"r":["x","y"]},{"r":["z"]}],x|y|z"#
    ),
    (#"[{"p":[{"q":[{"n":"x"},{"n":"y"}]}]}]"#, #"p,p_q_n / [{"q":[{"n":"x"},{"n":"y"}]}],x|y"#),
    (#"[{"a":{"p":[{"n":"x"}]}}]"#, #"a_p,a_p_n / [{"n":"x"}],x"#),
    // One object where others have several.
    (
      #"[{"p":{"n":"x"}},{"p":[{"n":"y"},{"n":"z"}]}]"#,
      #"p,p_n / {"n":"x"},x / [{"n":"y"},{"n":"z"}],y|z"#
    ),
    // A single value where others have a list.
    (#"[{"t":"a, b"},{"t":["c","d"]},{"t":""},{"t":null}]"#, "t / a, b / c|d /  / "),
    (#"[{"t":["a",null,"b"]},{"t":[true,1.50]}]"#, "t / a|b / true|1.50"),
    // Lists of lists stay as they are written.
    (#"[{"g":[[5.3,49.1],[5.4,49.2]]}]"#, "g / [[5.3,49.1],[5.4,49.2]]"),
    (#"[{"g":[1,2]},{"g":[[1,2],[3,4]]}]"#, "g / [1,2] / [[1,2],[3,4]]"),
    (#"[{"p":[{"g":[[1,2]]},{"n":"x"}]}]"#, #"p,p_n / [{"g":[[1,2]]},{"n":"x"}],x"#),
    (#"[{"p":["x",{"n":"y"}]}]"#, #"p,p_n / ["x",{"n":"y"}],y"#),
    (#"[{"t":[]},{"t":[]}]"#, "t /  / "),
  ])
  func listsKeepAllThatTheyHold(text: String, shape: String) throws {
    let corpus = try Fixtures.read(text, file: "t.json")
    #expect(Fixtures.shape(corpus) == shape)
    #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
  }

  @Test func membersBearTheirPathAsHeading() throws {
    let fields = try Fixtures.read(#"[{"parties":[{"name":"A"}]}]"#, file: "t.json").tables[0]
      .fields
    #expect(fields.map(\.label) == ["parties", "parties.name"])
  }

  @Test(arguments: [
    ("[[5.38,49.16],[5.4,49.2]]", "text"), (#"[{"a":1},{"a":2}]"#, "text"),
    (#"{"a":"x","b":"y"}"#, "text"), (#"["a","b"]"#, "list"), ("[]", "list"),
  ])
  func cellsOfCSVThatHoldJSONAreReadAlike(cell: String, kind: String) throws {
    let quoted = "\"\(cell.replacing("\"", with: "\"\""))\""
    let rows = (1...6).map { "\($0),\(quoted)\n" }.joined()
    let corpus = try Fixtures.bare("id,x\n\(rows)")
    let column = corpus.tables[0].fields[1].column
    if case .list = column { #expect(kind == "list") } else { #expect(kind == "text") }
    #expect(corpus.faults.isEmpty)
    if kind == "text" { #expect(Fixtures.texts(column)[0] == cell) }
  }

  @Test(arguments: [
    (#"{"name":"p","type":"string"},{"name":"p.n","type":"array"}"#, #"p,p.n / [{"n":"x"}],x"#),
    (#"{"name":"p","type":"string"}"#, #"p / [{"n":"x"}]"#),
  ])
  func aSchemaSaysWhichMembersAreFields(fields: String, shape: String) throws {
    let bytes = Array(#"[{"p":[{"n":"x"}]}]"#.utf8)
    let json = Array(#"{"resources":[{"schema":{"fields":[\#(fields)]}}]}"#.utf8)
    let resource = try Descriptor.decoded(from: json.span, file: "d").resources[0]
    var (patterns, loader) = (PatternCache(), TableLoader(file: "t.json", form: .json(.array)))
    let draft = try loader.table(
      bytes.span, resource: resource, schema: try #require(resource.schema), patterns: &patterns)
    let corpus = CorpusAssembly.corpus(name: "t", title: nil, [draft])
    #expect(Fixtures.shape(corpus) == shape && corpus.faults.isEmpty)
  }
}
