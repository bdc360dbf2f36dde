import TestSupport
import Testing

@testable import Corpus

@Suite struct RowSetTests {
  private func random(_ count: Int, seed: UInt64) -> (RowSet, Set<Int>) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<count).filter { _ in Bool.random(using: &random) }
    return (RowSet(capacity: count, rows: rows), Set(rows))
  }

  @Test(arguments: 0..<200)  // every way that a word of 64 rows can be cut off
  func agreesWithSets(count: Int) {
    let (left, leftRows) = random(count, seed: UInt64(count))
    let (right, rightRows) = random(count, seed: UInt64(count) + 1000)
    let all = Set(0..<count)
    #expect((left & right).rows.map(Int.init) == leftRows.intersection(rightRows).sorted())
    #expect((left | right).rows.map(Int.init) == leftRows.union(rightRows).sorted())
    #expect((~left).rows.map(Int.init) == all.subtracting(leftRows).sorted())
    #expect(left.subtracting(right).rows.map(Int.init) == leftRows.subtracting(rightRows).sorted())
    #expect(left.count == leftRows.count)
    #expect(left.isEmpty == leftRows.isEmpty)
    #expect(~(left & right) == ~left | ~right)
    #expect(RowSet(capacity: count, full: true).count == count)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 130])
  func builderGivesTheRowsThatWereAdded(count: Int) {
    var builder = RowSetBuilder()
    for row in 0..<count { builder.append(row % 3 == 0) }
    #expect(builder.set == RowSet(capacity: count, rows: stride(from: 0, to: count, by: 3)))
  }
}

@Suite struct NameDictionaryTests {
  @Test func givesEachNameOneCodeInOrder() {
    var dictionary = NameDictionary()
    #expect(dictionary.code(of: "a") == nil)
    let names = (0..<5000).map { "name \($0 % 1000) 核" }
    let codes = names.map { dictionary.code(adding: $0) }
    #expect(dictionary.names == Array(names[..<1000]))
    #expect(codes == names.indices.map { UInt32($0 % 1000) })
    #expect(dictionary.code(of: "name 999 核") == 999)
    #expect(dictionary.code(of: "name 1000 核") == nil)
  }

  @Test func tellsApartWhatLooksTheSame() {
    var dictionary = NameDictionary()
    #expect(dictionary.code(adding: "é") != dictionary.code(adding: "e\u{301}"))
    #expect(dictionary.code(adding: "") == dictionary.code(adding: ""))
  }
}

@Suite struct LineMapTests {
  @Test(arguments: 0..<20)
  func findsTheLineOfEachRow(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lines: [Int] = []
    var map = LineMap()
    var line = 2
    for _ in 0..<300 {
      lines.append(line)
      map.append(line)
      line += Int.random(in: 0..<10, using: &random) == 0 ? 4 : 1
    }
    #expect(lines.indices.map { map[$0] } == lines)
  }
}

@Suite struct IDIndexTests {
  @Test func findsTheFirstOfSeveralRows() {
    let index = IDIndex(.text(TextColumn(["a", "日本", nil, "a"])))
    #expect(index.row(of: "a") == 0)
    #expect(index.row(of: "日本") == 1)
    #expect(index.row(of: "") == nil)
    #expect(index.duplicates.map(\.row) == [3])
    #expect(index.duplicates.map(\.first) == [0])
  }

  @Test func findsNumbersHoweverTheyAreWritten() {
    let values: [Int64] = [7, 3, 7]
    let index = IDIndex(.integer(IntegerColumn(values: values, missing: RowSet(capacity: 3))))
    #expect(index.row(of: "007") == 0)
    #expect(index.row(of: "3") == 1)
    #expect(index.row(of: "x") == nil)
    #expect(index.duplicates.map(\.row) == [2])
  }
}

@Suite struct DateColumnTests {
  @Test func keepsWhatEachSourceWrote() throws {
    let table = try Fixtures.bare("date,x\n1976-06-03,1\n1960/1970,2\n,3\n1954~,4\n1976-06-03,5\n")
      .tables[0]
    guard case .date(let dates) = table.fields[0].column else {
      Issue.record("no dates")
      return
    }
    #expect(
      (0..<5).map { dates.texts[$0] } == ["1976-06-03", "1960/1970", nil, "1954~", "1976-06-03"])
    #expect(dates.regular.rows == [0, 3, 4])
    #expect(dates.missing.rows == [2])
    #expect(dates.approximate.rows == [3])
    #expect(dates.irregular.rows == [1])
    #expect(dates.latest[3] - dates.earliest[3] == 364)
  }
}
