package import Query

/// What there is to draw of amounts: facts alone, the same for a terminal and every file.
package struct Chart: Sendable {
  package let kind: ChartKind
  /// What is drawn: bars and their like, or marks between two axes.
  package let content: Content

  package enum Content: Sendable {
    case amounts(Amounts)
    case points(Points)
  }

  /// An amount of each category, and in each of each series.
  package struct Amounts: Sendable {
    /// The field that the categories are values of, and what is drawn of it.
    package let x: String
    package let amount: String
    /// The field that the series are values of; nil where there is one series.
    package let series: String?
    package let categories: [String]
    /// Without `series` one without a label.
    package let seriesLabels: [String]
    /// By category, then by series; nil where there is none.
    package var amounts: [[Amount?]]
    /// What has no place among the categories: rows without a value, or one that could be any.
    package let beside: [Beside]
  }

  /// An amount as far as it is known.
  package struct Amount: Sendable, Equatable {
    /// What it is at least.
    package var low: Double
    /// What it is at most: with what is only possibly in the answer, or possibly in this category.
    package var high: Double

    package init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// An amount that belongs to no category, or to several at once.
  package struct Beside: Sendable, Equatable {
    /// The value as it is written; nil where there is none.
    package let label: String?
    package let amount: Amount
  }

  package struct Points: Sendable {
    package let x: Axis
    package let y: Axis
    package let points: [Point]
    /// How many rows lack a value of either field.
    package let leftOut: Int
  }

  package struct Axis: Sendable {
    package let name: String
    /// Whether its numbers are days, counted since 1970-01-01.
    package let isTime: Bool
  }

  /// A row between what each value is at least and at most.
  package struct Point: Sendable, Equatable {
    package let label: String
    package let x: Amount
    package let y: Amount
  }
}
