import Chronology
import TestSupport
import Testing

@testable import Corpus

/// The words that dates were read from stay beside the dates.
@Suite struct DateWordsTests {
  /// The words of each row of a field, nil where they are the date's text in EDTF.
  private static func words(_ corpus: Corpus, _ field: String = "when") throws -> [String?] {
    let table = corpus.tables[0]
    let index = try #require(table.fieldIndex(named: field))
    guard case .date(let column) = table.fields[index].column else { return [] }
    return (0..<table.rowCount).map { column.words($0) }
  }

  @Test func areKeptWhereTheyAreNotEDTF() throws {
    let corpus = try Fixtures.bare("when\n5 March 1962\n6 March 1962\n7 March 1962\n")
    #expect(try Self.words(corpus) == ["5 March 1962", "6 March 1962", "7 March 1962"])
    #expect(corpus.tables[0].fields[0].column.text(at: 0) == "1962-03-05")
  }

  @Test(arguments: [
    ("昭和35年1月19日", "1960-01-19"), ("1960年1月19日", "1960-01-19"), ("一九六〇年一月", "1960-01"),
    ("1/13/1962", "1962-01-13"), ("March 1962", "1962-03"), ("1962-3-5", "1962-03-05"),
    ("1962-03-05 14:30", "1962-03-05T14:30"),
  ])
  func ofAnyForm(words: String, date: String) throws {
    let corpus = try Fixtures.bare("id,when\n" + (1...70).map { "\($0),\(words)\n" }.joined())
    #expect(try Self.words(corpus) == Array(repeating: words, count: 70))
    #expect(corpus.tables[0].fields[1].column.text(at: 69) == date)
  }

  /// A column of EDTF keeps nothing beside it.
  @Test func areNotKeptTwice() throws {
    let corpus = try Fixtures.bare("when\n1962-03-05\n1962\n\n")
    guard case .date(let column) = corpus.tables[0].fields[0].column else {
      Issue.record("no dates")
      return
    }
    #expect(!column.hasWords && column.words == nil)
  }

  /// What is the same in many rows is there once.
  @Test func thatRepeatAreOneText() throws {
    let text = "when\n" + (0..<1000).map { "\($0 % 3 + 1) March 1962\n" }.joined()
    guard case .date(let column) = try Fixtures.bare(text).tables[0].fields[0].column else {
      Issue.record("no dates")
      return
    }
    #expect(column.words?.dictionary.count == 3)
  }

  /// Two ways to write one day are two words and one date.
  @Test func belongToTheirOwnRow() throws {
    let corpus = try Fixtures.described(
      #"{"name": "t", "schema": {"fields": [{"name": "n", "type": "integer"}, {"name": "when", "type": "date", "format": "any"}]}}"#,
      "n,when\n1,5 March 1962\n2,1962-03-05\n3,1962年3月5日\n4,\n5,never heard of\n")
    #expect(try Self.words(corpus) == ["5 March 1962", nil, "1962年3月5日", nil, nil])
    #expect(corpus.tables[0].fields[1].unread?[4] == "never heard of")
  }

  /// The cells one after another, as they stand; an empty one keeps its place.
  @Test func ofADateOfSeveralColumnsAreTheirCells() throws {
    let corpus = try Fixtures.bare(
      "year,month,day\n1962,3,5\n1962,,5\n1962,3,\n1962,-9,-9\n1962,5,\n1963,,\n")
    let expected = ["1962 3 5", "1962  5", "1962 3", "1962 -9 -9", "1962 5", nil]
    #expect(try Self.words(corpus, "date") == expected)
    let table = corpus.tables[0]
    let index = try #require(table.fieldIndex(named: "date"))
    #expect(
      (0..<6).map { table.fields[index].column.text(at: $0) }
        == ["1962-03-05", "1962", "1962-03", "1962", "1962-05", "1963"])
  }

  @Test func ofASpanOfTwoColumnsAreBothCells() throws {
    let corpus = try Fixtures.bare(
      "start_date,end_date\n5 March 1962,7 April 1962\n1962-03-05,1962-04-07\n5 March 1962,\n"
        + "1962-03-05,7 April 1962\n")
    #expect(
      try Self.words(corpus, "span")
        == ["5 March 1962 / 7 April 1962", nil, "5 March 1962 /", "1962-03-05 / 7 April 1962"])
  }

  /// Packed and opened, gathered in another order, and cut to the first rows.
  @Test func followTheirRows() throws {
    let rows = (0..<200).map { "\($0)," + ($0 % 5 == 0 ? "" : "\($0 % 28 + 1) March \(1900 + $0)") }
    let text = "id,when\n" + rows.joined(separator: "\n") + "\n"
    let corpus = try Fixtures.bare(text)
    let words = try Self.words(corpus)
    #expect(words.compactMap(\.self).count == 160)
    let bytes = try PackTests.bytes(of: corpus)
    #expect(try Self.words(PackTests.opened(bytes)) == words)
    let few = try #require(PackTests.opened(bytes).tables[0].fields[1].peeked(at: [199, 5, 1, 1]))
    #expect((0..<4).map { few.words(at: $0) } == [199, 5, 1, 1].map { words[$0] })
    guard case .date(let column) = corpus.tables[0].fields[1].column else { return }
    let picked: [Int32] = [70, -1, 3, 3, 199, 0]
    let gathered = column.gathered(picked) {}
    #expect(
      picked.indices.map { gathered.words($0) } == picked.map { $0 < 0 ? nil : words[Int($0)] })
    let first = column.prefix(66)
    #expect((0..<66).map { first.words($0) } == Array(words.prefix(66)))
    let without = column.without(RowSet(capacity: 200, numbers: [1, 2]))
    #expect((0..<4).map { without.words($0) } == [nil, nil, nil, words[3]])
  }
}
