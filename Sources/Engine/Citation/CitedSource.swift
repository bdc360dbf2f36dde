package import Chronology

/// A source as a list of sources needs it: what is known of a work, without a word of any style.
package struct CitedSource: Hashable, Sendable {
  /// What tells it from all others of the list.
  package let id: String
  /// The kind as it is stored, in a good corpus a type of the Citation Style Language.
  package let kind: String?
  /// The language of the work as it is stored: `zh`, `en`.
  package let language: String?
  /// The title in the language of the work.
  package let title: String?
  /// The title in English, where that of the work is another.
  package let englishTitle: String?
  package let authors: [CitedName]
  package let editors: [CitedName]
  package let translators: [CitedName]
  package let issued: EDTFDate?
  /// The journal, newspaper, book or site that has it.
  package let container: CitedName?
  package let publisher: CitedName?
  package let place: CitedName?
  package let volume: String?
  package let issue: String?
  package let page: String?
  package let url: String?
  package let doi: String?
  /// Where in it the rows are stated, in the order of the rows.
  package let locators: [String]
  /// The work that names it, where it is known from there only.
  package let citedIn: Mention?

  /// A work that names another.
  package struct Mention: Hashable, Sendable {
    package let authors: [CitedName]
    package let title: String?
    package let id: String
    /// Where in it the other is named.
    package let locator: String?
  }
}
