package import Engine
package import JSON
package import Messages

extension Answer {
  /// Of undecided rows so many are listed.
  private static let mostUndecided = 1000

  /// What must be known beside the rows: what the data leave undecided, and the other notes.
  package func remarks(_ messages: MessageCatalogue) -> JSONObject {
    var object = JSONObject()
    object.append(undecided, named: "undecided")
    object.append(.array(notes.compactMap { json($0, messages) }), named: "notes")
    return object
  }

  /// An object for each stage that left rows open.
  private var undecided: JSONValue {
    .array(
      notes.compactMap { note in
        guard case .undecided(let count, let noun, let reasons, let rows) = note else { return nil }
        return .members(
          ("noun", .text(noun)), ("count", count.json),
          ("reasons", .array(reasons.map(\.json))),
          ("rows", .array(rows.rows(atMost: Self.mostUndecided).map(\.json))),
          ("add", .text("possibly")))
      })
  }

  private func json(_ note: AnswerNote, _ messages: MessageCatalogue) -> JSONValue? {
    switch note {
    case .undecided: return nil
    case .countedOften(let rows, let noun, let counted):
      return .members(
        ("note", .text("counted-often")), ("noun", .text(noun)), ("rows", rows.json),
        ("counted", counted.json))
    case .emptied(let reason):
      return .members(
        ("note", .text("emptied")), ("noun", .text(reason.noun)), ("rows", reason.rowCount.json),
        ("conditions", reason.conditions),
        ("message", .text(reason.messages.map(messages.text).joined(separator: "\n"))))
    default:
      return note.message.map { message in
        .members(
          ("note", .text(message.name)), ("arguments", messages.json(message.arguments)),
          ("message", .text(messages.text(message))))
      }
    }
  }
}

extension Message {
  /// What the key is about, without the part of clio that says it: `rests-on-doubt`.
  fileprivate var name: String { String(key.drop { $0 != "." }.dropFirst()) }
}

extension AnswerNote.Reason: JSONWritable {
  package var json: JSONValue {
    .members(("reason", .text(kind.word)), ("field", .text(field)), ("count", count.json))
  }
}

extension AnswerNote.Reason.Kind {
  /// As the schema has it.
  fileprivate var word: String { self == .sameDay ? "same-day" : rawValue }
}

extension UndecidedRow: JSONWritable {
  package var json: JSONValue {
    .members(
      ("id", id?.json), ("number", number.json), ("label", label?.json),
      ("reason", kind?.word.json), ("field", field?.json))
  }
}

extension EmptyAnswerExplanation {
  /// What each of several conditions keeps; nil where no condition took the rows.
  fileprivate var conditions: JSONValue? {
    guard case .conditions(let parts, let last, let rowsBefore) = cause else { return nil }
    return .array(
      parts.enumerated().map { index, part in
        .members(
          ("condition", .text(part.text)), ("kept", part.kept.json),
          ("kept-by-others", part.keptByOthers.json),
          ("took-last", index == last ? rowsBefore.json : nil))
      })
  }
}
