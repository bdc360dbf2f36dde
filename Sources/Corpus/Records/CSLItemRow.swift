import JSON

/// An item of CSL-JSON as a row: the names of persons as texts, the dates in EDTF, the rest as it is.
enum CSLItemRow {
  /// The variables of the Citation Style Language that are dates.
  static let dateVariables: Set<String> = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]
  /// Those that are names of persons or bodies.
  static let nameVariables: Set<String> = [
    "author", "chair", "collection-editor", "compiler", "composer", "container-author",
    "contributor", "curator", "director", "editor", "editor-translator", "editorial-director",
    "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer",
    "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
    "series-creator", "translator",
  ]
  /// Those that are texts whatever they look like: a title may be a year.
  private static let textVariables: Set<String> = [
    "id", "type", "title", "container-title", "publisher", "publisher-place", "volume", "issue",
    "page", "DOI", "URL", "ISBN", "ISSN", "language", "note", "annote", "abstract", "genre",
    "keyword", "collection-title", "collection-number", "edition", "translated-title",
    "title-short", "container-title-short", "archive", "archive_location", "event-title",
    "event-place", "number", "chapter-number", "call-number", "source", "status", "version",
    "citation-key", "citation-label", "PMID", "PMCID", "original-title", "reviewed-title",
  ]

  /// The kind of a variable, where it is known.
  static func kind(of variable: String) -> ColumnKind? {
    if dateVariables.contains(variable) { return .date(.edtf) }
    if nameVariables.contains(variable) { return .list(separator: "") }
    return textVariables.contains(variable) ? .text : nil
  }

  /// The row of an item.
  static func row(of item: JSONObject) -> JSONObject {
    var row = JSONObject()
    for member in item.members {
      if dateVariables.contains(member.name) {
        row.append(CSLDate.text(of: member.value).map { .text($0) } ?? .null, named: member.name)
      } else if nameVariables.contains(member.name) {
        row.append(names(member.value), named: member.name)
      } else {
        row.append(member.value, named: member.name)
      }
    }
    return row
  }

  private static func names(_ value: JSONValue) -> JSONValue {
    let items: [JSONValue] = if case .array(let items) = value { items } else { [value] }
    return .array(items.compactMap { CSLName.text(of: $0) }.map { .text($0) })
  }

  /// Whether a value is an item of CSL-JSON: what its names or dates consist of tells it from other
  /// objects with a type and an id.
  static func isItem(_ value: JSONValue) -> Bool {
    guard case .object(let item) = value else { return false }
    for member in item.members {
      if nameVariables.contains(member.name), case .array(let names) = member.value,
        let first = names.first, CSLName.isName(first)
      {
        return item["type"] != nil || item["id"] != nil
      }
      if dateVariables.contains(member.name), CSLDate.isDate(member.value) {
        return item["type"] != nil || item["id"] != nil
      }
    }
    return false
  }

  /// Whether a value may be one: an item without any name and date has a type of the language.
  static func mayBeItem(_ value: JSONValue) -> Bool {
    guard case .object(let item) = value, case .text(let type)? = item["type"] else { return false }
    return types.contains(type)
  }

  /// The types of items, version 1.0.2.
  static let types: Set<String> = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score",
    "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]
}
