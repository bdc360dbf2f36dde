import Conversation
import Corpus
import TestSupport
import Testing

/// A cell that its column cannot read stays as it is written, and decides nothing.
@Suite struct UnreadCellTests {
  /// 130 rows: two rates and one day among them cannot be read.
  private static let table: String = {
    var lines = ["id,rate,day,tags"]
    for id in 1...130 {
      var (rate, day) = ("\(id % 7)", "1976-0\(id % 9 + 1)-11")
      if id == 65 { rate = "n/k (see note)" }
      if id == 77 { day = "before the war" }
      lines.append("\(id),\(rate),\(day),a")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private func conversation() throws -> Conversation {
    let folder = try ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    return try Conversation(
      CorpusLoader.load(path: folder.write(Self.table, to: "t.csv")))
  }

  /// How many rows a condition keeps, and how many it leaves undecided by what could not be read.
  @Test(arguments: [
    ("rate > 3", 55, 1), ("not rate > 3", 74, 1), ("rate = 3 or not rate = 3", 129, 1),
    ("rate in [1, 2]", 37, 1), ("rate in 1..2", 37, 1), ("rate is missing", 0, 1),
    ("rate is known", 129, 1), ("not rate is missing", 129, 1), ("possibly rate > 100", 1, 0),
    ("certainly rate >= 0", 129, 0), ("rate * 2 > 100", 0, 1), ("rate = 3 and id = 65", 0, 1),
    ("rate = 3 and id = 3", 1, 0), ("rate < .id", 123, 1), ("day < 1976-02", 14, 1),
    ("day is missing", 0, 1), ("year = 1976", 129, 1), ("day is imprecise", 0, 1),
    ("no rate = 3", 110, 1), ("all rate > 100", 0, 1), ("exact(tags, \"a\")", 130, 0),
  ])
  func decidesNothing(condition: String, certain: Int, undecided: Int) throws {
    let conversation = try conversation()
    let reply = conversation.say("t where \(condition) | count")
    #expect(reply.lines == ["count", "\(certain)"])
    let isTold =
      reply.messages.contains("unreadable") || reply.messages.contains("could not be read")
    #expect(isTold == (undecided == 1))
    if undecided == 1 { #expect(reply.messages.contains("\(undecided) more t possibly")) }
  }

  @Test func isShownInEveryMode() throws {
    let conversation = try conversation()
    let text = "n/k (see note)"
    #expect(conversation.say("t where id = 65 | select rate").lines == ["rate", text])
    for mode in ["csv", "json", "jsonl", "line", "list", "markdown", "html", "box", "table"] {
      let reply = conversation.say(".mode \(mode)\nt where id in [65, 66] | select id, rate")
      #expect(reply.data.contains(text), "\(mode)")
    }
  }

  @Test(arguments: [
    ("group by rate", "n/k (see note)\t1"), ("distinct by rate | select rate", "n/k (see note)"),
    ("group by \"all\" with list(rate) as l | select l", "n/k (see note)"),
    ("sort rate desc | select rate", "n/k (see note)"),
    ("compute upper(rate) as u | select u", "N/K (SEE NOTE)"),
  ])
  func goesThroughStages(stage: String, line: String) throws {
    let reply = try conversation().say("t | \(stage)")
    #expect(reply.data.contains(line))
    #expect(
      reply.messages.contains(
        "1 cell of 'rate' could not be read ('n/k (see note)'); it stays as written and counts as undecided"
      ))
  }

  @Test func sumsLeaveItOutAndSaySo() throws {
    let reply = try conversation().say("t | group by tags with sum(rate) as s | select s")
    #expect(reply.lines == ["s", "386"])
    #expect(reply.messages.contains("1 cell of 'rate' could not be read"))
    #expect(!reply.messages.contains("skipped"))
  }

  @Test func isWrittenAndReadBackAsItStands() throws {
    let folder = try ScratchFolder()
    let conversation = try conversation()
    #expect(conversation.say(".export \(folder.path)/out").outcome == .done)
    let again = try CorpusLoader.load(path: "\(folder.path)/out")
    #expect(again.brokenInvariant() == nil)
    let field = again.tables[0].fields[1]
    #expect(field.unread?[64] == "n/k (see note)" && field.faulty?.rows == [64])
    #expect(
      try Conversation(again).say("t where id = 77 | select day").lines == [
        "day", "before the war",
      ])
  }

  @Test func anAnswerKeepsIt() throws {
    let conversation = try conversation()
    _ = conversation.say("t where id > 60 | sort rate | limit 100 | compute rate as again")
    #expect(
      conversation.say("_ | where id = 65 | select rate").lines == ["rate", "n/k (see note)"])
    #expect(conversation.say("_1 | where rate > 100 | count").messages.contains("unreadable"))
  }

  @Test func theProofOfARowShowsIt() throws {
    let reply = try conversation().say("why not 65 in t where rate > 3")
    #expect(reply.data.contains("n/k (see note)"))
  }

  @Test func decimalsWidenAndCodesStayText() throws {
    func kind(_ odd: String) throws -> String {
      let cells = (1...120).map { $0 == 60 ? odd : "\(100 + $0)" }
      let folder = try ScratchFolder()
      let path = try folder.write("x\n" + cells.joined(separator: "\n") + "\n", to: "t.csv")
      return try CorpusLoader.load(path: path).tables[0].origin?.inferred?[0].kind ?? ""
    }
    for odd in ["2.5", "1e-3", "-0.1", ".5"] { #expect(try kind(odd) == "decimal", "\(odd)") }
    for odd in ["1e6", "3E3"] { #expect(try kind(odd) == "integer", "\(odd)") }
    for odd in ["X12", "12a", "007", "12345678901234567890", "A-3", "1/2b"] {
      #expect(try kind(odd) == "text", "\(odd)")
    }
    for odd in ["n/k (see note)", "about five", "12 or 13", "~200"] {
      #expect(try kind(odd) == "integer", "\(odd)")
    }
  }
}
