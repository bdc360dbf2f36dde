import Corpus
import TestSupport
import Testing

/// Texts are not put in order against numbers and dates letter by letter.
@Suite struct LetterOrderTests {
  private func conversation() throws -> Conversation {
    let folder = try ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = try folder.write(
      """
      id,turnout,begin,name,n,date
      1,9.5% (est.),10/18/91,Abel,5,1976-06-03
      2,61.8,1993-02-11,Bela,7,1977
      3,100,1960-01-30,Cora,9,1978-02

      """, to: "t.csv")
    return try Conversation(CorpusLoader.load(path: path))
  }

  @Test(arguments: [
    "turnout > 50", "turnout < 50", "turnout >= 50", "turnout <= 50.5", "turnout > -1",
    "turnout in 50..100", "turnout in 50..", "turnout in ..100", "turnout = 1..5", "begin < 1990",
    "begin > 1990-06", "begin <= @1990-06-03", "begin in 1990..1999", "not turnout > 50",
    "name > 5", "name < 1976-06-03", "turnout > 5 t", "turnout > .n", "n < .turnout",
    "date < .name",
    "any turnout > 50", "lower(turnout) > 50", "turnout > $limit",
  ])
  func anOrderAgainstANumberOrADateIsRefused(condition: String) throws {
    let conversation = try conversation()
    _ = conversation.say("let $limit = 50")
    let reply = conversation.say("t where \(condition) | count")
    #expect(reply.data == "")
    #expect(reply.messages.contains("error[CL0201]"), "\(reply.messages)")
  }

  @Test func theFirstValuesInTheWayAreNamedWithTheirLines() throws {
    let reply = try conversation().say("t where turnout > 50")
    #expect(
      reply.messages.contains(
        "hint: '9.5% (est.)' (line 2) cannot be read as a number: fix it, or declare the field a number"
      ))
  }

  @Test(arguments: [
    ("1,234", "5,678", "'1,234' (line 2) may have groups of digits or a fraction: declare"),
    ("03/04/1976", "05/06/1977", "the day of '03/04/1976' (line 2) may be its month: declare"),
    ("5 km", "7 mi", "'5 km' (line 2) and '7 mi' (line 3) count different things: write"),
    ("few", "many", "it holds texts, none of them a number or date that clio can read"),
  ])
  func whatStandsInTheWayIsToldOfEachKind(first: String, second: String, hint: String) throws {
    let folder = try ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = try folder.write("id,v\n1,\"\(first)\"\n2,\"\(second)\"\n", to: "t.csv")
    let reply = try Conversation(CorpusLoader.load(path: path)).say("t where v > 50")
    #expect(reply.messages.contains("hint: " + hint), "\(reply.messages)")
  }

  @Test func ofADeclaredTextTheRowIsNamed() throws {
    let folder = try ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    _ = try folder.write("id,v\n1,50\n2,\"about\n60\"\n3,many\n", to: "t.csv")
    let path = try folder.write(
      """
      {"name":"t","resources":[{"name":"t","path":"t.csv","schema":{"fields":[
        {"name":"id","type":"integer"},{"name":"v","type":"string"}]}}]}
      """, to: "datapackage.json")
    let conversation = try Conversation(CorpusLoader.load(path: path))
    let reply = conversation.say("t where v > 50")
    #expect(
      reply.messages.contains(
        "'many' (row 3) cannot be read as a number: fix them, or declare the field a number in the descriptor"
      ),
      "\(reply.messages)")
    #expect(conversation.say("t | sort v | count").messages == "")
  }

  @Test(arguments: [
    ("name > \"B\"", "2"), ("name >= Bela", "2"), ("name in [Abel, Cora]", "2"),
    ("name < .begin", "0"), ("turnout starts with 6", "1"), ("turnout contains 6", "1"),
    ("turnout > \"50\"", "2"),
  ])
  func textsAreComparedWithTexts(condition: String, count: String) throws {
    let reply = try conversation().say("t where \(condition) | count")
    #expect(reply.lines == ["count", count])
  }

  @Test(arguments: [
    ("turnout = 100", "1", "'turnout' is text: '100' was compared as written"),
    ("turnout != 100", "2", "'turnout' is text: '100' was compared as written"),
    ("turnout in [100, 61.8]", "2", "'turnout' is text: '100', '61.8' were compared as written"),
    ("begin = 1993-02-11", "1", "'begin' is text: '1993-02-11' was compared as written"),
  ])
  func anEqualitySaysThatTextsAreCompared(condition: String, count: String, note: String) throws {
    let reply = try conversation().say("t where \(condition) | count")
    #expect(reply.lines == ["count", count] && reply.messages.contains(note))
  }

  @Test func explainSaysThatTextSortsAsText() throws {
    let reply = try conversation().say("explain t | sort turnout, n")
    #expect(reply.data.contains("'turnout' is text, in the order of its letters: '100' before '9'"))
    #expect(!reply.data.contains("'n' is text"))
  }
}
