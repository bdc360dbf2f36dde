import Query

/// A view with no names left: what each use of it goes on from.
struct BoundView {
  /// Nil where a fault was found.
  let plan: LogicalPlan?
  /// Faults and warnings; their ranges are places of the view's text.
  let diagnostics: [Diagnostic]
  /// What its names and literals were found to mean.
  let resolutions: [Resolution]
  /// Whether it rests on a parameter or an answer of the session.
  let asksSession: Bool
  /// What the names of views meant.
  let meaning: ViewIdentity
}
