import TestSupport
import Testing

@testable import Corpus

/// What loops over many cells leave out changes nothing: they find what is found cell by cell.
@Suite struct PlainCellTests {
  /// A column of cells as a file of one, and its batches of so many.
  private static func batches(of cells: [String], rows: Int) -> (bytes: [UInt8], [CellBatch]) {
    let bytes = Array(cells.map { $0 + "\n" }.joined().utf8)
    // Nothing encloses or parts cells.
    let dialect = CSVDialect(delimiter: 0x01, quote: nil, hasHeader: false)
    var scanner = CSVScanner(dialect, bytes: bytes.span)
    var batches: [CellBatch] = []
    while true {
      var batch = CellBatch(width: 1, capacity: rows)
      scanner.fill(&batch, from: bytes.span)
      if batch.rowCount == 0 { return (bytes, batches) }
      batches.append(batch)
    }
  }

  private static let values: [[String]] = [
    [
      "1", "22", "333", "1976", "12345", "197606", "1976060", "19760603", "123456789", "1234567890",
    ],
    ["1", "2", "0", "-1", "-9", "-12", "+3", "007", "00", "123456789012345678", "1e3"],
    ["1.5", "-2.25", "0.0", "10.034", "1.2345", "-0.5", ".5", "5.", "00.5", "1.5e3", "1,5", "-"],
    [
      "1976-06-03", "1976-06-31", "0000-00-00", "1976-06-00", "1976-06", "0976-06-03", "2011/02/10",
    ],
    ["[1,2]", "{\"a\":1}", "[x", "a;b", "b;c", " a", "a ", "NA", "日本", "true", "5 km", "x,y"],
    ["United States", "Japan", "Sri Lanka", "010", "X1"],
  ]

  private static func cells(_ random: inout SeededGenerator, count: Int) -> [String] {
    let most = values.randomElement(using: &random) ?? []
    let some = values.randomElement(using: &random) ?? []
    let fewIn = [2, 50, 1000, 1_000_000].randomElement(using: &random) ?? 2
    return (0..<count).map { _ in
      let from = Int.random(in: 0..<fewIn, using: &random) == 0 ? some : most
      return from.randomElement(using: &random) ?? ""
    }
  }

  private static func description(_ inference: ColumnInference) -> String {
    var text = ""
    dump(inference, to: &text)
    for name in ["x", "date", "code"] { dump(inference.finding(name: name), to: &text) }
    return text
  }

  /// More than the 20,000 items after which a column holds no lists.
  @Test(arguments: 0..<(isDeep ? 120 : 16))
  func inferenceFindsTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cells = Self.cells(&random, count: [50, 1500, 24_000].randomElement(using: &random) ?? 50)
    let (bytes, batches) = Self.batches(of: cells, rows: 512)
    var (quick, plain) = (ColumnInference(), ColumnInference())
    for batch in batches {
      quick.observe(batch, column: 0, of: bytes.span)
      for row in 0..<batch.rowCount {
        let cell = batch[row, 0]
        plain.observe(bytes.span.extracting(cell.start..<cell.end), line: batch.lines[row])
      }
      plain.isSettled = plain.isSettled || plain.isHopeless
    }
    #expect(Self.description(quick) == Self.description(plain))
  }

  /// A rule in which a cell with a digit may be missing has every cell looked at.
  @Test(arguments: 0..<(isDeep ? 120 : 24))
  func columnsTakeTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cells = Self.cells(&random, count: 300) + ["", "", " "]
    let (bytes, batches) = Self.batches(of: cells, rows: 64)
    for kind in [FieldRule.Kind.integer, .decimal, .text, .date] {
      for isRequired in [false, true] {
        var rule = FieldRule(name: "x", label: "x", kind: kind)
        rule.isRequired = isRequired
        rule.missing = MissingValues([""])
        var looked = rule
        looked.missing = MissingValues(["", "no such cell 1"])
        #expect(PlainCells(rule) != nil && PlainCells(looked) == nil)
        var quick = ColumnBuilder(rule, column: 0, order: 0, file: "t.csv")
        var plain = ColumnBuilder(looked, column: 0, order: 0, file: "t.csv")
        for batch in batches {
          quick.append(batch, of: bytes.span)
          plain.append(batch, of: bytes.span)
        }
        #expect("\(quick.finished())" == "\(plain.finished())")
        #expect(quick.faulty == plain.faulty)
        #expect(
          quick.log.faults.map(\.rendered.english) == plain.log.faults.map(\.rendered.english))
      }
    }
  }

  @Test func numbersAreThoseOfTheFormat() {
    let texts =
      Self.values.flatMap(\.self)
      + ["-", "", "-0", "-0.0", "9223372036854775807", "999999999999999999", "1234567890123456"]
      + ["123456789012.345", "1234567890123.456", "-123456789012.345", ".", "-.", "1.2.3", "--1"]
    for text in texts {
      let bytes = Array("x\(text)y".utf8)
      let cell = bytes.span.extracting(1..<(bytes.count - 1))
      let (integer, decimal) = (NumberFormat().integer(cell), NumberFormat().decimal(cell))
      if let found = PlainNumber.integer(bytes.span, 1, cell.count) { #expect(found == integer) }
      if let found = PlainNumber.decimal(bytes.span, 1, cell.count) {
        #expect(found.bitPattern == decimal?.bitPattern, "\(text)")
      }
    }
  }
}

/// Eight bytes at once, and cells in eight bytes.
@Suite struct WordTests {
  @Test func findsBytesWhereverTheyStand() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let bytes = (0..<8).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : [0x0A, 0x2C, 0x2B, 0x2D, 0x0D, 0xAC][Int.random(in: 0..<6, using: &random)]
      }
      let word = bytes.span.word(at: 0)
      func places(_ found: UInt64) -> [Bool] { (0..<8).map { found >> UInt64($0 * 8) & 0xFF != 0 } }
      #expect(
        places(EightBytes.matches(word, EightBytes.repeating(0x2C))) == bytes.map { $0 == 0x2C })
      #expect(places(EightBytes.lineEndsAndOthers(word)) == bytes.map { $0 < 0x0E })
    }
  }

  @Test(arguments: [0, 1, 4_194_303, 4_194_304, 1 << 33], [0, 1 << 40 - 1, 1 << 40, 1 << 50])
  func cellsOfAnyLengthAreKept(length: Int, start: Int) {
    for source in [CellBatch.Cell.Source.file, .decoded, .invalid] {
      var batch = CellBatch(width: 2, capacity: 4)
      let cell = CellBatch.Cell(start: start, end: start + length, source: source)
      batch.append([CellBatch.Cell(start: 3, end: 5), cell], line: 1, start: 3)
      let kept = batch[0, 1]
      #expect((kept.start, kept.end, kept.source) == (cell.start, cell.end, source))
      #expect(batch.cells[1].isOfFile == (source == .file && !batch.cells[1].isOutsize))
      #expect(batch.cells[1].isOutsize == (length >= 1 << 22 || start >= 1 << 40))
      batch.clear(row: 0, column: 1)
      #expect(batch[0, 1].isEmpty)
    }
  }
}
