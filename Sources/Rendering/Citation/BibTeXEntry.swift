import Chronology
import Engine

/// A source as an entry of a BibTeX file, which biblatex reads as well.
struct BibTeXEntry {
  let source: CitedSource
  let key: String
  private var type: CitedType { CitedType(source) }
  private var words: any CitationWords { citationWords(for: source.language) }

  var text: String {
    let fields = fields.map { "  \($0.name) = \($0.value),\n" }.joined()
    return "@\(entryType){\(key),\n\(fields)}"
  }

  private var entryType: String {
    switch type {
    case .paperConference: "inproceedings"
    case .manuscript: "unpublished"
    default:
      switch type.form {
      case .book: "book"
      case .part: "incollection"
      case .journal, .newspaper: "article"
      case .report: "techreport"
      case .thesis: "phdthesis"
      case .online: "misc"
      case .other: source.container == nil ? "misc" : "article"
      }
    }
  }

  private var fields: [(name: String, value: String)] {
    let all: [(String, String?)] = [
      ("author", names(source.authors)), ("editor", names(source.editors)),
      ("translator", names(source.translators)),
      // A second pair of braces keeps the capitals, which styles may else change.
      ("title", source.title.map { "{{\($0.withoutTitleMarks.inLaTeX)}}" }),
      ("titleaddon", source.englishTitle.map { "{\($0.inBrackets.inLaTeX)}" }),
      (containerField, name(source.container)),
      (publisherField, source.publisher == source.container ? nil : name(source.publisher)),
      ("address", name(source.place)), ("volume", value(source.volume)),
      ("number", value(source.issue)),
      ("pages", source.page.map { "{\($0.replacing("-", with: "--").inLaTeX)}" }),
    ]
    let rest: [(String, String?)] =
      dates + [
        ("url", source.url.map { "{\($0.asAddress)}" }),
        ("doi", source.doi.map { "{\($0.asAddress)}" }),
        (
          "langid",
          source.language.flatMap { Self.languages[String($0.prefix(2))] }.map { "{\($0)}" }
        ),
        // The places in the source that were used: no style prints them unasked.
        ("annote", source.locators.isEmpty ? nil : value(source.locators.joined(separator: ", "))),
      ]
    return (all + rest).compactMap { name, value in value.map { (name, $0) } }
  }

  private var containerField: String {
    switch entryType {
    case "article": "journal"
    case "incollection", "inproceedings": "booktitle"
    default: "howpublished"
    }
  }

  private var publisherField: String {
    switch entryType {
    case "techreport": "institution"
    case "phdthesis": "school"
    case "misc", "article", "unpublished": "organization"
    default: "publisher"
    }
  }

  /// `year` and `month` are what BibTeX knows; `date` is for biblatex, which reads EDTF of level 1.
  /// A work without a date has neither: the style says so in its own words.
  private var dates: [(String, String?)] {
    guard let issued = source.issued else { return [] }
    let statement = issued.statement
    var fields: [(String, String?)] = []
    if case .date(let date) = statement, date.isCertain, date.precision <= .month {
      fields.append(("year", "{\(words.years.text(date.year))}"))
      if let month = date.month { fields.append(("month", Self.months[month - 1])) }
    } else {
      fields.append(("year", "{\(words.text(statement).inLaTeX)}"))
    }
    let isSet = issued.text.hasPrefix("[") || issued.text.hasPrefix("{")
    if issued.level < 2, !isSet { fields.append(("date", "{\(issued.text)}")) }
    return fields
  }

  private func names(_ names: [CitedName]) -> String? {
    guard !names.isEmpty else { return nil }
    let texts = names.map { name in
      let person = PersonName(name.form(in: source.language))
      // Braces keep BibTeX from finding a family name where none is marked.
      guard let given = person.given else { return "{\(person.family.inLaTeX)}" }
      return "\(person.family.inLaTeX.protected), \(given.inLaTeX.protected)"
    }
    return "{" + texts.joined(separator: " and ") + "}"
  }

  private func name(_ name: CitedName?) -> String? {
    name.map { "{\($0.form(in: source.language).withoutTitleMarks.inLaTeX)}" }
  }

  private func value(_ text: String?) -> String? { text.map { "{\($0.inLaTeX)}" } }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The names that babel has for languages.
  private static let languages = [
    "ar": "arabic", "cs": "czech", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "fr": "french", "he": "hebrew", "hu": "hungarian", "it": "italian", "ja": "japanese",
    "ko": "korean", "la": "latin", "nl": "dutch", "pl": "polish", "pt": "portuguese",
    "ru": "russian", "sv": "swedish", "tr": "turkish", "uk": "ukrainian", "vi": "vietnamese",
    "zh": "chinese",
  ]
}

/// The keys of the entries of one file: unique without regard to case, of signs that every reader
/// of BibTeX takes.
enum BibTeXKeys {
  static func keys(for sources: [CitedSource]) -> [String] {
    var taken: Set<String> = []
    return sources.map { source in
      let key = key(for: source.id)
      var unique = key
      var number = 2
      while !taken.insert(unique.lowercased()).inserted {
        unique = "\(key)-\(number)"
        number += 1
      }
      return unique
    }
  }

  private static func key(for id: String) -> String {
    let parts = id.unicodeScalars.split { !isFit($0) }.map { String($0) }
    return parts.isEmpty ? "source" : parts.joined(separator: "-")
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ":", ".", "+", "/": true
    default: false
    }
  }
}

extension String {
  /// The text with the signs escaped that LaTeX obeys. Braces become commands, because BibTeX
  /// counts them even behind a backslash.
  fileprivate var inLaTeX: String {
    String(
      flatMap { sign -> String in
        switch sign {
        case "&", "%", "$", "#", "_": "\\\(sign)"
        case "{": "{\\textbraceleft}"
        case "}": "{\\textbraceright}"
        case "~": "{\\textasciitilde}"
        case "^": "{\\textasciicircum}"
        case "\\": "{\\textbackslash}"
        default: String(sign)
        }
      })
  }

  /// A part of a name that holds the word between two names, in braces.
  fileprivate var protected: String {
    split(separator: " ").contains { $0.lowercased() == "and" } ? "{\(self)}" : self
  }

  /// An address as it is, because its field is read word for word; signs that would end the field
  /// are written as addresses write them.
  fileprivate var asAddress: String {
    replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
      .replacing(" ", with: "%20")
  }
}
