package import Chronology

/// What there is to draw of the dates of rows: facts alone, the same for a terminal and every file.
package struct Timeline: Sendable {
  /// The field that the dates are from.
  package let field: String
  /// What a row is, in the plural.
  package let noun: String
  /// The field by whose values rows are together; nil where they are not.
  package let groupedBy: String?
  /// By their first day; without `groupedBy` one that has no label.
  package let groups: [Group]
  /// The rows whose date has no place on the axis, or that have none.
  package let undated: [Row]

  package struct Group: Sendable {
    /// The value that the rows have; nil where they have none.
    package let label: String?
    /// By their first day, never empty.
    package let rows: [Row]
  }

  package struct Row: Sendable {
    /// What tells it from others, in whichever group it stands.
    package let key: Key
    package let id: String?
    package let label: String
    /// All that it is called.
    package let names: [Name]
    /// The date, in EDTF.
    package let date: String?
    /// Nil where there is no date, or one without a place on the axis.
    package let mark: TimeMark?
    /// Whether it is in the answer in every case that the data leave open.
    package let isCertain: Bool
    /// Where it is written.
    package let source: String?
    package let locator: String?
    /// By what it can be chosen: the values of each field.
    package let facets: [Facet]

    package struct Key: Hashable, Sendable {
      /// Its number in its table.
      package let number: Int
      /// Its place in the answer, from 0; nil for one that is only possibly there.
      package let place: Int?
    }
  }

  package struct Name: Sendable, Equatable {
    /// Nil for a name without a language.
    package let language: String?
    package let text: String
  }

  package struct Facet: Sendable, Equatable {
    package let field: String
    package let values: [String]
  }
}

extension Timeline {
  /// Each row once, also where it is in several groups.
  package var distinctRows: [Row] {
    var seen: Set<Row.Key> = []
    return (groups.flatMap(\.rows) + undated).filter { seen.insert($0.key).inserted }
  }

  /// How many rows there are, each as often as it is drawn.
  package var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } + undated.count }

  /// The days from the first that has a mark to the last; nil where no row has one.
  package var days: ClosedRange<Day>? {
    var days: ClosedRange<Day>?
    for row in groups.lazy.flatMap(\.rows) {
      guard let own = row.mark?.days else { continue }
      days =
        days.map {
          min($0.lowerBound, own.lowerBound)...max($0.upperBound, own.upperBound)
        } ?? own
    }
    return days
  }
}
