import Engine
import Messages
import Text

extension EmptyAnswerExplanation {
  /// Why an answer is empty.
  ///
  ///     no events: 'year < 1600' keeps none of 73; without it 31 remain ('actor = Japan')
  ///
  /// First the reason, then what each condition alone keeps and what is near.
  var messages: [Message] {
    switch cause {
    case .emptySource(let source):
      return [Message("empty.source", ["source": source, "noun": noun])]
    case .stage(let stage): return [none(kept: stage)]
    case .conditions(let parts, let last, let before):
      var lines = [blame(parts, last, before)]
      // Unless the first line says it all.
      if parts.count > 2 || parts.count == 2 && parts[last].kept > 0 {
        let counts = parts.map { "'\($0.text)' \($0.kept)" }
        lines.append(Message("empty.alone", ["counts": counts, "total": rowCount]))
      }
      return lines + parts.flatMap { $0.nearest.map(\.message) }
    }
  }

  /// What the rows are called, of which there are none.
  private var rowsInWords: Message { Message.noun(noun, for: 0) }

  private func none(kept condition: String) -> Message {
    Message("empty.none", ["noun": rowsInWords, "condition": condition, "count": rowCount])
  }

  private func blame(_ parts: [Part], _ last: Int, _ before: Int) -> Message {
    let part = parts[last]
    // A condition that alone keeps some rows is blamed for those that were left to it.
    let head =
      parts.count == 1 || part.kept == 0
      ? none(kept: part.text)
      : Message("empty.none-left", ["noun": rowsInWords, "condition": part.text, "count": before])
    if parts.count == 1 { return head }
    let others = parts.indices.filter { $0 != last }.map { "'\(parts[$0].text)'" }
    if part.keptByOthers == 0 {
      return Message("empty.without.none", ["head": head, "others": others])
    }
    return Message(
      "empty.without", ["head": head, "others": others, "count": part.keptByOthers])
  }
}

extension EmptyAnswerExplanation.Nearest {
  fileprivate var message: Message {
    switch self {
    case .spellings(let field, let values):
      Message("empty.spellings", ["field": field, "values": values.map(Self.short)])
    case .forms(let field, let values):
      Message("empty.forms", ["field": field, "values": values.map(Self.short)])
    case .values(let field, let values):
      Message("empty.nearest", ["field": field, "values": values.map(Self.short)])
    case .span(let field, let from, let to):
      from == to
        ? Message("empty.span.one", ["field": field, "first": from])
        : Message("empty.span", ["field": field, "first": from, "last": to])
    case .inCollection(let name, let collection, let query):
      Message(
        "empty.in-collection",
        ["name": Self.short(name), "collection": collection, "query": query])
    case .inField(let name, let field, let count, let query):
      Message(
        "empty.in-field",
        ["name": Self.short(name), "field": field, "count": count, "query": query])
    }
  }

  private static func short(_ value: String) -> String {
    DisplayWidth.of(value) <= 60 ? "'\(value)'" : "'\(DisplayWidth.truncated(value, to: 60))'"
  }
}
