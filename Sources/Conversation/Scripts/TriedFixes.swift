import Messages
import Query
import Text

/// Fixes as they are offered: only those that leave a statement which can run. Each is tried: it is put in its
/// place, and so are those of the faults that come up then, until there are none.
struct TriedFixes {
  let session: Session
  /// What statements before the text have not given.
  let broken: BrokenNames

  /// What a statement of such a length lacks is told without trials.
  private static let longest = 20_000
  private static let mostRounds = 8

  /// The faults, those replaced or without their fix that lead nowhere.
  func sound(_ faults: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    guard source.bytes.count <= Self.longest, source.invalidity == nil else { return faults }
    var sound: [Diagnostic] = []
    var rest = faults
    while let first = rest.first {
      guard let part = MendedText.part(of: source, holding: first.range.lowerBound) else {
        return sound + rest
      }
      let here = rest.prefix {
        part.contains($0.range.lowerBound) || $0.range.lowerBound == part.upperBound
          || $0.range == first.range
      }
      rest.removeFirst(max(1, here.count))
      sound += tried(Array(here), part, source)
    }
    return sound
  }

  private func tried(
    _ faults: [Diagnostic], _ part: Range<Int>, _ source: SourceText
  ) -> [Diagnostic] {
    guard faults.contains(where: { $0.fix != nil }) else { return faults }
    guard let mended = mended(faults, part, source) else {
      return faults.map { withoutFix($0, part, source) }
    }
    return faults.map { fault in
      // One that stands for the whole statement says what it comes to.
      guard let fix = fault.fix, Self.isWhole(fix, part, source) else { return fault }
      // What ends the statement stands behind it already.
      let text = fix.text.hasSuffix(";") ? mended.trimmed : Self.withoutEnd(mended)
      if text == fix.text { return fault }
      let whole = Diagnostic.Fix(range: fix.range, text: text)
      guard case .foreignForm(let found, _) = fault.kind else {
        return Diagnostic(fault.kind, fault.range, fix: whole)
      }
      return Diagnostic(.foreignForm(found: found, write: text), fault.range, fix: whole)
    }
  }

  /// Whether a fix takes the place of all that the statement has.
  private static func isWhole(
    _ fix: Diagnostic.Fix, _ part: Range<Int>, _ source: SourceText
  ) -> Bool {
    let before = part.lowerBound..<max(part.lowerBound, fix.range.lowerBound)
    let behind = min(part.upperBound, fix.range.upperBound)..<part.upperBound
    return source.text(before).allSatisfy(\.isWhitespace)
      && source.text(behind).allSatisfy { $0.isWhitespace || $0 == ";" }
  }

  private static func withoutEnd(_ statement: String) -> String {
    var statement = statement.trimmed
    while statement.last == ";" { statement = String(statement.dropLast()).trimmed }
    return statement
  }

  /// A fault of which it is not known how it is mended.
  private func withoutFix(
    _ fault: Diagnostic, _ part: Range<Int>, _ source: SourceText
  ) -> Diagnostic {
    guard let fix = fault.fix else { return fault }
    // What is to be written instead of more than was found is no advice by itself.
    if case .foreignForm(let found, _) = fault.kind,
      fix.range != fault.range || Self.isWhole(fix, part, source)
    {
      return Diagnostic(
        .notAllowedHere(.quoted(found), hint: Message("query.hint.foreign")), fault.range)
    }
    return Diagnostic(fault.kind, fault.range)
  }

  /// The statement that the fixes lead to; nil where it cannot run.
  private func mended(
    _ faults: [Diagnostic], _ part: Range<Int>, _ source: SourceText
  ) -> String? {
    let known = faults.filter { $0.fix == nil }.map(\.kind)
    let before = source.text(0..<part.lowerBound)
    let behind = source.text(part.upperBound..<source.bytes.count)
    let start = before.utf8.count
    var found = faults
    var text = source
    for _ in 0..<Self.mostRounds {
      guard let mended = MendedText(found, in: text)?.text else { return nil }
      text = SourceText(before + mended + behind, name: source.name)
      found = remaining(text, in: start..<start + mended.utf8.count + 1)
      if found.allSatisfy({ known.contains($0.kind) }) { return mended }
    }
    return nil
  }

  /// The faults that a part of a text has.
  private func remaining(_ source: SourceText, in part: Range<Int>) -> [Diagnostic] {
    let (statements, unread) = Parsing.parse(source)
    var checker = ScriptChecker(session, broken: broken)
    _ = checker.check(statements, unread: unread, in: source)
    let own = checker.faults.filter { $0.source.name == source.name }.map(\.diagnostic)
    return (unread + own).filter {
      !$0.isWarning
        && (part.contains($0.range.lowerBound) || $0.range.lowerBound == part.upperBound)
    }
  }
}
