import Files
import Glibc
import Messages
import TestSupport
import Testing

@testable import Corpus

/// A packed corpus is the one that was packed, or is refused: never another, and never a crash.
@Suite struct PackTests {
  @Test func theBuiltInCorpusIsReadBackEqual() throws {
    try expectPacked(CorpusLoader.seeds())
  }

  @Test(arguments: ["broken", "cited", "disputed", "linked", "stocks", "talks", "texts", "awkward"])
  func aPackageIsReadBackEqual(folder: String) throws {
    try expectPacked(CorpusLoader.load(path: Fixtures.path(folder)))
  }

  @Test func severalPackagesAreReadBackAsOne() throws {
    try expectPacked(
      CorpusLoader.load(paths: ["linked", "stocks", "awkward"].map(Fixtures.path)))
  }

  /// Numbers and texts of every width, codes and none, more rows than a zone has.
  @Test(arguments: [0, 1, 63, 64, 65, 4095, 4097, 9000])
  func aBareTableIsReadBackEqual(rows: Int) throws {
    var text = "n,w,d,when,few,many,empty,flag\n"
    for row in 0..<rows {
      text += "\(row % 100),\(row * 700_001),\(Double(row) / 4),\(1900 + row % 90)-0\(row % 9 + 1)"
      text += row % 7 == 0 ? ",,\"x \(row)\",," : ",\(row % 5),text 日本 \(row),,"
      text += row % 2 == 0 ? "true\n" : "false\n"
    }
    try expectPacked(Fixtures.bare(text))
  }

  /// Dates that two integers do not describe, in doubt, and with times of day.
  @Test func datesOfAllKindsAreReadBackEqual() throws {
    let dates = [
      "1964", "1964?", "1964-10~", "196X", "1964-XX-10", "[1960,1964]", "1960/1964", "1964-10/..",
      "Y-170000", "1964-10-16T15:00:00Z", "", "1964%",
    ]
    try expectPacked(
      Fixtures.described(
        #"{"name": "t", "schema": {"fields": [{"name": "d", "type": "string", "format": "edtf", "rdfType": "x"}, {"name": "e", "type": "date", "format": "any"}]}}"#,
        "d,e\n" + (dates + dates).map { "\"\($0)\",\"\($0)\"\n" }.joined()))
  }

  /// A few rows are read as they are read with all others.
  @Test(arguments: ["linked", "stocks", "awkward", "broken", "texts"])
  func aFewRowsAreReadAlone(folder: String) throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path(folder))
    let bytes = try Self.bytes(of: corpus)
    for place in corpus.tables.indices {
      let table = corpus.tables[place]
      for index in table.fields.indices where table.rowCount > 0 {
        // Another opening, in which nobody has read the column.
        let field = try Self.opened(bytes).tables[place].fields[index]
        let rows = [table.rowCount - 1, 0, table.rowCount / 2, 0]
        guard let few = field.peeked(at: rows.map { Int32($0) }) else { continue }
        #expect(few.kind == field.kind && few.missing.capacity == rows.count)
        let texts = rows.indices.map { few.text(at: $0) }
        #expect(texts == rows.map { table.fields[index].column.text(at: $0) })
        #expect(field.column.missing.capacity == table.rowCount)
        #expect(field.peeked(at: [0]) == nil, "the column is there by now")
      }
    }
  }

  /// Rows far apart, in columns of several pieces.
  @Test func aFewOfManyRowsAreReadAlone() throws {
    var text = "n,name,kind,when\n"
    for row in 0..<70_000 { text += "\(row * 7919),name \(row),k\(row % 9),\(1900 + row % 99)\n" }
    let corpus = try Fixtures.bare(text)
    let opened = try Self.opened(Self.bytes(of: corpus))
    let rows = [69_999, 3, 40_000, 1]
    for (field, whole) in zip(opened.tables[0].fields, corpus.tables[0].fields) {
      let few = try #require(field.peeked(at: rows.map { Int32($0) }))
      let texts = rows.indices.map { few.text(at: $0) }
      #expect(texts == rows.map { whole.column.text(at: $0) })
    }
  }

  @Test func aRowBeyondTheTableIsDamage() throws {
    let opened = try Self.opened(Self.bytes(of: Fixtures.bare("a,b,d\nx,1,1964\ny,2,1965\n")))
    for field in opened.tables[0].fields { _ = field.peeked(at: [2]) }
    #expect(opened.damage?.fault != nil)
  }

  @Test func aPackedCorpusIsAlwaysTheSame() throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path("linked"))
    #expect(
      try Self.bytes(of: corpus) == Self.bytes(of: CorpusLoader.load(path: Fixtures.path("linked")))
    )
  }

  /// What was wrong with the files is told as before, in any language, and what nobody could read is kept.
  @Test func faultsAreKept() throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path("broken"))
    let packed = try Self.opened(Self.bytes(of: corpus))
    #expect(!corpus.faults.isEmpty)
    #expect(packed.faults.map(\.rendered) == corpus.faults.map(\.rendered))
    #expect(packed.warnings.map(\.rendered) == corpus.warnings.map(\.rendered))
    let notices = corpus.warnings.filter(\.kind.isNotice).count
    #expect(packed.warnings.filter(\.kind.isNotice).count == notices)
    #expect(CorpusCheck(packed).groups.map(\.noun) == CorpusCheck(corpus).groups.map(\.noun))
    for (table, twin) in zip(corpus.tables, packed.tables) {
      for (field, other) in zip(table.fields, twin.fields) {
        #expect(field.faulty == other.faulty)
        let rows = field.unread?.rows ?? []
        for row in rows { #expect(field.unread?[Int(row)] == other.unread?[Int(row)]) }
      }
      #expect(table.origin?.resource == twin.origin?.resource)
      #expect(table.isDeclared == twin.isDeclared)
      for field in table.fields.indices {
        #expect(table.obstacles(of: field) == twin.obstacles(of: field))
      }
    }
  }

  /// What was said in one language is read in another.
  @Test(arguments: ReaderLanguage.allCases)
  func faultsAreKeptForEachReader(language: ReaderLanguage) throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path("broken"))
    let packed = try Self.opened(Self.bytes(of: corpus))
    let said = corpus.faults.map { language.messages.text($0.rendered) }
    #expect(packed.faults.map { language.messages.text($0.rendered) } == said)
    #expect(said[0] != said[0].filter(\.isASCII) || language == .en)
  }

  /// A flipped bit is found where it matters, and changes nothing where it does not.
  @Test(arguments: 0..<8) func aFlippedBitIsFound(seed: Int) throws {
    let corpus = try CorpusLoader.load(path: Fixtures.path("linked"))
    let bytes = try Self.bytes(of: corpus)
    var random = SeededGenerator(seed: UInt64(6000 + seed))
    for _ in 0..<(isDeep ? 1250 : 20) {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      do throws(LoadFault) {
        let opened = try Self.opened(damaged)
        let difference = corpus.difference(from: opened)
        if opened.damage?.fault == nil { #expect(difference == nil) }
      } catch {
        let message = error.message.english
        #expect(message.contains("damaged") || message.contains("version"))
      }
    }
  }

  @Test func aFileThatIsCutIsRefused() throws {
    let bytes = try Self.bytes(of: CorpusLoader.load(path: Fixtures.path("linked")))
    for count in stride(from: 0, to: bytes.count, by: isDeep ? 1 : 97) {
      let cut = Array(bytes.prefix(count))
      #expect(Self.fault { () throws(LoadFault) in try Self.opened(cut) } != nil)
    }
    #expect(Self.fault { () throws(LoadFault) in try Self.opened(bytes + [0]) } != nil)
  }

  @Test(arguments: [(0, "older"), (2, "older"), (255, "newer")] as [(UInt8, String)])
  func anotherFormIsToldApart(number: UInt8, says: String) throws {
    var bytes = try Self.bytes(of: Fixtures.bare("a\n1\n"))
    bytes[8] = number
    #expect(
      Self.fault { () throws(LoadFault) in try Self.opened(bytes) }?.message.english.contains(
        "\(says) version") == true)
  }

  /// Where checksums are trusted, what every loop over rows takes for granted still holds.
  @Test(arguments: 0..<6) func damageBehindChecksumsDoesNotCrash(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(7000 + seed))
    let texts = [
      "a,b,c\nx,1,1964\ny,2,1965-10\nx,,1960/1962\n", "t,n\nlong text,1.5\nother,\n",
    ]
    let files =
      try texts.map { try Self.bytes(of: Fixtures.bare($0)) }
      + [Self.bytes(of: CorpusLoader.load(path: Fixtures.path("stocks")))]
    for _ in 0..<(isDeep ? 2000 : 60) {
      var bytes = [UInt8(ascii: "t")] + files[Int.random(in: 0..<files.count, using: &random)]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 17..<bytes.count, using: &random)] =
          [0, 1, 2, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
      #expect(PackFuzz.brokenPromises(bytes) == [])
    }
  }

  @Test func aPackedCorpusOpensByItself() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(Self.bytes(of: Fixtures.bare("a\n1\n")), to: "t.csv")
    #expect(try CorpusLoader.load(path: path).tables[0].rowCount == 1)
    let other = try folder.write("b\n2\n", to: "u.csv")
    let fault = Self.fault { () throws(LoadFault) in try CorpusLoader.load(paths: [other, path]) }
    #expect(fault == LoadFault(.packAmongOthers, file: path))
  }

  @Test func aPackIsNoTextToBeReadInAnotherWay() throws {
    let bytes = try Self.bytes(of: Fixtures.bare("a\n1\n"))
    let folder = try ScratchFolder()
    let path = try folder.write(bytes, to: "corpus.pack")
    let inEncoding = Self.fault { () throws(LoadFault) in
      try CorpusLoader.load(path: path, options: LoadOptions(encoding: .utf8))
    }
    #expect(inEncoding == LoadFault(.packWithEncoding, file: path))
    #expect(ForeignFormat(bytes.span) == .packedCorpus)
  }

  @Test func aPackedCorpusHasNoSchemaToSave() throws {
    let opened = try Self.opened(Self.bytes(of: Fixtures.bare("a\n1\n")))
    #expect(throws: SchemaFault.packed(file: opened.tables[0].origin?.file ?? "")) {
      try opened.schema()
    }
  }

  @Test func onlyAPackedCorpusIsReplaced() throws {
    let folder = try ScratchFolder()
    let table = try folder.write("b\n2\n", to: "u.csv")
    let packed = try folder.write(Self.bytes(of: Fixtures.bare("a\n1\n")), to: "t.pack")
    #expect(try !CorpusLoader.mayBePacked(into: table))
    #expect(try CorpusLoader.mayBePacked(into: packed))
    #expect(try CorpusLoader.mayBePacked(into: folder.path + "/new.pack"))
  }

  static func bytes(of corpus: Corpus) throws -> [UInt8] {
    let folder = try ScratchFolder()
    let file = try PendingFile("\(folder.path)/packed")
    try corpus.pack(into: file)
    try file.keep()
    return try FileBytes.read("\(folder.path)/packed", limit: 1 << 30)
  }

  /// The fault that keeps a corpus from being opened.
  private static func fault(_ open: () throws(LoadFault) -> Corpus) -> LoadFault? {
    do throws(LoadFault) { _ = try open() } catch { return error }
    return nil
  }

  static func opened(_ bytes: [UInt8]) throws(LoadFault) -> Corpus {
    try Corpus(unpacking: MappedFile(copying: bytes), path: "t.pack")
  }
}

private func expectPacked(
  _ corpus: Corpus, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let opened = try PackTests.opened(PackTests.bytes(of: corpus))
  #expect(corpus.difference(from: opened) == nil, sourceLocation: sourceLocation)
  #expect(opened.brokenInvariant() == nil, sourceLocation: sourceLocation)
  #expect(opened.damage?.fault == nil, sourceLocation: sourceLocation)
  for (table, twin) in zip(corpus.tables, opened.tables) {
    for (field, other) in zip(table.fields, twin.fields) {
      #expect(field.kind == other.kind && field.constraints == other.constraints)
      #expect(
        ColumnStorage(field.column) == ColumnStorage(other.column), sourceLocation: sourceLocation)
    }
  }
}
