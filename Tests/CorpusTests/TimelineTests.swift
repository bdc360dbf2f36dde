import Messages
import TestSupport
import Testing

@testable import Corpus

/// What a descriptor says of the days that a table covers, and of the order of its rows.
@Suite struct TimelineTests {
  private static func corpus(_ clio: String) throws -> Corpus {
    try Fixtures.described(
      """
      {"name": "t", "clio": \(clio), "schema": {"fields": [
        {"name": "id"}, {"name": "seq", "type": "integer"}, {"name": "how"}, {"name": "from"},
        {"name": "to"}], "primaryKey": "id"}}
      """, "id,seq,how,from,to\nx,1,causes,x,y\ny,2,follows,x,y\n")
  }

  @Test(arguments: [
    (#"{"period": "1945/2024-10"}"#, TableTimeline(period: "1945/2024-10")),
    (#"{"order": "seq"}"#, TableTimeline(order: .numbers(field: "seq"))),
    (
      #"{"order": {"how": {"causes": ["from", "to"], "follows": ["to", "from"]}}}"#,
      TableTimeline(
        order: .relations(
          field: "how",
          [
            RowOrder.Relation("causes", earlier: "from", later: "to"),
            RowOrder.Relation("follows", earlier: "to", later: "from"),
          ]))
    ),
  ])
  func isReadAndWritten(_ clio: String, _ timeline: TableTimeline) throws {
    let corpus = try Self.corpus(clio)
    #expect(corpus.faults == [])
    #expect(corpus.tables[0].timeline == timeline)
    // As a package, and packed.
    let written = try WrittenPackage(corpus).descriptor.resources[0].clio
    #expect(TableTimeline(period: written.period, order: written.order) == timeline)
    let packed = try PackTests.opened(PackTests.bytes(of: corpus))
    #expect(packed.tables[0].timeline == timeline)
  }

  @Test(arguments: [
    (
      #"{"period": "about then"}"#,
      "'clio.period' is no date in EDTF such as 1945/2024-10: 'about then'"
    ),
    (#"{"order": "number"}"#, "'clio.order' names a field that does not exist: 'number'"),
    (
      #"{"order": {"how": {"causes": ["from", "until"]}}}"#,
      "'clio.order' names a field that does not exist: 'until'"
    ),
  ])
  func whatCannotBeFollowedIsAFault(_ clio: String, _ says: String) throws {
    let corpus = try Self.corpus(clio)
    #expect(corpus.faults.count == 1)
    #expect(corpus.faults.first?.message.english.contains(says) == true)
    #expect(corpus.tables[0].timeline == TableTimeline())
  }

  /// The period of the package holds for each table that names none.
  @Test func thePeriodOfAPackageIsThatOfItsTables() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("id\nx\n", to: "a.csv")
    _ = try folder.write("id\ny\n", to: "b.csv")
    _ = try folder.write(
      """
      {"clio": {"period": "1900/1950"}, "resources": [
        {"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "id"}]}},
        {"name": "b", "path": "b.csv", "clio": {"period": "1960"},
         "schema": {"fields": [{"name": "id"}]}}]}
      """, to: "datapackage.json")
    let corpus = try CorpusLoader.load(path: folder.path)
    #expect(corpus.tables.map(\.timeline.period) == ["1900/1950", "1960"])
  }

  /// A table whose fields nobody declares keeps what is declared of it.
  @Test func holdsWithoutASchema() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("id,seq,date\nx,1,1960-01-01\ny,2,1960-01-01\n", to: "a.csv")
    _ = try folder.write(
      """
      {"resources": [
        {"name": "a", "path": "a.csv", "clio": {"period": "1950/1970", "order": "seq"}}]}
      """, to: "datapackage.json")
    let corpus = try CorpusLoader.load(path: folder.path)
    #expect(
      corpus.tables[0].timeline
        == TableTimeline(period: "1950/1970", order: .numbers(field: "seq")))
  }
}
