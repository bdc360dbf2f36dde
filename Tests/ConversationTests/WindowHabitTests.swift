import Conversation
import TestSupport
import Testing

/// What users of other languages write for sums over rows is answered with a form that runs.
@Suite struct WindowHabitTests {
  @Test(arguments: [
    (
      "events | compute count(*) over (partition by type order by date) as n",
      "events | per type {sort date | compute count so far as n}"
    ),
    (
      "events | compute row_number() over (order by date) as n | limit 2",
      "events | sort date | compute position() as n | limit 2"
    ),
    (
      "events | compute avg(length(title)) over () as m",
      "events | compute mean(length(title)) over all as m"
    ),
    (
      "events | compute avg(length(title)) over (order by date rows 4 preceding) as m",
      "events | sort date | compute mean(length(title)) over last 5 as m"
    ),
    ("events | compute lag(title) as p", "events | compute previous(title) as p"),
    (
      "events | compute cumsum(length(title)) as s",
      "events | compute sum(length(title)) so far as s"
    ),
    (
      "events | group by date_trunc(\"quarter\", date) as q",
      "events | group by period(date, 3 months) as q"
    ),
    (
      "events | group with percentile_cont(length(title), 0.9) as p",
      "events | group with quantile(length(title), 0.9) as p"
    ),
    (
      "events | compute count over last 3 years as n", "events | compute count over 3 years as n"
    ),
    ("events | compute count over 3 as n", "events | compute count over last 3 as n"),
  ])
  func theFixIsTheSameInClio(habit: String, own: String) throws {
    let session = try Conversation()
    let refused = session.say(habit)
    #expect(refused.outcome != .done, "\(refused.data)")
    let fixed = session.say(".fix")
    let expected = try Conversation().say(own)
    #expect(expected.outcome == .done, "\(expected.messages)")
    #expect(
      fixed.lines.suffix(expected.lines.count) == expected.lines[...],
      "\(fixed.messages)\(fixed.data)")
  }

  /// A name has a value; one of many rows is that of a query.
  @Test(arguments: [
    ("let $x = mean(year) over all", "group with mean(year)"),
    ("let $x = 2 * max(date)", "group with max(date)"),
    ("let $x = count(distinct actor)", "group with count(distinct actor)"),
  ])
  func aNameHasNoValueOfRowsWithoutTheirQuery(statement: String, form: String) throws {
    let reply = try Conversation().say(statement)
    #expect(reply.messages.contains("error[CL0203]"), "\(reply.messages)")
    #expect(reply.messages.contains("'let $x = {COLLECTION | \(form)}'"), "\(reply.messages)")
    let session = try Conversation()
    #expect(session.say("let $x = {events | group with max(year(date))}").outcome == .done)
  }
}
