import Corpus
import Messages

/// What would make a column of text one of numbers or dates.
struct Remedy {
  private let obstacles: ColumnObstacles
  /// Whether a descriptor declares the column, so that values are in rows instead of lines.
  private let isDeclared: Bool

  /// Nil where no text of the field is a number or a date.
  ///
  /// - Complexity: O(rows) where the field is declared, else O(1).
  init?(field: Int, of table: Table) {
    isDeclared = table.isDeclared
    let found = isDeclared ? table.obstacles(ofDeclared: field) : table.obstacles(of: field)
    guard let found else { return nil }
    obstacles = found
  }

  var message: Message {
    switch obstacles {
    case .noNumbers(let texts): fix(texts, Message("kind.number"))
    case .noDate(let text): fix([text], Message("kind.date"))
    case .numberOfTwoReadings(let text):
      Message("query.remedy.two-numbers", ["text": words(text), "place": place])
    case .dateOfTwoReadings(let text):
      Message("query.remedy.two-dates", ["text": words(text), "place": place])
    case .unlikeUnits(let first, let second):
      Message("query.remedy.units", ["first": words(first), "second": words(second)])
    }
  }

  private func fix(_ texts: [TextAtLine], _ kind: Message) -> Message {
    Message(
      "query.remedy.fix",
      ["count": texts.count, "texts": texts.map(words), "kind": kind, "place": place])
  }

  private func words(_ text: TextAtLine) -> Message {
    isDeclared
      ? Message("query.remedy.text-in-row", ["text": text.text, "number": text.line])
      : Message("query.remedy.text-in-line", ["text": text.text, "number": text.line])
  }

  private var place: Message {
    isDeclared ? Message("query.remedy.descriptor") : Message("query.remedy.schema")
  }
}
