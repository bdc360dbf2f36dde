import Chronology

/// Every word that a list of sources adds to what the corpus has, in one language. Dates are in
/// figures.
protocol CitationWords: DateWords {
  /// What stands for the names that are left out.
  var others: String { get }
  var editor: String { get }
  var translator: String { get }
  var undated: String { get }
  var unknownPlace: String { get }
  var unknownPublisher: String { get }
  /// A work and the one that has it.
  func contained(in container: String) -> String
  func pages(_ pages: String) -> String
  func edited(by names: String) -> String
  func translated(by names: String) -> String
}

/// The words of the language of a work; English where there are no others.
func citationWords(for language: String?) -> any CitationWords {
  switch language?.prefix(2) {
  case "zh": ChineseCitationWords()
  case "ja": JapaneseCitationWords()
  default: EnglishCitationWords()
  }
}

extension StatedDate {
  var isOneYear: Bool { year == lastYear }
}

extension String {
  /// Whether pages are more than one: `3-9`, `3, 7`.
  var isSeveral: Bool { contains { "-–—,、，".contains($0) } }
}
