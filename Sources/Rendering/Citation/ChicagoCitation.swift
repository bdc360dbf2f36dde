import Chronology
import Engine

/// An entry of a bibliography by the Chicago Manual of Style (17th edition), in English whatever the
/// language of the work: names in both scripts, titles in their own with an English one behind.
struct ChicagoCitation {
  let source: CitedSource
  private var form: CitedType.Form { CitedType(source).form }
  private let dates = EnglishDateProse()

  var text: String {
    var parts: [String?] = [authors]
    switch form {
    case .book, .report:
      parts += [title, translators, source.authors.isEmpty ? nil : editors, publication]
    case .part: parts += [quotedTitle, host, translators, publication]
    case .journal: parts += [quotedTitle, translators, journal]
    case .thesis:
      parts += [quotedTitle, ["Thesis", source.publisher?.both, date].joined(by: ", ")]
    case .newspaper:
      parts += [quotedTitle, [source.container?.both, date, pages].joined(by: ", ")]
    case .online, .other:
      parts += [quotedTitle, (source.container ?? source.publisher)?.both, date.capitalised]
    }
    let sentences = parts.compactMap { $0 }.filter { !$0.isEmpty }.map(\.asSentence)
    return (sentences + [address].compactMap { $0 }).joined(separator: " ")
  }

  // Names.

  private var authors: String? {
    if source.authors.isEmpty, form == .book, !source.editors.isEmpty {
      return list(source.editors) + (source.editors.count > 1 ? ", eds." : ", ed.")
    }
    return source.authors.isEmpty ? nil : list(source.authors)
  }

  private var translators: String? {
    source.translators.isEmpty ? nil : "Translated by " + plainList(source.translators)
  }

  private var editors: String? {
    source.editors.isEmpty ? nil : "Edited by " + plainList(source.editors)
  }

  /// The names at the head of an entry, of which the first is inverted; of more than ten, seven.
  private func list(_ names: [CitedName]) -> String {
    let shown = names.count > 10 ? Array(names.prefix(7)) : names
    let texts = shown.enumerated().map { $0 == 0 ? $1.inverted : $1.direct }
    if names.count > 10 { return texts.joined(separator: ", ") + ", et al." }
    // An inverted name is set off by a comma also before the only other one.
    return texts.count == 2 && texts[0].contains(",")
      ? "\(texts[0]), and \(texts[1])" : texts.joined(by: "and")
  }

  private func plainList(_ names: [CitedName]) -> String { names.map(\.direct).joined(by: "and") }

  // Titles.

  private var title: String {
    [(source.title ?? source.id).withoutTitleMarks, source.englishTitle?.inBrackets].joined(by: " ")
  }

  /// The title in quotes, with the full stop inside, and English behind it in brackets.
  private var quotedTitle: String {
    let title = (source.title ?? source.id).withoutTitleMarks.withInnerQuotes
    guard let english = source.englishTitle else { return "“\(title.asSentence)”" }
    return "“\(title)” \(english.inBrackets)."
  }

  // Where and when.

  private var date: String { source.issued.map { dates.text($0.statement) } ?? "n.d." }
  private var pages: String? { source.page.map { $0.replacing("-", with: "–") } }

  private var publication: String {
    // Places have English names.
    let place = source.place.map { $0.latin ?? $0.written }
    let who = [place, source.publisher?.both].joined(by: ": ")
    return who.isEmpty ? date.capitalised : "\(who), \(date)"
  }

  /// `In 外交观察, edited by Chen Zhishi 陈志实, 115`
  private var host: String? {
    let editors = source.editors.isEmpty ? nil : "edited by " + plainList(source.editors)
    let host = [source.container?.both, editors, pages].joined(by: ", ")
    return host.isEmpty ? nil : "In " + host
  }

  /// `International Security 12, no. 3 (1985): 4–9`
  private var journal: String {
    let number = [source.volume, source.issue.map { "no. \($0)" }].joined(by: ", ")
    let head = [source.container?.both, number].joined(by: " ")
    return "\(head) (\(date))" + (pages.map { ": \($0)" } ?? "")
  }

  private var address: String? {
    source.doi.map { "https://doi.org/\($0)." } ?? source.url.map { "\($0)." }
  }
}

extension CitedName {
  /// `Gaddis, John Lewis 约翰·刘易斯·加迪斯`
  fileprivate var inverted: String {
    [latin.map { PersonName($0).inverted }, original].joined(by: " ")
  }

  /// `John Lewis Gaddis 约翰·刘易斯·加迪斯`
  fileprivate var direct: String {
    [latin.map { PersonName($0).direct }, original].joined(by: " ")
  }

  /// `环球时报 (Global Times)`
  fileprivate var both: String {
    let (original, latin) = (original?.withoutTitleMarks, latin?.withoutTitleMarks)
    guard let original else { return latin ?? written }
    return latin.map { "\(original) (\($0))" } ?? original
  }
}

extension String {
  /// The text with single quotes for double ones, as it is in quotes itself.
  fileprivate var withInnerQuotes: String {
    var isOpen = false
    return String(
      map { sign in
        switch sign {
        case "“": return "‘"
        case "”": return "’"
        case "\"":
          isOpen.toggle()
          return isOpen ? "‘" : "’"
        default: return sign
        }
      })
  }
}
