import Conversation
import Engine
import Messages
import TestSupport
import Testing

@Suite struct TypedQueryTests {
  /// What is underlined while it is typed, and how many rows are told.
  @Test(arguments: [
    ("events", "", true), ("events where actor = Japan", "", true),
    ("events where actr = Japan", "actr", false),
    // Still being typed.
    ("events where actr", "", false), ("events where actor = Jap", "", false),
    ("events where actor = Jap and", "Jap", false),
    ("events where actor = Jap and year <", "Jap", false), ("evnts where (", "evnts", false),
    ("events where actr = Japan and (type = ", "actr", false),
    ("events | count", "", false), ("events | save \"x.csv\"", "", false),
    ("run \"x.clio\"", "", false), (".mode box", "", false), ("", "", false),
    ("events; actors", "", false), ("evnts | limit 3", "evnts", false),
  ])
  func faultsAreKnownAndRowsCounted(text: String, faults: String, isCounted: Bool) throws {
    let session = try TypedQueryTests.session()
    let query = TypedQuery(text, in: session, time: .seconds(60))
    let bytes = Array(text.utf8)
    let found = query.faults.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found.joined(separator: " ") == faults)
    #expect((query.count != nil) == isCounted)
    #expect(session.workspace.answers.isEmpty, "nothing is remembered")
  }

  @Test func whatIsOpenIsToldBesideTheRows() throws {
    let session = try Self.session()
    let query = TypedQuery(
      "events where actor = Japan and year < 1976", in: session, time: .seconds(60))
    #expect(
      query.count.map(MessageCatalogue.english.text)
        == "\(BuiltInCorpus.flagshipCount) events, 1 more possibly")
  }

  @Test func whatTakesTooLongIsNotTold() throws {
    let query = TypedQuery("events where year < 1976", in: try Self.session(), time: .zero)
    #expect(query.count == nil && query.faults.isEmpty)
  }

  private static func session() throws -> Session { try Conversation().session }
}
