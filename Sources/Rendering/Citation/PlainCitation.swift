import Chronology
import Engine

/// A source on one line, with all that helps to find a passage again: both forms of the names, the
/// title in English, the locators, and the work whose note names it.
struct PlainCitation {
  let source: CitedSource
  private var words: any CitationWords { citationWords(for: source.language) }

  var text: String {
    let title = [source.title ?? source.id, source.englishTitle?.inBrackets].joined(by: " ")
    let volume = [source.volume, source.issue.map { "(\($0))" }].joined(by: "")
    let place = [source.place?.written, source.publisher?.written].joined(by: ": ")
    let isSamePublisher = source.publisher == source.container && source.place == nil
    return [
      names(source.authors), title, source.container.map { words.contained(in: $0.written) },
      names(source.editors).map { words.edited(by: $0) },
      names(source.translators).map { words.translated(by: $0) },
      volume, isSamePublisher ? nil : place,
      source.issued.map { words.text($0.statement) } ?? words.undated,
      source.page.map { words.pages($0) }, source.url, source.doi.map { "doi:\($0)" },
      source.locators.joined(separator: ", "), citedIn,
    ].joined(by: ", ")
  }

  private func names(_ names: [CitedName]) -> String? {
    names.isEmpty ? nil : names.shortened(words) { $0.written }.joined(separator: "; ")
  }

  /// What clio says of its own corpus is no part of the work, and English for every work.
  private var citedIn: String? {
    source.citedIn.map { citing in
      let author = citing.authors.isEmpty ? nil : citing.authors[0].written
      return "cited in "
        + [author, citing.title ?? citing.id, citing.locator].joined(by: ", ")
    }
  }
}
