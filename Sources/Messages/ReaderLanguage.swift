/// The languages in which clio speaks to its reader.
package enum ReaderLanguage: String, CaseIterable, Sendable {
  case en, zh, ja

  /// - Parameter code: English where there are no words in that language.
  package init(code: String) { self = ReaderLanguage(rawValue: code) ?? .en }

  /// The sentences of the language; each is read when it is first needed.
  package var messages: MessageCatalogue {
    switch self {
    case .en: .english
    case .zh: .chinese
    case .ja: .japanese
    }
  }
}

extension MessageCatalogue {
  package static let english = MessageCatalogue(Languages.english)
  package static let chinese = MessageCatalogue(Languages.chinese)
  package static let japanese = MessageCatalogue(Languages.japanese)
}

/// A file of sentences for each language: to translate clio is to write another.
///
/// A line is a key, `=` and a sentence. What is in braces is put in its place:
///
///     {name}                       a string, a number or another message
///     {count:counted row|rows}     1 row, 3 rows
///     {count:word is|are}          is, are
///     {names:list or}              a, b or c
///     {names:quoted or}            'a', 'b' or 'c'
///     {noun:row count}             event, events: the name of a collection (English)
///     {field:value count}          dates, values of 'as_of': the values of a field (English)
///     {space}                      a space at an end of the sentence
///
/// A number that only words go by can be left out by a language that needs none of them.
///
/// The words that join the items of a list are sentences, too: `list.or`. A brace that means itself is
/// written twice.
enum Languages {}
