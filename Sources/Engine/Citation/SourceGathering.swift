import Corpus
import Plan

/// Gathers the sources of rows, each once, in the order in which the rows lead to them.
struct SourceGathering {
  let corpus: Corpus
  let cancellation: Cancellation
  /// The sources with the locators at which they state the rows.
  private(set) var found: [(source: RowReference, locators: [String])] = []
  /// The number of rows that lead to no source, and what they are.
  private(set) var sourceless = (count: 0, noun: "rows")
  private var places: [RowReference: Int] = [:]
  private var seenLocators: [Set<String>] = []

  init(corpus: Corpus, cancellation: Cancellation) {
    self.corpus = corpus
    self.cancellation = cancellation
  }

  /// Adds the sources of some rows; of what a stage made of others, those of its members.
  mutating func add(_ relation: Relation) throws(Interrupted) {
    try cancellation.check()
    let rows = relation.rows.numbers
    if let table = relation.tableIndex {
      sourceless.noun = relation.schema.noun
      if let route = corpus.sourceRoute(from: table) { try add(rows, of: table, route) }
    } else if let lineage = relation.lineage {
      var members = lineage.parent
      members.rows = .ordered(
        rows.flatMap { lineage.rows(ofGroup: Int($0)) }.withoutRepetition)
      try add(members)
    }
  }

  private mutating func add(
    _ rows: [Int32], of table: Int, _ route: SourceRoute
  ) throws(Interrupted) {
    switch route {
    case .itself: for row in rows { add(RowReference(table: table, row: Int(row)), at: nil) }
    case .field(let field):
      let fields = corpus.tables[table].fields
      let locators = corpus.tables[table].locators
      let mentions = mentions(of: table)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        let sources = fields[field].column.references(of: Int(row))
        let further = mentions[row] ?? []
        if sources.isEmpty, further.isEmpty { sourceless.count += 1 }
        for source in sources { add(source, at: locators?.text(at: Int(row))) }
        for (source, locator) in further { add(source, at: locator) }
      }
    case .link(let link, let near, let far):
      let entries = entries(of: link, near)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        let sources = (entries[row] ?? []).flatMap { entry in
          corpus.tables[link].fields[far].column.references(of: entry).map { ($0, entry) }
        }
        if sources.isEmpty { sourceless.count += 1 }
        for (source, entry) in sources {
          add(source, at: corpus.tables[link].locators?.text(at: entry))
        }
      }
    }
  }

  /// Where else each row of a table is named.
  private func mentions(of table: Int) -> [Int32: [(source: RowReference, locator: String?)]] {
    var found: [Int32: [(source: RowReference, locator: String?)]] = [:]
    for (index, entity) in corpus.mentions(of: table) {
      let mentions = corpus.tables[index]
      guard let source = mentions.sourceField else { continue }
      for mention in 0..<mentions.rowCount {
        for row in mentions.fields[entity].column.references(of: mention) where row.table == table {
          for source in mentions.fields[source].column.references(of: mention) {
            found[Int32(row.row), default: []].append(
              (source, mentions.locators?.text(at: mention)))
          }
        }
      }
    }
    return found
  }

  private mutating func add(_ source: RowReference, at locator: String?) {
    let place = places[source] ?? found.count
    if place == found.count {
      places[source] = place
      found.append((source, []))
      seenLocators.append([])
    }
    if let locator, seenLocators[place].insert(locator).inserted {
      found[place].locators.append(locator)
    }
  }

  /// The rows of a link table that belong to each row of one of its ends.
  private func entries(of link: Int, _ near: Int) -> [Int32: [Int]] {
    var entries: [Int32: [Int]] = [:]
    for entry in 0..<corpus.tables[link].rowCount {
      for row in corpus.tables[link].fields[near].column.references(of: entry) {
        entries[Int32(row.row), default: []].append(entry)
      }
    }
    return entries
  }
}

extension Table {
  /// Where in its source a row is stated.
  var locators: Column? { fieldIndex(named: "locator").map { fields[$0].column } }
}

extension Column {
  /// The rows that a row of a reference, or of a list of references, leads to.
  func references(of row: Int) -> [RowReference] {
    switch self {
    case .reference(let column): column[row].map { [$0] } ?? []
    case .link(let column):
      column[row].map { RowReference(table: column.table, row: Int($0)) }
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: []
    }
  }
}
