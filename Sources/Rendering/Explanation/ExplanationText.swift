package import Engine
package import Messages
import Text

/// What `explain` says: a numbered sentence a stage, with what each condition keeps and what each
/// name means below it, and last what may be a slip.
///
///     1. take the 73 events of 'events'
///     2. keep those where actor = Japan and year < 1976: 31 of 73 events, 3 more possibly
///        - 'actor = Japan' alone keeps 40
///
/// What is said is decided here; the words are in one file a language.
package struct ExplanationText: Sendable {
  private let wording: any ExplanationWording

  package init(language: ReaderLanguage = .en) {
    wording =
      switch language {
      case .en: EnglishExplanation()
      case .zh: ChineseExplanation()
      case .ja: JapaneseExplanation()
      }
  }

  /// Returns the lines, without line ends.
  package func lines(of explanation: QueryExplanation) -> [String] {
    var lines: [String] = []
    for (index, stage) in explanation.stages.enumerated() {
      let number = "\(index + 1). "
      let indent = String(repeating: " ", count: number.utf8.count)
      lines.append(number + wording.stage(stage))
      let details =
        stage.conditions.map { wording.condition($0, noun: stage.nounIn) }
        + stage.meanings.map(wording.meaning)
      lines += details.map { indent + "- " + $0 }
    }
    lines += explanation.lints.map { wording.lint($0) }
    return lines.map { TerminalText.visible($0) }
  }
}

/// Every word of an explanation in one language.
protocol ExplanationWording: Sendable {
  /// "keep those where year < 1976: 31 of 73 events, 3 more possibly"
  func stage(_ stage: QueryExplanation.Stage) -> String
  /// "'year < 1976' alone keeps 31, 3 more possibly"
  func condition(_ condition: QueryExplanation.ConditionCount, noun: String) -> String
  /// "'日本' means Japan (japan in 'actors')"
  func meaning(_ meaning: QueryExplanation.Meaning) -> String
  /// "note: .."
  func lint(_ lint: QueryExplanation.Lint) -> String
}
