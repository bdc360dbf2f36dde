import Conversation
import Foundation
import TestSupport
import Testing

@Suite struct SaveTests {
  @Test func writesTheFormatOfTheEnding() throws {
    let folder = try ScratchFolder()
    let session = try SessionText()
    let query = "events where type = visit | select id"
    session.run("\(query) | save \"\(folder.path)/ids.csv\"")
    let lines = folder.text("ids.csv")?.split(whereSeparator: \.isNewline)
    #expect(
      lines == ["id", "sato-visit-1965", "sato-visit-1967", "miki-visit", "ishiba-taiwan-visit"])
    #expect(session.data == "")
    #expect(session.messages == "4 events saved as csv in '\(folder.path)/ids.csv'\n")
    session.run("_ | save \"\(folder.path)/ids\" as jsonl")
    #expect(folder.text("ids")?.hasPrefix("{\"id\":\"sato-visit-1965\"}\n") == true)
    #expect(try names(in: folder) == ["ids", "ids.csv"])
  }

  @Test func keepsTheOldFileWhereTheNewCannotBeWritten() throws {
    let session = try SessionText()
    #expect(session.run("events | save \"/nowhere/at/all.csv\"") == .failed(.unreadable))
    #expect(session.messages.contains("cannot write '/nowhere/at/all.csv'"))
    let folder = try ScratchFolder()
    #expect(session.run("events | save \"\(folder.path)/\" as csv") == .failed(.unreadable))
    #expect(try names(in: folder) == [])
  }

  @Test func doesNotReplaceWhatIsNoFile() throws {
    let session = try SessionText()
    #expect(session.run("events | save \"/dev/null\" as csv") == .done)
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func isRefusedBeforeAnythingRuns() throws {
    let folder = try ScratchFolder()
    let safe = try SessionText { $0.files = .fenced() }
    #expect(
      safe.run("events | count\nevents | save \"\(folder.path)/x.csv\"") == .failed(.usage))
    #expect(safe.data == "")
    #expect(try names(in: folder) == [])
    for stage in ["save \"x.foo\"", "save \"x\"", "save \"x.csv\" as foo"] {
      let session = try SessionText()
      #expect(session.run("events | \(stage)") == .failed(.usage), "\(stage)")
    }
  }

  private func names(in folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
