import Chronology
import Corpus
import Engine
import Plan
import Query
import TestSupport
import Testing

/// Binding asks a corpus for names alone: one that has no columns is bound like one in memory.
@Suite struct CorpusSchemaTests {
  @Test func aPlanIsBoundAndPrintedWithoutAnyColumn() throws {
    let plan = try bind("events where year < 1976 | group by decade", SketchedCorpus.small)
    let description = PlanDescription(corpus: SketchedCorpus.small, answers: [])
    #expect(
      description.lines(of: plan) == [
        "group by decade with count", "  filter date < 1976-01-01..1976-12-31",
        "    table events",
      ])
    let document = PlanDocument(plan, for: SketchedCorpus.small)
    #expect(document.fits(SketchedCorpus.small))
    #expect(try PlanDocument(text: document.text) == document)
  }

  @Test(arguments: [
    "events where year < 1976 | group by decade",
    "events where actor = Japan and type in [visit, test] | sort date desc | limit 3",
    "events where actor = DPJ or actor contains d",
    "events where actor.name contains Japan and title like \"*talks\" | select title, actor.id",
    "events where deaths > 5 or date is uncertain | compute deaths / 2 as half",
    "actors | compute count(^events.actor) as n | follow ^actor | distinct by type",
    "actors where any ^actor where (date in 1951) | union {actors where name = Diet}",
    "events where actor in {actors where name = Japan} | group by actor with count, min(date)",
  ])
  func planIsThatOfACorpusInMemory(query: String) throws {
    let memory = Self.memory
    let plan = try bind(query, SketchedCorpus.small)
    #expect(
      PlanDocument(plan, for: SketchedCorpus.small)
        == PlanDocument(try bind(query, memory), for: memory))
    #expect(
      PlanDescription(corpus: SketchedCorpus.small, answers: []).lines(of: plan)
        == PlanDescription(corpus: memory, answers: []).lines(of: plan))
  }

  @Test(arguments: [
    "evnts | count", "events where yaer < 1976", "events where type = vist",
    "actors where ^ator is known", "events | sort actor.name.x", "events | conflicts",
    "actors where name < 5", "actors | cite",
  ])
  func faultsAreThoseOfACorpusInMemory(query: String) throws {
    let found = try faults(query, SketchedCorpus.small)
    #expect(!found.isEmpty)
    #expect(found == (try faults(query, Self.memory)))
  }

  /// A part of the date hides a further name, but not from a path.
  @Test func furtherNamesOfLinkFieldsAreFoundWhateverTheirCase() {
    let events = CollectionSchema(
      name: "events", at: 0,
      fields: [
        CollectionField("date", .date), CollectionField("Person", .link(table: 1), origin: .link),
      ], aliases: ["people": "person", "year": "person"])
    #expect(events.rows.field(named: "People")?.value == .field(1))
    #expect(events.rows.field(named: "year")?.value == .datePart(.year, of: 0))
    #expect(events.place(of: "YEAR") == 1)
  }

  @Test func fieldsThatMayLeadToACollectionAreKnown() throws {
    let linked = Catalog(
      try CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/linked"]))
    let fields = (0..<linked.collectionCount).flatMap { place in
      let collection = linked.collection(place)
      return collection.references(to: 0).map { "\(collection.name).\(collection.fields[$0].name)" }
    }
    #expect(
      fields == ["actors.part_of", "event_actors.actor", "documents.authors", "documents.about"])
  }

  /// The same collections with a row or two.
  private static var memory: Catalog {
    let date = ["1951-09", "1954-03-01"].map { EDTFDate(ifValid: $0) }
    let types = ["test", "visit"]
    return Catalog(
      Corpus(
        name: "small",
        tables: [
          Table(
            name: "events", rowCount: 2,
            fields: [
              Field(name: "id", column: .text(TextColumn(["a", "b"]))),
              Field(name: "date", column: .date(DateColumn(date))),
              Field(name: "title", column: .text(TextColumn(["A visit", "A test"]))),
              Field(name: "type", column: .category(CodedColumn(types))),
              Field(
                name: "actor",
                column: .reference(ReferenceColumn(rows: [0, 2], target: .table(1)))),
              Field(name: "deaths", column: .integer(IntegerColumn([nil, 1]))),
            ], idField: 0, nameField: 2, display: ["date", "title"]),
          Table(
            name: "actors", rowCount: 3,
            fields: [
              Field(name: "id", column: .text(TextColumn(["japan", "diet", "democrats"]))),
              Field(name: "name", column: .text(TextColumn(["Japan", "Diet", "DPJ"]))),
            ], idField: 0, nameField: 1, display: ["name"]),
        ]))
  }

  private func bind(_ query: String, _ corpus: some CorpusSchema) throws -> LogicalPlan {
    var binder = Binder(corpus: corpus, source: SourceText(query))
    let plan = binder.bind(try Ask.parse(query))
    #expect(binder.diagnostics.isEmpty, "\(binder.diagnostics.map(\.englishMessage))")
    return try #require(plan)
  }

  private func faults(_ query: String, _ corpus: some CorpusSchema) throws -> [Diagnostic] {
    var binder = Binder(corpus: corpus, source: SourceText(query))
    let pipeline = try Ask.parse(query)
    if case .cite? = pipeline.stages.last?.kind {
      let rows = Pipeline(source: pipeline.source, stages: [], range: pipeline.range)
      guard let plan = binder.bind(rows) else { return binder.diagnostics }
      _ = binder.canCite(plan.schema, at: pipeline.range)
    } else {
      _ = binder.bind(pipeline)
    }
    return binder.diagnostics
  }
}
