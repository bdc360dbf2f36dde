import Conversation
import Corpus
import TestSupport
import Testing

/// What spreadsheets make of files: marks by which they know UTF-8, and texts that they would run.
@Suite struct SpreadsheetTests {
  private static let corpus = Corpus(
    name: "c",
    tables: [
      Table(
        name: "t", rowCount: 3,
        fields: [
          .texts("a", ["=1+1", "plain", "@x"]), .numbers("n", [-1, -2, nil]),
          .dates("d", ["-0043", "1969", nil]), .lists("l", [["+1"], ["a", "-b"], []]),
        ])
    ])

  private func saved(_ commands: String, as ending: String) throws -> (text: String?, said: String)
  {
    let folder = try ScratchFolder()
    let conversation = try Conversation(Self.corpus)
    let reply = conversation.say("\(commands)\nt | save \"\(folder.path)/t.\(ending)\"")
    return (folder.text("t.\(ending)"), reply.messages)
  }

  @Test(arguments: [
    "=1+1", "+1", "-x", "@SUM(1)", "\t=1", "\n=1", "\r=1", "＝1", "＋1", "－1", "＠x", "﹦1", "﹢1", "﹣1",
    "﹫x",
    "\u{FEFF}=1", "\u{200B}=1", "\u{202E}+1", "\0=1", "\u{FEFF}\u{200B}－1", "\u{2060}@x",
  ])
  func whatASpreadsheetWouldRunIsGuarded(text: String) throws {
    let table = Table(name: "t", rowCount: 1, fields: [.texts("a", [text])])
    for ending in ["csv", "tsv"] {
      let folder = try ScratchFolder()
      let conversation = try Conversation(Corpus(name: "c", tables: [table]))
      let said = conversation.say("t | save \"\(folder.path)/t.\(ending)\"").messages
      #expect(said.contains("1 cell begins with"), "\(said)")
      _ = conversation.say(".guard on\nt | save \"\(folder.path)/g.\(ending)\"")
      let body = folder.text("g.\(ending)")?.dropFirst(2) ?? ""
      #expect(body.hasPrefix("'") || body.hasPrefix("\"'"), "\(body)")
    }
  }

  @Test(arguments: ["a=1", " =1", "1+1", "日本", "\u{FEFF}x", "…", "“=1”", "−5", "·", "'=1", "≥3"])
  func whatNoSpreadsheetRunsStaysAsItIs(text: String) throws {
    let table = Table(name: "t", rowCount: 1, fields: [.texts("a", [text])])
    let folder = try ScratchFolder()
    let conversation = try Conversation(Corpus(name: "c", tables: [table]))
    _ = conversation.say(".guard on\nt | save \"\(folder.path)/g.csv\"")
    #expect(folder.text("g.csv") == "a\n\(text)\n")
  }

  @Test func aSavedFileWarnsOfItsFormulasOnce() throws {
    let (text, said) = try saved("", as: "csv")
    #expect(text == "a,n,d,l\n=1+1,-1,-0043,+1\nplain,-2,1969,a; -b\n@x,,,\n")
    #expect(said.split(separator: "\n").count { $0.hasPrefix("warning: ") } == 1)
    #expect(said.hasPrefix("warning: 4 cells begin with"))
    #expect(said.contains("'.guard on'"))
    #expect(!(try saved("", as: "json").said.contains("warning")))
  }

  @Test func textsAndDatesAreGuardedAndNumbersAreNot() throws {
    let (csv, said) = try saved(".guard on", as: "csv")
    #expect(csv == "a,n,d,l\n'=1+1,-1,'-0043,'+1\nplain,-2,1969,a; -b\n'@x,,,\n")
    #expect(!said.contains("warning"))
    let tsv = try saved(".guard on", as: "tsv").text
    #expect(tsv == "a\tn\td\tl\n'=1+1\t-1\t'-0043\t'+1\nplain\t-2\t1969\ta; -b\n'@x\t\t\t\n")
    #expect(try saved(".guard on", as: "jsonl").text?.hasPrefix("{\"a\":\"=1+1\"") == true)
    #expect(try saved(".guard on\n.guard off", as: "csv").text?.contains("\n=1+1") == true)
  }

  @Test(arguments: [("csv", true), ("tsv", true), ("json", false), ("md", false), ("html", false)])
  func aMarkBeginsWhatSpreadsheetsOpen(ending: String, isMarked: Bool) throws {
    let marked = try saved(".bom on", as: ending).text
    #expect(marked?.utf8.starts(with: "\u{FEFF}".utf8) == isMarked)
    #expect(try saved("", as: ending).text?.utf8.starts(with: "\u{FEFF}".utf8) == false)
  }

  @Test func aCommandThatIsNeitherOnNorOffSaysItsUsage() throws {
    for command in [".bom", ".bom yes", ".guard on off"] {
      let reply = try Conversation(Self.corpus).say(command)
      #expect(reply.outcome == .failed(.usage) && reply.messages.contains("on|off"), "\(command)")
    }
  }
}
