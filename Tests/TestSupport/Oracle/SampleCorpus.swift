package import Corpus

/// A small corpus of random rows: events with documents and actors, documents with authors, actors
/// that belong to others.
package struct SampleCorpus {
  package let corpus: Corpus

  package static let kinds = ["treaty", "secret-agreement", "visit", "Secret agreement"]
  package static let tags = ["secret", "秘密", "test site"]
  /// The actors, and the place in the list of what each belongs to.
  package static let actors: [(name: String?, japanese: String?, whole: Int?)] = [
    ("Japan", "日本", nil), ("United States", "アメリカ", nil), ("中国", nil, nil),
    ("Okinawa", "沖縄", 0), (nil, "国会", 0), ("Naha", nil, 3),
  ]
  static let titles = [
    "Secret talks", "秘密协定", "秘密協定", "Ａｌｐｈａ test", "visit to Tōkyō", "secret TALKS",
  ]

  /// - Parameter isCrisp: Whether every date is one day, or missing.
  package init(seed: UInt64, rowCount: Int, isCrisp: Bool = false) {
    var random = SeededGenerator(seed: seed)
    let documentCount = 6
    let documents = (0..<documentCount).map { _ in SampleDocument(isCrisp: isCrisp, &random) }
    let events = (0..<rowCount).map { _ in
      SampleEvent(documentCount: documentCount, isCrisp: isCrisp, &random)
    }
    corpus = Corpus(
      name: "sample", tables: [Self.table(of: events), Self.table(of: documents), Self.actorTable])
  }

  private static func table(of events: [SampleEvent]) -> Table {
    Table(
      name: "events", rowCount: events.count,
      fields: [
        .ids("event", events.count), .texts("title", events.map(\.title)),
        .texts("title_zh", events.map(\.chineseTitle)), .dates("date", events.map(\.date)),
        .numbers("n", events.map(\.number)), .categories("kind", events.map(\.kind), all: kinds),
        .categories("basis", events.map(\.basis), all: ["stated", "inferred"]),
        .lists("tags", events.map(\.tags)),
        .references("report", events.map(\.report), to: 1),
        .links("actor", events.map(\.actors), to: 2),
        .links("source", events.map(\.sources), to: 1),
      ], idField: 0, nameField: 1)
  }

  private static func table(of documents: [SampleDocument]) -> Table {
    Table(
      name: "documents", rowCount: documents.count,
      fields: [
        .ids("document", documents.count),
        .texts("title", documents.indices.map { "Paper \($0)" }),
        .dates("date", documents.map(\.date)), .numbers("pages", documents.map(\.pages)),
        .references("author", documents.map(\.author), to: 2),
        .links("about", documents.map(\.about), to: 2),
      ], idField: 0, nameField: 1)
  }

  private static let actorTable = Table(
    name: "actors", rowCount: actors.count,
    fields: [
      .ids("actor", actors.count), .texts("name", actors.map(\.name)),
      .texts("name_ja", actors.map(\.japanese)),
      .references("part_of", actors.map(\.whole), to: 2),
    ], idField: 0, nameField: 1, hierarchyField: 3)
}

private struct SampleEvent {
  let title: String?
  let chineseTitle: String?
  let date: String?
  let number: Int?
  let kind: String?
  let basis: String?
  let tags: [String]
  let report: Int?
  let actors: [Int]
  let sources: [Int]

  init(documentCount: Int, isCrisp: Bool, _ random: inout SeededGenerator) {
    title = random.maybe(SampleCorpus.titles)
    chineseTitle = random.chance(3) ? random.pick(["秘密协定", "核共有", "核 共有"]) : nil
    date = random.chance(8) ? nil : SampleCalendar.date(isCrisp: isCrisp, &random)
    number = random.maybe(Array(-3...9))
    kind = random.maybe(SampleCorpus.kinds)
    basis = random.maybe(["stated", "inferred"])
    tags = random.some(SampleCorpus.tags)
    report = random.maybe(Array(0..<documentCount))
    actors = random.some(Array(SampleCorpus.actors.indices))
    sources = random.some(Array(0..<documentCount))
  }
}

private struct SampleDocument {
  let date: String?
  let pages: Int?
  let author: Int?
  let about: [Int]

  init(isCrisp: Bool, _ random: inout SeededGenerator) {
    date = random.chance(6) ? nil : SampleCalendar.date(isCrisp: isCrisp, &random)
    pages = random.maybe(Array(1...5))
    author = random.maybe(Array(SampleCorpus.actors.indices))
    about = random.some(Array(SampleCorpus.actors.indices))
  }
}

extension SeededGenerator {
  /// True once in so many times.
  mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// One of some values.
  ///
  /// - Precondition: there is one.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  /// One of some values, now and then none.
  fileprivate mutating func maybe<Value>(_ values: [Value]) -> Value? {
    chance(6) ? nil : pick(values)
  }

  /// Each of some values once in three times, in any order.
  fileprivate mutating func some<Value>(_ values: [Value]) -> [Value] {
    values.filter { _ in chance(3) }.shuffled(using: &self)
  }
}
