package import Messages
import Query

/// Hints by degrees: what matters, then the shape of an answer, then what the teacher says.
package struct HintLadder {
  package var steps: [Message] { made + told }
  /// Those that are made of the first answer.
  let made: [Message]
  private let told: [Message]

  /// - Complexity: O(the first answer and the hints).
  package init(of task: LessonTask) {
    told = task.hints.map { .verbatim($0) }
    if let sealed = task.sealed {
      made = sealed.hints.map(\.message)
      return
    }
    var steps: [Message] = []
    if let answer = task.answers.first {
      let source = SourceText(answer.text)
      if let query = source.query {
        if let matter = Self.matter(query) { steps.append(matter) }
        let shape = Self.shape(of: query, in: source)
        // An answer without anything to leave out is no hint.
        if shape != answer.text {
          steps.append(Message("lesson.hint.shape", ["shape": shape]))
        }
      }
    }
    made = steps
  }

  /// The collection and the fields that an answer speaks of.
  private static func matter(_ query: Pipeline) -> Message? {
    guard case .collection(let collection) = query.source else { return nil }
    let fields = query.namedFields.sorted()
    return fields.isEmpty
      ? Message("lesson.hint.collection", ["collection": collection.text])
      : Message("lesson.hint.fields", ["collection": collection.text, "fields": fields])
  }

  /// An answer with blanks in the place of what it asks: `events where … and … | count`.
  static func shape(of query: Pipeline, in source: SourceText) -> String {
    let start = query.stages.first?.range.lowerBound ?? query.range.upperBound
    var shape = source.text(query.range.lowerBound..<start).trimmedEnd
    for (index, stage) in query.stages.enumerated() {
      let sign = index == 0 && stage.word == .where ? " " : " | "
      shape += sign.hasSuffix("| ") && shape.hasSuffix("|") ? " " : sign
      shape += stage.word.written
      if case .filter(let condition) = stage.kind {
        shape += " " + blanks(of: condition)
      } else if stage.expressions.isEmpty == false || !stage.counts.isEmpty {
        shape += " …"
      }
    }
    return shape
  }

  private static func blanks(of condition: Expression) -> String {
    switch condition.kind {
    case .and(let parts): parts.map(blanks).joined(separator: " and ")
    case .or(let parts): "(" + parts.map(blanks).joined(separator: " or ") + ")"
    case .not(let inner): "not " + blanks(of: inner)
    default: "…"
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace || last == "|" { text.removeLast() }
    return String(text)
  }
}
