import Query
import Text

/// Explains faults of entries that are written as at another prompt, or in plain words, by what they mean here.
struct HabitFaults {
  let session: Session

  /// The faults, those of a statement replaced by one where it is known what was meant.
  func explained(_ faults: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    var explained: [Diagnostic] = []
    var done: Range<Int>?
    for fault in faults {
      if let done, done.contains(fault.range.lowerBound) { continue }
      guard let part = MendedText.part(of: source, holding: fault.range.lowerBound),
        let found = Self.command(of: part, in: source)
          ?? (Self.mayBeHabit(fault) ? meaning(of: part, in: source) : nil)
      else {
        explained.append(fault)
        continue
      }
      done = part
      explained.append(found)
    }
    return explained
  }

  /// Whether it is a fault of what cannot be read, or names nothing, and nobody knows better.
  private static func mayBeHabit(_ fault: Diagnostic) -> Bool {
    switch fault.kind {
    case .unknownCollection, .unknownView, .unknownItem, .unknownCharacter: true
    case .expected, .strayContinuation, .foreignForm: fault.fix == nil || fault.range.count < 3
    default: false
    }
  }

  /// A command of another shell, as it is written here.
  private static func command(of part: Range<Int>, in source: SourceText) -> Diagnostic? {
    let written = source.text(part)
    guard let sign = written.first(where: { !$0.isWhitespace }), "\\!:/！：".contains(sign) else {
      return nil
    }
    let text = written.trimmed
    let start = part.lowerBound + written.prefix(while: \.isWhitespace).utf8.count
    return CommandTable.fault(ofOtherShell: text, at: start..<start + text.utf8.count)
  }

  private func meaning(of part: Range<Int>, in source: SourceText) -> Diagnostic? {
    let text = source.text(part).trimmed
    guard let habit = Habit(text, in: session), !habit.statement.isEmpty else { return nil }
    let written = source.text(part)
    let start = part.lowerBound + written.prefix(while: \.isWhitespace).utf8.count
    let range = start..<start + text.utf8.count
    let fix = Diagnostic.Fix(range: range, text: habit.statement)
    guard !habit.others.isEmpty else {
      return Diagnostic(.foreignForm(found: text, write: habit.statement), range, fix: fix)
    }
    return Diagnostic(
      .unknownCollection(text, nearest: [habit.statement] + habit.others), range, fix: fix)
  }
}
