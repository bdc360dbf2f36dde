package import Corpus

/// The answer to a condition on every row: where it is true in all worlds, and where in some.
///
/// - Invariant: every certain row is possible.
package struct Verdict: Equatable, Sendable {
  package var certain: RowSet
  package var possible: RowSet

  init(certain: RowSet, possible: RowSet) {
    self.certain = certain
    self.possible = possible
  }

  /// A verdict that leaves no row undecided.
  init(_ rows: RowSet) { self.init(certain: rows, possible: rows) }

  /// A verdict that is known but where the value is missing.
  init(_ rows: RowSet, unknown: RowSet) {
    self.init(certain: rows.subtracting(unknown), possible: rows | unknown)
  }

  package var undecided: RowSet { possible.subtracting(certain) }
}

extension Verdict {
  static prefix func ~ (verdict: Verdict) -> Verdict {
    Verdict(certain: ~verdict.possible, possible: ~verdict.certain)
  }

  static func & (left: Verdict, right: Verdict) -> Verdict {
    Verdict(certain: left.certain & right.certain, possible: left.possible & right.possible)
  }

  static func | (left: Verdict, right: Verdict) -> Verdict {
    Verdict(certain: left.certain | right.certain, possible: left.possible | right.possible)
  }
}
