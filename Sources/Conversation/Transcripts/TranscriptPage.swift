import Files
import Markdown

/// A page in Markdown whose fences run: documentation, a lesson, a recording.
///
/// - `clio [ARGUMENTS]`: statements; behind the word are flags and corpora, as they are behind the program's name.
/// - `csv disputes.csv`, any language with the name of a file behind it: that file.
/// - `sh`: commands for the shell.
/// - `answer`, `wrong NAME`, `start`, `twin` in a lesson: statements on its corpus.
/// - `text` and `output`, directly behind one that runs: what it prints.
package struct TranscriptPage: Sendable {
  package let steps: [TranscriptStep]
  let bytes: [UInt8]

  /// - Parameter bytes: Those of the file; lines may end as on any system.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let text = String(decoding: FileBytes.withoutMark(bytes), as: UTF8.self)
    let document = MarkdownDocument(text)
    let reader = StepReader(document)
    steps = document.blocks.fenceRuns.flatMap { run in
      run.indices.compactMap { index in
        let next = index + 1 < run.count ? ShownFence(run[index + 1].fence) : nil
        return reader.step(run[index].fence, line: run[index].lines.lowerBound, shown: next)
      }
    }
  }
}

/// Tells what a fence does by what is behind its opening.
private struct StepReader {
  /// The fences of lessons that hold queries; a page without front matter is no lesson.
  private let queryWords: Set<String>
  /// The corpus of a lesson as an argument; nothing for the built-in one.
  private let corpus: String

  init(_ document: MarkdownDocument) {
    queryWords = document.frontMatter.isEmpty ? [] : ["answer", "wrong", "start", "twin"]
    let corpus = document.frontMatter.first { $0.name == "corpus" }?.value ?? ""
    self.corpus = corpus == "built-in" ? "" : corpus.contains(" ") ? "\"\(corpus)\"" : corpus
  }

  /// Nil for a fence that does nothing.
  func step(_ fence: MarkdownFence, line: Int, shown: ShownFence?) -> TranscriptStep? {
    let (language, rest) = fence.words
    let action: TranscriptStep.Action
    switch language {
    case "clio": action = .run(arguments: rest.isEmpty ? corpus : rest)
    case _ where queryWords.contains(language): action = .run(arguments: corpus)
    case "sh" where rest.isEmpty:
      let commands = ShellLines.commands(in: TranscriptText.lines(of: fence.text))
      if commands.isEmpty { return nil }
      action = .shell(commands)
    case _ where Self.isFileName(rest): action = .write(name: rest)
    default: return nil
    }
    return TranscriptStep(action: action, text: fence.text, line: line, shown: shown)
  }

  /// Whether a word is the name of a file, and not what other programs write behind a language. A page writes no
  /// file elsewhere.
  private static func isFileName(_ word: String) -> Bool {
    word.contains(".") && !word.hasPrefix(".")
      && word.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) }
  }
}
