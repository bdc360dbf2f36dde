package import Chronology
package import Corpus

/// A small corpus made of random rows, which keeps the rows beside the columns made of them.
///
/// Its days are few: every date begins and ends on a day of `SampleCalendar`, and so does every
/// period that a `NaiveCondition` asks for. Between two such days no condition changes its answer,
/// so that those days stand for all.
package struct SampleCorpus {
  package let rows: [SampleRow]
  package let corpus: Corpus

  package static let actorNames = ["Japan", "United States", "中国", "Poland"]
  package static let kinds = ["treaty", "secret-agreement", "visit"]

  package init(seed: UInt64, rowCount: Int) {
    var random = SeededGenerator(seed: seed)
    rows = (0..<rowCount).map { SampleRow(number: $0, &random) }
    corpus = Self.corpus(of: rows)
  }

  private static func corpus(of rows: [SampleRow]) -> Corpus {
    let actors = Table(
      name: "actors", rowCount: actorNames.count,
      fields: [
        Field(name: "id", column: .text(TextColumn(actorNames.indices.map { "actor-\($0)" }))),
        Field(name: "name", column: .text(TextColumn(actorNames))),
      ], idField: 0, nameField: 1)
    var dictionary = NameDictionary()
    let codes = rows.map { $0.kind.map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode }
    for kind in kinds { _ = dictionary.code(adding: kind) }
    var offsets: [UInt32] = [0]
    for row in rows { offsets.append(offsets[offsets.count - 1] + UInt32(row.actors.count)) }
    let missing = RowSet(capacity: rows.count, rows: rows.indices.filter { rows[$0].number == nil })
    let events = Table(
      name: "events", rowCount: rows.count,
      fields: [
        Field(name: "id", column: .text(TextColumn(rows.map(\.id)))),
        Field(
          name: "date",
          column: .date(DateColumn(rows.map { $0.date.flatMap { try? EDTFDate($0) } }))),
        Field(
          name: "n",
          column: .integer(
            IntegerColumn(values: rows.map { Int64($0.number ?? 0) }, missing: missing))),
        Field(name: "kind", column: .category(CodedColumn(codes: codes, dictionary: dictionary))),
        Field(name: "title", column: .text(TextColumn(rows.map(\.title)))),
        Field(
          name: "actor", origin: .link,
          column: .link(
            LinkColumn(
              table: 1, targets: RaggedRows(offsets: offsets),
              rows: rows.flatMap { $0.actors.map { Int32($0) } }))),
      ], idField: 0, nameField: 4)
    return Corpus(name: "sample", tables: [events, actors])
  }
}

/// A row as a person would write it down.
package struct SampleRow {
  package let id: String
  package let date: String?
  package let number: Int?
  package let kind: String?
  package let title: String?
  package let actors: [Int]

  init(number index: Int, _ random: inout SeededGenerator) {
    id = "event-\(index)"
    date = Int.random(in: 0..<8, using: &random) == 0 ? nil : SampleCalendar.date(&random)
    number = Int.random(in: 0..<6, using: &random) == 0 ? nil : Int.random(in: -3...9, using: &random)
    kind =
      Int.random(in: 0..<6, using: &random) == 0 ? nil : SampleCorpus.kinds.randomElement(using: &random)
    title =
      Int.random(in: 0..<6, using: &random) == 0
      ? nil : ["Secret talks", "秘密协定", "Ａｌｐｈａ test", "visit to Tōkyō"].randomElement(using: &random)
    actors = SampleCorpus.actorNames.indices.filter { _ in
      Int.random(in: 0..<3, using: &random) == 0
    }
  }
}

/// The few days on which dates and periods of a sample begin and end.
package enum SampleCalendar {
  package static let years = 1973...1976

  /// A date as an EDTF string.
  static func date(_ random: inout SeededGenerator) -> String {
    let year = Int.random(in: years, using: &random)
    let month = "\(year)-" + two(Int.random(in: 1...12, using: &random))
    let day = month + "-" + ["01", "08", "15", "20"].randomElement(using: &random, or: "01")
    return switch Int.random(in: 0..<14, using: &random) {
    case 0: "\(year)"
    case 1: month
    case 2, 3: day
    case 4: "\(month)~"
    case 5: "\(year)?"
    case 6: "[\(year)-11..\(year + 1)-02]"
    case 7: "[\(year)-02,\(year)-07]"
    case 8: "[..\(month)]"
    case 9: "\(month)/\(year + 1)-03"
    case 10: "\(day)/"
    case 11: "/\(day)"
    case 12: "\(year)-XX-15"
    default: "197X"
    }
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The days that stand for all: the bounds of dates and periods, and one between each two. Beyond
  /// the years that a condition can ask for one year is enough, since only its months matter.
  package static let days: [Day] = (1968...1981).flatMap { year in
    (1...12).flatMap { month in
      [1, 8, 15, 20, Day.daysInMonth(month, year: year)].compactMap {
        Day(year: year, month: month, day: $0)
      }
    }
  }
}

extension Array {
  fileprivate func randomElement(
    using random: inout SeededGenerator, or other: Element
  ) -> Element { randomElement(using: &random) ?? other }
}
