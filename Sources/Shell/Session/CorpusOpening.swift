package import Corpus
import Text

extension Session {
  /// The most faults of a corpus that are shown when it is opened.
  private static let shownFaults = 20

  /// Loads a corpus, or says why it cannot.
  ///
  /// - Parameter paths: None for the built-in corpus.
  package static func load(
    _ paths: [String], _ output: any Output, options: LoadOptions = LoadOptions()
  ) -> Corpus? {
    do throws(LoadFault) {
      if paths.isEmpty { return try CorpusLoader.builtIn() }
      return try CorpusLoader.load(paths: paths, options: options)
    } catch {
      output.message("error: \(TerminalText.visible(error.rendered))")
      return nil
    }
  }

  /// Attaches the texts that are found by themselves, and says which cannot be read.
  ///
  /// - Parameters:
  ///   - paths: The paths of the corpus; none for the built-in one.
  ///   - environment: Where the user keeps data.
  package static func withTexts(
    _ corpus: Corpus, besides paths: [String], environment: [String: String],
    _ output: any Output
  ) -> Corpus {
    let folders = TextFolder.all(besides: paths, environment: environment)
    let (corpus, faults) = corpus.attachingTexts(in: folders)
    for fault in faults {
      output.message(
        TerminalText.visible("warning: the text is left out: \(fault.message); \(fault.remedy)"))
    }
    return corpus
  }

  /// Says which encodings were assumed, the first faults of a corpus and how many there are.
  ///
  /// - Returns: False where `--strict-load` refuses the corpus.
  package static func accept(_ corpus: Corpus, _ settings: Settings, _ output: any Output) -> Bool {
    for warning in corpus.warnings {
      // What every text of a file rests on is not left to 'check'.
      guard case .assumedEncoding = warning.kind else { continue }
      output.message(TerminalText.visible("\(warning.file): \(warning.message)"))
    }
    let faults = corpus.faults
    guard !faults.isEmpty else { return true }
    for fault in faults.prefix(shownFaults) { output.message(TerminalText.visible(fault.rendered)) }
    let total = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    let more = faults.count > shownFaults ? ", \(shownFaults) shown" : ""
    output.message(
      settings.refusesFaults
        ? "error: \(total) in the corpus\(more); mend them or leave out --strict-load"
        : "\(total) in the corpus\(more): bad cells count as missing; 'clio check' lists all")
    return !settings.refusesFaults
  }
}
