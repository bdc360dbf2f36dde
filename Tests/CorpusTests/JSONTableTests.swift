import TestSupport
import Testing

@testable import Corpus

/// Tables written as JSON.
@Suite struct JSONTableTests {
  private func table(_ text: String, file: String = "t.json") throws -> Corpus {
    let bytes = Array(text.utf8)
    let form = try FormInference.form(of: bytes.span, kind: FileKind(path: file), file: file)
    var loader = TableLoader(file: file, form: form)
    return CorpusAssembly.corpus(
      name: "t", title: nil, [try loader.bareTable(bytes.span, name: "t")])
  }

  private func rows(_ corpus: Corpus) -> [[String]] {
    let columns = corpus.tables[0].fields.map { Fixtures.texts($0.column) }
    return (0..<corpus.tables[0].rowCount).map { row in columns.map { $0[row] } }
  }

  @Test func columnsAreTheNamesOfAllObjectsInTheirOrder() throws {
    let corpus = try table(#"[{"a": 1, "b": null}, {"c": "x", "a": 2}, {}]"#)
    #expect(corpus.tables[0].fields.map(\.name) == ["a", "b", "c"])
    #expect(rows(corpus) == [["1", "-", "-"], ["2", "-", "x"], ["-", "-", "-"]])
    #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
  }

  @Test func objectsWithinObjectsAreFlattenedAndArraysAreLists() throws {
    let corpus = try table(
      #"[{"place": {"name": "Geneva", "at": {"lat": 46.2}}, "by": ["a", "b"]}, {"by": ["b"]}]"#)
    #expect(corpus.tables[0].fields.map(\.name) == ["place_name", "place_at_lat", "by"])
    #expect(corpus.tables[0].fields.map(\.label) == ["place.name", "place.at.lat", "by"])
    #expect(rows(corpus) == [["Geneva", "46.2", "a|b"], ["-", "-", "b"]])
  }

  @Test func textsOfJSONKeepTheirZerosAndNumbersTheirDigits() throws {
    let corpus = try table(#"[{"code": "010", "n": 1.50}, {"code": "11", "n": 2}]"#)
    #expect(rows(corpus).map { $0[0] } == ["010", "11"])
    guard case .decimal = corpus.tables[0].fields[1].column else {
      Issue.record("n is no decimal")
      return
    }
  }

  @Test func readsAnObjectALineWhateverTheFileIsCalled() throws {
    for file in ["t.jsonl", "t.ndjson", "t.json"] {
      let corpus = try table("{\"a\": 1}\n\n{\"a\": 2}\r\n", file: file)
      #expect(rows(corpus) == [["1"], ["2"]], "\(file)")
    }
  }

  @Test func aBrokenLineCostsOneRowAndIsNamedByItsLine() throws {
    let corpus = try table("{\"a\": 1}\n{\"a\": \n{\"a\": 3}\n", file: "t.jsonl")
    #expect(rows(corpus) == [["1"], ["3"]])
    #expect(corpus.faults.map(\.line) == [2])
  }

  @Test func aBrokenArrayKeepsTheRowsBeforeIt() throws {
    let corpus = try table("[\n{\"a\": 1},\n{\"a\": 2},\n{\"a\": ")
    #expect(rows(corpus) == [["1"], ["2"]])
    #expect(corpus.faults.map(\.line) == [4])
  }

  @Test(arguments: [
    (#"{"a": [{"x": 1}], "b": {"c": [{"x": 1}]}}"#, "'a' and 'b.c'"),
    ("7", "neither an array of objects nor"),
    ("nonsense", "it is not JSON"), ("", ""),
  ])
  func whatHoldsNoRowsSaysWhatWouldHelp(text: String, says: String) {
    do throws(any Error) {
      let corpus = try table(text)
      #expect(text.isEmpty && corpus.tables[0].rowCount == 0)
    } catch {
      #expect((error as? LoadFault)?.message.english.contains(says) == true, "\(error)")
    }
  }

  @Test func rowsOfArraysAreNamedByTheFirst() throws {
    let corpus = try table(#"[["id", "name"], [1, "x"], [2, null]]"#)
    #expect(corpus.tables[0].fields.map(\.name) == ["id", "name"])
    #expect(rows(corpus) == [["1", "x"], ["2", "-"]])
  }

  @Test func nestingWithoutEndIsAFaultAndNoCrash() throws {
    let deep = "[" + String(repeating: "[", count: 200_000)
    #expect(throws: LoadFault.self) { try table(deep) }
    let line = "{\"a\": " + String(repeating: "[", count: 200_000) + "\n{\"a\": 1}\n"
    #expect(rows(try table(line, file: "t.jsonl")) == [["1"]])
  }
}
