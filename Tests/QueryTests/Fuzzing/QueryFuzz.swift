@testable import Query

/// What holds of lexer and parser whatever the bytes; fuzzers and tests share it.
enum QueryFuzz {
  /// Returns the promises that reading some bytes breaks: none, if all is well.
  static func brokenPromises(_ bytes: [UInt8]) -> [String] {
    let source = SourceText(bytes: bytes, name: "fuzz")
    var broken: [String] = []
    func promise(_ isKept: Bool, _ text: String) { if !isKept { broken.append(text) } }

    let length = source.bytes.count
    let parsed = Parsing.parse(source)
    promise(parsed.diagnostics.count <= FaultLog.limit, "there are too many faults")
    for fault in parsed.diagnostics {
      promise(fault.range.upperBound <= length, "a fault lies outside the text")
      promise(!DiagnosticExcerpt(fault, in: source).text.isEmpty, "a fault has no words")
      if let fix = fault.fix {
        promise(fix.range.upperBound <= length, "a fix lies outside the text")
      }
    }
    for statement in parsed.statements {
      promise(statement.range.upperBound <= length, "a statement lies outside the text")
      let alone = Parsing.parse(SourceText(source.text(statement.range)))
      promise(alone.statements.count == 1, "a statement alone is not one")
      promise(alone.diagnostics.isEmpty, "a statement alone has a fault")
    }
    broken += brokenTokens(source)
    let text = String(decoding: source.bytes, as: UTF8.self)
    _ = Parsing.completeness(of: text)
    for cursor in stride(from: 0, through: length, by: max(7, length / 20)) {
      for reading in CompletionContext.readings(at: cursor, in: text) {
        promise(reading.word.upperBound <= length, "a completion lies outside the text")
      }
    }
    _ = Parsing.value(of: text)
    readByLines(bytes)
    return broken
  }

  /// Tokens follow one another and never overlap.
  private static func brokenTokens(_ source: SourceText) -> [String] {
    var end = 0
    for token in Lexer.tokens(of: source) {
      guard token.range.lowerBound >= end, !token.range.isEmpty else { return ["tokens overlap"] }
      end = token.range.upperBound
    }
    return end <= source.bytes.count ? [] : ["a token lies outside the text"]
  }

  private static func readByLines(_ bytes: [UInt8]) {
    var reader = StatementReader()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      _ = reader.feed(line)
    }
    _ = reader.finish()
  }
}
