import TestSupport
import Testing

/// Whatever may be nested or chained is answered, or refused, at every depth: never by a signal.
@Suite struct NestingCommandLineTests {
  /// What opens a level, what stands inside, and what ends it.
  struct Shape: Sendable, CustomTestStringConvertible {
    let before: String
    let open: String
    let inside: String
    let end: String
    let behind: String

    var testDescription: String { before + open }

    init(_ before: String, _ open: String, _ inside: String, _ end: String, _ behind: String) {
      (self.before, self.open, self.inside, self.end, self.behind) =
        (before, open, inside, end, behind)
    }

    func text(_ depth: Int) -> String {
      before + String(repeating: open, count: depth) + inside + String(repeating: end, count: depth)
        + behind
    }
  }

  private static let shapes = [
    Shape("", "events where id in {", "events | select id", " | select id}", " | count"),
    Shape("", "events where actor in {actors where event in {", "events", "}}", " | count"),
    Shape(
      "", "events where possibly id not in {", "events | select id", " | select id}", " | count"),
    Shape("explain ", "events where id in {", "events | select id", " | select id}", ""),
    Shape("explain plan ", "events where id in {", "events | select id", " | select id}", ""),
    Shape(
      "why not \"npt-ratification\" in ", "events | union {", "events where year < 1900", "}", ""),
    Shape("", "events | union {", "events", "}", " | count"),
    Shape("", "{", "events", "}", " | count"),
    Shape("view v = ", "events | union {", "events", "}", ""),
    Shape("view v($y) = ", "events where id in {", "events where year < $y | select id", "}", ""),
    Shape("events where ", "any actor where (any event where (", "year = 1960", "))", " | count"),
    Shape("events where ", "(", "year = 1960", ")", " | count"),
    Shape("events where ", "not ", "year = 1960", "", " | count"),
    Shape("events where ", "certainly possibly ", "year = 1960", "", " | count"),
    Shape("events where ", "year = 1960 or (", "year = 1961", ")", " | count"),
    Shape("events | compute ", "- ", "year", "", " as z | limit 1"),
    Shape("events | compute ", "lower(", "title", ")", " as z | limit 1"),
    Shape("events | compute ", "if(year < 1960, 1, ", "2", ")", " as z | limit 1"),
    Shape("events where ", "if(", "year", " < 1960, year, 5)", " = 5 | count"),
    Shape(
      "events | compute ", "if(id in {events | compute ", "year", " as z | select id}, 1, 2)",
      " as z | limit 1"),
    Shape("events | compute 1", " + 1", "", "", " as z | limit 1"),
    Shape("events | compute year", " - year * 2", "", "", " as z | sort z | limit 1"),
    Shape("events where year in ", "[", "1", "]", " | count"),
    Shape("events where ", "actor.event.", "actor", "", " = Japan | count"),
    Shape("events | sort ", "actor.event.", "actor", "", " | limit 1"),
    Shape("events where id = .", "actor.event.", "id", "", " | count"),
  ]

  @Test(arguments: shapes, [40, 120, 250, 3000])
  func isNeverEndedByASignal(shape: Shape, depth: Int) throws {
    let run = try ClioBinary.shell(
      "ulimit -S -s 8192; ulimit -v 2000000; clio -f q.clio", in: folder(shape.text(depth)))
    #expect(run.status == 0 || run.status == 2, "\(run.status) \(run.errors.prefix(300))")
    #expect(depth < 3000 || run.errors.contains("error["), "\(run.errors.prefix(300))")
  }

  private let scratch: ScratchFolder
  init() throws { scratch = try ScratchFolder() }

  private func folder(_ query: String) throws -> String {
    try scratch.write(query + "\n", to: "q.clio")
    return scratch.path
  }
}
