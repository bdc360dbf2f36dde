package import Corpus

/// The answer to a condition on every row: where it is true in all worlds, and where in some.
///
/// - Invariant: every certain row is possible.
package struct Verdict: Sendable {
  package var certain: RowSet
  /// The possible rows; nil where these are the certain ones, so that they are stored, negated and
  /// joined once.
  private var wider: RowSet?

  package var possible: RowSet {
    get { wider ?? certain }
    set { wider = newValue }
  }

  init(certain: RowSet, possible: RowSet) {
    self.certain = certain
    wider = possible
  }

  /// A verdict that leaves no row undecided.
  init(_ rows: RowSet) { certain = rows }

  /// A verdict that is known but where the value is missing.
  init(_ rows: RowSet, unknown: RowSet) {
    certain = rows
    if unknown.isEmpty { return }
    certain = rows.subtracting(unknown)
    wider = rows | unknown
  }

  /// Whether it was stored as one that leaves no row undecided.
  var isDecided: Bool { wider == nil }

  package var undecided: RowSet {
    wider?.subtracting(certain) ?? RowSet(capacity: certain.capacity)
  }
}

extension Verdict: Equatable {
  package static func == (left: Verdict, right: Verdict) -> Bool {
    left.certain == right.certain && left.possible == right.possible
  }
}

extension Verdict {
  static prefix func ~ (verdict: Verdict) -> Verdict {
    verdict.wider.map { Verdict(certain: ~$0, possible: ~verdict.certain) }
      ?? Verdict(~verdict.certain)
  }

  static func & (left: Verdict, right: Verdict) -> Verdict { left.joined(right, &) }

  static func | (left: Verdict, right: Verdict) -> Verdict { left.joined(right, |) }

  private func joined(_ other: Verdict, _ join: (RowSet, RowSet) -> RowSet) -> Verdict {
    var joined = Verdict(join(certain, other.certain))
    if wider != nil || other.wider != nil { joined.wider = join(possible, other.possible) }
    return joined
  }
}
