package import Messages

/// The form in which rows are written.
///
/// A mode is a case here with its traits, and what writes it in `Renderer`; flags, completion, help, the
/// endings of files and what is reported of them read these.
package enum OutputMode: String, CaseIterable, Sendable {
  case box, table, list, line, csv, tsv, json, jsonl, yaml, markdown, html
  /// An object a statement, with all that is to be known of it.
  case answer

  /// What there is to know of a mode but how its text is made.
  package struct Traits: Sendable {
    package let reader: Reader
    /// How a single thing is written that is no row, such as what `show` tells.
    package let description: Description
    /// The endings of files, without their dot, that ask for it.
    package let endings: [String]
    /// What is between two answers: a blank line where nothing else would tell the rows of one
    /// from those of the next.
    package let separator: String
    /// Whether spreadsheets open it: they take its bytes for those of an old code page unless it
    /// begins with a mark, and some of its texts for formulas.
    package let isForSpreadsheets: Bool
    /// The mode in which a text that is no answer is an object with `text`, since programs read a
    /// structure; nil where it is written as it is.
    package let objects: OutputMode?

    init(
      for reader: Reader, _ description: Description, endings: [String] = [],
      separator: String = "", isForSpreadsheets: Bool = false, objects: OutputMode? = nil
    ) {
      self.reader = reader
      self.description = description
      self.endings = endings
      self.separator = separator
      self.isForSpreadsheets = isForSpreadsheets
      self.objects = objects
    }
  }

  /// Who reads it: programs get every column, people the headline columns.
  package enum Reader: Sendable { case people, programs }

  package enum Description: Sendable {
    /// As lines of text.
    case text
    /// As one row with a column for each part.
    case row
    /// As a row for each part, with its name and its value.
    case pairs
  }

  /// What it is, in a line of the help.
  package var meaning: Message { Message(key: "help.mode.\(rawValue)") }

  package var traits: Traits {
    switch self {
    case .box: Traits(for: .people, .text)
    case .table: Traits(for: .people, .text)
    case .list:
      Traits(for: .people, .pairs, separator: "\n")
    case .line: Traits(for: .people, .row, separator: "\n")
    case .csv:
      Traits(
        for: .programs, .pairs,
        endings: ["csv"], separator: "\n", isForSpreadsheets: true)
    case .tsv:
      Traits(
        for: .programs, .pairs, endings: ["tsv", "tab"],
        separator: "\n", isForSpreadsheets: true)
    case .json:
      Traits(for: .programs, .row, endings: ["json"], objects: .jsonl)
    case .jsonl:
      Traits(for: .programs, .row, endings: ["jsonl", "ndjson"], objects: .jsonl)
    case .yaml:
      Traits(
        for: .programs, .row, endings: ["yaml", "yml"],
        separator: "---\n", objects: .yaml)
    case .markdown:
      Traits(
        for: .people, .pairs, endings: ["md", "markdown"],
        separator: "\n")
    case .html: Traits(for: .people, .pairs, endings: ["html", "htm"])
    case .answer: Traits(for: .programs, .row, objects: .answer)
    }
  }

  package static let names = allCases.map(\.rawValue)

  /// The mode that the ending of a file's name asks for.
  package init?(ending path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    guard let mode = Self.allCases.first(where: { $0.traits.endings.contains(ending) }) else {
      return nil
    }
    self = mode
  }

  /// The byte order mark of UTF-8.
  package static let mark = "\u{FEFF}"
}
