package import Messages

/// A code of the catalogue: when it is reported, a text that triggers it, and what to do about it.
package struct DiagnosticEntry: Sendable {
  package let code: Diagnostic.Code
  /// A text that is answered with it; nil where no text alone is.
  package let example: String?
  /// A fault as it is reported for the example.
  package let sample: Diagnostic

  /// When it is reported, in a few words.
  package var title: Message { Message(key: "help.code.\(code.rawValue)") }

  /// What to do about it, in whole sentences.
  package var remedy: Message { Message(key: "help.code.\(code.rawValue).remedy") }

  /// Creates an entry whose fault the parser reports itself.
  init(_ code: Diagnostic.Code, read example: String) {
    self.code = code
    self.example = example
    sample =
      Parsing.parse(SourceText(example)).diagnostics.first
      ?? Diagnostic(.unterminatedQuote, 0..<0)
  }

  /// Creates an entry whose fault is found only with a corpus or in the shell.
  ///
  /// - Parameter place: the part of the example that is at fault; nothing where no place is.
  init(
    _ kind: Diagnostic.Kind, in example: String?, at place: String = "",
    write: String? = nil
  ) {
    code = kind.code
    self.example = example
    let range = DiagnosticEntry.range(of: place, in: example ?? "")
    sample = Diagnostic(
      kind, range, fix: write.map { Diagnostic.Fix(range: range, text: $0) })
  }

  private static func range(of part: String, in text: String) -> Range<Int> {
    let (part, text) = (Array(part.utf8), Array(text.utf8))
    guard !part.isEmpty, part.count <= text.count else { return 0..<0 }
    let start = (0...text.count - part.count).first { text[$0...].starts(with: part) } ?? 0
    return start..<start + part.count
  }
}

extension Diagnostic {
  /// Returns what the catalogue says of a code: its meaning, an example with the message that it
  /// gets, and the remedy; nil if there is no such code.
  ///
  /// - Parameters:
  ///   - code: `CL0103`, whatever its case, or its digits alone.
  ///   - messages: The sentences of the reader's language.
  package static func explanation(
    of code: String, _ messages: MessageCatalogue = .english
  ) -> String? {
    DiagnosticEntry.named(code)?.text(messages)
  }
}

extension DiagnosticEntry {
  /// All entries, in the order of the codes.
  package static var all: [DiagnosticEntry] { Diagnostic.Code.allCases.map { of($0) } }

  /// The entry of a code as it is written by people: `CL0103`, whatever its case, or its digits alone.
  package static func named(_ code: String) -> DiagnosticEntry? {
    let wanted = code.uppercased()
    return (Diagnostic.Code(rawValue: wanted) ?? Diagnostic.Code(rawValue: "CL" + wanted)).map(of)
  }

  /// The entry in plain text.
  package func text(_ messages: MessageCatalogue) -> String {
    var lines = ["\(code.rawValue): \(messages.text(title))", ""]
    lines += excerpt(messages).split(separator: "\n", omittingEmptySubsequences: false).map {
      "  " + $0
    }
    return (lines + ["", messages.text(remedy)]).joined(separator: "\n")
  }

  /// The example with its message, as a reader sees them.
  package func excerpt(_ messages: MessageCatalogue = .english) -> String {
    DiagnosticExcerpt(sample, in: SourceText(example ?? ""), messages).text
  }
}
