import Messages
import Query
import Text

/// What may be written where a text ends, in a few words: `= < > contains ..`, `a stage: where, sort ..`.
struct CompletionHint {
  /// How many columns it may have.
  static let width = 40

  let text: String

  /// - Parameters:
  ///   - items: What completion offers there, the likeliest first.
  ///   - noted: What the parser would take.
  /// - Returns: Nil where there is nothing to say.
  init?(_ items: [CompletionItem], _ noted: [Continuation], _ messages: MessageCatalogue) {
    let what = noted.lazy.compactMap { noted in
      noted.place.isOfGroups && noted.kind == .operand
        ? Message("hint.function") : Self.name(of: noted.kind)
    }.first
    let start = what.map(messages.text) ?? ""
    // Of a path the last step is what is asked for.
    let isPath = items.allSatisfy { $0.text.contains(".") && $0.text.first != "\"" }
    let texts = items.map { item in
      isPath
        ? String(item.text[(item.text.lastIndex(of: ".") ?? item.text.startIndex)...])
        : item.text.trimmed
    }
    var line = start
    for (place, text) in texts.enumerated() {
      let isLast = place == texts.count - 1
      let separator = line.isEmpty ? "" : place == 0 ? ": " : " "
      let next = line + separator + text
      if DisplayWidth.of(next) + (isLast ? 0 : 3) > Self.width {
        line += place == 0 ? "" : " .."
        break
      }
      line = next
    }
    guard !line.isEmpty, DisplayWidth.of(line) <= Self.width else { return nil }
    text = line
  }

  /// What a kind of continuation is called; nil where the words themselves tell.
  private static func name(of kind: Continuation.Kind) -> Message? {
    switch kind {
    case .stage: Message("hint.stage")
    case .source, .collection: Message("hint.collection")
    case .field, .operand: Message("hint.field")
    case .value: Message("hint.value")
    case .state: Message("hint.state")
    case .item: Message("hint.item")
    case .unit, .timeUnit: Message("hint.unit")
    case .file: Message("hint.file")
    case .mode: Message("hint.mode")
    case .style: Message("hint.style")
    case .number: Message("hint.number")
    case .text: Message("hint.text")
    case .pattern: Message("hint.pattern")
    case .newName: Message("hint.new-name")
    case .newParameter: Message("hint.new-parameter")
    case .word, .sign, .comparison, .negatedComparison, .statement, .code: nil
    }
  }
}

extension Completion {
  /// What may be written where the text ends and the cursor is, in at most 40 columns; nil in the middle of
  /// a word, or of the text.
  package func hint(in text: String, cursor: Int) -> String? {
    guard cursor == text.utf8.count, !text.allSatisfy(\.isWhitespace),
      let context = CompletionContext.readings(at: cursor, in: text).first,
      context.word.isEmpty, case .query(let noted) = context.kind
    else { return nil }
    let here = noted.filter { $0.start + context.start >= context.word.lowerBound }
    let items = everything(in: text, cursor: cursor).items
    return CompletionHint(Array(items.prefix(12)), here, session.output.language.messages)?.text
  }
}
