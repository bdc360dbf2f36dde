import Messages
import Plan
import Query
import Text

/// What the names of a session mean in the text that is bound, be it a query or a view: parameters, views,
/// answers.
struct SessionNames {
  /// What they mean to the statement.
  let scope: Scope
  /// The values that a use of a view gives to its parameters; they hide those of the session.
  private let arguments: [String: Parameter]
  /// What views were bound to, by this binder and others.
  private let boundViews: BoundViews
  /// The views that are being bound, each within the one before.
  private let openViews: Set<String>
  /// The views that were used without arguments.
  private var usedViews: Set<ObjectIdentifier> = []
  /// Whether something was asked that the next statement may change: a parameter or an answer.
  private(set) var asksSession = false

  init(_ scope: Scope, _ boundViews: BoundViews) {
    self.init(scope, boundViews, arguments: [:], openViews: [])
  }

  private init(
    _ scope: Scope, _ boundViews: BoundViews, arguments: [String: Parameter],
    openViews: Set<String>
  ) {
    self.scope = scope
    self.boundViews = boundViews
    self.arguments = arguments
    self.openViews = openViews
  }
}

// Parameters.
extension SessionNames {
  /// The value of a parameter; an unknown one is reported.
  mutating func parameter(
    _ name: String, at range: Range<Int>, _ report: inout BindingReport
  ) -> Parameter? {
    if let parameter = arguments[name] { return parameter }
    asksSession = true
    if let parameter = scope.parameters[name] { return parameter }
    let known = Set(arguments.keys).union(scope.parameters.keys)
    report.addUnknownParameter(name, known: known.sorted(), at: range)
    return nil
  }

  /// The values on the right of a comparison: the members of a list, or the one value.
  ///
  /// - Returns: Nil where a parameter is unknown, which is reported.
  mutating func operands(
    _ expression: Expression, in source: SourceText, _ report: inout BindingReport
  ) -> [Operand]? {
    switch expression.kind {
    case .list(let members):
      var operands: [Operand] = []
      for member in members {
        guard let more = self.operands(member, in: source, &report) else { return nil }
        operands += more
      }
      return operands
    case .parameter(let name):
      guard let parameter = parameter(name, at: expression.range, &report) else { return nil }
      let members: [Expression] =
        if case .list(let members) = parameter.value.kind { members } else { [parameter.value] }
      return members.map {
        Operand(
          value: $0, spelling: parameter.spelling, range: expression.range,
          ends: ends(of: $0, in: source))
      }
    // Beside a text it would be compared as it is written.
    case .call(let name, _) where FunctionEntry.isName(name.text):
      return refused(expression, in: source, &report)
    case .aggregate: return refused(expression, in: source, &report)
    // Anything else is one value, which the kind of the field judges.
    default:
      return [
        Operand(
          value: expression, spelling: source.text(expression.range), range: expression.range,
          ends: ends(of: expression, in: source))
      ]
    }
  }

  /// Reports a function on the right, beside a value that has to be written out.
  private func refused(
    _ expression: Expression, in source: SourceText, _ report: inout BindingReport
  ) -> [Operand]? {
    let text = source.text(expression.range)
    report.add(
      .notAllowedHere(
        Message("query.subject.on-the-right", ["text": text]),
        hint: Message("query.hint.compute-right", ["text": text])), expression.range)
    return nil
  }

  private mutating func ends(of value: Expression, in source: SourceText) -> [RangeEnd?] {
    guard case .interval(let lower, let upper) = value.kind else { return [] }
    return [lower, upper].map { end in
      guard let end else { return nil }
      var found = BindingReport()
      let operand = operands(end, in: source, &found)?.first
      return RangeEnd(written: end, operand: operand, faults: found.diagnostics)
    }
  }

  /// The value of a parameter as `let`, `with` and the arguments of views write it: parameters in it
  /// are replaced by what they mean now.
  ///
  /// - Returns: Nil where one of them is unknown, which is reported.
  mutating func parameter(
    _ value: Expression, in source: SourceText, _ report: inout BindingReport
  ) -> Parameter? {
    resolved(value, &report).map { Parameter(value: $0, spelling: source.text(value.range)) }
  }

  /// The value with no parameter and no place left: it is used in other texts.
  private mutating func resolved(
    _ value: Expression, _ report: inout BindingReport
  ) -> Expression? {
    switch value.kind {
    case .parameter(let name): return parameter(name, at: value.range, &report)?.value.detached
    case .list(let members):
      var all: [Expression] = []
      for member in members {
        if let member = resolved(member, &report) { all.append(member) }
      }
      return all.count == members.count ? Expression(.list(all), 0..<0) : nil
    case .interval(let lower, let upper):
      var bounds: [Expression?] = []
      var areKnown = true
      for bound in [lower, upper] {
        let value = bound.flatMap { resolved($0, &report) }
        bounds.append(value)
        if bound != nil && value == nil { areKnown = false }
      }
      return areKnown ? Expression(.interval(lower: bounds[0], upper: bounds[1]), 0..<0) : nil
    // Parameters are in lists and ranges only.
    default: return value.detached
    }
  }
}

// Answers.
extension SessionNames {
  /// The index of an answer by its number, 0 being the last, and the schema of its rows.
  mutating func answer(
    _ number: Int, at range: Range<Int>, _ report: inout BindingReport
  ) -> (index: Int, rows: RelationSchema)? {
    asksSession = true
    let answers = scope.answers
    let index = number == 0 ? answers.count - 1 : number - 1
    guard let rows = answers[index] else {
      report.add(.noAnswer(number, isDropped: 0..<answers.count ~= index), range)
      return nil
    }
    return (index, rows)
  }

  /// The answer that `$name` keeps; where it keeps none, that is reported.
  mutating func keptAnswer(
    _ name: Name, _ report: inout BindingReport
  ) -> (index: Int, rows: RelationSchema)? {
    asksSession = true
    if let index = scope.kept[name.text], arguments[name.text] == nil {
      if let rows = scope.answers[index] { return (index, rows) }
      report.add(.noAnswer(index + 1, isDropped: true), name.range)
      return nil
    }
    if arguments[name.text] != nil || scope.parameters[name.text] != nil {
      report.add(
        .notAllowedHere(
          Message("query.subject.value-parameter", ["name": name.text]),
          hint: Message("query.hint.into", ["name": name.text])),
        name.range)
    } else {
      report.addUnknownParameter(name.text, known: scope.kept.keys.sorted(), at: name.range)
    }
    return nil
  }

  /// The query that gives the rows of `$name` behind a comparison, where an answer is kept under the name.
  /// Beside an order it is the answer's one value, where it has one.
  func keptRows(_ value: Expression, behind comparison: Comparison) -> Pipeline? {
    guard case .parameter(let name) = value.kind, scope.kept[name] != nil, arguments[name] == nil,
      !comparison.isOrdering || scope.parameters[name] == nil
    else { return nil }
    return Pipeline(source: .parameter(Name(name, value.range)), stages: [], range: value.range)
  }
}

// Views.
extension SessionNames {
  /// How deep views with parameters may lead to others.
  private static let deepestViews = 250

  /// Whether no view is being bound.
  var isOutermost: Bool { openViews.isEmpty }

  /// The view that a query uses with some values; one that does not take them is reported, and so is one
  /// that is being bound.
  func view(_ name: Name, _ values: [Expression], _ report: inout BindingReport) -> View? {
    guard let view = scope.view(named: name.text) else {
      let nearest = NearestNames.nearest(to: name.text, among: scope.viewNames)
      report.add(.unknownView(name.text, nearest: nearest), name.range, fix: nearest.first)
      return nil
    }
    guard values.count == view.parameters.count else {
      report.add(.wrongArguments(function: view.name, usage: view.usage), name.range)
      return nil
    }
    // A view that was defined anew may have closed a circle since.
    guard !openViews.contains(view.name.lowercased()) else {
      report.add(.recursiveView(view.name), name.range)
      return nil
    }
    return view
  }

  /// The values that a query gives to the parameters of a view.
  mutating func arguments(
    _ values: [Expression], in source: SourceText, _ report: inout BindingReport
  ) -> [Parameter]? {
    var arguments: [Parameter] = []
    for value in values {
      guard let argument = parameter(value, in: source, &report) else { return nil }
      arguments.append(argument)
    }
    return arguments
  }

  /// What a view was bound to with some values, where nothing that it rests on has changed since.
  func bound(_ view: View, _ arguments: [Parameter]) -> BoundView? {
    boundViews.bound(view, arguments, in: scope)
  }

  /// Keeps what a view was bound to.
  func keep(_ bound: BoundView, of view: View) { boundViews.keep(bound, of: view) }

  /// Whether one more view may be bound within those that are; where not, that is reported.
  func mayOpen(_ name: Name, _ report: inout BindingReport) -> Bool {
    if openViews.count < Self.deepestViews { return true }
    report.add(.tooDeep(limit: Self.deepestViews), name.range)
    return false
  }

  /// What names mean within a view: it sees the parameters of the session and its own, never those of a
  /// view that uses it.
  func within(_ view: View, _ arguments: [Parameter]) -> SessionNames {
    SessionNames(
      scope, boundViews,
      arguments: Dictionary(
        zip(view.parameters, arguments), uniquingKeysWith: { _, last in last }),
      openViews: openViews.union([view.name.lowercased()]))
  }

  /// Notes that a view is used; whether what it says is new: used twice it says the same twice, unless it
  /// is given other values.
  mutating func use(_ bound: BoundView, of view: View, givenValues: Bool) -> Bool {
    if bound.asksSession { asksSession = true }
    return givenValues || usedViews.insert(ObjectIdentifier(view.identity)).inserted
  }
}

extension BindingReport {
  /// Adds that a parameter has no value; a near one that has a value is offered.
  fileprivate mutating func addUnknownParameter(
    _ name: String, known: [String], at range: Range<Int>
  ) {
    let nearest = NearestNames.nearest(to: name, among: known)
    add(.unknownParameter(name, nearest: nearest), range, fix: nearest.first.map { "$" + $0 })
  }
}
