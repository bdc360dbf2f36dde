/// An entry of BibTeX as a source: its fields under the names of the variables of the Citation Style
/// Language, those that it has none for under their own.
enum BibTeXSource {
  static func entry(_ entry: BibTeXReader.Entry) -> SourceEntry {
    var source = SourceEntry(line: entry.line, start: entry.start)
    source.add(entry.key, to: "id")
    source.add(types[entry.type] ?? entry.type, to: "type")
    if let genre = genres[entry.type] { source.add(genre, to: "genre") }
    for (name, value) in entry.fields { add(name, value, of: entry, to: &source) }
    if let date = issued(entry) { source.add(date, to: "issued") }
    return source
  }

  private static func add(
    _ name: String, _ value: String, of entry: BibTeXReader.Entry, to source: inout SourceEntry
  ) {
    switch name {
    // Taken together with others.
    case "year", "month", "day", "date", "subtitle", "booksubtitle", "crossref": break
    case "author", "editor", "translator", "bookauthor":
      let column = name == "bookauthor" ? "container_author" : name
      for name in BibTeXNames.names(of: value) { source.add(name, to: column) }
    case "title": source.add(title(value, entry["subtitle"]), to: "title")
    case "booktitle", "maintitle":
      source.add(title(value, entry["booksubtitle"]), to: "container_title")
    case "keywords", "keyword":
      let plain = LaTeXText.plain(value)
      let sign: Character = plain.contains(";") ? ";" : ","
      for word in plain.split(separator: sign) { source.add(String(word), to: "keyword") }
    case "pages", "page": source.add(LaTeXText.plain(value).replacing("–", with: "-"), to: "page")
    case "urldate", "eventdate", "origdate":
      source.add(date(value), to: dates[name] ?? name)
    case "url", "doi", "file": source.add(LaTeXText.address(value), to: columns[name] ?? name)
    case "number":
      let isIssue = ["article", "periodical", "suppperiodical"].contains(entry.type)
      let isSeries = entry["series"] != nil
      source.add(
        LaTeXText.plain(value),
        to: isIssue ? "issue" : isSeries ? "collection_number" : "number")
    case "id": source.add(LaTeXText.plain(value), to: "number")
    case "type" where genres[entry.type] != nil:
      source.replace("genre", with: LaTeXText.plain(value))
    default: source.add(LaTeXText.plain(value), to: columns[name] ?? name)
    }
  }

  private static func title(_ title: String, _ subtitle: String?) -> String {
    let plain = LaTeXText.plain(title)
    return subtitle.map { "\(plain): \(LaTeXText.plain($0))" } ?? plain
  }

  private static let dates = [
    "urldate": "accessed", "eventdate": "event_date", "origdate": "original_date",
  ]

  private static let columns = [
    "journal": "container_title", "journaltitle": "container_title", "series": "collection_title",
    "address": "publisher_place", "location": "publisher_place", "institution": "publisher",
    "school": "publisher", "organization": "publisher", "url": "URL", "doi": "DOI",
    "isbn": "ISBN", "issn": "ISSN", "langid": "language", "annotation": "annote",
    "shorttitle": "title_short", "type": "genre", "issue": "issue", "venue": "event_place",
    "chapter": "chapter_number", "library": "archive", "version": "version",
  ]

  /// The types of items of CSL for those of BibTeX and BibLaTeX.
  private static let types = [
    "article": "article-journal", "suppperiodical": "article-journal", "book": "book",
    "mvbook": "book", "collection": "book", "mvcollection": "book", "reference": "book",
    "mvreference": "book", "proceedings": "book", "mvproceedings": "book", "manual": "book",
    "booklet": "pamphlet", "inbook": "chapter", "bookinbook": "chapter", "suppbook": "chapter",
    "incollection": "chapter", "suppcollection": "chapter", "inreference": "entry",
    "inproceedings": "paper-conference", "conference": "paper-conference",
    "phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis",
    "techreport": "report", "report": "report", "unpublished": "manuscript", "misc": "document",
    "online": "webpage", "electronic": "webpage", "www": "webpage", "periodical": "periodical",
    "patent": "patent", "dataset": "dataset", "software": "software",
    "letter":
      "personal_communication", "legislation": "legislation", "jurisdiction": "legal_case",
    "artwork": "graphic", "image": "graphic", "movie": "motion_picture",
    "video":
      "motion_picture", "music": "song", "audio": "song", "newspaper": "article-newspaper",
    "magazine": "article-magazine", "standard": "standard",
  ]

  private static let genres = [
    "phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis",
  ]
}

extension BibTeXSource {
  /// The date of an entry: the one of BibLaTeX, else year, month and day; in words where it is no
  /// date.
  private static func issued(_ entry: BibTeXReader.Entry) -> String? {
    if let date = entry["date"] { return self.date(date) }
    guard let year = entry["year"].map({ LaTeXText.plain($0) }), !year.isEmpty else { return nil }
    let month = LaTeXText.plain(entry["month"] ?? "")
    let day = LaTeXText.plain(entry["day"] ?? "")
    guard year.utf8.count == 4, let number = Int(year) else {
      return SourceDate.edtf(of: year) ?? year
    }
    if month.isEmpty { return SourceDate.written(number, 0, 0) }
    let (monthNumber, dayNumber) = parts(month)
    guard let monthNumber else {
      // Such as `March/April` or `Spring`: the year at least stands.
      return SourceDate.edtf(of: "\(month) \(year)") ?? SourceDate.written(number, 0, 0)
    }
    let days = Int(day) ?? dayNumber ?? 0
    return SourceDate.written(number, monthNumber, days)
      ?? SourceDate.written(number, monthNumber, 0)
  }

  /// A date of BibLaTeX, which is EDTF as it is; a tilde in it is no space.
  private static func date(_ value: String) -> String {
    if let edtf = SourceDate.edtf(of: value) { return edtf }
    let text = LaTeXText.plain(value)
    return SourceDate.edtf(of: text) ?? text
  }

  /// The month and the day in `July 28`, `28 July`, `7` or `jul`; no month where there are several.
  private static func parts(_ text: String) -> (month: Int?, day: Int?) {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    if words.count == 1, let number = Int(words[0]) {
      return (1...12 ~= number ? number : nil, nil)
    }
    let names = words.filter { $0.first?.isLetter == true }
    let numbers = words.compactMap { Int($0) }
    let months = names.compactMap(DateLexicon.month)
    guard months.count == 1, names.count == 1 else { return (nil, nil) }
    return (months[0], numbers.count == 1 ? numbers[0] : nil)
  }
}
