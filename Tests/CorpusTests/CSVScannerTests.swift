import TestSupport
import Testing

@testable import Corpus

@Suite struct CSVScannerTests {
  /// The cells of each record, and the lines where the records begin.
  private func scan(
    _ text: String, width: Int, dialect: CSVDialect = .commas, capacity: Int = 3
  ) -> (records: [[String]], lines: [Int]) {
    let bytes = Array(text.utf8)
    var scanner = CSVScanner(dialect, bytes: bytes.span)
    var batch = CellBatch(width: width, capacity: capacity)
    var records: [[String]] = []
    var lines: [Int] = []
    while true {
      scanner.fill(&batch, from: bytes.span)
      if batch.rowCount == 0 { return (records, lines) }
      lines += batch.lines
      for row in 0..<batch.rowCount {
        records.append(
          (0..<width).map { column in
            let cell = batch[row, column]
            let source = cell.source == .decoded ? batch.decoded : bytes
            return String(decoding: source[cell.start..<cell.end], as: UTF8.self)
          })
      }
    }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("a,\"b,c\"\n", [["a", "b,c"]]),
    ("a,\"b \"\"c\"\"\"\n", [["a", "b \"c\""]]),
    ("a,\"\"\n\"\",b\n", [["a", ""], ["", "b"]]),
    ("a,\"\"\"\"\n", [["a", "\""]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
    ("5\" gun,b\n", [["5\" gun", "b"]]),
    ("\"a\"b,c\n", [["ab", "c"]]),
    ("日本,\"核,共有\"\n", [["日本", "核,共有"]]),
    ("a, \"b\"\n", [["a", " \"b\""]]),
    ("\n\na,b\n\n\nc,d\n\n", [["a", "b"], ["c", "d"]]),
    (",\n", [["", ""]]),
    ("", []),
    ("a,\"b", [["a", "\"b"]]),
  ])
  func splitsRecords(text: String, records: [[String]]) {
    #expect(scan(text, width: 2).records == records)
  }

  @Test func padsShortRecordsAndCutsLongOnes() {
    let found = scan("a\nb,c,d,e\n", width: 2)
    #expect(found.records == [["a", ""], ["b", "c"]])
  }

  @Test func takesTabsAndLetsQuotesBeData() {
    let dialect = CSVDialect(delimiter: UInt8(ascii: "\t"), quote: nil)
    #expect(scan("\"a\tb\"\n", width: 2, dialect: dialect).records == [["\"a", "b\""]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsPhysicalLinesWhateverEndsThem(end: String) {
    let text = ["a,b", "\"1", "2\",x", "", "3,\"4", "", "5\"", "6,7", ""].joined(separator: end)
    #expect(scan(text, width: 2).lines == [1, 2, 5, 8])
  }

  @Test func readsOnBehindAQuoteThatNeverEnds() {
    let found = scan("a,b\nc,\"d\ne,f\n", width: 2)
    #expect(found.records == [["a", "b"], ["c", "\"d"], ["e", "f"]])
    #expect(found.lines == [1, 2, 3])
  }

  /// Quotes at odd places and in great number must neither hang nor lose records at plain lines.
  @Test(arguments: 0..<50)
  func neverLosesBytesOfPlainRecords(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cells = (0..<60).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        ["a", "\"", ",", "\n", "\r", "核", " "].randomElement(using: &random) ?? ""
      }.joined()
    }
    let records = stride(from: 0, to: 60, by: 2).map { [cells[$0], cells[$0 + 1]] }
    let text = records.map { record in
      record.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
    #expect(scan(text, width: 2).records == records)
  }

  /// The scanner looks at eight bytes together; this one looks at one after the other.
  @Test(arguments: 0..<40)
  func findsWhatASimpleReaderFinds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = [",", ",", "\n", "\r", "\r\n", "\"", "\"", "\t", "a", "ccccc", "日", "\u{0B}"]
    for _ in 0..<200 {
      let count = Int.random(in: 0..<60, using: &random)
      var text = ""
      for _ in 0..<count {
        let isCommon = Bool.random(using: &random)
        text += isCommon ? "x" : signs.randomElement(using: &random) ?? "x"
      }
      let simple = SimpleReader.records(Array(text.utf8), width: 3)
      let found = scan(text, width: 3, capacity: 4)
      #expect(found.records == simple.records, "\(text.debugDescription)")
      #expect(found.lines == simple.lines, "\(text.debugDescription)")
    }
  }
}

/// RFC 4180, byte by byte, with what clio adds to it: quotes within cells are data, and so is one that
/// never ends.
private enum SimpleReader {
  static func records(_ bytes: [UInt8], width: Int) -> (records: [[String]], lines: [Int]) {
    var (records, lines): ([[String]], [Int]) = ([], [])
    var (index, line) = (0, 1)
    func isEnd(_ place: Int) -> Bool {
      place < bytes.count && (bytes[place] == 10 || bytes[place] == 13)
    }
    func step() {
      index += bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10 ? 2 : 1
      line += 1
    }
    while index < bytes.count {
      if isEnd(index) {
        step()
        continue
      }
      var cells: [String] = []
      lines.append(line)
      while true {
        var cell: [UInt8] = []
        if index < bytes.count, bytes[index] == 34, let (text, end, newlines) = quoted(bytes, index)
        {
          cell = text
          index = end
          line += newlines
        }
        while index < bytes.count, bytes[index] != 44, !isEnd(index) {
          cell.append(bytes[index])
          index += 1
        }
        cells.append(String(decoding: cell, as: UTF8.self))
        if index < bytes.count, bytes[index] == 44 { index += 1 } else { break }
      }
      if index < bytes.count { step() }
      cells = Array(cells.prefix(width))
      records.append(cells + [String](repeating: "", count: width - cells.count))
    }
    return (records, lines)
  }

  /// The text between quotes, the offset behind them, and the lines that end within.
  private static func quoted(_ bytes: [UInt8], _ start: Int) -> ([UInt8], Int, Int)? {
    var (text, index, newlines): ([UInt8], Int, Int) = ([], start + 1, 0)
    while index < bytes.count {
      if bytes[index] == 34 {
        guard index + 1 < bytes.count, bytes[index + 1] == 34 else {
          return (text, index + 1, newlines)
        }
        index += 1
      } else if bytes[index] == 10
        || bytes[index] == 13 && (index + 1 == bytes.count || bytes[index + 1] != 10)
      {
        newlines += 1
      }
      text.append(bytes[index])
      index += 1
    }
    return nil
  }
}
