import Chronology
import Engine

/// A source as an item of CSL-JSON. Its keys and values are those that the public schema allows.
struct CSLItem {
  let source: CitedSource

  /// The items as an array, one a line.
  static func array(_ sources: [CitedSource]) -> String {
    let items = sources.map { CSLItem(source: $0).json }
    return items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n]"
  }

  var json: String {
    let fields: [(String, String?)] = [
      ("id", string(source.id)), ("type", string(CitedType(source).rawValue)),
      ("title", string(source.title?.withoutTitleMarks)),
      ("translated-title", string(source.englishTitle)), ("author", names(source.authors)),
      ("editor", names(source.editors)), ("translator", names(source.translators)),
      ("container-title", string(name(source.container))),
      ("publisher", string(name(source.publisher))),
      ("publisher-place", string(name(source.place))), ("volume", string(source.volume)),
      ("issue", string(source.issue)), ("page", string(source.page)), ("issued", issued),
      ("URL", string(source.url)), ("DOI", string(source.doi)),
      ("language", string(source.language)),
      ("annote", string(source.locators.isEmpty ? nil : source.locators.joined(separator: ", "))),
    ]
    return object(fields)
  }

  private func names(_ names: [CitedName]) -> String? {
    guard !names.isEmpty else { return nil }
    let items = names.map { name in
      let person = PersonName(name.form(in: source.language))
      guard let given = person.given else { return object([("literal", string(person.family))]) }
      return object([("family", string(person.family)), ("given", string(given))])
    }
    return "[" + items.joined(separator: ",") + "]"
  }

  private func name(_ name: CitedName?) -> String? {
    name?.form(in: source.language).withoutTitleMarks
  }

  /// The date in parts where parts can hold it, `circa` where it is not certain; else in words.
  private var issued: String? {
    guard let statement = source.issued?.statement else { return nil }
    switch statement {
    case .date(let date) where date.precision == .season:
      return parts([[date.year.withoutZero]], isCirca: !date.isCertain, season: date.season)
    case .date(let date) where date.precision <= .year:
      return parts([date.parts], isCirca: !date.isCertain)
    case .date(let date):
      return parts([[date.year.withoutZero], [date.lastYear.withoutZero]], isCirca: true)
    case .between(.date(let first), .date(let last)):
      return parts([first.parts, last.parts], isCirca: true)
    case .span(.date(let first), .date(let last)):
      return parts([first.parts, last.parts], isCirca: !first.isCertain || !last.isCertain)
    default:
      return object([("literal", string(citationWords(for: source.language).text(statement)))])
    }
  }

  private func parts(_ parts: [[Int]], isCirca: Bool, season: Int? = nil) -> String {
    let lists = parts.map { "[" + $0.map { String($0) }.joined(separator: ",") + "]" }
    return object([
      ("date-parts", "[" + lists.joined(separator: ",") + "]"),
      ("season", season.map { String($0) }),
      ("circa", isCirca ? "true" : nil),
    ])
  }

  private func object(_ fields: [(String, String?)]) -> String {
    let members = fields.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func string(_ text: String?) -> String? {
    guard let text else { return nil }
    var block = TextBlock()
    block.appendJSON(text)
    return block.take()
  }
}

extension StatedDate {
  /// Year, month and day, as many as are stated.
  fileprivate var parts: [Int] { [year.withoutZero, month, day].compactMap { $0 } }
}

extension Int {
  /// A year as CSL counts: 1 BC is -1, and no year is 0.
  fileprivate var withoutZero: Int { self > 0 ? self : self - 1 }
}
