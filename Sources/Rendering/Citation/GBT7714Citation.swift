import Chronology
import Engine

/// A source by GB/T 7714-2015. What is added is in the language of the source, as the standard asks.
struct GBT7714Citation {
  let source: CitedSource
  /// In the language of the work, but for years before our era, which the standard's own sign marks.
  private var words: any CitationWords {
    var words = citationWords(for: source.language)
    if words.years.style == .english { words.years.style = .chinese }
    return words
  }
  private var type: CitedType { CitedType(source) }

  var text: String {
    let parts: [String?] =
      switch type.form {
      case .part:
        [
          authors, title + host, names(source.translators, role: words.translator),
          publication,
        ]
      case .journal, .newspaper: [authors, title, periodical]
      case .online: [authors, title, website]
      default:
        [
          authors, title, names(editorsBesideAuthors, role: words.editor),
          names(source.translators, role: words.translator),
          source.container == nil ? publication : periodical,
        ]
      }
    let all = (parts + [source.url, source.doi.map { "DOI:\($0)" }]).compactMap { $0 }
    return all.filter { !$0.isEmpty }.map { $0.hasSuffix(".") ? $0 : $0 + "." }
      .joined(separator: " ")
  }

  // Names.

  /// Who answers for the work; where no author is named the standard begins with the title.
  private var authors: String? {
    names(source.authors.isEmpty && type.form != .part ? source.editors : source.authors)
  }

  private var editorsBesideAuthors: [CitedName] { source.authors.isEmpty ? [] : source.editors }

  private func names(_ names: [CitedName], role: String? = nil) -> String? {
    guard !names.isEmpty else { return nil }
    let list = names.shortened(words) { PersonName($0.form(in: source.language)).initials }
      .joined(separator: ", ")
    return [list, role].joined(by: ", ")
  }

  // Titles.

  /// `外交观察[M/OL]`
  private var title: String {
    let title = (source.title ?? source.id).withoutTitleMarks
    let isOnline = source.url != nil || source.doi != nil || mark == "EB"
    return "\(title)[\(mark)\(isOnline ? "/OL" : "")]"
  }

  /// `//陈志实. 外交观察`
  private var host: String {
    let container = source.container?.form(in: source.language).withoutTitleMarks
    let host = [names(source.editors), container].joined(by: ". ")
    return host.isEmpty ? "" : "//" + host
  }

  /// The mark of the kind of the work, by appendix B of the standard.
  private var mark: String {
    switch type {
    case .articleNewspaper: "N"
    case .paperConference: "C"
    case .collection: "G"
    case .periodical: "J"
    case .thesis: "D"
    case .standard: "S"
    case .patent: "P"
    case .dataset: "DB"
    case .software: "CP"
    case .map: "CM"
    case .manuscript, .legislation, .legalCase, .treaty, .bill, .regulation: "A"
    case .post, .postWeblog, .webpage: "EB"
    default:
      switch type.form {
      case .book, .part: "M"
      case .journal: "J"
      case .report: "R"
      default: source.container == nil ? "Z" : "J"
      }
    }
  }

  // Where and when.

  /// `北京: 商务印书馆, 2019: 5`
  private var publication: String {
    let publisher = source.publisher?.form(in: source.language)
    let place = source.place?.form(in: source.language)
    // What is read on line needs neither.
    let isNeeded = source.url == nil && [.book, .part].contains(type.form)
    let who =
      publisher == nil && place == nil && !isNeeded
      ? nil : "\(place ?? words.unknownPlace): \(publisher ?? words.unknownPublisher)"
    let when = [who, year].joined(by: ", ")
    return when + (source.page.map { ": \($0)" } ?? "")
  }

  /// `国际政治, 1985, 12(3): 4-9`
  private var periodical: String {
    let volume = [source.volume, source.issue.map { "(\($0))" }].joined(by: "")
    let head = [
      source.container?.form(in: source.language).withoutTitleMarks,
      volume.isEmpty ? date : year, volume,
    ].joined(by: ", ")
    return head + (source.page.map { ": \($0)" } ?? "")
  }

  /// `nippon.com, 2022-02-27`; a day that is alone is in brackets.
  private var website: String {
    let site = (source.container ?? source.publisher)?.form(in: source.language).withoutTitleMarks
    return site.map { "\($0), \(date)" } ?? (date.hasPrefix("[") ? date : "(\(date))")
  }

  private var date: String { bracketed { words.text($0) } }

  /// The year of a date that has a month or a day; a date that is not certain is kept whole.
  private var year: String {
    bracketed { statement in
      if case .date(let date) = statement, date.isCertain, date.month != nil {
        words.years.text(date.year)
      } else {
        words.text(statement)
      }
    }
  }

  /// A date that is estimated, or not known, is in square brackets.
  private func bracketed(_ text: (DateStatement) -> String) -> String {
    guard let statement = source.issued?.statement else { return words.undated.inBrackets }
    switch statement {
    case .date(let date) where date.isCertain && date.precision <= .year: return text(statement)
    case .span: return text(statement)
    default: return text(statement).inBrackets
    }
  }
}
