import Query
import TestSupport
import Testing

@testable import Conversation

/// Queries of SQL: each is translated as a whole and runs, or it is said that it cannot be.
@Suite struct ForeignSQLTests {
  @Test(arguments: [
    (
      "SELECT type, count(*) FROM events GROUP BY type ORDER BY 2 DESC LIMIT 3;",
      "events | group by type with count | sort count desc | limit 3"
    ),
    (
      "select title from events where date < '1960' and actor like '%Japan%' order by date limit 5",
      "events where date < \"1960\" and actor like \"*Japan*\" | sort date | limit 5 | select title"
    ),
    ("select title, date from events order by title", "events | sort title | select title, date"),
    (
      "select type, count(*) as n from events group by type having count(*) > 10 order by n desc",
      "events | group by type with count as n | where n > 10 | sort n desc"
    ),
    (
      "select type from events group by type having count(*) > 10",
      "events | group by type with count | where count > 10 | select type"
    ),
    (
      "select count(*), type from events group by 2 order by count(*) desc, type limit 2",
      "events | group by type with count | sort count desc, type | limit 2 | select count, type"
    ),
    ("select count(*) from events where type = 'treaty'", "events where type = \"treaty\" | count"),
    ("select max(year), min(year) from events", "events | group with max(year), min(year)"),
    ("select max(year) as m from events", "events | group with max(year) as m"),
    (
      "select count(distinct type) from events", "events | group with count(distinct type)"
    ),
    (
      "select distinct type from events order by type",
      "events | select type | distinct | sort type"
    ),
    (
      "select events.title as t from events limit 5 offset 10",
      "events | limit 5 offset 10 | select title as t"
    ),
    ("select * from events limit 10, 5", "events | limit 5 offset 10"),
    (
      "select title from events where date is not null and type <> 'law' and title_zh is not null",
      ""
    ),
    ("select title from events where year between 1960 and 1970 order by year desc;", ""),
    ("select title from events where type in ('treaty', 'law')", ""),
    ("select title from events where title not like '%Japan%'", ""),
    ("select type, max(year) from events group by type order by max(year) desc", ""),
  ])
  func isTranslatedAsAWhole(sql: String, clio: String) throws {
    let conversation = try Conversation()
    let reply = conversation.say(sql)
    let fix = try #require(conversation.session.lastFaults?.diagnostics.first?.fix, "\(reply)")
    if !clio.isEmpty { #expect(fix.text == clio) }
    #expect(reply.messages.contains("write '\(fix.text)'"), "\(reply.messages)")
    let fixed = conversation.say(".fix")
    #expect(fixed.outcome == .done && fixed.lines.count > 1, "\(fix.text): \(fixed.messages)")
  }

  @Test(arguments: [
    "select * from events e join actors a on e.actor = a.name", "select * from events, actors",
    "select title from events where year > (select min(year) from events)",
    "select left(date, 3), count(*) from events group by 1", "select titel from nothing",
    "select sum(deaths) / count(*) from events group by type", "select type, count(*) from events",
    "select type from events union select name from actors", "select * from events order by 3",
    "select case when year < 1970 then 1 end from events",
    "select title from events having year > 3",
    "select title, row_number() over (order by date) from events",
  ])
  func whatCannotBeSaidHasNoFix(sql: String) throws {
    let conversation = try Conversation()
    let reply = conversation.say(sql)
    #expect(reply.outcome == .failed(.usage))
    let faults = try #require(conversation.session.lastFaults?.diagnostics)
    #expect(faults.allSatisfy { $0.fix == nil }, "\(reply.messages)")
    #expect(!reply.messages.contains("write '"), "\(reply.messages)")
    #expect(conversation.say(".fix").outcome != .done)
  }

  /// Whatever is offered as a fix of anything that people write wrong leads to a statement that can run.
  @Test(arguments: [
    "signs", "habits", "names", "dates", "structure", "sql", "kql", "cqp", "windows",
  ])
  func whatIsOfferedBinds(file: String) throws {
    let golden = try #require(TextFile.read("\(ClioBinary.root)/Tests/Golden/errors/\(file).txt"))
    for line in golden.split(separator: "\n") where line.hasPrefix("> ") {
      let conversation = try Conversation()
      let text = String(line.dropFirst(2))
      _ = conversation.say(text)
      guard let (faults, source) = conversation.session.lastFaults,
        let mended = MendedText(faults, in: source)?.text
      else { continue }
      var found = [Diagnostic]()
      for _ in 0..<8 {
        let source = SourceText(
          found.isEmpty ? mended : MendedText(found, in: SourceText(mended))?.text ?? "")
        let (statements, unread) = Parsing.parse(source)
        var checker = ScriptChecker(conversation.session, broken: BrokenNames())
        _ = checker.check(statements, unread: unread, in: source)
        found = (unread + checker.faults.map(\.diagnostic)).filter { !$0.isWarning }
        if found.allSatisfy({ $0.fix == nil }) { break }
      }
      let known = faults.filter { $0.fix == nil }.map(\.kind)
      #expect(
        found.allSatisfy { known.contains($0.kind) || $0.fix != nil },
        "\(text) -> \(mended): \(found)")
    }
  }
}
