import Conversation
import TestSupport
import Testing

/// One mistake is one fault: what rests on a statement that failed has none of its own.
@Suite struct FaultCascadeTests {
  /// The places and codes of the faults that a text is said to have.
  private func faults(_ text: String, keepsGoing: Bool = false) throws -> [String] {
    let reply = try Conversation { $0.keepsGoing = keepsGoing }.say(text, as: "s")
    return heads(reply.messages)
  }

  private func heads(_ messages: String) -> [String] {
    messages.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /(?:s|<stdin>):(\d+):\d+: error\[(CL\d+)\].*/).map { "\($0.1) \($0.2)" }
    }
  }

  @Test(
    arguments: [
      // A parameter that nobody has set.
      ("events where year < $y\nevents where year > $y | count\nactors | count", ["1 CL0105"]),
      ("events where year < $y and date < $y", ["1 CL0105"]),
      ("events where year < $a\nevents where year > $b and year < $a", ["1 CL0105", "2 CL0105"]),
      ("let $x = $y\nevents where year < $x\nevents where year < $y", ["1 CL0105"]),
      ("view v = events where year < $y\nv | count\nv where type = visit", ["1 CL0105"]),
      ("events where year < $y | into $x\n$x | count\n$x | expect count > 3", ["1 CL0105"]),
      ("events where year < $y\n_ | where foo = 1\n_1 | count", ["1 CL0105"]),
      ("events where year < $y\nwhy npt-ratification\nwhy not-there", ["1 CL0105"]),
      // Statements that name something and have a fault.
      ("let $x = $\nevents where year < $x\nactors where yeer = 1", ["1 CL0006", "3 CL0103"]),
      ("let $x 3\nevents where year < $x", ["1 CL0001"]),
      ("view v($a) = events where yeer < $a\nv(3) | count", ["1 CL0103"]),
      ("view v($a) = events where\n\nv(3) | count\nv", ["1 CL0001"]),
      ("evnts | into $x\n$x | count\n$x where type = visit | into $z\n$z", ["1 CL0101"]),
      ("events where year = | into $x\n$x | count", ["1 CL0001"]),
      ("events | save \"x\" | into $x\n$x", ["1 CL0301"]),
      ("events | limt 3\n_ | limt 4", ["1 CL0102", "2 CL0102"]),
      ("view a = events where yeer = 1\nview b = a where type = visit\nb | count", ["1 CL0103"]),
      ("run \"no-such.clio\"\nearly(1970) | count\nevents where year < $z", ["1 CL0301"]),
      ("let $x = $y; events where year < $x; events where year = $x", ["1 CL0105"]),
      // Stages behind a faulty one.
      ("events | compute foo + 1 as z | where z > 3 | sort z", ["1 CL0103"]),
      (
        "events | group by foo with min(date) as first | sort first | where count > 3", ["1 CL0103"]
      ),
      ("events | select foo as z, title | where z = 3", ["1 CL0103"]),
      ("events | follow foo | where kind = treaty | sort name", ["1 CL0103"]),
      ("events | group by type with avg(year) as m | sort m", ["1 CL0107"]),
      ("events | kwic $none | where left = x", ["1 CL0105"]),
      ("events | compute foo as z | where yeer = 1 and z = 3", ["1 CL0103", "1 CL0103"]),
      ("events where foo = 1 | sort bar | limit $n", ["1 CL0103", "1 CL0103", "1 CL0105"]),
      ("events where any document where (foo = 1) | select z", ["1 CL0103", "1 CL0103"]),
      // What rests on nothing of it is looked at all the same.
      (
        "evnts\nactors where yeer = 1\nlet $a = 3\nevents where yeer = $a",
        [
          "1 CL0101", "2 CL0103", "4 CL0103",
        ]
      ),
      // A name that is given after all is sound.
      ("let $x = $y\nlet $x = 3\nevents where yeer < $x", ["1 CL0105", "3 CL0103"]),
      ("evnts | into $x\nevents | into $x\n$x where yeer = 1", ["1 CL0101", "3 CL0103"]),
      ("evnts\nevents\n_ | where yeer = 1", ["1 CL0101", "3 CL0103"]),
    ] as [(String, [String])])
  func aFaultIsToldOnce(text: String, expected: [String]) throws {
    #expect(try faults(text) == expected)
    // And so it is where the sound statements run.
    #expect(Set(try faults(text, keepsGoing: true)).isSuperset(of: expected))
    // And where they come line by line; what '_' means is known only then.
    let stream = heads(try Conversation { $0.keepsGoing = true }.stream(text).messages)
    if text.contains("run ") || text.contains("_") || text.contains("why ") {
      #expect(Set(stream).isSuperset(of: expected))
    } else {
      #expect(stream == expected)
    }
  }

  @Test func whatFailsWhileRunningTakesWhatRestsOnItAlong() throws {
    let reply = try Conversation { $0.keepsGoing = true }.say(
      "events | expect count = 3 | into $x\n$x | count\n$x | into $z\n$z\nactors | count", as: "s")
    #expect(reply.messages.components(of: "error[").count == 1, "\(reply.messages)")
    #expect(reply.lines.count == 2)
  }

  @Test func theRemedyOfAParameterNamesIt() throws {
    let reply = try Conversation().say("events where year < $year")
    #expect(reply.messages.contains("-p year=.."), "\(reply.messages)")
    let near = try Conversation().say("let $from = 1950\nevents where year < $form")
    #expect(near.messages.contains("did you mean '$from'?"), "\(near.messages)")
  }

  @Test func ofManyFaultsSomeAreShown() throws {
    for (line, count) in [("events where yeer = 1", 4_000), ("events where (", 30), ("| x", 21)] {
      let text = Array(repeating: line, count: count).joined(separator: "\n\n")
      let reply = try Conversation().say(text, as: "s")
      #expect(heads(reply.messages).count == 20)
      let more = count - 20
      let shown = more < 1000 ? "\(more)" : "3,980"
      #expect(
        reply.messages.hasSuffix("\n\(shown) more fault\(more == 1 ? "" : "s")\n"),
        "\(reply.messages.suffix(80))")
      let stream = try Conversation { $0.keepsGoing = true }.stream(text)
      #expect(stream.messages.hasSuffix("\n\(shown) more fault\(more == 1 ? "" : "s")\n"))
    }
    // The next input begins anew.
    let conversation = try Conversation()
    for _ in 0..<30 {
      #expect(conversation.say("evnts").messages.contains("unknown collection"))
    }
  }
}

extension String {
  /// Where a text stands in this one.
  fileprivate func components(of part: String) -> [Range<Index>] { ranges(of: part) }
}
