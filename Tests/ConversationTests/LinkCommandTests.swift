import Conversation
import Corpus
import Engine
import TestSupport
import Testing

/// Tables that declare no keys, linked by their values; columns that hold one field side by side.
@Suite struct LinkCommandTests {
  private static let disputes =
    "dispute,ccode,SideA1,SideA2,place\n1,2,USA,JPN,x\n2,740,JPN,,y\n3,999,,CHN,z\n4,,,,\n"
  private static let states = "abb,ccode,name\nUSA,2,United States\nJPN,740,Japan\n"
  private static let spells = "ccode,from\n2,1816\n740,1868\n2,1900\n"

  private func conversation(_ files: [String: String]) throws -> (Conversation, ScratchFolder) {
    let folder = try ScratchFolder()
    let paths = try files.sorted { $0.key < $1.key }.map { try folder.write($0.value, to: $0.key) }
    return (try Conversation(CorpusLoader.load(paths: paths)), folder)
  }

  private func linked() throws -> (Conversation, ScratchFolder) {
    try conversation(["disputes.csv": Self.disputes, "states.csv": Self.states])
  }

  @Test func aCollectionOfTheCorpusMayBeCalledPassages() throws {
    let (conversation, folder) = try conversation([
      "passages.csv": "id,text\n1,hello\n", "sources.csv": "id,name\na,Alpha\n",
    ])
    #expect(conversation.say("passages | count").lines == ["count", "1"])
    #expect(conversation.say(".schema passages").lines.count == 3)
    #expect(conversation.say("describe passages").lines.count == 3)
    withExtendedLifetime(folder) {}
  }

  @Test func aLinkTellsWhatItFoundAndIsFollowed() throws {
    let (conversation, folder) = try linked()
    let reply = conversation.say(".link disputes.ccode states.ccode")
    #expect(
      reply.messages
        == "disputes.ccode leads to states: 2 rows linked; 1 value has no row there: '999'\n")
    #expect(
      conversation.say("disputes where ccode.name = Japan | select dispute").lines
        == ["dispute", "2"])
    #expect(
      conversation.say("states where ^ccode is known | select abb").lines == ["abb", "USA", "JPN"])
    // A value that leads nowhere counts as missing, and is shown as it is written.
    #expect(conversation.say("disputes where ccode is missing | count").lines == ["count", "2"])
    withExtendedLifetime(folder) {}
  }

  @Test func aValueOfSeveralRowsLeadsToAllOfThem() throws {
    let (conversation, folder) = try conversation([
      "disputes.csv": Self.disputes, "spells.csv": Self.spells,
    ])
    #expect(
      conversation.say(".link disputes.ccode spells.ccode").messages.contains(
        "2 rows linked, a value can lead to several rows"))
    #expect(
      conversation.say("disputes where ccode.from > 1890 | select dispute").lines
        == ["dispute", "1"])
    // They are called by that value, also when the link is read from a schema.
    #expect(
      conversation.say("disputes where dispute < 3 | select ccode").lines == ["ccode", "2", "740"])
    let schema = try conversation.session.workspace.corpus.schema()
    try folder.write(schema.descriptor.jsonText, to: "datapackage.json")
    let again = try Conversation(CorpusLoader.load(path: folder.path))
    #expect(again.say("disputes where dispute < 3 | select ccode").lines == ["ccode", "2", "740"])
    // An export names the rows in the same way, and so does a list of such values.
    #expect(conversation.say(".gather disputes.codes ccode place").outcome != .done)
    #expect(conversation.say(".export \(folder.path)/out").outcome == .done)
    let exported = try Conversation(CorpusLoader.load(path: "\(folder.path)/out"))
    for question in ["select ccode", "where ccode.from > 1890 | select dispute"] {
      let question = "disputes \(question.hasPrefix("where") ? "" : "| ")\(question)"
      #expect(exported.say(question).lines == conversation.say(question).lines, "\(question)")
    }
  }

  @Test(arguments: [
    (".link disputes.ccode", "is written .link COLLECTION.FIELD COLLECTION.FIELD"),
    (".link dispute.ccode states.ccode", "there is 'disputes'"),
    (".link disputes.code states.ccode", "did you mean 'ccode'?"),
    (
      ".link disputes.SideA states.name",
      "no value of 'disputes.SideA', such as 'USA', is in 'states.name'"
    ),
    (".gather disputes.side", "is written .gather COLLECTION.NAME FIELD FIELD ..."),
    (".gather disputes.place SideA1 SideA2", "'disputes.place' is already there"),
    (".gather disputes.all SideA1 SideA2", "'all' cannot be written in a query as it is"),
    (".gather disputes.'two words' SideA1 SideA2", "that is not a word of the language"),
    (".gather disputes.side SideA1 SideA9", "unknown field 'SideA9' in 'disputes'"),
  ])
  func aWrongCommandSaysWhatWouldBeRight(command: String, message: String) throws {
    let (conversation, folder) = try linked()
    let reply = conversation.say(command)
    #expect(reply.outcome != .done)
    #expect(reply.messages.contains(message), "\(reply.messages)")
    withExtendedLifetime(folder) {}
  }

  @Test func aFieldIsLinkedOnce() throws {
    let (conversation, folder) = try linked()
    _ = conversation.say(".link disputes.ccode states.ccode")
    let reply = conversation.say(".link disputes.ccode states.abb")
    #expect(reply.outcome != .done)
    #expect(reply.messages.contains("'disputes.ccode' leads to rows already"))
    withExtendedLifetime(folder) {}
  }

  @Test func wideColumnsAreOneFieldFromTheStart() throws {
    let (conversation, folder) = try linked()
    #expect(
      conversation.say("disputes where SideA = JPN | select dispute").lines
        == ["dispute", "1", "2"])
    #expect(
      conversation.say(".gather disputes.either SideA1 SideA2 place").messages
        == "disputes.either holds the values of SideA1, SideA2, place\n")
    #expect(
      conversation.say("disputes where either = z | select dispute").lines == ["dispute", "3"])
    _ = conversation.say(".link disputes.SideA states.abb")
    #expect(
      conversation.say("disputes where SideA.name = Japan | select dispute").lines
        == ["dispute", "1", "2"])
    withExtendedLifetime(folder) {}
  }

  @Test func aSavedSchemaKeepsLinksAndGatheredFields() throws {
    let (conversation, folder) = try linked()
    _ = conversation.say(".link disputes.ccode states.ccode")
    _ = conversation.say(".gather disputes.either SideA1 SideA2 place")
    let schema = try conversation.session.workspace.corpus.schema()
    try folder.write(schema.descriptor.jsonText, to: "datapackage.json")
    let again = try Conversation(CorpusLoader.load(path: folder.path))
    #expect(
      again.say("disputes where ccode.name = Japan | select dispute").lines == ["dispute", "2"])
    #expect(again.say("disputes where SideA = CHN | count").lines == ["count", "1"])
    #expect(again.say("disputes where either = z | count").lines == ["count", "1"])
  }

  @Test func anExportHoldsLinksAndGatheredFields() throws {
    let (conversation, folder) = try linked()
    _ = conversation.say(".link disputes.ccode states.ccode")
    _ = conversation.say(".link disputes.SideA states.abb")
    #expect(conversation.say(".export \(folder.path)/out").outcome == .done)
    let read = try CorpusLoader.load(path: "\(folder.path)/out")
    let again = try Conversation(read)
    for question in [
      "disputes where ccode.name = Japan | select dispute",
      "disputes where SideA.name = Japan | select dispute", "states where ^SideA is known",
    ] {
      #expect(again.say(question).lines == conversation.say(question).lines, "\(question)")
    }
    #expect(read.brokenInvariant() == nil)
  }

  @Test func whatABareTableCannotAnswerNamesTheWay() throws {
    let (conversation, folder) = try conversation([
      "wars.csv": "id,who,other,styear,stmon,endyear,endmon\n1,a,b,1914,7,1918,11\n"
    ])
    for (question, hint) in [
      ("wars where year = 1914", "did you mean 'year(stdate)', 'year(enddate)' or 'year(span)'?"),
      ("wars where who.name = a", "'.link' makes it do so"),
      ("wars where who = other", "write '.other' for its value, '\"other\"' for the text"),
      ("wars where styear = endyear", "write '.endyear' for its value"),
    ] {
      let reply = conversation.say(question)
      #expect(
        reply.outcome == .failed(.usage) && reply.messages.contains(hint), "\(reply.messages)")
    }
    #expect(conversation.say("wars where year(stdate) = 1914 | count").lines == ["count", "1"])
    #expect(conversation.say("wars where stdate.year = 1914 | count").lines == ["count", "1"])
    #expect(conversation.say("wars where who != .other | count").lines == ["count", "1"])
    withExtendedLifetime(folder) {}
  }
}
