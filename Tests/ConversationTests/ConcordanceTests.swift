import Conversation
import Corpus
import Engine
import Rendering
import TestSupport
import Testing
import Text

@Suite struct ConcordanceTests {
  @Test func contextsAreAlignedInEveryScript() throws {
    let conversation = try TextCommandTests.lighthouse { $0.mode = .box }
    #expect(
      conversation.say("passages | kwic 守塔人 with width 12").data == """
        ┌─────────┬─────────┬──────────────┬────────┬──────────────┐
        │ source  │ locator │         left │ match  │ right        │
        ├─────────┼─────────┼──────────────┼────────┼──────────────┤
        │ history │ L5      │ 后三十年间， │ 守塔人 │ 每夜记录雾号 │
        │ history │ L6      │ 交给港务局。 │ 守塔人 │ 换过七任，第 │
        │ history │ L13     │ 七任，第一任 │ 守塔人 │ 林水生在任最 │
        │ history │ L10     │     林海: 《 │ 守塔人 │ 的家》，《岛 │
        │ history │ L17     │ 定改用电灯， │ 守塔人 │ 的工作从此减 │
        │ history │ L18     │ 务局提出保留 │ 守塔人 │ 的请愿，请愿 │
        │ gazette │ P03     │     Gazette. │ 守塔人 │ 将离开海雾岛 │
        └─────────┴─────────┴──────────────┴────────┴──────────────┘

        """)
  }

  @Test func contextIsCutAtItsFarEnd() throws {
    let conversation = try TextCommandTests.lighthouse {
      $0.mode = .box
      $0.width = 64
    }
    #expect(
      conversation.say("passages | kwic 守塔人换过七任").data == """
        ┌─────────┬─────────┬──────────────┬─────────────┬─────────────┐
        │ source  │ locator │         left │ match       │ right       │
        ├─────────┼─────────┼──────────────┼─────────────┼─────────────┤
        │ history │ L6,L13  │  …给港务局。 │ 守塔人换过… │ ，第一任守… │
        └─────────┴─────────┴──────────────┴─────────────┴─────────────┘

        """)
  }

  @Test(arguments: [
    ("left", ["P03", "L13", "L6", "L10", "L17", "L18", "L5"]),
    ("right", ["P03", "L6", "L13", "L5", "L10", "L17", "L18"]),
  ])
  func contextsComeInTheOrderOfASide(side: String, locators: [String]) throws {
    let conversation = try TextCommandTests.lighthouse()
    let reply = conversation.say(
      "passages | kwic 守塔人 with sort \(side), width 12 | select locator")
    #expect(Array(reply.lines.dropFirst()) == locators)
  }

  @Test func aColumnMoreKeepsTheirPlaces() throws {
    let conversation = try TextCommandTests.lighthouse()
    let kwic = "kwic 守塔人 with width 12 | select source, locator"
    let plain = conversation.say("passages | \(kwic)")
    #expect(plain.lines.count == 8)
    #expect(
      conversation.say("passages | compute lower(text) as words | \(kwic)").lines == plain.lines)
  }

  @Test func latinWordsAreNotCut() throws {
    let conversation = try TextCommandTests.lighthouse()
    #expect(
      conversation.say("passages | kwic lighthouse with width 14 | select left, match, right").lines
        == [
          "left\tmatch\tright", "keeper of the\tlighthouse\tleaves on",
          "lived in the\tlighthouse\tsince 1923 &",
        ])
  }

  @Test func otherCollectionsAreSearchedInWhatTheyAreCalled() throws {
    let conversation = try TextCommandTests.lighthouse(attached: false)
    #expect(
      conversation.say("events | kwic keeper with width 9").lines == [
        "source\tlocator\tleft\tmatch\tright",
        "A short history of the lighthouse\tL18-19\tthat the\tkeeper\ts stay",
        "A short history of the lighthouse\tL7-9\tThe\tkeeper\t's record",
        "Fog signal to fall silent\tP02\tThe last\tkeeper\tleaves",
      ])
    #expect(
      conversation.say("events | kwic keeper | where id = farewell | select id, right").lines == [
        "id\tright", "farewell\tleaves",
      ])
    // Rows that name no source are what was searched.
    #expect(conversation.say("sources | kwic fog | select source, right").lines.count == 2)
    let reply = conversation.say("events | group by source | kwic fog")
    #expect(reply.messages.contains("error[CL0203]"))
  }

  @Test func everyFormOfANameIsSearched() throws {
    let conversation = try Conversation()
    let both = conversation.say("events | kwic [核共享, \"nuclear sharing\"] | count").lines[1]
    let han = conversation.say("events | kwic 核共享 | count").lines[1]
    let latin = conversation.say("events | kwic nuclear sharing | count").lines[1]
    #expect(Int(both) == Int(han).flatMap { han in Int(latin).map { $0 + han } })
  }

  @Test(arguments: [
    ("kwic \"\"", "CL0001"), ("kwic .text", "CL0001"), ("kwic $none", "CL0105"),
    ("kwic a with width $none", "CL0105"), ("kwic []", "CL0001"),
  ])
  func whatCannotBeLookedForIsRefused(stage: String, code: String) throws {
    let reply = try TextCommandTests.lighthouse().say("passages | \(stage)")
    #expect(reply.messages.contains("error[\(code)]"), "\(reply.messages)")
  }

  @Test func wordsAroundAreCounted() throws {
    let conversation = try TextCommandTests.lighthouse()
    let reply = conversation.say("passages | collocates 守塔人 with width 12 | limit 4")
    #expect(reply.lines == ["word\tcount", "七任\t2", "务局\t2", "请愿\t2", "Gazette\t1"])
    #expect(
      conversation.say("passages | collocates lighthouse with width 14 | where count > 1").lines
        == ["word\tcount", "the\t2"])
    // The rest of a word that begins with what was looked for is no word of its own.
    #expect(
      conversation.say("passages | collocates keeper with width 6").lines == [
        "word\tcount", "have\t1", "last\t1", "of\t1",
      ])
  }

  @Test func namesOfTheCorpusAreWords() throws {
    let conversation = try Conversation()
    let words = conversation.say("events | collocates 核共享 | select word").lines
    #expect(words.contains("富士电视台") && words.contains("波兰"))
    #expect(!words.contains("富士") && !words.contains("视台"))
  }

  /// `kwic` finds something in exactly the rows that `contains` keeps.
  @Test(arguments: 0..<40) func agreesWithContains(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let conversation = try TextCommandTests.lighthouse()
    let corpus = conversation.session.workspace.corpus
    let texts = corpus.tables[2].passages.map { Array($0.text) }
    let text = try #require(texts.randomElement(using: &random))
    let start = Int.random(in: 0..<text.count, using: &random)
    let length = Int.random(in: 1...6, using: &random)
    let part = String(text[start..<min(text.count, start + length)])
    guard !part.contains("\""), !Folding.loose(part).isEmpty else { return }
    let kept = conversation.say("passages where text contains \"\(part)\" | select text").lines
    let found = conversation.say("passages | kwic \"\(part)\" | group by source | count").lines
    let all = conversation.say("passages | kwic \"\(part)\"").lines.count - 1
    let inKept =
      conversation.say(
        "passages where text contains \"\(part)\" | kwic \"\(part)\""
      ).lines.count - 1
    #expect(kept.count > 1 && found[1] != "0", "'\(part)'")
    #expect(all == inKept && all >= kept.count - 1, "'\(part)'")
  }

  @Test func theExplanationAndThePlanNameTheStage() throws {
    let conversation = try TextCommandTests.lighthouse()
    let told = conversation.say("explain passages | kwic 守塔人").data
    #expect(
      told.contains("show each occurrence of 守塔人 in its context: 9 passages become 7 occurrences"))
    let plan = conversation.say("explain plan passages | collocates Fog with width 5").data
    #expect(
      plan == "\ncollocates of \"fog\" in text width 5\n  table passages\n"
        || plan.contains("collocates of \"fog\" in text width 5"))
  }
}
