import Corpus
import Query
import TestSupport
import Testing
import Text

@testable import Engine

/// A search through all collections, against one row by row.
@Suite struct FindTests {
  private struct Sample {
    var titles: [String?] = []
    var notes: [String?] = []
    var tags: [[String]] = []
    var people: [String] = ["Atom", "Rügen", "核共享", "Bo Atoms", "Cy"]

    init(seed: UInt64, count: Int = 160) {
      var random = SeededGenerator(seed: seed)
      let words = ["atom", "ATOM bomb", "rugen", "核 共享", "peace", "treaty"]
      func text() -> String? {
        guard Int.random(in: 0..<5, using: &random) > 0 else { return nil }
        return (0..<Int.random(in: 1...12, using: &random))
          .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
          .joined(separator: " ")
      }
      for _ in 0..<count {
        titles.append(text())
        notes.append(text())
        tags.append((0..<Int.random(in: 0..<3, using: &random)).compactMap { _ in text() })
      }
    }

    var corpus: Corpus {
      Corpus(
        name: "c",
        tables: [
          Table(
            name: "events", rowCount: titles.count,
            fields: [
              .ids("event", titles.count), .texts("title", titles), .texts("note", notes),
              .lists("tags", tags),
              .categories("kind", titles.map { _ in "atom" }, all: ["atom"]),
            ], idField: 0, nameField: 1),
          Table(
            name: "people", rowCount: people.count,
            fields: [.ids("person", people.count), .texts("name", people)], idField: 0,
            nameField: 1),
        ])
    }

    /// The rows that have a text, in the order in which they are to come.
    func found(_ text: String) -> [String] {
      let bare = Folding.bare(text)
      var ranked: [(rank: Int, place: Int, id: String)] = []
      func add(_ id: String, _ place: Int, _ name: String?, _ others: [String?]) {
        let isName = name.map { Folding.bareKey($0) == Folding.bareKey(text) } ?? false
        let has = { (other: String?) in other.map { Folding.bare($0).contains(bare) } ?? false }
        let rank = isName ? 0 : has(name) ? 1 : others.contains(where: has) ? 2 : 3
        if rank < 3 { ranked.append((rank, place, id)) }
      }
      for row in titles.indices {
        add("event-\(row)", row, titles[row], [notes[row]] + tags[row])
      }
      for row in people.indices { add("person-\(row)", 10_000 + row, people[row], []) }
      return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.id)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64], ["atom", "Rügen", "核共享", "bomb peace", "nothing"])
  func everyRowThatHasItIsFoundOnce(seed: UInt64, text: String) throws {
    let sample = Sample(seed: seed)
    let answer = try Ask(sample.corpus).answer("find \"\(text)\"")
    #expect(answer.ids == sample.found(text))
    for passage in answer.texts("passage") {
      #expect(Folding.bare(passage).contains(Folding.bare(text)), "\(passage)")
    }
  }

  @Test func namesComeFirst() throws {
    let ask = Ask(Sample(seed: 4).corpus)
    let answer = try ask.answer("find atom")
    let first = answer.rows(["collection", "id", "label", "field"]).first { $0[0] == "people" }
    #expect(first == ["people", "person-0", "Atom", "name"])
    let fields = answer.texts("field")
    let lastName = fields.lastIndex { $0 == "title" || $0 == "name" } ?? 0
    let firstOther = fields.firstIndex { $0 == "note" || $0 == "tags" } ?? fields.count
    #expect(lastName < firstOther)
  }

  /// Its rows are rows like any other: they are grouped, filtered and followed.
  @Test func stagesGoOnFromIt() throws {
    let sample = Sample(seed: 5)
    let ask = Ask(sample.corpus)
    let counts = try ask.answer("find atom | group by collection").rows(["collection", "count"])
    let ids = sample.found("atom")
    #expect(
      Set(counts) == [
        ["events", "\(ids.count { $0.hasPrefix("event") })"],
        ["people", "\(ids.count { $0.hasPrefix("person") })"],
      ])
    let people = try ask.answer("find atom in people where field = name | follow label in people")
    #expect(people.ids == ["person-0", "person-3"])
    #expect(try ask.answer("find atom | select label.name").columns.count == 1)
  }

  /// `why` knows a row by what the search has found, and tells where it is.
  @Test func whyKnowsWhatWasFound() throws {
    let ask = Ask(Sample(seed: 5).corpus)
    func proof(_ id: String, _ query: String) throws -> Proof? {
      try ask.workspace.why(
        ItemReference(collection: nil, id: Name(id, 0..<0)), in: try Ask.parse(query),
        of: SourceText(query))
    }
    let found = try proof("person-3", "find atom in people")
    #expect(found?.isKept == true)
    #expect(found?.steps == [.found(stage: "find atom in people", number: 2)])
    #expect(try proof("2", "find atom in people")?.item.id == "person-3")
    let lost = try proof("person-3", "find atom in people where id = \"person-0\"")
    #expect(lost?.isKept == false)
    #expect(lost?.steps.count == 2)
    #expect(try proof("person-4", "find atom in people")?.isKept == false)
    #expect(try proof("person-3", "find atom | follow label in people")?.isKept == true)
  }

  @Test func aCollectionMayBeCalledSo() throws {
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "find", rowCount: 2, fields: [.ids("row", 2), .texts("name", ["a", "b"])],
          idField: 0, nameField: 1)
      ])
    let ask = Ask(corpus)
    #expect(try ask.answer("find").rowCount == 2)
    #expect(try ask.answer("find where name = a").ids == ["row-0"])
    #expect(try ask.answer("find | limit 1").rowCount == 1)
    #expect(try ask.answer("find a in find").ids == ["row-0"])
    #expect(try ask.answer("find | join find as f on name | select f.name").rowCount == 2)
  }

  @Test(arguments: [
    ("find \"\"", "CL0203"), ("find atom in nowhere", "CL0101"), ("find $x", "CL0105"),
  ]) func whatCannotBeLookedForIsRefused(query: String, code: String) throws {
    let refusal = try #require(throws: Ask.Refusal.self) {
      try Ask(Sample(seed: 6).corpus).answer(query)
    }
    #expect(refusal.diagnostics.first?.code == code, "\(refusal)")
  }

  /// A name in the place of a collection is looked for.
  @Test func aNameThatIsNoCollectionIsOfferedASearch() throws {
    let refusal = try #require(throws: Ask.Refusal.self) {
      try Ask(Sample(seed: 7).corpus).answer("核共享 where kind = atom")
    }
    let diagnostic = try #require(refusal.diagnostics.first)
    #expect(diagnostic.englishHint == "did you mean 'find 核共享' or 'show 核共享'?")
    #expect(diagnostic.fix?.text == "find 核共享")
  }
}
