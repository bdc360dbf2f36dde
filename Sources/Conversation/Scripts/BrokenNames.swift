import Plan
import Query

/// The names that statements should have given and have not, because they had a fault: what rests on
/// them has none of its own.
struct BrokenNames {
  /// Without `$`.
  private var parameters: Set<String> = []
  /// In small letters.
  private var views: Set<String> = []
  /// Whether an answer is missing that `_` might mean.
  private var lacksAnswer = false

  /// Parameters that hold rows of an answer in whose place an earlier one stands.
  private var doubtful: Set<String> = []

  /// Parameters that nobody has set, which is reported.
  private var unset: Set<String> = []

  /// Parameters whose value is the answer of a query, which only running shows, and views that use them.
  private var pending: Set<String> = []
  private var pendingViews: Set<String> = []

  /// Whether no name is missing.
  var isEmpty: Bool {
    parameters.isEmpty && views.isEmpty && doubtful.isEmpty && unset.isEmpty && !lacksAnswer
      && pending.isEmpty
  }

  /// How a statement rests on what is missing.
  enum Ground {
    case sound
    /// On an answer, in whose place an earlier one stands, or which is not there yet.
    case answer
    /// On a parameter that nobody has set; it may have other faults.
    case unset
    /// On a name, without which it cannot run.
    case name
  }

  /// How a statement rests on names that are missing.
  ///
  /// - Complexity: O(length of the statement), nothing where no name is missing.
  func ground(of statement: Statement, in source: SourceText) -> Ground {
    if isEmpty { return .sound }
    var ground = Ground.sound
    if lacksAnswer, case .why(_, _, nil) = statement.kind { ground = .answer }
    let text = SourceText(source.text(statement.range))
    var before = ""
    for token in Lexer.tokens(of: text) where token.kind != .comment {
      let word = text.text(token.range)
      // The name that the statement gives is no name that it rests on.
      let isGiven = ["let", "view", "into"].contains(before)
      before = token.kind == .word ? word.lowercased() : ""
      if isGiven { continue }
      switch token.kind {
      case .parameter:
        let name = String(word.dropFirst())
        if parameters.contains(name) { return .name }
        if unset.contains(name) { ground = .unset }
        if doubtful.contains(name) || pending.contains(name), ground == .sound { ground = .answer }
      case .word where pendingViews.contains(word.lowercased()) && ground == .sound:
        ground = .answer
      case .word where views.contains(word.lowercased()): return .name
      case .answer where lacksAnswer && ground == .sound: ground = .answer
      default: continue
      }
    }
    return ground
  }

  /// Takes a parameter that nobody has set; false where that is reported already.
  mutating func tell(unset parameter: String) -> Bool {
    !parameters.contains(parameter) && unset.insert(parameter).inserted
  }

  /// What a statement that did not run would have given, or one that rests on another answer gives.
  mutating func add(_ statement: Statement, on ground: Ground = .sound) {
    if ground == .answer {
      switch statement.kind {
      case .query(let query): doubtful.formUnion(query.keptNames)
      case .letValue(let name, _), .letQuery(let name, _): pending.insert(name.text)
      case .view(let name, _, _): pendingViews.insert(name.text.lowercased())
      default: break
      }
      return
    }
    switch statement.kind {
    case .letValue(let name, _), .letQuery(let name, _): parameters.insert(name.text)
    case .view(let name, _, _): views.insert(name.text.lowercased())
    case .query(let query):
      lacksAnswer = true
      for name in query.keptNames { parameters.insert(name) }
    default: break
    }
  }

  /// What a statement has given after all.
  mutating func remove(_ statement: Statement) {
    switch statement.kind {
    case .letValue(let name, _), .letQuery(let name, _):
      parameters.remove(name.text)
      unset.remove(name.text)
      pending.remove(name.text)
    case .view(let name, _, _):
      views.remove(name.text.lowercased())
      pendingViews.remove(name.text.lowercased())
    case .query(let query):
      lacksAnswer = false
      for name in query.keptNames {
        parameters.remove(name)
        doubtful.remove(name)
        unset.remove(name)
        pending.remove(name)
      }
    default: break
    }
  }

  /// Takes the parameters whose value only running will show: those that a query in braces gives, and those
  /// that keep an answer of one column, which may be one value.
  mutating func add(valuesOf bound: BoundStatement?) {
    guard let bound else { return }
    switch bound.statement.kind {
    case .letQuery(let name, _): pending.insert(name.text)
    case .query(let query) where bound.query?.plan?.schema.hasOneColumn == true:
      pending.formUnion(query.keptNames)
    default: break
    }
  }

  /// What a statement that could not be read would have given, as far as its words tell.
  mutating func add(unread tokens: some Collection<Token>, in source: SourceText) {
    var before: Token?
    var isQuery = true
    for (index, token) in tokens.enumerated() {
      defer { before = token }
      let word = before.map { source.text($0.range).lowercased() }
      switch (token.kind, word) {
      case (.parameter, "let"?) where index == 1, (.parameter, "into"?):
        parameters.insert(String(source.text(token.range).dropFirst()))
        if word == "let" { isQuery = false }
      case (.word, "view"?) where index == 1:
        views.insert(source.text(token.range).lowercased())
        isQuery = false
      default: continue
      }
    }
    if isQuery { lacksAnswer = true }
  }

  /// Takes in what is missing besides.
  mutating func formUnion(_ other: BrokenNames) {
    parameters.formUnion(other.parameters)
    views.formUnion(other.views)
    doubtful.formUnion(other.doubtful)
    unset.formUnion(other.unset)
    pending.formUnion(other.pending)
    pendingViews.formUnion(other.pendingViews)
    lacksAnswer = lacksAnswer || other.lacksAnswer
  }

  /// Takes the parameters of an earlier state, as a script that was run gives them back.
  mutating func restoreParameters(of earlier: BrokenNames) { parameters = earlier.parameters }
}

extension Pipeline {
  /// The names under which the last stages keep the answer.
  fileprivate var keptNames: [String] {
    stages.compactMap { stage in if case .into(let name) = stage.kind { name.text } else { nil } }
  }
}
