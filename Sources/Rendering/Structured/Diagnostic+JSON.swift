package import JSON
package import Messages
package import Query

extension Diagnostic {
  /// The fault for programs: its code, where it is, what it says, and the change that would mend it.
  ///
  /// Lines and columns count from 1, columns and lengths in Unicode scalars, `start` and `end` in bytes of
  /// UTF-8 from the beginning of the input.
  package func json(in source: SourceText, _ messages: MessageCatalogue) -> JSONValue {
    .members(
      ("code", .text(code)), ("severity", .text(isWarning ? "warning" : "error")),
      ("range", Self.range(range, in: source)), ("message", .text(messages.text(message))),
      ("details", details.isEmpty ? nil : .array(details.map { .text(messages.text($0)) })),
      ("hint", hint.map { .text(messages.text($0)) }),
      ("fixes", .array([fix.map { Self.edit($0, in: source) }].compactMap(\.self))))
  }

  private static func edit(_ fix: Fix, in source: SourceText) -> JSONValue {
    .members(
      (
        "edits",
        .array([
          .members(("range", range(fix.range, in: source)), ("text", .text(fix.text)))
        ])
      ))
  }

  private static func range(_ range: Range<Int>, in source: SourceText) -> JSONValue {
    let start = min(range.lowerBound, source.bytes.count)
    let end = min(max(range.upperBound, start), source.bytes.count)
    let line = source.lineRange(at: start)
    return .members(
      ("line", source.position(of: start).line.json),
      (
        "column",
        (source.text(line.lowerBound..<max(start, line.lowerBound)).unicodeScalars.count + 1).json
      ),
      ("length", source.text(start..<end).unicodeScalars.count.json),
      ("start", start.json), ("end", end.json))
  }
}
