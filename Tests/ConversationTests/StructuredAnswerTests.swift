import Conversation
import Corpus
import Rendering
import TestSupport
import Testing

/// One object a statement; `.ci/answers` holds the form of all of them to the schema.
@Suite struct StructuredAnswerTests {
  /// The members of an object but for what changes with each version, corpus and run.
  private static func members(_ line: String) -> String {
    line.replacing(/^\{"clio":.*?"input":"<command>",/, with: "{")
      .replacing(/"ms":[0-9.]+/, with: "\"ms\":0").trimmingLineEnd
  }

  private static func say(_ text: String) throws -> (data: String, messages: String) {
    let reply = try Conversation { $0.mode = .answer }.say(text)
    return (members(reply.data), reply.messages)
  }

  @Test func rowsComeWithWhatIsOpen() throws {
    let query = "events where actor = Japan and year < 1955 | select id, date"
    let (data, messages) = try Self.say(query)
    #expect(
      data == #"{"line":1,"statement":"\#(query)","sources":["paper"],"ms":0,"kind":"rows","#
        + #""noun":"events","count":1,"columns":[{"name":"id","kind":"text"},"#
        + #"{"name":"date","kind":"date"}],"undecided":[{"noun":"events","count":1,"reasons":"#
        + #"[{"reason":"imprecise","field":"date","count":1}],"rows":[{"id":"anti-soviet-alliance","#
        + #""number":5,"label":"The Japanese and US governments form an alliance against the "#
        + #"Soviet Union and communism and cooperate in US nuclear strategy","reason":"imprecise","#
        + #""field":"date"}],"add":"possibly"}],"notes":[],"rows":[["peace-treaty-in-force","1952-04"]]}"#
    )
    #expect(messages.isEmpty)
  }

  @Test func faultsCarryTheirRepair() throws {
    let (data, messages) = try Self.say("events where 国 = 1 and yeer < 1970")
    #expect(data.hasPrefix(#"{"ms":0,"kind":"fault","faults":[{"code":"CL0103""#))
    // Columns count what a reader's language counts, offsets bytes.
    #expect(
      data.contains(
        #""range":{"line":1,"column":24,"length":4,"start":25,"end":29},"text":"year"}"#))
    #expect(messages.isEmpty)
  }

  @Test func proofsAreData() throws {
    let (data, _) = try Self.say("why not npt-ratification in events where year < 1976")
    #expect(data.contains(#""in-answer":false"#))
    #expect(
      data.contains(
        #"{"step":"condition","condition":"year < 1976","verdict":"fails","#
          + #""found":[{"field":"date","value":"1976"}]}"#))
    #expect(data.contains(#""source":"paper""#))
  }

  /// A statement that runs others has its own object behind theirs.
  @Test func eachStatementIsALine() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("let $x = 1960\nevents where year = $x | count\n", to: "a.clio")
    let reply = try Conversation { $0.mode = .answer }.say("run \"\(path)\"\nevents | count")
    let kinds = reply.data.split(separator: "\n").compactMap {
      $0.firstMatch(of: /"kind":"([a-z]+)"/)?.output.1
    }
    #expect(kinds == ["done", "rows", "done", "rows"])
  }

  /// The rows decide, not where their file lies.
  @Test func corpusIsIdentifiedByItsRows() throws {
    func fingerprint(_ text: String, _ name: String) throws -> Substring? {
      let folder = try ScratchFolder()
      let corpus = try CorpusLoader.load(path: folder.write(text, to: name))
      let reply = try Conversation(corpus) { $0.mode = .answer }.say("t | count")
      return reply.data.firstMatch(of: /"corpus":"(xxh3:[0-9a-f]{16})"/)?.output.1
    }
    let first = try fingerprint("a,b\n1,x\n2,y\n", "t.csv")
    #expect(first != nil)
    #expect(try fingerprint("a,b\n1,x\n2,y\n", "t.csv") == first)
    #expect(try fingerprint("a,b\n1,x\n2,z\n", "t.csv") != first)
    #expect(try fingerprint("a,c\n1,x\n2,y\n", "t.csv") != first)
  }
}

extension String {
  fileprivate var trimmingLineEnd: String { last == "\n" ? String(dropLast()) : self }
}
