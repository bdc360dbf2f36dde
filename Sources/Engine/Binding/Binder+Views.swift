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
    let before = diagnostics.count { !$0.isWarning }
    if corpus.place(ofCollection: name.text) != nil {
      report(.nameTaken(name.text, by: "a collection of this corpus"), name.range)
    }
    var names: Set<String> = []
    for parameter in parameters where !names.insert(parameter.text).inserted {
      report(.nameTaken("$" + parameter.text, by: "another parameter of the view"), parameter.range)
    }
    let view = View(
      name: name.text, parameters: parameters.map(\.text), query: query, source: source)
    if scope.leads(from: view.mentions, to: name.text.lowercased()) {
      report(.recursiveView(name.text), name.range)
    } else if let known = query.before(mentionOf: names) {
      _ = bind(known)
    }
    return diagnostics.count { !$0.isWarning } == before ? view : nil
  }
}

// Using.
extension Binder {
  /// Binds the use of a view: where its rows come from and the steps that it takes.
  ///
  /// The view sees the parameters of the session and its own, never those of a view that uses it.
  mutating func view(
    _ name: Name, _ values: [Expression]
  ) -> (PlanSource, RelationSchema, [PlanStep])? {
    guard let view = scope.view(named: name.text) else {
      let nearest = NearestNames.nearest(to: name.text, among: scope.viewNames)
      report(.unknownView(name.text, nearest: nearest), name.range, fix: nearest.first)
      return nil
    }
    guard values.count == view.parameters.count else {
      report(.wrongArguments(function: view.name, usage: view.usage), name.range)
      return nil
    }
    let key = view.name.lowercased()
    // A view that was defined anew may have closed a circle since.
    guard !openViews.contains(key) else {
      report(.recursiveView(view.name), name.range)
      return nil
    }
    if openViews.isEmpty { bindViews(below: view) }
    var arguments: [Parameter] = []
    for value in values {
      guard let resolved = resolved(value) else { return nil }
      arguments.append(Parameter(value: resolved, spelling: source.text(value.range)))
    }
    if let known = boundViews.bound(view, arguments, in: scope) {
      return use(known, of: view, name, values)
    }
    // Each is bound within the one before.
    guard openViews.count < Self.deepestViews else {
      report(.tooDeep(limit: Self.deepestViews), name.range)
      return nil
    }
    return use(bound(view, arguments), of: view, name, values)
  }

  /// How deep views with parameters may lead to others.
  private static let deepestViews = 250

  /// Binds a view, and keeps what it is bound to.
  private func bound(_ view: View, _ arguments: [Parameter]) -> BoundView {
    var inner = Binder(
      corpus: corpus, source: view.source, scope: scope, boundViews: boundViews)
    inner.openViews = openViews
    inner.openViews.insert(view.name.lowercased())
    for (parameter, argument) in zip(view.parameters, arguments) {
      inner.arguments[parameter] = argument
    }
    let plan = inner.bind(view.query)
    let bound = BoundView(
      arguments: arguments, plan: plan, diagnostics: inner.diagnostics,
      resolutions: inner.resolutions, asksSession: inner.asksSession, meaning: scope.viewMeaning,
      values: scope.valueMeaning)
    boundViews.keep(bound, of: view)
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
          let next = scope.view(named: name),
          !next.parameters.isEmpty || boundViews.bound(next, [], in: scope) == nil
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
    if bound.asksSession { asksSession = true }
    // Used twice it says the same twice, unless it is given other values.
    if !values.isEmpty || usedViews.insert(ObjectIdentifier(view.identity)).inserted {
      resolutions += bound.resolutions
      for diagnostic in bound.diagnostics { adopt(diagnostic, of: view, name, values) }
    }
    guard let plan = bound.plan else { return nil }
    for note in plan.notes where !notes.contains(note) { notes.append(note) }
    return (plan.source, plan.schema, plan.steps)
  }

  /// Reports a fault that shows within a view where the reader can mend it: at the argument that
  /// brought it about, else at the view's name.
  private mutating func adopt(
    _ diagnostic: Diagnostic, of view: View, _ name: Name, _ values: [Expression]
  ) {
    let text = view.source.text(diagnostic.range)
    for (parameter, value) in zip(view.parameters, values) where text == "$" + parameter {
      let fix = diagnostic.fix.flatMap {
        $0.range == diagnostic.range ? Diagnostic.Fix(range: value.range, text: $0.text) : nil
      }
      diagnostics.append(Diagnostic(diagnostic.kind, value.range, fix: fix))
      return
    }
    diagnostics.append(Diagnostic(diagnostic.kind, name.range))
  }
}

// Values of parameters.
extension Binder {
  /// The value of a parameter as `let`, `with` and the arguments of views write it: parameters in it
  /// are replaced by what they mean now.
  ///
  /// - Returns: Nil where one of them is unknown, which is reported.
  package mutating func parameter(_ value: Expression) -> Parameter? {
    resolved(value).map { Parameter(value: $0, spelling: source.text(value.range)) }
  }

  /// The value with no parameter and no place left: it is used in other texts.
  private mutating func resolved(_ value: Expression) -> Expression? {
    switch value.kind {
    case .parameter(let name): return parameter(name, at: value.range)?.value.detached
    case .list(let members):
      let resolved = members.compactMap { self.resolved($0) }
      return resolved.count == members.count ? Expression(.list(resolved), 0..<0) : nil
    case .interval(let lower, let upper):
      let bounds = [lower, upper].map { bound in bound.map { self.resolved($0) } }
      if bounds.contains(where: { $0 == .some(nil) }) { return nil }
      return Expression(.interval(lower: bounds[0] ?? nil, upper: bounds[1] ?? nil), 0..<0)
    default: return value.detached
    }
  }

  /// The query that gives the rows of `$name` behind `in`, where an answer is kept under the name.
  func keptRows(_ value: Expression) -> Pipeline? {
    guard case .parameter(let name) = value.kind, scope.kept[name] != nil, arguments[name] == nil
    else { return nil }
    return Pipeline(source: .parameter(Name(name, value.range)), stages: [], range: value.range)
  }

  /// The index of the answer that `$name` keeps; nil where it keeps none, which is reported.
  mutating func keptAnswer(_ name: Name) -> Int? {
    asksSession = true
    if let index = scope.kept[name.text], arguments[name.text] == nil { return index }
    if arguments[name.text] != nil || scope.parameters[name.text] != nil {
      report(
        .notAllowedHere(
          "'$\(name.text)', a value,", hint: "'| into $\(name.text)' keeps the rows of an answer"),
        name.range)
    } else {
      reportUnknownParameter(name.text, known: scope.kept.keys.sorted(), at: name.range)
    }
    return nil
  }
}
