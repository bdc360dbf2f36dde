import Messages
import TestSupport
import Testing

@testable import Corpus

/// Where the rows stand in a JSON file, and what becomes of them.
@Suite struct JSONShapeTests {
  @Test(arguments: [
    // Objects by key, on one line and on several.
    (#"{"ev1":{"y":1914,"n":"A"},"ev2":{"y":1915,"n":"B"}}"#, "key,y,n / ev1,1914,A / ev2,1915,B"),
    ("{\n  \"a\": {\"y\": 1914},\n  \"b\": {\"y\": 1915}\n}", "key,y / a,1914 / b,1915"),
    (#"{"a":{"y":1,"n":"x"},"b":{"y":2},"c":{"y":3,"n":"z"}}"#, "key,y,n / a,1,x / b,2,- / c,3,z"),
    (#"{"0":{"y":1,"n":"x"},"1":{"y":2,"n":"z"}}"#, "key,y,n / 0,1,x / 1,2,z"),
    (#"{"a":{"key":"k","y":1},"b":{"key":"l","y":2}}"#, "row_key,key,y / a,k,1 / b,l,2"),
    (
      #"{"a":{"at":{"lat":1},"t":["x"]},"b":{"at":{"lat":2},"t":["y","z"]}}"#,
      "key,at_lat,t / a,1,x / b,2,y|z"
    ),
    (#"{"meta":1,"data":{"a":{"y":1},"b":{"y":2}}}"#, "key,y / a,1 / b,2"),
    // Objects of which two have a name in common.
    (
      #"{"Q1":{"n":5},"Q2":{"n":7,"x":"a"},"Q3":{"z":[1,2]}}"#,
      "key,n,x,z / Q1,5,-, / Q2,7,a, / Q3,-,-,1|2"
    ),
    (
      #"{"a":{"y":1,"p":2},"b":{"y":3,"q":4},"c":{"r":5,"s":6}}"#,
      "key,y,p,q,r,s / a,1,2,-,-,- / b,3,-,4,-,- / c,-,-,-,5,6"
    ),
    (#"{"a":{},"b":{"y":1},"c":{"y":2}}"#, "key,y / a,- / b,1 / c,2"),
    (#"{"place":{"name":"G"},"actor":{"born":1}}"#, "place_name,actor_born / G,1"),
    (#"{"battles":{"a":{"y":1},"b":{"y":2}}}"#, "key,y / a,1 / b,2"),
    // Single values by key.
    (#"{"1914":3,"1915":5}"#, "key,value / 1914,3 / 1915,5"),
    (#"{"1914-07-28":"a","1918-11-11":"b"}"#, "key,value / 1914-07-28,a / 1918-11-11,b"),
    (#"{"1914":["a","b"],"1915":[]}"#, "key,value / 1914,a|b / 1915,"),
    (#"{"note":"x","1914":"a"}"#, "note,1914 / x,a"),
    // Columns.
    (#"{"year":[1914,1915],"name":["A","B"]}"#, "year,name / 1914,A / 1915,B"),
    (#"{"year":[1914],"name":[null]}"#, "year,name / 1914,-"),
    (#"{"y":[1,2],"t":[["a","b"],[]]}"#, "y,t / 1,a|b / 2,"),
    (#"{"y":{"0":1,"1":2},"n":{"0":"A","1":"B"}}"#, "y,n / 1,A / 2,B"),
    (#"{"y":{"0":1},"n":{"0":null}}"#, "y,n / 1,-"),
    (
      #"{"columns":["y","n"],"index":[0,1],"data":[[1,"A"],[2,"B"]]}"#, "y,n / 1,A / 2,B"
    ),
    (
      #"{"columns":["y","n"],"index":["a","b"],"data":[[1,"A"],[2,"B"]]}"#,
      "key,y,n / a,1,A / b,2,B"
    ),
    (#"{"columns":["y"],"data":[[1],[2]]}"#, "y / 1 / 2"),
    // Envelopes.
    (#"{"meta":{"n":2},"results":[{"y":1},{"y":2}]}"#, "y / 1 / 2"),
    (#"{"data":{"total":2,"items":[{"y":1},{"y":2}]}}"#, "y / 1 / 2"),
    (#"{"ok":true,"page":{"rows":[{"y":1,"t":["a","b"]}]},"next":null}"#, "y,t / 1,a|b"),
    (
      #"{"schema":{"fields":[{"name":"y"}],"pandas_version":"1"},"data":[{"y":1},{"y":2}]}"#,
      "y / 1 / 2"
    ),
    (#"{"range":"A1:B3","values":[["y","n"],["1","A"],["2","B"]]}"#, "y,n / 1,A / 2,B"),
    (#"[{"page":1,"pages":1},[{"y":1},{"y":2}]]"#, "y / 1 / 2"),
    (
      #"{"head":{"vars":["e","d"]},"results":{"bindings":[{"e":{"type":"uri","value":"x"}},"#
        + #"{"d":{"type":"literal","value":"1914"},"e":{"type":"uri","value":"z"}}]}}"#,
      "e,d / x,- / z,1914"
    ),
    // Arrays, rows as arrays, and objects one after the other.
    (#"[["y","n"],[1,"A"],[2,"B"]]"#, "y,n / 1,A / 2,B"),
    (#"[["n",1960,1961],["A",1,2]]"#, "n,1960,1961 / A,1,2"),
    (#"[[1,"A"],[2,"B"]]"#, "column1,column2 / 1,A / 2,B"),
    (#"["a","b"]"#, "value / a / b"),
    ("{\"y\":1}\n{\"y\":2}\n", "y / 1 / 2"), ("\n\n{\"y\":1}\n\n{\"y\":2}", "y / 1 / 2"),
    ("\u{1E}{\"y\":1}\n\u{1E}{\"y\":2}\n", "y / 1 / 2"),
    ("\u{FEFF}[{\"y\":1}]", "y / 1"), ("\u{FEFF}{\"r\":[{\"y\":1}]}", "y / 1"),
    (
      "{\"results\":[{\"y\":1}]}\n{\"results\":[{\"y\":2}]}\n",
      "results,results_y / [{\"y\":1}],1 / [{\"y\":2}],2"
    ),
    // One object is one row.
    (
      "{\n  \"y\": 1,\n  \"at\": {\"lat\": [1, 2], \"lon\": [3, 4]}\n}",
      "y,at_lat,at_lon / 1,1|2,3|4"
    ),
    (#"{"y":1,"t":["a","b","c"],"u":["d"]}"#, "y,t,u / 1,a|b|c,d"),
    (#"{"place":{"name":"G"},"by":["a"]}"#, "place_name,by / G,a"),
  ])
  func rowsAreFound(text: String, shape: String) throws {
    let corpus = try Fixtures.read(text, file: "t.json")
    #expect(Fixtures.shape(corpus) == shape)
    #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
  }

  @Test(arguments: [
    (#"{"a":[{"x":1}],"b":{"c":[{"x":1}]}}"#, 1, "'a' and 'b.c'; take the rows of one out"),
    (#"{"meta":{"columns":[{"n":"y"}]},"data":[[1],[2]]}"#, 1, "'meta.columns' and 'data'"),
    ("{}", 1, "neither an array of objects nor"), ("7", 1, "neither an array of objects nor"),
    ("// x\n[{\"y\":1}]", 1, "it is not JSON"), ("[\n{\"y\":\n", 2, "it is not JSON"),
    ("{\n\"results\": [{\"y\":1}],\n'x': 2}", 3, "a name in double quotes"),
    ("{\n\"a\": {\"y\" 1},\n\"b\": 2}", 2, "':' after a name"),
    ("{'y': 1}", 1, "a name in double quotes"), ("{\"y\": nan}", 1, "a value"),
  ])
  func whatIsNoTableIsRefused(text: String, line: Int, says: String) {
    let fault = #expect(throws: LoadFault.self) { try Fixtures.read(text, file: "t.json") }
    #expect(fault?.message.english.contains(says) == true, "\(fault?.rendered.english ?? "")")
    #expect(fault?.line ?? 1 == line)
  }

  @Test(arguments: [
    ("[{\"y\":1},\n{\"y\":2},\n]", 3, "y / 1 / 2"), ("[{\"y\":1},\n{\"y\":2,}\n]", 2, "y / 1 / 2"),
    ("[{\"y\":1}\n{\"y\":2}]", 2, "y / 1"), ("{\"r\":[{\"y\":1},\n{\"y\":}]}", 2, "y / 1"),
    ("{\"a\":{\"y\":1},\n\"b\":{\"y\":2}}}", 2, "key,y / a,1 / b,2"),
    ("{\"y\":1}\n{\"y\":2,}\n{\"y\":3}\n", 2, "y / 1 / 2 / 3"),
  ])
  func whatIsBrokenIsAFaultWithItsLine(text: String, line: Int, shape: String) throws {
    do throws(LoadFault) {
      let corpus = try Fixtures.read(text, file: "t.json")
      #expect(Fixtures.shape(corpus) == shape)
      #expect(corpus.faults.map(\.line) == [line])
    } catch {
      // What is broken around the rows is refused as a whole.
      #expect(error.line == line)
    }
  }

  @Test(arguments: [
    (#"{"data":{"items":[{"y":1}]}}"#, "a JSON array at 'data.items'"),
    (#"{"a b":[{"y":1}]}"#, "a JSON array at '\"a b\"'"),
    (#"{"a":{"y":1},"b":{"y":2}}"#, "JSON objects by key"),
    (#"{"y":[1,2],"n":[3,4]}"#, "JSON by columns"), (#"{"y":1}"#, "one JSON object"),
  ])
  func checkSaysWhereTheRowsAre(text: String, words: String) throws {
    let lines = CorpusCheck(try Fixtures.read(text, file: "t.json")).lines(.english)
    #expect(lines[0].contains(words), "\(lines[0])")
  }

  @Test(arguments: [
    (#"[{"a":1,"a":2}]"#, "a"), (#"[{"a.b":1,"a":{"b":2}}]"#, "a.b"),
    (#"[{"p.n":"y","p":[{"n":"x"}]}]"#, "p.n"), (#"{"a":1,"b":2,"a":3}"#, "a"),
    (#"{"x":{"a":1,"a":2},"y":{"a":3}}"#, "a"),
  ])
  func aNameThatStandsTwiceIsAFault(text: String, name: String) throws {
    let corpus = try Fixtures.read(text, file: "t.json")
    #expect(corpus.faults.map(\.kind) == [.repeatedName(name)])
  }

  @Test func lineOfAFaultIsThatOfTheRowWithinAnEnvelope() throws {
    let rows = (0..<200).map { "{\"d\": \"1976-06-\(10 + $0 % 20)\"}" }.joined(separator: ",\n")
    let corpus = try Fixtures.read(
      "{\"meta\": 1,\n\"rows\": [\n\(rows),\n{\"d\": \"nonsense\"}]}", file: "t.json")
    #expect(corpus.tables[0].rowCount == 201)
    // That of the notice about 'meta' is where the rows begin.
    #expect((corpus.faults + corpus.warnings).compactMap(\.line) == [203, 2])
  }
}
