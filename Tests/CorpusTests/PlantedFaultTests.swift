import TestSupport
import Testing

@testable import Corpus

/// A large file with faults at known rows: each is found, on its line, and nothing else is touched.
@Suite struct PlantedFaultTests {
  /// A file, and what was planted in it.
  private struct Planted {
    var text = "id,date,n,place\n"
    var badDates: [Int] = []
    var badNumbers: [Int] = []
    var duplicates: [Int] = []
    var ragged: [Int] = []
    var blanks: [Int] = []
    var line = 2

    init(rows: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      for row in 0..<rows { add(row, &random) }
    }

    private mutating func add(_ row: Int, _ random: inout SeededGenerator) {
      var cells = [
        "e\(row)", "19\(10 + row % 90)-0\(1 + row % 9)-1\(row % 10)", "\(row % 97)", "Kyoto",
      ]
      switch Int.random(in: 0..<500, using: &random) {
      case 0: (cells[1], badDates) = ("12/31/1967", badDates + [line])
      case 1: (cells[2], badNumbers) = ("many", badNumbers + [line])
      case 2 where row > 0: (cells[0], duplicates) = ("e0", duplicates + [line])
      case 3:
        cells.removeLast(2)
        ragged.append(line)
      case 4: (cells[3], blanks) = ("Kyoto ", blanks + [line])
      // A newline within a cell is no fault, and shifts the lines of all rows below.
      case 5..<20: cells[3] = "\"Kyoto,\n\"\"old\"\" town\r\n\""
      default: break
      }
      let record = cells.joined(separator: ",")
      text += record + (row % 3 == 0 ? "\r\n" : "\n")
      line += 1 + record.utf8.count { $0 == UInt8(ascii: "\n") }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func eachIsFoundOnItsLine(seed: UInt64) throws {
    let planted = Planted(rows: 20_000, seed: seed)
    let corpus = try Fixtures.bare(planted.text)
    func lines(_ noun: LoadFault.Noun) -> [Int] {
      (corpus.faults + corpus.warnings).filter { $0.kind.noun == noun }.compactMap(\.line)
        .sorted()
    }
    #expect(planted.badDates.count > 10 && planted.line > 20_500)
    #expect(lines(.badDate) == planted.badDates)
    #expect(lines(.badNumber) == planted.badNumbers)
    #expect(lines(.duplicateID) == planted.duplicates)
    #expect(lines(.missingCells) == planted.ragged)
    #expect(lines(.spaceAtEnd) == planted.blanks)
    #expect(
      corpus.faults.count
        == planted.badDates.count + planted.badNumbers.count + planted.duplicates.count
        + planted.ragged.count)
    let table = corpus.tables[0]
    #expect(table.rowCount == 20_000)
    #expect(table.fields[1].column.missing.count == planted.badDates.count)
    #expect(table.fields[2].column.missing.count == planted.badNumbers.count + planted.ragged.count)
    // The last row stands where it stood.
    #expect(table.fields[0].column.text(at: 19_999) == "e19999")
  }
}
