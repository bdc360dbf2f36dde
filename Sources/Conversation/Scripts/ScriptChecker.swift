import Engine
import Query

/// Finds the faults of a script before anything of it runs.
///
/// The statements are bound in the scope that those before them will leave. That ends at the first
/// command that changes the corpus, because nobody knows what names mean then.
struct ScriptChecker {
  /// A fault and the text that has it: a script may run others.
  struct Fault {
    let diagnostic: Diagnostic
    let source: SourceText
  }

  private let session: Session
  private var scope: Scope
  private(set) var faults: [Fault] = []
  private var isOver = false
  /// Whether the statement that is being checked has a fault that is reported already.
  private var wasQuiet = false
  /// What faulty statements have not given.
  private(set) var broken: BrokenNames
  /// The files that are being checked, one run by another.
  private var open: [String] = []
  /// How many bound statements are kept until they run.
  private var kept = 0
  /// Each takes some 15 KB: what a longer script has beyond is bound again as it runs.
  private static let mostKept = 4000

  /// - Parameter broken: What statements before the text have not given.
  init(_ session: Session, broken: BrokenNames) {
    self.session = session
    self.broken = broken
    scope = session.workspace.scope
  }

  /// Checks the statements of a text. What rests on a faulty one is skipped: its fault would be no
  /// other.
  ///
  /// - Parameter unread: The faults of the statements that could not be read.
  mutating func check(
    _ statements: [Statement], unread: [Diagnostic], in source: SourceText
  ) -> CheckedScript {
    var gaps = Gaps(unread, in: source)
    var checked: [CheckedStatement] = []
    for statement in statements {
      if isOver {
        checked.append(CheckedStatement(statement: statement, finding: .open))
        continue
      }
      while let tokens = gaps.next(before: statement) { broken.add(unread: tokens, in: source) }
      checked.append(
        CheckedStatement(statement: statement, finding: finding(of: statement, in: source)))
    }
    while let tokens = gaps.next(before: nil) { broken.add(unread: tokens, in: source) }
    return CheckedScript(source: source, statements: checked)
  }

  private mutating func finding(
    of statement: Statement, in source: SourceText
  ) -> CheckedStatement.Finding {
    let ground = broken.ground(of: statement, in: source)
    guard ground == .sound || ground == .unset else {
      broken.add(statement, on: ground)
      return ground == .name ? .faulty : .open
    }
    let before = faults.count
    let bound = check(statement, in: source)
    let hasFault = faults.count > before || wasQuiet
    wasQuiet = false
    guard ground == .sound, !hasFault else {
      broken.add(statement, on: ground)
      return .faulty
    }
    broken.remove(statement)
    broken.add(valuesOf: bound)
    guard let bound, kept < Self.mostKept else { return .open }
    kept += 1
    return .sound(bound)
  }

  /// Binds a statement and looks for what else is wrong with it.
  ///
  /// - Returns: Nil where the statement has to be bound anew when it runs.
  private mutating func check(
    _ statement: Statement, in source: SourceText
  ) -> BoundStatement? {
    var bound = BoundStatement(statement, in: source, scope, session)
    add(bound.diagnostics, source)
    bound.advance(&scope)
    switch statement.kind {
    case .query, .explain, .letValue, .view: break
    case .letQuery(let name, _):
      add([bound.query?.lackOfOneColumn(for: name)].compactMap(\.self), source)
    case .why(let item, _, let query):
      if query == nil, scope.answers.isEmpty {
        add([Diagnostic(.noAnswer(0), item.id.range)], source)
      }
      // A number may be that of a group, which only running shows.
      if item.isNumber { break }
      do throws(Diagnostic) {
        _ = try session.workspace.row(of: item)
      } catch {
        add([error], source)
      }
    case .show(let item):
      // A number may be that of a row which only running shows.
      if item.isNumber { break }
      do throws(Diagnostic) {
        _ = try session.workspace.row(of: item)
      } catch {
        add([error], source)
      }
    case .describe(let path):
      do throws(Diagnostic) {
        _ = try session.workspace.fields(of: path)
      } catch {
        add([error], source)
      }
    case .run(let path, let bindings):
      bound.script = script(path, bindings, statement.range, source)
      if bound.script == nil { return nil }
    // What it runs may be faulty: that is the point of it.
    case .expectError: break
    case .command(let text):
      let line = CommandLine(text)
      if let fault = line.fault(at: statement.range) {
        add([fault], source)
      } else if let command = line.command {
        if let refusal = command.refusal(of: line, by: session.settings.files) {
          add([Diagnostic(refusal, statement.range)], source)
        }
        if command.changesCorpus { isOver = true }
      }
    }
    return bound
  }

  /// Checks a file that the script runs, with its own values of parameters.
  ///
  /// - Returns: Nil where it has to be checked anew when it runs.
  private mutating func script(
    _ path: String, _ bindings: [Binding], _ range: Range<Int>, _ source: SourceText
  ) -> CheckedScript? {
    var script: CheckedScript?
    let (before, brokenBefore) = (scope, broken)
    for binding in bindings {
      guard let parameter = parameter(binding.value, source) else { return nil }
      scope.set(binding.name.text, to: parameter)
    }
    do throws(Diagnostic) {
      // A file that runs itself twice would be checked two to the power of the depth times.
      let place = source.place(of: path)
      let depth = open.contains(place) ? Session.deepestRead : session.readDepth + open.count
      let text = try session.script(at: path, from: source, range, depth: depth)
      open.append(place)
      defer { open.removeLast() }
      let (statements, syntaxFaults) = Parsing.parse(text)
      add(syntaxFaults, text)
      // What earlier statements have not given is no fault of the file, but it cannot do without.
      let isWhole = broken.isEmpty
      let checked = check(statements, unread: syntaxFaults, in: text)
      if isWhole { script = checked }
    } catch {
      add([error], source)
      // Nobody knows what it would have named.
      isOver = true
    }
    scope.restoreParameters(of: before)
    broken.restoreParameters(of: brokenBefore)
    return script
  }

  private mutating func parameter(_ value: Expression, _ source: SourceText) -> Parameter? {
    var binder = session.workspace.catalog.binder(for: source, scope)
    let parameter = binder.parameter(value)
    add(binder.diagnostics, source)
    return parameter
  }

  /// Warnings are reported when the statement runs, and that a parameter is missing once.
  private mutating func add(_ diagnostics: [Diagnostic], _ source: SourceText) {
    for diagnostic in diagnostics where !diagnostic.isWarning {
      if case .unknownParameter(let name, _) = diagnostic.kind {
        guard broken.tell(unset: name) else {
          wasQuiet = true
          continue
        }
      }
      faults.append(Fault(diagnostic: diagnostic, source: source))
    }
  }
}

/// The statements of a text that could not be read, in their order.
private struct Gaps {
  private var rest: ArraySlice<ArraySlice<Token>> = []

  init(_ faults: [Diagnostic], in source: SourceText) {
    guard !faults.isEmpty, source.invalidity == nil else { return }
    let places = faults.map(\.range.lowerBound).sorted()
    let tokens = Lexer.tokens(of: source).filter { $0.kind != .comment }
    var found: [ArraySlice<Token>] = []
    var next = 0
    for part in tokens.split(whereSeparator: { $0.kind == .terminator || $0.kind == .command }) {
      let (start, end) = (part[part.startIndex].range.lowerBound, part[part.endIndex - 1].range)
      while next < places.count, places[next] < start { next += 1 }
      if next < places.count, places[next] <= end.upperBound { found.append(part) }
    }
    rest = found[...]
  }

  /// The tokens of the next one that comes before a statement, or of the next.
  mutating func next(before statement: Statement?) -> ArraySlice<Token>? {
    guard let first = rest.first, let token = first.first,
      token.range.lowerBound < statement?.range.lowerBound ?? .max
    else { return nil }
    return rest.removeFirst()
  }
}
