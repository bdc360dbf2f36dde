import Messages
import Query

extension Command {
  static let fix = Command(
    names: ["fix"], usage: "",
    changesCorpus: true
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.isEmpty else { throw .usage }
    guard let (diagnostics, source) = session.lastFaults else {
      throw .diagnostic(.environment(Message("shell.nothing-to-fix"), hint: nil))
    }
    guard let text = MendedText(diagnostics, in: source)?.text else {
      let code = diagnostics.first { !$0.isWarning }?.code ?? ""
      throw .diagnostic(
        .environment(Message("shell.no-fix"), hint: Message("shell.no-fix.hint", ["code": code])))
    }
    session.forgetFaults()
    // A person sees what will run; in batch it is reported beside the answer.
    session.output.message(lines: text)
    session.remember(text)
    return ScriptRunner(session: session).run(SourceText(text, name: source.name))
  }
}

/// The statements that had faults, with the fixes of the faults put in.
struct MendedText {
  let text: String

  /// Nil where no fault has a fix. Of a script only the lines of the first statement that can be
  /// fixed are taken: what comes before it has run, and what follows it is not asked for.
  init?(_ diagnostics: [Diagnostic], in source: SourceText) {
    let fixable = diagnostics.filter { $0.fix != nil }
    guard let first = fixable.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
      let part = Self.part(of: source, holding: first.range.lowerBound)
    else { return nil }
    var bytes = Array(source.bytes[part])
    var end = part.upperBound
    // From the last to the first, so that the places before a change stay where they are.
    let fixes = fixable.compactMap(\.fix).sorted { $0.range.lowerBound > $1.range.lowerBound }
    for fix in fixes where fix.range.lowerBound >= part.lowerBound && fix.range.upperBound <= end {
      let place =
        (fix.range.lowerBound - part.lowerBound)..<(fix.range.upperBound - part.lowerBound)
      bytes.replaceSubrange(place, with: fix.text.utf8)
      end = fix.range.lowerBound
    }
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: " ") {
      bytes.removeLast()
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The whole lines of the statements that stand together with a place.
  static func part(of source: SourceText, holding offset: Int) -> Range<Int>? {
    var reader = StatementReader()
    var starts = [0]
    var pieces: [SourceText] = []
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      starts.append(starts[starts.count - 1] + line.count + 1)
      pieces += reader.feed(line)
    }
    if let piece = reader.finish() { pieces.append(piece) }
    for piece in pieces {
      let start = starts[piece.firstLine - 1]
      let end = min(start + piece.bytes.count, source.bytes.count)
      if start <= offset, offset <= end { return start..<end }
    }
    return nil
  }
}
