package import Engine
package import JSON
package import Messages
import Query

extension QueryExplanation {
  /// What each stage does, for programs, with the lines that a reader is shown.
  package func json(_ language: ReaderLanguage) -> JSONValue {
    .members(
      ("stages", .array(stages.map(\.json))),
      ("text", .text(ExplanationText(language: language).lines(of: self).joined(separator: "\n"))))
  }
}

extension QueryExplanation.Stage: JSONWritable {
  package var json: JSONValue {
    .members(
      ("stage", word?.rawValue.json), ("text", .text(text)), ("rows-in", rowsIn?.json),
      ("noun-in", .text(nounIn)), ("rows-out", rowsOut.json), ("noun-out", .text(nounOut)),
      ("undecided", undecided.json),
      ("conditions", conditions.isEmpty ? nil : .array(conditions.map(\.json))),
      ("meanings", meanings.isEmpty ? nil : .array(meanings.map(\.json))))
  }
}

extension QueryExplanation.ConditionCount {
  fileprivate var json: JSONValue {
    .members(
      ("condition", .text(text)), ("certain", certain.json), ("undecided", undecided.json),
      ("alternative", .truth(isAlternative)))
  }
}

extension QueryExplanation.Meaning {
  fileprivate var json: JSONValue {
    switch self {
    case .row(let text, let collection, let id, let label, _):
      .members(
        ("name", .text(text)), ("collection", .text(collection)), ("id", id?.json),
        ("label", label?.json))
    case .rows(let text, let count): .members(("name", .text(text)), ("rows", count.json))
    case .category(let text, let values): .members(("name", .text(text)), ("values", values.json))
    case .days(let text, let runs, _):
      .members(
        ("date", .text(text)),
        (
          "days",
          .array(
            runs.map {
              .members(("first", $0.first?.json ?? .null), ("last", $0.last?.json ?? .null))
            })
        ))
    case .derived(let field, let origin):
      .members(("field", .text(field)), ("derived-from", .text(origin)))
    case .field(let written, let name):
      .members(("name", .text(written)), ("field", .text(name)))
    case .letters(let field): .members(("field", .text(field)), ("by-letters", .truth(true)))
    }
  }
}
