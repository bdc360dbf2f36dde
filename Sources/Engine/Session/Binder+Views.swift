import Corpus
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
    if corpus.tableIndex(named: name.text) != nil {
      report(.nameTaken(name.text, by: "a collection of this corpus"), name.range)
    }
    var names: Set<String> = []
    for parameter in parameters where !names.insert(parameter.text).inserted {
      report(.nameTaken("$" + parameter.text, by: "another parameter of the view"), parameter.range)
    }
    let view = View(
      name: name.text, parameters: parameters.map(\.text), query: query, source: source)
    if leads(from: query, to: name.text.lowercased(), []) {
      report(.recursiveView(name.text), name.range)
    } else if let known = query.before(mentionOf: names) {
      _ = bind(known)
    }
    return diagnostics.count { !$0.isWarning } == before ? view : nil
  }

  /// Whether a query uses a view, by itself or by way of others.
  private func leads(from query: Pipeline, to view: String, _ seen: Set<String>) -> Bool {
    for name in query.viewNames.map({ $0.lowercased() }) where !seen.contains(name) {
      if name == view { return true }
      if let next = scope.view(named: name), leads(from: next.query, to: view, seen.union([name])) {
        return true
      }
    }
    return false
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
    var inner = Binder(catalog: catalog, source: view.source, scope: scope)
    inner.openViews = openViews + [key]
    for (parameter, value) in zip(view.parameters, values) {
      guard let resolved = resolved(value) else { return nil }
      inner.arguments[parameter] = Parameter(
        value: resolved, spelling: source.text(value.range))
    }
    let plan = inner.bind(view.query)
    resolutions += inner.resolutions
    notes += plan?.notes ?? []
    for diagnostic in inner.diagnostics {
      adopt(diagnostic, of: view, name, values)
    }
    return plan.map { ($0.source, $0.schema, $0.steps) }
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
