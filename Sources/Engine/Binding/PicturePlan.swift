package import Plan
package import Query

/// What a picture is drawn of, with no names left. Fields are columns of the answer, and those that `derived`
/// computes behind them.
package struct PicturePlan: Sendable {
  package let content: Content
  /// What has to be computed for the picture alone.
  let derived: [PlanStep]

  package enum Content: Sendable {
    case chart(ChartKind, Amounts)
    /// A mark at two numbers or dates for each row.
    case scatter(x: SchemaField, y: SchemaField)
    case timeline(date: SchemaField, by: SchemaField?)
  }

  /// An amount for each value of a field, or for each value and each series.
  package struct Amounts: Sendable {
    package let x: SchemaField
    package let series: SchemaField?
    package let amount: SchemaField
    /// Whether a value without rows has the amount 0: rows are counted.
    package let isCount: Bool
  }
}
