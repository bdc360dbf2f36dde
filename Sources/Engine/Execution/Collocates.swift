import Corpus
import Plan
import Text

/// Counts the words that are around others, in the contexts that `kwic` shows with that width.
struct Collocates {
  let search: ContextSearch
  let catalog: Catalog
  let cancellation: Cancellation

  /// A word and its count a row: the most frequent first, those of one count by their code points.
  func relation(of rows: Relation) throws(Interrupted) -> Relation {
    let schema = RelationSchema.collocates
    let finder = OccurrenceFinder(
      table: rows.table, search: search, cancellation: cancellation)
    let reader = WordReader(vocabulary: Vocabulary(catalog, words: search.words))
    var counts: [String: (written: String, count: Int)] = [:]
    for (step, occurrence) in try finder.occurrences(in: rows.rows.numbers).enumerated() {
      try cancellation.check(at: step)
      for word in reader.words(of: occurrence.wholeWordsLeft)
        + reader.words(of: occurrence.wholeWordsRight)
      {
        counts[Folding.loose(word), default: (word, 0)].count += 1
      }
    }
    let sorted = try cancellation.sorted(Array(counts)) { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count
        : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    let table = Table(
      name: schema.noun, rowCount: sorted.count,
      fields: [
        Field(name: "word", column: .text(TextColumn(sorted.map(\.value.written)))),
        Field(
          name: "count",
          column: .integer(
            IntegerColumn(
              values: sorted.map { Int64($0.value.count) },
              missing: RowSet(capacity: sorted.count)))),
      ])
    return Relation(
      table: table, tableIndex: nil, rows: .all(sorted.count), schema: schema, notes: rows.notes)
  }
}

extension RelationSchema {
  /// The schema of words and their counts.
  static var collocates: RelationSchema {
    .derived(
      [
        SchemaField(name: "word", value: .field(0), kind: .text, origin: nil),
        SchemaField(name: "count", value: .field(1), kind: .integer, origin: nil),
      ], noun: "words")
  }
}

extension Occurrence {
  /// What comes before the match, without the beginning of the word that it ends.
  fileprivate var wholeWordsLeft: String {
    guard touchesLeft, match.first?.isWordCharacter ?? false else { return left }
    return String(String(left.reversed().drop(while: \.isWordCharacter)).reversed())
  }

  /// What follows the match, without the rest of the word that it begins.
  fileprivate var wholeWordsRight: String {
    guard touchesRight, match.last?.isWordCharacter ?? false else { return right }
    return String(right.drop(while: \.isWordCharacter))
  }
}
