package import Engine
package import JSON
package import Messages

/// The styles in which sources are listed.
package enum CitationStyle: String, CaseIterable, Sendable {
  /// A line a source for people to read, with the locators and both forms of every name.
  case plain
  /// GB/T 7714-2015, numbered in the order of citation.
  case gbt7714
  /// The bibliography of the Chicago Manual of Style, without its typefaces.
  case chicago
  case bibtex
  /// The input of citation processors.
  case cslJSON = "csl-json"

  /// What it is, in a line.
  package var meaning: Message { Message(key: "help.style.\(rawValue)") }

  /// The sources as items of CSL-JSON, which is what programs read.
  package static func items(of sources: [CitedSource]) -> JSONValue {
    .array(sources.compactMap { try? JSONValue(parsing: CSLItem(source: $0).json) })
  }

  /// The list as text, ending with a line end unless it is empty.
  package func text(of sources: [CitedSource]) -> String {
    let lines =
      switch self {
      case .plain: sources.map { PlainCitation(source: $0).text }
      case .gbt7714:
        sources.enumerated().map { "[\($0 + 1)] " + GBT7714Citation(source: $1).text }
      case .chicago: sources.map { ChicagoCitation(source: $0).text }
      case .bibtex:
        zip(sources, BibTeXKeys.keys(for: sources)).map {
          BibTeXEntry(source: $0, key: $1).text
        }
      case .cslJSON: [CSLItem.array(sources)]
      }
    return lines.map { $0 + "\n" }.joined(separator: self == .bibtex ? "\n" : "")
  }
}
