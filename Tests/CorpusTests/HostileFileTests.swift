import Files
import TestSupport
import Testing

@testable import Corpus

/// Files that are made to fill the memory, or that are broken at their worst place.
@Suite struct HostileFileTests {
  private func load(
    _ bytes: [UInt8], as file: String = "t.csv", limits: TableLimits = TableLimits()
  ) throws(LoadFault) -> Corpus {
    var options = LoadOptions()
    options.limits = limits
    let part = try CorpusLoader.bareTable(
      MappedFile(copying: bytes), file: file, name: "t", options)
    return CorpusAssembly.corpus(name: "t", title: nil, part.drafts)
  }

  private func excess(
    _ text: String, _ limits: TableLimits = TableLimits()
  ) -> TableExcess? {
    do {
      _ = try load(Array(text.utf8), limits: limits)
      return nil
    } catch {
      guard case .tooLarge(let excess) = error.kind, !error.message.english.isEmpty else {
        return nil
      }
      return excess
    }
  }

  @Test func aHeaderOfManyColumnsIsRead() throws {
    let names = (0..<3000).map { "c\($0)" }.joined(separator: ",")
    // A row of the same words would be the headings once more.
    let corpus = try load(Array("\(names)\n\(names.uppercased())\n1\n".utf8))
    #expect(corpus.tables[0].fields.count == 3000 && corpus.tables[0].rowCount == 2)
    #expect(corpus.brokenInvariant() == nil)
  }

  @Test func columnsOfOneNameAreToldApart() throws {
    let text = [String](repeating: "a", count: 20_000).joined(separator: ",")
    let corpus = try load(Array("\(text)\n".utf8))
    #expect(corpus.tables[0].fields.last?.name == "a_20000")
  }

  @Test func tooManyColumnsAreRefused() {
    #expect(
      excess("a,b,c\n1,2,3\n", TableLimits(columns: 2)) == .columns(3, most: 2))
    #expect(excess("a,b\n1,2\n", TableLimits(columns: 2)) == nil)
  }

  @Test func shortRowsOfAWideTableDoNotFillTheMemory() {
    let header = (0..<1000).map { "c\($0)" }.joined(separator: ",")
    let rows = String(repeating: "1\n", count: 2000)
    let limits = TableLimits(cells: 100_000)
    guard case .cells(_, columns: 1000)? = excess(header + "\n" + rows, limits) else {
      Issue.record("not refused")
      return
    }
    let full = header + "\n" + header + "\n"
    #expect(excess(full, limits) == nil)
  }

  @Test func moreTextThanOffsetsReachIsAFaultAndNoTrap() throws {
    let limits = TableLimits(textBytes: 10)
    #expect(excess("a,b\nabcdef,1\nghijkl,2\n", limits) == .text(bytes: 10))
    #expect(excess("a,b\nabcde,1\nfghij,2\n", limits) == nil)
    do {
      _ = try load(Array("a,b\nabcdef,1\nghijkl,2\n".utf8), limits: limits)
    } catch {
      #expect(error.field == "a")
    }
  }

  @Test func tooManyRowsAreRefused() {
    #expect(excess("a\n1\n2\n3\n", TableLimits(rows: 2)) == .rows(most: 2))
  }

  @Test(arguments: ["", "\n", "\n\n\n\r\n\r", "\u{FEFF}", "\u{FEFF}\n", " "])
  func filesOfNothingHaveNoRows(text: String) throws {
    let corpus = try load(Array(text.utf8))
    #expect(corpus.tables[0].rowCount == 0 && corpus.brokenInvariant() == nil)
  }

  @Test(arguments: 1...9) func filesOfQuotesAreRead(count: Int) throws {
    let corpus = try load(Array(repeating: UInt8(ascii: "\""), count: count))
    #expect(corpus.brokenInvariant() == nil)
    let below = try load(Array("a\n".utf8) + Array(repeating: UInt8(ascii: "\""), count: count))
    #expect(below.brokenInvariant() == nil)
  }

  @Test func aQuoteThatNeverEndsLosesNoRow() throws {
    let rows = (0..<30_000).map { "\($0),x\n" }.joined()
    let corpus = try Fixtures.bare("a,b\n\"open,x\n\(rows)")
    #expect(corpus.tables[0].rowCount == 30_001)
    #expect(corpus.faults.map(\.kind) == [.unterminatedQuote] && corpus.faults[0].line == 2)
  }

  @Test func zeroBytesInTheMiddleAreKept() throws {
    let rows = String(repeating: "1,x\n", count: 3000)
    let corpus = try load(Array("a,b\n\(rows)2,\u{0}\u{0}\n".utf8))
    #expect(corpus.tables[0].fields[1].column.text(at: 3000) == "\u{0}\u{0}")
  }

  @Test func returnsAloneEndRows() throws {
    #expect(try load(Array("a,b\r1,2\r3,4\r".utf8)).tables[0].rowCount == 2)
  }

  @Test func aListOfManyItemsInOneCellIsReadOnce() throws {
    let items = (0..<50_000).map { "\($0 % 40_000)" }.joined(separator: ";")
    let (column, faults) = try Fixtures.column(#""separator": ";""#, [items])
    guard case .list(let list) = column else {
      Issue.record("no list")
      return
    }
    #expect(faults.isEmpty && list[0].count == 40_000)
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func nestedJSONIsRefused(opening: String) {
    let bytes = Array(String(repeating: opening, count: 200_000).utf8)
    #expect(throws: LoadFault.self) { try load(bytes, as: "t.json") }
    #expect(throws: LoadFault.self) {
      try Descriptor.decoded(from: bytes.span, file: "datapackage.json")
    }
  }
}
