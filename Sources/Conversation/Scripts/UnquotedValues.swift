import Engine
import Messages
import Plan
import Query
import Text

/// Explains faults that come of a value without quotes: `title contains command and control`, `vote = no`,
/// `actor = Japan or China`. The reader of queries ends a value at a word of the language or at a sign, and
/// does not know what the corpus holds.
///
/// What might have been meant is tried: it is offered where the statement has no fault then, and the value
/// is one that the field has.
struct UnquotedValues {
  let workspace: Workspace

  /// More words than a value has that somebody types.
  private static let mostWords = 16

  /// The faults, those replaced that another way to write a value would mend.
  func explained(_ faults: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    var tried: Set<Int> = []
    return faults.map { fault in
      // Each trial reads and binds the statement anew: once for a statement is enough.
      guard !fault.isWarning, Self.mayBeAValue(fault),
        let part = MendedText.part(of: source, holding: fault.range.lowerBound),
        tried.insert(part.lowerBound).inserted
      else { return fault }
      return meant(by: fault, in: part, of: source) ?? fault
    }
  }

  /// Whether a value may be what the fault is about.
  private static func mayBeAValue(_ fault: Diagnostic) -> Bool {
    switch fault.kind {
    // Who has written no condition behind `and` meant no value that ends so.
    case .expected(let what, _) where what.key == "query.expected.condition-after": false
    case .expected, .twoConditions, .missingPipe, .reservedInName, .unknownField, .notACondition,
      .unopened, .unclosed, .unknownFunction, .foreignForm, .unknownValue, .cannotCompare,
      .unknownCharacter, .missingIsAState:
      true
    // What is wrong there is no value.
    default: false
    }
  }

  private func meant(
    by fault: Diagnostic, in part: Range<Int>, of source: SourceText
  ) -> Diagnostic? {
    let text = SourceText(source.text(part))
    let place = fault.range.lowerBound - part.lowerBound
    guard let value = WrittenValuePlace(at: place, in: text) else { return nil }
    let statement = ValueTrial(text: text, workspace: workspace)
    let candidates = value.ends(most: Self.mostWords).map { value.quoted(to: $0) }
    // The longest that the field has is what was meant.
    for quoted in candidates.reversed() {
      if statement.holds(quoted), statement.finds(quoted, value) {
        return diagnostic(quoted, value, in: part, of: source)
      }
    }
    if let choice = value.choice(), statement.holds(choice) {
      let range = choice.range.moved(by: part.lowerBound)
      return Diagnostic(
        .foreignForm(found: text.text(choice.range), write: choice.text), range,
        fix: Diagnostic.Fix(range: range, text: choice.text))
    }
    switch fault.kind {
    case .expected, .twoConditions: break
    // Other faults say more than that quotes would do.
    default: return nil
    }
    if let all = candidates.last,
      let forgotten = Diagnostic.forgottenPipe(in: all.range, of: text)
    {
      return forgotten.moved(by: part.lowerBound)
    }
    if let quoted = candidates.last, let unknown = statement.unknownValue(quoted) {
      return Diagnostic(unknown, quoted.range.moved(by: part.lowerBound))
    }
    guard fault.fix == nil, let quoted = candidates.first(where: statement.holds) else {
      return nil
    }
    return diagnostic(quoted, value, in: part, of: source)
  }

  private func diagnostic(
    _ quoted: Replacement, _ value: WrittenValuePlace, in part: Range<Int>, of source: SourceText
  ) -> Diagnostic {
    let range = quoted.range.moved(by: part.lowerBound)
    return Diagnostic(
      .reservedInName(source.text(range), word: value.cut(in: quoted.range)), range,
      fix: Diagnostic.Fix(range: range, text: quoted.text))
  }
}

/// What becomes of a statement when a part of it is written otherwise.
struct ValueTrial {
  let text: SourceText
  let workspace: Workspace

  /// Whether the whole has no fault.
  func holds(_ change: Replacement) -> Bool { plan(text.replacing(change)) != nil }

  /// Whether the field has the value, whatever the operator says of it.
  func finds(_ change: Replacement, _ value: WrittenValuePlace) -> Bool {
    // A field of names refuses what is no name, so that the statement would not hold.
    if plan(condition("\u{1}", value)) == nil { return true }
    guard let plan = plan(condition(String(change.text.dropFirst().dropLast()), value)) else {
      return false
    }
    return (try? workspace.peek(plan))?.rowCount ?? 0 > 0
  }

  /// The rows up to the condition that have a text in the field.
  private func condition(_ value: String, _ place: WrittenValuePlace) -> String {
    let beginning = text.text(0..<place.fieldRange.upperBound)
    let open = beginning.count { $0 == "(" } - beginning.count { $0 == ")" }
    return beginning + " \(place.positiveSign) \"\(value)\""
      + String(repeating: ")", count: max(0, open)) + " | limit 1"
  }

  /// The fault of the statement where all that is wrong with it is that no row is called so.
  func unknownValue(_ change: Replacement) -> Diagnostic.Kind? {
    let faults = bound(text.replacing(change)).faults
    guard faults.count == 1, case .unknownValue = faults[0].kind else { return nil }
    return faults[0].kind
  }

  private func plan(_ text: String) -> LogicalPlan? { bound(text).plan }

  private func bound(_ text: String) -> (plan: LogicalPlan?, faults: [Diagnostic]) {
    let source = SourceText(text)
    let (statements, faults) = Parsing.parse(source)
    guard faults.isEmpty, statements.count == 1, case .query(let query) = statements[0].kind else {
      return (nil, faults)
    }
    var binder = workspace.binder(for: source)
    let stages = query.stages.prefix { !$0.isEnding }
    let rows = Pipeline(source: query.source, stages: Array(stages), range: query.range)
    let plan = binder.bind(rows)
    let found = binder.diagnostics.filter { !$0.isWarning }
    return (found.isEmpty ? plan : nil, found)
  }
}

extension SourceText {
  fileprivate func replacing(_ change: Replacement) -> String {
    text(0..<change.range.lowerBound) + change.text + text(change.range.upperBound..<bytes.count)
  }
}

extension Diagnostic {
  fileprivate func moved(by count: Int) -> Diagnostic {
    Diagnostic(
      kind, range.moved(by: count),
      fix: fix.map { Fix(range: $0.range.moved(by: count), text: $0.text) })
  }
}

extension Range<Int> {
  fileprivate func moved(by count: Int) -> Range<Int> {
    lowerBound + count..<upperBound + count
  }
}
