/// A block of a document in CommonMark, and the lines that it takes.
package struct MarkdownBlock: Equatable, Sendable {
  package let kind: Kind
  /// The first and the last line, counted from 1.
  package let lines: ClosedRange<Int>

  package indirect enum Kind: Equatable, Sendable {
    /// The text has no marks but the backquotes of code.
    case heading(level: Int, String)
    /// A line break within is a space, but between wide characters nothing.
    case paragraph(String)
    case fence(MarkdownFence)
    case quote([MarkdownBlock])
    /// The blocks of each item.
    case list([[MarkdownBlock]])
    /// A rule, HTML, or code that is only indented.
    case other
  }
}

/// Code between fences.
package struct MarkdownFence: Equatable, Sendable {
  /// What stands behind the opening fence: `clio`, `csv disputes.csv`.
  package let info: String
  /// What is between the fences, with the end of its last line.
  package let text: String
  /// The first line of the text, counted from 1; where there is none that of the closing fence.
  package let firstLine: Int

  /// The first word of what stands behind the fence, and what follows it.
  package var words: (language: String, rest: String) {
    let language = info.prefix { !$0.isWhitespace }
    return (String(language), String(info.dropFirst(language.count).drop(while: \.isWhitespace)))
  }
}

extension MarkdownBlock {
  /// The fences in it and in what it holds, in their order, with the lines of each.
  package var fences: [(fence: MarkdownFence, lines: ClosedRange<Int>)] {
    switch kind {
    case .fence(let fence): [(fence, lines)]
    case .quote(let blocks): blocks.flatMap(\.fences)
    case .list(let items): items.joined().flatMap(\.fences)
    case .heading, .paragraph, .other: []
    }
  }

  /// Its words without marks, for a reader; of a fence its text.
  package var plainText: String {
    switch kind {
    case .heading(_, let text), .paragraph(let text): text
    case .fence(let fence): fence.text
    case .quote(let blocks): blocks.map(\.plainText).joined(separator: "\n")
    case .list(let items):
      items.map { $0.map(\.plainText).joined(separator: "\n") }.joined(separator: "\n")
    case .other: ""
    }
  }
}

extension [MarkdownBlock] {
  /// The fences in the blocks and in what these hold, in their order; those with nothing between them are together.
  package var fenceRuns: [[(fence: MarkdownFence, lines: ClosedRange<Int>)]] {
    var runs: [[(fence: MarkdownFence, lines: ClosedRange<Int>)]] = [[]]
    for block in self {
      switch block.kind {
      case .fence(let fence):
        runs[runs.count - 1].append((fence, block.lines))
        continue
      case .quote(let blocks): runs += blocks.fenceRuns
      case .list(let items): runs += items.flatMap(\.fenceRuns)
      case .heading, .paragraph, .other: break
      }
      runs.append([])
    }
    return runs.filter { !$0.isEmpty }
  }
}
