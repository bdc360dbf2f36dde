import Corpus
import Query
import TestSupport
import Testing

@testable import Engine

/// Fields of the rows that a reference to any collection leads to, against a search row by row.
@Suite struct AnyReferenceTests {
  /// What the rows of the test are made of: notes that lead to people, to papers, to neither.
  private struct Sample {
    static let kinds = ["state", "party", "court-house"]
    var people: [(kind: String?, size: Int?, born: String?, name: String)] = []
    var papers: [(kind: String?, size: Double?, born: String?)] = []
    /// The table and the row that each note leads to: 1 people, 2 papers, 3 places.
    var notes: [(table: Int, row: Int)?] = []

    init(seed: UInt64, count: Int = 150) {
      var random = SeededGenerator(seed: seed)
      func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: 0..<items.count, using: &random)]
      }
      let dates: [String?] = ["1960", "1961-05", "1960-03/1962", "1958-01-02", nil, "19XX"]
      people = (0..<20).map { number in
        (pick(Self.kinds + [nil]), pick([1, 2, 3, nil]), pick(dates), "Name \(number)")
      }
      papers = (0..<30).map { _ in
        (pick(["court-house", "treaty", nil]), pick([1, 2.5, nil]), pick(dates))
      }
      notes = (0..<count).map { _ in
        switch Int.random(in: 0..<8, using: &random) {
        case 0: nil
        case 1...3: (1, Int.random(in: 0..<20, using: &random))
        case 4...6: (2, Int.random(in: 0..<30, using: &random))
        default: (3, Int.random(in: 0..<5, using: &random))
        }
      }
    }

    var corpus: Corpus {
      Corpus(
        name: "c",
        tables: [
          Table(
            name: "notes", rowCount: notes.count,
            fields: [.ids("note", notes.count), .rows("about", notes)], idField: 0),
          Table(
            name: "people", rowCount: people.count,
            fields: [
              .ids("person", people.count),
              .categories("kind", people.map(\.kind), all: Self.kinds),
              .numbers("size", people.map(\.size)), .dates("born", people.map(\.born)),
              .texts("name", people.map(\.name)), .texts("odd", people.map(\.name)),
            ], idField: 0, nameField: 4),
          Table(
            name: "papers", rowCount: papers.count,
            fields: [
              .ids("paper", papers.count),
              .categories("kind", papers.map(\.kind), all: ["treaty", "court-house"]),
              Field(name: "size", column: .decimal(DecimalColumn(papers.map(\.size)))),
              .dates("born", papers.map(\.born)),
              .dates("odd", papers.map(\.born)),
              .references("author", papers.indices.map { $0 % 20 }, to: 1),
            ], idField: 0),
          Table(
            name: "places", rowCount: 5,
            fields: [.ids("place", 5), .dates("odd", [nil, nil, nil, nil, nil])],
            idField: 0),
        ])
    }

    func kind(_ note: Int) -> String? {
      switch notes[note] {
      case (1, let row)?: people[row].kind
      case (2, let row)?: papers[row].kind
      default: nil
      }
    }

    func size(_ note: Int) -> Double? {
      switch notes[note] {
      case (1, let row)?: people[row].size.map(Double.init)
      case (2, let row)?: papers[row].size
      default: nil
      }
    }

    func born(_ note: Int) -> String? {
      switch notes[note] {
      case (1, let row)?: people[row].born
      case (2, let row)?: papers[row].born
      default: nil
      }
    }

    var ids: [String] { notes.indices.map { "note-\($0)" } }
  }

  private static let seeds: [UInt64] = [1, 2, 3, 4]

  @Test(arguments: seeds) func aFieldIsThatOfWhicheverRowItIs(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let answer = try Ask(sample.corpus).answer(
      "notes | select id, about.kind, about.size, about.born")
    #expect(answer.texts("about.kind") == sample.notes.indices.map { sample.kind($0) ?? "" })
    #expect(
      answer.texts("about.size")
        == sample.notes.indices.map { sample.size($0).map { "\($0)" } ?? "" })
    #expect(answer.texts("about.born") == sample.notes.indices.map { sample.born($0) ?? "" })
  }

  /// A row that leads nowhere, or to a collection that lacks the field, is open, and never left out in silence.
  @Test(arguments: seeds) func aConditionLeavesOpenWhatHasNoValue(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let ask = Ask(sample.corpus)
    for (query, holds) in [
      ("notes where about.kind = court house", { sample.kind($0).map { $0 == "court-house" } }),
      ("notes where about.kind != state", { sample.kind($0).map { $0 != "state" } }),
      ("notes where about.size >= 2", { sample.size($0).map { $0 >= 2 } }),
      ("notes where about.kind is missing", { sample.kind($0) == nil }),
      (
        "notes where about.kind in [treaty, state]",
        {
          sample.kind($0).map { ["treaty", "state"].contains($0) }
        }
      ),
    ] as [(String, (Int) -> Bool?)] {
      let answer = try ask.answer(query)
      #expect(
        answer.ids == sample.ids.indices.filter { holds($0) == true }.map { sample.ids[$0] },
        "\(query)")
      #expect(answer.undecided == sample.ids.indices.count { holds($0) == nil }, "\(query)")
    }
  }

  /// Dates keep their bounds: they are decided as if each collection had been asked by itself.
  @Test(arguments: seeds) func datesAreDecidedAsInTheirOwnCollection(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let ask = Ask(sample.corpus)
    for condition in [
      "born < 1961", "born = 1960", "year(born) = 1960", "born overlaps 1961..1963",
    ] {
      var certain: Set<String> = []
      var possible: Set<String> = []
      for (table, name) in [(1, "people"), (2, "papers")] {
        let kept = try ask.answer("\(name) where \(condition)").ids
        let all = try ask.answer("\(name) where possibly \(condition)").ids
        for (note, way) in sample.notes.enumerated() where way?.table == table {
          let id = "\(table == 1 ? "person" : "paper")-\(way?.row ?? 0)"
          if kept.contains(id) { certain.insert("note-\(note)") }
          if all.contains(id) { possible.insert("note-\(note)") }
        }
      }
      for (note, way) in sample.notes.enumerated() where way == nil || way?.table == 3 {
        possible.insert("note-\(note)")
      }
      let asked = condition.replacing("born", with: "about.born")
      #expect(try Set(ask.answer("notes where \(asked)").ids) == certain, "\(asked)")
      #expect(try Set(ask.answer("notes where possibly \(asked)").ids) == possible, "\(asked)")
    }
  }

  @Test(arguments: seeds) func groupsAndOrdersReadIt(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let ask = Ask(sample.corpus)
    let groups = try ask.answer("notes | group by about.kind")
    let counts = Dictionary(grouping: sample.notes.indices) { sample.kind($0) ?? "" }.mapValues(
      \.count)
    #expect(
      Dictionary(uniqueKeysWithValues: zip(groups.texts("about.kind"), groups.texts("count")))
        == counts.mapValues { "\($0)" })
    let again = try ask.answer("notes | group by about.kind | where about.kind = treaty")
    #expect(again.texts("count") == counts["treaty"].map { ["\($0)"] } ?? [])
    let sorted = try ask.answer("notes | sort about.size | select about.size").texts("about.size")
    let sizes = sample.notes.indices.compactMap { sample.size($0) }.sorted()
    #expect(sorted.prefix(sizes.count) == sizes.map { "\($0)" }[...])
  }

  /// A query in braces stands for its rows, whichever collection they are of.
  @Test(arguments: seeds) func queriesInBracesStandForTheirRows(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let ask = Ask(sample.corpus)
    let about = sample.ids.indices.filter { note in
      if case (2, let row)? = sample.notes[note] {
        sample.papers[row].kind == "treaty"
      } else {
        false
      }
    }
    #expect(
      try ask.answer("notes where about in {papers where kind = treaty}").ids
        == about.map { sample.ids[$0] })
    let papers = try ask.answer(
      "papers where id in {notes where about.kind = treaty | select about}")
    let wanted = Set(about.compactMap { sample.notes[$0]?.row })
    #expect(papers.ids == wanted.sorted().map { "paper-\($0)" })
    let followed = try ask.answer("notes | follow about in papers | where kind = treaty")
    #expect(followed.ids == papers.ids)
  }

  /// An id of another collection is no match, though it is the same text.
  @Test func idsOfOtherCollectionsAreOthers() throws {
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "notes", rowCount: 2, fields: [.ids("n", 2), .rows("about", [(1, 0), (2, 1)])],
          idField: 0),
        Table(name: "a", rowCount: 2, fields: [.texts("id", ["x", "y"])], idField: 0),
        Table(name: "b", rowCount: 2, fields: [.texts("id", ["x", "y"])], idField: 0),
      ])
    let ask = Ask(corpus)
    #expect(try ask.answer("a where id in {notes | select about}").ids == ["x"])
    #expect(try ask.answer("b where id in {notes | select about}").ids == ["y"])
    #expect(try ask.answer("notes | join only a on about = id | select id").ids == ["n-0"])
    #expect(try ask.answer("a where id in {b | select id}").ids == ["x", "y"])
  }

  @Test func joinsReadTheRowsOfTheirCollection() throws {
    let sample = Sample(seed: 5)
    let answer = try Ask(sample.corpus).answer(
      "notes | join only papers as p on about = id | select id, p.kind")
    let wanted = sample.notes.indices.filter { sample.notes[$0]?.table == 2 }
    #expect(answer.ids == wanted.map { sample.ids[$0] })
    #expect(answer.texts("p.kind") == wanted.map { sample.kind($0) ?? "" })
  }

  @Test(arguments: [
    ("notes where about.odd = 3", "CL0203", "it is a date in papers and text in people"),
    ("notes where about.colour = red", "CL0103", "lists the fields"),
    ("notes | follow about", "CL0201", "write 'follow about in"),
    ("notes where any about where (kind = state)", "CL0203", "about in {p"),
    ("papers | follow author in places", "CL0203", "'author' leads to people"),
  ]) func whatCannotBeAskedIsRefusedWithARemedy(
    query: String, code: String, hint: String
  ) throws {
    let refusal = try #require(throws: Ask.Refusal.self) {
      try Ask(Sample(seed: 6).corpus).answer(query)
    }
    let diagnostic = try #require(refusal.diagnostics.first)
    #expect(diagnostic.code == code)
    #expect(diagnostic.englishHint?.contains(hint) == true, "\(diagnostic.englishHint ?? "")")
  }
}
