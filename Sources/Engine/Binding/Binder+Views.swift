import Messages
import Plan
package import Query
import Text

// Defining.
extension Binder {
  /// Checks what a view statement says.
  ///
  /// The values of its parameters are not known yet, so that conditions that mention one are bound
  /// only as far as their left side; all else is bound as in a query.
  ///
  /// - Returns: The view, or nil where a fault was reported.
  package mutating func define(
    _ name: Name, parameters: [Name], _ query: Pipeline
  ) -> View? {
    let before = report.faultCount
    if corpus.place(ofCollection: name.text) != nil {
      report.add(.nameTaken(name.text, by: Message("query.owner.collection-of-corpus")), name.range)
    }
    var taken: Set<String> = []
    for parameter in parameters where !taken.insert(parameter.text).inserted {
      report.add(
        .nameTaken("$" + parameter.text, by: Message("query.owner.parameter")), parameter.range)
    }
    let view = View(
      name: name.text, parameters: parameters.map(\.text), query: query, source: source)
    if session.scope.leads(from: view.mentions, to: name.text.lowercased()) {
      report.add(.recursiveView(name.text), name.range)
    } else if let known = query.before(mentionOf: taken) {
      _ = bind(known)
    }
    return report.faultCount == before ? view : nil
  }
}

// Using.
extension Binder {
  /// Binds the use of a view: where its rows come from and the steps that it takes.
  mutating func view(
    _ name: Name, _ values: [Expression]
  ) -> (PlanSource, RelationSchema, [PlanStep])? {
    guard let view = session.view(name, values, &report) else { return nil }
    if session.isOutermost { bindViews(below: view) }
    guard let arguments = session.arguments(values, in: source, &report) else { return nil }
    if let known = session.bound(view, arguments) { return use(known, of: view, name, values) }
    // Each is bound within the one before.
    guard session.mayOpen(name, &report) else { return nil }
    return use(bound(view, arguments), of: view, name, values)
  }

  /// Binds a view, and keeps what it is bound to.
  private func bound(_ view: View, _ arguments: [Parameter]) -> BoundView {
    var inner = Binder(
      NameLookup(corpus: corpus, source: view.source), session.within(view, arguments))
    let plan = inner.bind(view.query)
    let bound = BoundView(
      arguments: arguments, plan: plan, diagnostics: inner.diagnostics,
      resolutions: inner.report.resolutions, asksSession: inner.session.asksSession,
      meaning: session.scope.viewMeaning, values: session.scope.valueMeaning)
    session.keep(bound, of: view)
    return bound
  }

  /// Binds the views without parameters that a view leads to, the last first, so that a chain of
  /// thousands takes no more of the stack than one.
  private func bindViews(below view: View) {
    var seen: Set<String> = [view.name.lowercased()]
    var open = [(view: view, mentions: Array(view.mentions))]
    while var last = open.popLast() {
      if let name = last.mentions.popLast() {
        open.append(last)
        guard seen.insert(name).inserted, corpus.place(ofCollection: name) == nil,
          let next = session.scope.view(named: name),
          !next.parameters.isEmpty || session.bound(next, []) == nil
        else { continue }
        open.append((next, Array(next.mentions)))
      } else if !open.isEmpty, last.view.parameters.isEmpty {
        _ = bound(last.view, [])
      }
    }
  }

  /// Takes what a view is bound to into the query.
  private mutating func use(
    _ bound: BoundView, of view: View, _ name: Name, _ values: [Expression]
  ) -> (PlanSource, RelationSchema, [PlanStep])? {
    if session.use(bound, of: view, givenValues: !values.isEmpty) {
      for resolution in bound.resolutions { report.add(resolution) }
      for diagnostic in bound.diagnostics {
        report.add(adopted(diagnostic, of: view, name, values))
      }
    }
    guard let plan = bound.plan else { return nil }
    for note in plan.notes { report.add(note) }
    return (plan.source, plan.schema, plan.steps)
  }

  /// A fault that shows within a view, put where the reader can fix it: at the argument that brought it
  /// about, else at the view's name.
  private func adopted(
    _ diagnostic: Diagnostic, of view: View, _ name: Name, _ values: [Expression]
  ) -> Diagnostic {
    let text = view.source.text(diagnostic.range)
    for (parameter, value) in zip(view.parameters, values) where text == "$" + parameter {
      let fix = diagnostic.fix.flatMap {
        $0.range == diagnostic.range ? Diagnostic.Fix(range: value.range, text: $0.text) : nil
      }
      return Diagnostic(diagnostic.kind, value.range, fix: fix)
    }
    return Diagnostic(diagnostic.kind, name.range)
  }
}
