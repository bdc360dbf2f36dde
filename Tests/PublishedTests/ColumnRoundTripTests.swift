import ClickHouse
import Corpus
import Plan
import TestSupport
import Testing

@testable import Published

/// What is stored of a column makes the same column again.
@Suite struct ColumnRoundTripTests {
  @Test func theBuiltInCorpusIsReadBackEqual() throws {
    try Self.expectReadBack(CorpusLoader.builtIn(), run: 50)
  }

  @Test(arguments: ["broken", "cited", "disputed", "linked", "stocks", "talks", "awkward"])
  func aPackageIsReadBackEqual(folder: String) throws {
    try Self.expectReadBack(
      CorpusLoader.load(path: "\(ClioBinary.root)/Tests/Fixtures/\(folder)"), run: 7)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 130, 4097])
  func aGeneratedCorpusIsReadBackEqual(rows: Int) throws {
    for seed in 0..<(rows < 1000 ? 3 : 1) {
      var generator = CorpusGenerator(seed: rows * 10 + seed)
      let corpus = generator.corpus(rows: rows)
      #expect(corpus.brokenInvariant() == nil)
      try Self.expectReadBack(corpus, run: max(rows / 3, 1))
    }
  }

  @Test func aColumnOfAnotherTypeIsNoted() throws {
    var generator = CorpusGenerator(seed: 1)
    let corpus = generator.corpus(rows: 20)
    let stored = CorpusLayout.tables(of: corpus, version: 1)[0]
    let fields = corpus.tables[0].fields
    let block = Self.block(fields[0], stored.fields[0], 0..<20)
    for (field, layout) in zip(fields, stored.fields).dropFirst() {
      var decoding = FieldDecoding(
        layout.sql, like: field.column.withoutRows(), tables: corpus.tables.map(\.rowCount))
      #expect(throws: StoredMismatch.self) { try decoding.append(block) }
    }
  }

  /// A reference that leads beyond its table is none that clio has stored.
  @Test func aPlaceBeyondTheTableIsNoted() throws {
    var generator = CorpusGenerator(seed: 2)
    let corpus = generator.corpus(rows: 200)
    let stored = CorpusLayout.tables(of: corpus, version: 1)[0]
    let place = try #require(corpus.tables[0].fieldIndex(named: "one"))
    let field = corpus.tables[0].fields[place]
    var decoding = FieldDecoding(
      stored.fields[place].sql, like: field.column.withoutRows(), tables: [200, 1])
    try decoding.append(Self.block(field, stored.fields[place], 0..<200))
    #expect(throws: StoredMismatch.self) { try decoding.cells() }
  }

  /// Stores a corpus in blocks of so many rows, and reads it by what is known without its rows.
  private static func expectReadBack(_ corpus: Corpus, run: Int) throws {
    let bytes = try #require(corpus.skeleton())
    let skeleton = try Corpus(skeleton: bytes, place: "here")
    let stored = CorpusLayout.tables(of: corpus, version: 3)
    #expect(stored == CorpusLayout.tables(of: skeleton, version: 3))
    let counts = corpus.tables.map(\.rowCount)
    var tables: [Table] = []
    for (place, table) in corpus.tables.enumerated() {
      var fields: [Field] = []
      for (index, field) in table.fields.enumerated() {
        let like = skeleton.tables[place].fields[index]
        let layout = stored[place].fields[index]
        var decoding = FieldDecoding(layout.sql, like: like.column, tables: counts)
        for start in stride(from: 0, to: table.rowCount, by: run) {
          let rows = start..<min(start + run, table.rowCount)
          try decoding.append(block(field, layout, rows))
        }
        let cells = try decoding.cells()
        fields.append(
          like.replacing(
            cells: .ready(cells), outline: like.column, isSound: layout.sql.unread == nil, peek: nil
          ))
      }
      tables.append(skeleton.tables[place].replacing(rowCount: table.rowCount, fields: fields))
    }
    let opened = Corpus(name: skeleton.name, title: skeleton.title, tables: tables)
    // What is written out row by row takes its time.
    if corpus.tables[0].rowCount < 1000 { #expect(corpus.difference(from: opened) == nil) }
    #expect(corpus.cellDifference(from: opened) == nil)
    #expect(opened.brokenInvariant() == nil)
  }

  private static func block(_ field: Field, _ stored: StoredField, _ rows: Range<Int>)
    -> NativeBlock
  {
    NativeBlock(FieldEncoding(field, as: stored).columns(rows), rowCount: rows.count)
  }
}
