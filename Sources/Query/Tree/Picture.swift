/// What is drawn of the rows: `chart bar decade by type`, `timeline by type`.
///
/// It is apart from its stage, because every level of a nested query has room for a stage.
package indirect enum Picture: Equatable, Sendable {
  /// Without a kind, bars. What is drawn over what may be left to the rows.
  case chart(ChartKind?, of: GroupKey?, by: GroupKey?)
  /// The dates of rows on one axis, those of each value of `by` together.
  case timeline(by: GroupKey?)
}

/// The form of a chart.
package enum ChartKind: String, CaseIterable, Sendable {
  case bar, line, area, scatter, heat
}
