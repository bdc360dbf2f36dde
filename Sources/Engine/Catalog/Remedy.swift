import Corpus

/// What would make a column of text one of numbers or dates.
struct Remedy {
  private let obstacles: ColumnObstacles
  /// Whether a descriptor declares the column, so that values stand in rows instead of lines.
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

  var text: String {
    switch obstacles {
    case .noNumbers(let texts): fix(texts, noun: "number")
    case .noDate(let text): fix([text], noun: "date")
    case .numberOfTwoReadings(let text):
      "\(words(text)) may have groups of digits or a fraction: declare the field a number with its "
        + "\"groupChar\" or \"decimalChar\" in \(place)"
    case .dateOfTwoReadings(let text):
      "the day of \(words(text)) may be its month: declare the field a date with its \"format\" in "
        + place
    case .unlikeUnits(let first, let second):
      "\(words(first)) and \(words(second)) count different things: write all numbers in one unit"
    }
  }

  private func fix(_ texts: [TextAtLine], noun: String) -> String {
    let declared = "or declare the field a \(noun) in \(place);"
    let words = texts.map(words)
    guard let last = words.last, words.count > 1 else {
      return "\(words.joined()) is not a \(noun): fix it, \(declared) it then counts as undecided"
    }
    let list = words.dropLast().joined(separator: ", ") + " and " + last
    return "\(list) are not \(noun)s: fix them, \(declared) they then count as undecided"
  }

  private func words(_ text: TextAtLine) -> String {
    "'\(text.text)' (\(isDeclared ? "row" : "line") \(text.line))"
  }

  private var place: String {
    isDeclared ? "the descriptor" : "the schema that --save-schema writes"
  }
}
