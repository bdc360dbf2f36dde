import Conversation
import Corpus
import TestSupport
import Testing

/// What `contains` and its kin, `=` and the concordance take for the same, and what they say of it.
@Suite struct SearchFoldingTests {
  private static let names = [
    "Rügen", "Rugen", "Łódź", "Tōkyō", "O’Neill", "F‑16", "Ðæð", "Ἀθῆναι", "ガス", "カス", "Йод", "Иод",
    "co\u{AD}operation", "Großmünster", "“Alpha” – Beta",
  ]

  private static func conversation() throws -> Conversation {
    let ids = names.indices.map { "\($0 + 1)" }
    let table = Table(
      name: "t", rowCount: names.count,
      fields: [
        Field(name: "id", column: .text(TextColumn(ids))),
        Field(name: "text", column: .text(TextColumn(names))),
        .lists("words", names.map { [$0] }),
      ], idField: 0)
    return try Conversation(Corpus(name: "c", tables: [table]))
  }

  private func found(_ condition: String) throws -> (ids: [String], said: String) {
    let reply = try Self.conversation().say("t where \(condition) | select id")
    return (Array(reply.lines.dropFirst()), reply.messages)
  }

  @Test(
    arguments: [
      ("contains rugen", ["1", "2"]), ("contains Rügen", ["1", "2"]), ("contains \"O'N\"", ["5"]),
      ("contains \"O´n\"", ["5"]), ("contains \"F-16\"", ["6"]), ("contains \"F—16\"", ["6"]),
      ("starts with lod", ["3"]), ("ends with KYO", ["4"]), ("like \"r?gen\"", ["1", "2"]),
      ("like \"L[o]dz\"", ["3"]), ("contains daed", ["7"]), ("contains αθηναι", ["8"]),
      ("contains ガ", ["9"]), ("contains カ", ["10"]), ("contains Й", ["11"]), ("contains И", ["12"]),
      ("contains cooperation", ["13"]), ("contains grossmunster", ["14"]),
      ("contains \"'alpha' - beta\"", []), ("contains \"\\\"alpha\\\" - beta\"", ["15"]),
      ("= lodz", ["3"]), ("= \"o'neill\"", ["5"]), ("in [tokyo, cooperation]", ["4", "13"]),
      ("~ /Rugen/", ["2"]), ("~ /O'N/", []),
    ] as [(String, [String])])
  func textsAreFoundWithoutTheirMarks(condition: String, ids: [String]) throws {
    #expect(try found("text \(condition)").ids == ids)
    #expect(try found("words \(condition)").ids == ids)
  }

  @Test func negationsLeaveOutWhatIsFound() throws {
    #expect(try found("text != Rugen").ids == (3...15).map { "\($0)" })
    #expect(try found("text not contains tokyo and id = 4").ids == [])
  }

  @Test(arguments: [
    ("text = Rugen", "'Rugen' also matched 'Rügen'; exact(text, \"Rugen\") does not"),
    ("text = Rügen", "'Rügen' also matched 'Rugen'"), ("text = lodz", "'lodz' also matched 'Łódź'"),
    ("text in [lodz, tokyo]", "'tokyo' also matched 'Tōkyō'"),
    ("text != Rugen", "'Rugen' also matched 'Rügen'"),
    ("words = Rugen", "'Rugen' also matched 'Rügen'"),
    ("all words = Rugen", "'Rugen' also matched 'Rügen'"),
  ])
  func anEqualTextWithOtherMarksIsTold(condition: String, note: String) throws {
    #expect(try found(condition).said.contains(note))
  }

  @Test(arguments: [
    "text = ガス", "text = \"O'Neill\"", "text = \"F-16\"", "text = cooperation",
    "text contains rugen",
    "text like rugen", "exact(text, \"Rugen\")", "text starts with tokyo",
    "text = \"ＲＵＧＥＮ\" and id = 2",
  ])
  func nothingIsToldWhereMarksMadeNoDifference(condition: String) throws {
    let said = try found(condition).said
    #expect(condition.contains("ＲＵＧＥＮ") ? said.contains("Rügen") : !said.contains("also matched"))
  }

  @Test func exactAndOrderKeepMarks() throws {
    #expect(try found("exact(text, \"Rugen\")").ids == ["2"])
    #expect(try found("exact(text, \"O'Neill\")").ids == [])
    // A letter with a mark comes behind z, as `sort` has it.
    #expect(try found("text > \"rz\" and text contains rugen").ids == ["1"])
    let conversation = try Self.conversation()
    #expect(
      conversation.say("t where text = Rugen | group by text").lines.count == 3)
    #expect(
      conversation.say(
        "t where id = 1 | compute lower(text) as l, replace(text, \"u\", \"x\") as r"
      )
      .lines.last?.hasSuffix("rügen\tRügen") == true)
  }

  @Test(
    arguments: [
      ("rugen", ["Rügen", "Rugen"]), ("\"o'neill\"", ["O’Neill"]), ("\"f-16\"", ["F‑16"]),
      ("cooperation", ["co\u{AD}operation"]), ("Łódź", ["Łódź"]), ("ガス", ["ガス"]),
    ] as [(String, [String])])
  func concordanceShowsTheMatchAsItIsWritten(word: String, matches: [String]) throws {
    let reply = try Self.conversation().say("t | kwic \(word) | select match")
    #expect(Array(reply.lines.dropFirst()) == matches)
  }

  @Test func collocatesAreFoundWithoutMarksAndCountedWithThem() throws {
    let texts = ["Tōkyō café", "Tokyo cafe", "Tokyo l’été", "Tokyo l'été", "Tokyo co\u{AD}op"]
    let table = Table(
      name: "t", rowCount: texts.count, fields: [.texts("text", texts)])
    let conversation = try Conversation(Corpus(name: "c", tables: [table]))
    #expect(
      conversation.say("t | collocates tōkyo").lines == [
        "word\tcount", "l’été\t2", "cafe\t1", "café\t1", "co\u{AD}op\t1",
      ])
  }
}

/// Entities and categories by names with other marks.
@Suite struct NameFoldingTests {
  private static func conversation() throws -> Conversation {
    let folder = try ScratchFolder()
    try folder.write(
      "id,name\nrugen,Insel\nr,Rügen\nlodz-pl,Łódź\nm1,Müller\nm2,Muller\nm3,Mùller\n",
      to: "places.csv")
    try folder.write(
      "id,place,kind\n1,r,café\n2,lodz-pl,cafe\n3,m1,bar\n4,m2,café\n5,m3,cafe\n6,rugen,bar\n",
      to: "events.csv")
    try folder.write(
      """
      {"name": "x", "resources": [
        {"name": "events", "path": "events.csv", "schema": {"fields": [
          {"name": "id", "type": "string"}, {"name": "place", "type": "string"},
          {"name": "kind", "type": "string", "constraints": {"enum": ["café", "cafe", "bar"]}}],
          "primaryKey": "id",
          "foreignKeys": [{"fields": "place", "reference": {"resource": "places", "fields": "id"}}]}},
        {"name": "places", "path": "places.csv", "schema": {"fields": [
          {"name": "id", "type": "string"}, {"name": "name", "type": "string"}], "primaryKey": "id"}}]}
      """, to: "datapackage.json")
    return try Conversation(CorpusLoader.load(path: folder.path))
  }

  @Test(
    arguments: [
      ("place = Lodz", ["2"], "'Lodz' also matched 'Łódź'"), ("place = Łódź", ["2"], ""),
      ("place = Muller", ["4"], ""), ("place = Müller", ["3"], ""),
      ("place = Mûller", ["3", "4", "5"], "means any of 3"),
      ("place in [Lodz, Müller]", ["2", "3"], "'Lodz' also matched"), ("place = rugen", ["6"], ""),
      ("place = Rügen", ["1"], ""), ("place = Rùgen", ["1"], "'Rùgen' also matched 'Rügen'"),
      ("place contains muller", ["3", "4", "5"], ""),
      ("place like \"m?ller\"", ["3", "4", "5"], ""),
      ("place.name = lodz", ["2"], "'lodz' also matched 'Łódź'"),
      ("kind = cafe", ["1", "2", "4", "5"], "'cafe' also matched 'café'"),
      ("kind = bar", ["3", "6"], ""),
      ("kind in [bar, CAFÉ]", ["1", "2", "3", "4", "5", "6"], "also matched 'cafe'"),
    ] as [(String, [String], String)])
  func anExactNameComesFirst(condition: String, ids: [String], note: String) throws {
    let reply = try Self.conversation().say("events where \(condition) | select id")
    #expect(Array(reply.lines.dropFirst()) == ids)
    #expect(note.isEmpty ? !reply.messages.contains("also matched") : reply.messages.contains(note))
  }

  @Test func anUnknownNameIsStillAFaultWithTheNearest() throws {
    let reply = try Self.conversation().say("events where place = Lods")
    #expect(reply.outcome == .failed(.usage) && reply.messages.contains("'Łódź'"))
  }
}
