import Engine
package import Messages
import Query
import Rendering

/// What can be said of a query while it is typed. Nothing is remembered, and nothing runs but a count.
package struct TypedQuery {
  /// UTF-8 offsets of what is wrong with it, in order and without overlap.
  package private(set) var faults: [Range<Int>] = []
  /// How many rows it gives, if that is known in time.
  package private(set) var count: Message?

  /// - Parameters:
  ///   - text: The entry so far.
  ///   - time: How long the rows may be counted.
  package init(_ text: String, in session: Session, time: Duration) {
    let source = SourceText(text)
    guard let reading = Reading(of: source) else { return }
    var checker = ScriptChecker(session, broken: BrokenNames())
    let script = checker.check(reading.statements, unread: reading.faults, in: source)
    let all = reading.faults + checker.faults.map(\.diagnostic)
    faults = Self.placed(all.filter { !$0.isWarning }.map(\.range), before: reading.end)
    guard all.allSatisfy(\.isWarning), script.statements.count == 1,
      case .sound(let bound) = script.statements[0].finding,
      let binding = bound.query, let plan = binding.plan, binding.endings.isEmpty,
      !binding.query.isOneNumber, reading.isWhole
    else { return }
    let clock = ContinuousClock()
    let deadline = clock.now + time
    count = session.workspace.count(plan, within: Cancellation { clock.now >= deadline })
      .map(Self.words)
  }

  /// The statements of a text, or of as much of it as can be read while its end is being typed.
  private struct Reading {
    var statements: [Statement]
    var faults: [Diagnostic]
    let isWhole: Bool
    /// The offset behind what was read.
    private(set) var end: Int

    /// Nil where it is more than queries: also reading others may do something, as `run` opens a file.
    init?(of source: SourceText) {
      (statements, faults) = Parsing.parse(source)
      isWhole = statements.count == 1
      end = source.bytes.count
      if statements.isEmpty, let read = Self.beginning(of: source) {
        (statements, faults, end) = read
      }
      guard statements.allSatisfy({ if case .query = $0.kind { true } else { false } }) else {
        return nil
      }
    }

    /// The last words of a query may be the beginning of anything: the query without them.
    private static func beginning(of source: SourceText) -> (
      statements: [Statement], faults: [Diagnostic], end: Int
    )? {
      let tokens = Lexer.tokens(of: source)
      for (token, next) in zip(tokens, tokens.dropFirst()).suffix(mostDropped).reversed() {
        let end = token.range.upperBound
        let read = Parsing.parse(SourceText(bytes: Array(source.bytes[..<end])))
        if read.statements.isEmpty { continue }
        // The last word is whole where another part begins, else it may lack just what was left out.
        return (
          read.statements, read.diagnostics, next.kind.beginsPart ? next.range.lowerBound : end
        )
      }
      return nil
    }

    private static let mostDropped = 6
  }

  /// The places behind which there is something: what is still being typed is no fault yet.
  private static func placed(_ ranges: [Range<Int>], before end: Int) -> [Range<Int>] {
    var placed: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where !range.isEmpty && range.upperBound < end {
      if let last = placed.last, last.upperBound > range.lowerBound { continue }
      placed.append(range)
    }
    return placed
  }

  private static func words(_ count: RowCount) -> Message {
    let rows = Message.rows(count.rows, of: count.noun)
    if count.undecided == 0 { return rows }
    return Message("prompt.count", ["rows": rows, "undecided": count.undecided])
  }
}

extension Token.Kind {
  fileprivate var beginsPart: Bool {
    [.pipe, .keyword(.and), .keyword(.or), .keyword(.where)].contains(self)
  }
}

extension Pipeline {
  /// Whether it gives one number, which is no number of rows.
  fileprivate var isOneNumber: Bool {
    guard let last = stages.last, case .count = last.kind else { return false }
    return true
  }
}
