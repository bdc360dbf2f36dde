package import Plan

/// What the names of a session mean at one place of a script: all that binding needs to know of
/// what ran before, so that a script can be bound before anything of it runs.
package struct Scope: Sendable {
  /// The values of `$name`.
  private(set) var parameters = SharedDictionary<Parameter>()
  /// The schemas of the answers that `_` and `_n` name; the last is `_`.
  package private(set) var answers: SharedList<RelationSchema> = [] {
    didSet { valueMeaning = ViewIdentity() }
  }
  /// The answers that `into $name` has kept, by their index in `answers`.
  private(set) var kept = SharedDictionary<Int>()
  /// How many names keep an answer, by its index.
  private var keepers = SharedDictionary<Int>()
  private var views = SharedDictionary<View>()
  /// What the queries of views may name, in small letters.
  private var mentioned = SharedDictionary<Bool>()
  /// Stays the same as long as no name of a view gets another meaning.
  private(set) var viewMeaning = ViewIdentity()
  /// Stays the same as long as no parameter gets another value and no answer is added.
  private(set) var valueMeaning = ViewIdentity()

  /// How many of the last answers `_n` names: without a limit a long session would only grow.
  package static let answersHeld = 1000

  package init() {}

  /// Gives `$name` a value; an answer that was kept under the name is so no longer.
  package mutating func set(_ name: String, to parameter: Parameter) {
    parameters[name] = parameter
    keep(nil, as: name)
    valueMeaning = ViewIdentity()
  }

  /// Adds an answer, which `_` now names.
  ///
  /// - Returns: The index of an answer that is let go of for it.
  @discardableResult
  package mutating func add(answer schema: RelationSchema) -> Int? {
    answers.append(schema)
    let oldest = answers.count - 1 - Self.answersHeld
    guard oldest >= 0, keepers["\(oldest)"] == nil else { return nil }
    answers.forget(oldest)
    return oldest
  }

  /// Keeps the last answer as `$name`.
  ///
  /// - Precondition: there is an answer.
  package mutating func keepLast(as name: String, value: Parameter? = nil) {
    precondition(!answers.isEmpty, "there is no answer to keep")
    keep(answers.count - 1, as: name)
    parameters[name] = value
    valueMeaning = ViewIdentity()
  }

  /// Gives every `$name` the value that it had in an earlier scope.
  package mutating func restoreParameters(of earlier: Scope) {
    parameters = earlier.parameters
    kept = earlier.kept
    keepers = earlier.keepers
    valueMeaning = ViewIdentity()
  }

  /// The names of values, `$x` without its sign, and of the answers that are kept.
  package var valueNames: [String] { Array(Set(parameters.keys + kept.keys)).sorted() }

  /// The value of a name, as it was written; nil where the name is that of an answer of several.
  package func spelling(ofValue name: String) -> String? { parameters[name]?.spelling }

  /// Where in the answers the one is that a name keeps.
  package func answer(keptAs name: String) -> Int? { kept[name] }

  /// Takes the meaning from the name of a value or an answer.
  ///
  /// - Returns: Whether it had any.
  package mutating func forget(value name: String) -> Bool {
    guard parameters[name] != nil || kept[name] != nil else { return false }
    parameters[name] = nil
    keep(nil, as: name)
    valueMeaning = ViewIdentity()
    return true
  }

  /// Forgets the answers, as when another corpus is opened.
  package mutating func dropAnswers() {
    answers = []
    kept = SharedDictionary()
    keepers = SharedDictionary()
  }

  /// Lets a name keep another answer, or none.
  private mutating func keep(_ index: Int?, as name: String) {
    if let old = kept[name] {
      let count = (keepers["\(old)"] ?? 1) - 1
      keepers["\(old)"] = count == 0 ? nil : count
    }
    if let index { keepers["\(index)"] = (keepers["\(index)"] ?? 0) + 1 }
    kept[name] = index
  }
}

// Views.
extension Scope {
  /// A view by its name, without regard to case.
  package func view(named name: String) -> View? { views[name.lowercased()] }

  package var viewNames: [String] { views.values.map(\.name).sorted() }

  package mutating func define(_ view: View) {
    let name = view.name.lowercased()
    if views[name] != nil { viewMeaning = ViewIdentity() }
    views[name] = view
    for mention in view.mentions { mentioned[mention] = true }
  }

  /// Takes the meaning from the name of a view.
  ///
  /// - Returns: Whether it had any.
  package mutating func forget(view name: String) -> Bool {
    let name = name.lowercased()
    guard views[name] != nil else { return false }
    views[name] = nil
    viewMeaning = ViewIdentity()
    return true
  }

  /// Whether a query that may name some views leads to one of a name, by itself or by way of others.
  func leads(from names: Set<String>, to name: String) -> Bool {
    if names.contains(name) { return true }
    // No way leads to a name that no view has named.
    guard mentioned[name] != nil else { return false }
    var seen = names
    var open = Array(names)
    while let next = open.popLast() {
      for name in views[next]?.mentions ?? [] where seen.insert(name).inserted {
        open.append(name)
      }
    }
    return seen.contains(name)
  }
}
