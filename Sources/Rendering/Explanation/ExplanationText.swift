package import Engine
package import Messages
import Query
import Text

/// What `explain` says: a numbered sentence a stage, with what each condition keeps and what each
/// name means below it, and last what may be a slip.
///
///     1. take the 73 events of 'events'
///     2. keep those where actor = Japan and year < 1976: 31 of 73 events, 3 more possibly
///        - 'actor = Japan' alone keeps 40
package struct ExplanationText: Sendable {
  private let messages: MessageCatalogue

  package init(language: ReaderLanguage = .en) { messages = language.messages }

  /// Returns the lines, without line ends.
  package func lines(of explanation: QueryExplanation) -> [String] {
    var lines: [String] = []
    for (index, stage) in explanation.stages.enumerated() {
      let number = "\(index + 1). "
      let indent = String(repeating: " ", count: number.utf8.count)
      lines.append(number + messages.text(stage.message))
      let details =
        stage.conditions.map { $0.message(noun: stage.nounIn) }
        + stage.sequence.map(\.message) + stage.meanings.map(\.message)
      lines += details.map { indent + "- " + messages.text($0) }
    }
    lines += explanation.lints.map { messages.text($0.message) }
    return lines.map { TerminalText.visible($0) }
  }
}

extension StageWord {
  /// What the stage does with the text behind its word.
  package func act(_ text: String) -> Message {
    let key = "explain.stage.\(rawValue)"
    if text.isEmpty && definition.isWhole { return Message(key: key + ".alone") }
    return Message(key: key, arguments: [.init(name: "text", value: text.messageValue)])
  }
}

extension QueryExplanation.Stage {
  /// "keep those where year < 1976: 31 of 73 events, 3 more possibly"
  fileprivate var message: Message {
    guard let word else {
      return Message("explain.take", ["source": text, "rows": after])
    }
    let act = word.act(text)
    if word.definition.rows == .ending { return act }
    return Message("explain.step", ["act": act, "result": result(of: word)])
  }

  private var after: Message { Message.rows(rowsOut, of: nounOut) }

  private func result(of word: StageWord) -> Message {
    guard let rowsIn else { return possibly(after, undecided) }
    let before = Message.rows(rowsIn, of: nounIn)
    let become = Message("explain.become", ["before": before, "after": after])
    switch word.definition.rows {
    case .same, .ordered: return after
    case .more: return become
    case .made where word == .count: return Message("explain.counted", ["before": before])
    case .some, .others, .made, .found, .ending:
      let part = Message("explain.part", ["count": rowsOut, "before": before])
      return possibly(nounIn == nounOut ? part : become, undecided)
    }
  }
}

/// How many rows there are, and how many more the data leave undecided.
private func possibly(_ result: Message, _ undecided: Int) -> Message {
  undecided == 0
    ? result : Message("explain.possibly", ["result": result, "count": undecided])
}

extension QueryExplanation.ConditionCount {
  /// "'year < 1976' alone keeps 31 events, 3 more possibly"
  fileprivate func message(noun: String) -> Message {
    let rows = Message.rows(certain, of: noun)
    return possibly(
      Message("explain.condition", ["condition": text, "rows": rows]), undecided)
  }
}

extension QueryExplanation.Meaning {
  /// "'日本' means Japan (japan in 'actors')"
  fileprivate var message: Message {
    switch self {
    case .row(let name, let collection, let id, let label, let alias):
      let row = (label ?? id).map(Message.verbatim) ?? Message("explain.a-row")
      let meaning =
        id.map {
          Message(
            "explain.row.id",
            ["name": name, "row": row, "id": $0, "collection": collection])
        } ?? Message("explain.row", ["name": name, "row": row, "collection": collection])
      guard let alias else { return meaning }
      return Message("explain.row.alias", ["meaning": meaning, "alias": alias])
    case .rows(let name, let count):
      return Message("explain.rows", ["name": name, "count": count])
    case .category(let text, let values):
      return Message(
        "explain.category", ["name": text, "values": values.map { "'\($0)'" }])
    case .days(let text, let runs, let season):
      return Self.days(text, runs, season: season)
    case .letters(let name): return Message("footer.ordered-by-letters", ["field": name])
    case .derived(let name, let field):
      return Message("explain.derived", ["name": name, "field": field])
    case .field(let name, let field):
      return Message("explain.field", ["name": name, "field": field])
    }
  }

  private static func days(
    _ text: String, _ runs: [QueryExplanation.Days], season: Bool
  ) -> Message {
    let most = 3
    let shown = runs.isEmpty ? [Message("explain.no-day")] : runs.prefix(most).map(\.message)
    var meaning = Message("explain.days", ["date": text, "days": shown])
    if runs.count > most {
      meaning = Message(
        "explain.more-days", ["meaning": meaning, "count": runs.count - most])
    }
    return season ? Message("explain.seasons", ["meaning": meaning]) : meaning
  }
}

extension QueryExplanation.Days {
  fileprivate var message: Message {
    switch (first, last) {
    case (let first?, let last?):
      first == last
        ? .verbatim(first) : Message("explain.days.between", ["first": first, "last": last])
    case (let first?, nil): Message("explain.days.from", ["first": first])
    case (nil, let last?): Message("explain.days.until", ["last": last])
    case (nil, nil): Message("explain.days.all")
    }
  }
}

extension QueryExplanation.Lint {
  fileprivate var message: Message {
    switch self {
    case .limitBeforeSort(let limit, let sort):
      Message("explain.note.limit-before-sort", ["limit": limit, "sort": sort])
    case .mixedConnectives(_, let inBrackets):
      Message("explain.note.and-or", ["reading": inBrackets])
    case .dateAsText(let condition, let value):
      Message("explain.note.date-as-text", ["condition": condition, "value": value])
    case .sortWithoutEffect(let sort, let later):
      Message("explain.note.sort-without-effect", ["sort": sort, "later": later])
    case .sortedTwice(let first, let second):
      Message("explain.note.sorted-twice", ["first": first, "second": second])
    }
  }
}
