import Plan
import Query

/// A view with no names left: what each use of it goes on from.
struct BoundView {
  /// The values of its parameters.
  let arguments: [Parameter]
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
  /// What the parameters of the session were.
  let values: ViewIdentity
}

/// The views that were bound, so that one of which thousands make use is bound once.
package final class BoundViews {
  /// Of a view with parameters the last uses are kept.
  private static let mostUses = 8

  private var uses: [ObjectIdentifier: (view: ViewIdentity, bound: [BoundView])] = [:]
  /// What the names of views meant to these.
  private var meaning: ViewIdentity?

  package init() {}

  /// What a view was bound to, where nothing that it rests on has changed since.
  func bound(_ view: View, _ arguments: [Parameter], in scope: Scope) -> BoundView? {
    guard meaning === scope.viewMeaning else { return nil }
    return uses[ObjectIdentifier(view.identity)]?.bound.first {
      $0.arguments == arguments && (!$0.asksSession || $0.values === scope.valueMeaning)
    }
  }

  func keep(_ bound: BoundView, of view: View) {
    if meaning !== bound.meaning {
      meaning = bound.meaning
      uses = [:]
    }
    let key = ObjectIdentifier(view.identity)
    let others = uses[key]?.bound.filter { $0.arguments != bound.arguments } ?? []
    uses[key] = (view.identity, others.suffix(Self.mostUses - 1) + [bound])
  }
}
