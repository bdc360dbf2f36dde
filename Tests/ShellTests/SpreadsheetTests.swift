import Corpus
import Shell
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
