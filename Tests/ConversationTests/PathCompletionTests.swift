import Conversation
import TestSupport
import Testing

/// What Tab offers behind the dot of a path.
@Suite struct PathCompletionTests {
  private func candidates(_ text: String) throws -> [String] {
    let session = try Conversation().session
    return Completion(session: session).list(in: text, cursor: text.utf8.count).items.map(\.text)
  }

  @Test(arguments: [
    ("events where document.iss", "document.issuer"),
    ("claims where subject.foun", "subject.founded"),
    ("claims where subject.ser", "subject.series"),
    ("claims where speaker.part_of.na", "speaker.part_of.name"),
    ("claims | join actors as who on speaker = id | select who.na", "who.name"),
    ("events | sequence [type = test] [s: type = visit] | select s.da", "s.date"),
    ("claims | join actors as who on speaker = id | select wh", "who."),
    ("claims | join actors on speaker = id | select actors.part_of.ki", "actors.part_of.kind"),
    ("claims where subject.kind = trea", "treaty"),
    ("claims | join actors as who on speaker = id | where who.kind = stat", "state"),
    ("find Japan | where coll", "collection"), ("find Japan in ev", "events"),
    ("relations | follow from in ev", "events"), ("fin", "find"),
    ("events | piv", "pivot"), ("events | unp", "unpivot"),
  ]) func offersWhereAPathLeads(text: String, item: String) throws {
    let found = try candidates(text)
    #expect(found.contains(item), "\(found)")
  }

  @Test(arguments: [
    "events where title.na", "events where nothing.na", "claims | select who.na", "find Japan in x",
  ]) func offersNothingWhereAPathLeadsNowhere(text: String) throws {
    #expect(try candidates(text).isEmpty)
  }
}
