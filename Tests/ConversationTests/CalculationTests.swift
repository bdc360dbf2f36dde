import Conversation
import Corpus
import TestSupport
import Testing

/// Calculations on the right of a comparison, durations, patterns as arguments, and values that queries give.
@Suite struct CalculationTests {
  private static let wars = """
    id,name,start,end,deaths,url
    1,A war,1960-01-01,1960-03-05,100,http://a.org/x12
    2,B war,1961,1963-05,x,http://b.org/y7
    3,C war,1970-05-01,1970-05-10,5,
    4,D war,1972-02-29,1973-02-28,0,none

    """

  private static func conversation() throws -> Conversation {
    let folder = try ScratchFolder()
    return try Conversation(CorpusLoader.load(path: folder.write(wars, to: "wars.csv")))
  }

  @Test(arguments: [
    ("end - start > 30 days", "1,2,4", ""), ("end - start <= 9 days", "3", ""),
    ("end - start > 1 year", "2", ""), ("end - start >= 1 year", "2,4", ""),
    ("end - start < 2 months", "3", ""), ("end - start > 2 months", "1,2,4", ""),
    // From a day of 1961 to one of May 1963: longer than two years only where it began before May.
    ("end - start > 2 years", "", "1 more"), ("days(start, end) > 2 years", "", "1 more"),
    ("end > .start + 30 days", "1,2,4", ""), ("start + 30 days > .end", "3", ""),
    ("end > .start + 2 years", "", "1 more"), ("start > 1960-01-01 + 30 days", "2,3,4", ""),
    ("start > 昭和35年1月1日 + 1 month", "2,3,4", ""), ("start > @1960-01 + 1 month", "2,3,4", ""),
    ("id > 1 + 1", "3,4", ""), ("id > .id - 1", "1,2,3,4", ""), ("id >= 2 * .id", "", ""),
    ("deaths > 2 * .id", "1", "1 more"), ("deaths > -.id", "1,3,4", "1 more"),
    ("not (id > 2 + 1)", "1,2,3", ""), ("id != 5 - 2", "1,2,4", ""), ("id = 1 + 1", "2", ""),
  ])
  func compare(condition: String, ids: String, note: String) throws {
    let reply = try Self.conversation().say("wars where \(condition) | select id")
    #expect(reply.outcome == .done, "\(reply.messages)")
    #expect(reply.lines.dropFirst().joined(separator: ",") == ids)
    #expect(note.isEmpty == !reply.messages.contains("possibly"), "\(reply.messages)")
    #expect(
      note.isEmpty || reply.messages.contains("1 more war possibly")
        || reply.messages.contains("1 more possibly"))
  }

  @Test(arguments: [
    ("deaths > 2 * id", "write '.id'"), ("deaths > 2 * x", "write a field, a value or a function"),
    ("name > .id + 1", "numbers with numbers"), ("end > .start + 3", "write year(..)"),
    ("end > .start + 3 tons", "cannot compare '.start'"),
    ("id > 5 years", "the numbers have no unit"),
    ("deaths contains 1 + 1", "cannot compare 'deaths'"),
  ])
  func areRefused(condition: String, part: String) throws {
    let reply = try Self.conversation().say("wars where \(condition)")
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(reply.messages.contains(part), "\(reply.messages)")
  }

  @Test func aColumnOfDaysComparesWithNumbers() throws {
    let conversation = try Self.conversation()
    let days = "wars | compute end - start as length | where length > "
    #expect(conversation.say(days + "300 | select id").lines == ["id", "2", "4"])
    #expect(conversation.say(days + "5 years").messages.contains("days are plain numbers"))
  }

  @Test(arguments: [
    (#"extract(url, /[a-z]+([0-9]+)$/, 1)"#, "12;7;;"),
    (#"extract(url, /[a-z]\.org/)"#, "a.org;b.org;;"),
    (#"extract(name, /(x)|(w)ar/, 1)"#, ";;;"), (#"extract(name, /A|b/i)"#, "A;B;a;a"),
    (#"replace(name, /([A-Z]) (war)/, "$2-$1$$")"#, "war-A$;war-B$;war-C$;war-D$"),
    (#"replace(name, /x*/, "-")"#, "-A- -w-a-r-;-B- -w-a-r-;-C- -w-a-r-;-D- -w-a-r-"),
    (#"replace(name, "war", "$1")"#, "A $1;B $1;C $1;D $1"),
    (
      #"replace(concat(name, "核戦争"), /./, "$0.")"#,
      "A. .w.a.r.核.戦.争.;B. .w.a.r.核.戦.争.;C. .w.a.r.核.戦.争.;D. .w.a.r.核.戦.争."
    ),
    (#"upper(extract(name, /[a-z]+/))"#, "WAR;WAR;WAR;WAR"),
  ])
  func patternsAreArguments(formula: String, values: String) throws {
    let reply = try Self.conversation().say("wars | compute \(formula) as x | select x")
    #expect(reply.lines.dropFirst().joined(separator: ";") == values, "\(reply.messages)")
  }

  @Test(arguments: [
    ("extract(url, \"x\")", "extract(TEXT, /re/, GROUP)"),
    ("extract(url, /(x)/, 2)", "it has 1 group"), ("extract(url, /x/, 1)", "it has 0 groups"),
    ("replace(url, /(x)/, \"$2\")", "it has 1 group"), ("extract(url, /(x/)", "expected"),
    ("upper(/x/)", "'/x/' is not allowed here"), ("concat(url, /x/)", "'/x/' is not allowed here"),
    ("extract(url, /x)", "is not closed"),
  ])
  func faultyPatternsAreRefused(formula: String, part: String) throws {
    let reply = try Self.conversation().say("wars | compute \(formula) as x")
    #expect(reply.outcome == .failed(.usage) && reply.data.isEmpty)
    #expect(reply.messages.contains(part), "\(reply.messages)")
  }

  @Test(arguments: [
    ("let $t = {wars | count}; wars where id < $t | select id", "1,2,3"),
    ("let $t = {wars where id = 3 | select name}; wars where name = $t | select id", "3"),
    ("let $t = {wars | group with max(end)}; wars where end = $t | select id", "4"),
    ("let $t = {wars | count}; let $u = [$t, 1]; wars where id in $u | select id", "1,4"),
    ("let $t = {wars | count}; view v = wars where id = $t; v | select id", "4"),
    ("let $t = {wars | limit 1 | select start}; wars where start > $t | select id", "2,3,4"),
    ("wars | count | into $n; wars where id < $n | select id", "1,2,3"),
    ("wars where id = 2 | select name | into $n; wars where name in $n | select id", "2"),
    ("let $t = {wars | count}; let $t = 2; wars where id < $t | select id", "1"),
    ("let $t = 2; let $t = {wars | count}; wars where id < $t | select id", "1,2,3"),
  ])
  func queriesGiveValues(script: String, ids: String) throws {
    for isStream in [false, true] {
      let conversation = try Self.conversation()
      let reply =
        isStream
        ? conversation.stream(script.replacing("; ", with: "\n")) : conversation.say(script)
      #expect(reply.outcome == .done, "\(reply.messages)")
      let lines = reply.lines.drop { $0 != "id" }.dropFirst()
      #expect(lines.joined(separator: ",") == ids, "\(reply.messages)")
    }
  }

  /// What the query leaves open is said, as that of any answer is.
  @Test func whatAQueryLeavesOpenIsSaid() throws {
    let reply = try Self.conversation().say("let $t = {wars where start < 1961-03 | count}")
    #expect(
      reply.outcome == .done && reply.messages.contains("1 more war possibly"), "\(reply.messages)"
    )
  }

  @Test(arguments: [
    ("let $t = {wars}", "a query is not allowed here"),
    ("let $t = {wars | select name}", "an answer of 4 rows"),
    ("let $t = {wars | select name, id}", "a query is not allowed here"),
    ("let $t = {wars | cout}", "did you mean 'count'?"),
    ("let $t = {wars where id = 9 | select name}", "$t has no value"),
    ("let $t = {wars where id = 9 | select name}; wars where name = $t", "write 'is missing'"),
    ("let $t = {wars | count | into $x}", ""),
    ("wars where id < $t; let $t = {wars | count}", "unknown parameter '$t'"),
  ])
  func whatIsNoValueIsSaid(script: String, part: String) throws {
    let reply = try Self.conversation().say(script)
    #expect(reply.messages.contains(part), "\(reply.messages)")
    if part != "$t has no value" { #expect(reply.outcome == .failed(.usage)) }
  }
}
