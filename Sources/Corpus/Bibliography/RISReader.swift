/// Reads the references of a RIS file: lines of a tag and a value, from `TY` to `ER`.
struct RISReader {
  private(set) var entries: [SourceEntry] = []
  private(set) var faults: [FormFault] = []
  private var entry: SourceEntry?
  private var type = ""
  /// Values that are put together at the end of an entry.
  private var dates: [String: String] = [:]
  private var startPage: String?
  private var endPage: String?
  /// The tag of the line before, and what it has so far.
  private var pending: (tag: String, value: String)?
  private var hasStray = false

  /// Reads a file; an entry without end ends where the next one begins.
  mutating func read(_ bytes: Span<UInt8>) {
    var start = bytes.startOfText
    var number = 0
    while start < bytes.count {
      var end = bytes.endOfLine(from: start)
      let next = end + 1
      number += 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      read(bytes.extracting(start..<end), line: number, start: start)
      start = next
    }
    if let entry {
      note("the reference is not ended by an ER line; it is taken to the end", line: entry.line)
    }
    finish()
  }

  private mutating func read(_ line: Span<UInt8>, line number: Int, start: Int) {
    guard let (tag, value) = Self.parts(of: line) else {
      if line.isBlank { return }
      // What has no tag goes on with the value before.
      if pending != nil {
        let text = BareNames.trimmed(String(line))
        pending = pending.map { ($0.tag, $0.value.isEmpty ? text : "\($0.value) \(text)") }
      } else if entry == nil, !hasStray {
        hasStray = true
        note("a reference begins with a TY line; what stands before is left out", line: number)
      }
      return
    }
    flush()
    switch tag {
    case "TY":
      if let entry {
        note("the reference is not ended by an ER line before the next one", line: entry.line)
        finish()
      }
      entry = SourceEntry(line: number, start: start)
      type = value.uppercased()
      entry?.add(Self.types[type] ?? value.lowercased(), to: "type")
    case "ER": finish()
    default:
      if entry == nil {
        if !hasStray {
          hasStray = true
          note("a reference begins with a TY line; what stands before is left out", line: number)
        }
        return
      }
      pending = (tag, value)
    }
  }

  /// The tag of a line and what follows the dash: `AU  - Hanno`.
  private static func parts(of line: Span<UInt8>) -> (tag: String, value: String)? {
    guard line.count >= 3, isLetter(line[0]), isLetter(line[1]) || line[1] &- 48 < 10 else {
      return nil
    }
    var index = 2
    while index < line.count, line[index] == 0x20 { index += 1 }
    guard index > 2, index < line.count, line[index] == UInt8(ascii: "-"),
      index + 1 == line.count || line[index + 1] == 0x20
    else { return nil }
    return (
      String(line.extracting(0..<2)),
      BareNames.trimmed(String(line.extracting((index + 1)..<line.count)))
    )
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  private mutating func note(_ reason: String, line: Int) {
    faults.append(FormFault(kind: .brokenReference(reason: reason), line: line, column: nil))
  }
}

// Values of an entry.
extension RISReader {
  private mutating func flush() {
    guard let (tag, value) = pending else { return }
    pending = nil
    if value.isEmpty { return }
    switch tag {
    case "PY", "Y1", "DA", "Y2": dates[tag] = value
    case "SP": startPage = value
    case "EP": endPage = value
    case "KW": for word in value.split(separator: ";") { entry?.add(String(word), to: "keyword") }
    case "SN":
      let isBook = ["BOOK", "CHAP", "EBOOK", "ECHAP", "EDBOOK", "THES", "RPRT", "CONF"]
      entry?.add(value, to: isBook.contains(type) ? "ISBN" : "ISSN")
    case "BT", "T2": addContainer(value, tag)
    default: entry?.add(value, to: Self.columns[tag] ?? tag.lowercased())
    }
  }

  /// Of a book `BT` is the title itself, and `T2` the series.
  private mutating func addContainer(_ value: String, _ tag: String) {
    let isBook = ["BOOK", "EBOOK", "EDBOOK", "RPRT", "THES"].contains(type)
    let column = isBook ? (tag == "BT" ? "title" : "collection_title") : "container_title"
    entry?.add(value, to: column)
  }

  private mutating func finish() {
    flush()
    if var entry {
      if let date = issued { entry.add(date, to: "issued") }
      if let date = dates["Y2"] { entry.add(Self.date(date), to: "accessed") }
      if let start = startPage {
        let isRange = endPage != nil && endPage != start && !start.contains("-")
        entry.add(isRange ? "\(start)-\(endPage ?? "")" : start, to: "page")
      }
      entries.append(entry)
    }
    entry = nil
    dates = [:]
    (startPage, endPage) = (nil, nil)
  }

  /// The fullest of the dates, the year being in one field and the day in another.
  private var issued: String? {
    let texts = ["DA", "PY", "Y1"].compactMap { dates[$0] }.map(Self.date)
    let known = texts.filter { SourceDate.edtf(of: $0) != nil }
    guard let year = known.dropFirst().first ?? known.first else { return texts.first }
    guard let fullest = known.first else { return year }
    // Where the two name different years, the one that is called the year of publication stands.
    return fullest.hasPrefix(year.prefix(4)) ? fullest : year
  }

  /// `1914/07/28/other`, in which parts may be empty, as EDTF; else the text.
  private static func date(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { BareNames.trimmed(String($0)) }
    guard let year = Int(parts[0]), parts[0].utf8.count == 4 else {
      return SourceDate.edtf(of: text) ?? text
    }
    let numbers = parts.dropFirst().prefix(2).map { Int($0) ?? 0 }
    return SourceDate.written(
      year, numbers.first ?? 0, numbers.count > 1 && numbers[0] > 0 ? numbers[1] : 0) ?? text
  }

  private static let columns = [
    "AU": "author", "A1": "author", "ED": "editor", "A2": "editor", "A3": "collection_editor",
    "A4": "translator", "TI": "title", "T1": "title", "CT": "title", "JO": "container_title",
    "JF": "container_title", "JA": "container_title_short", "J2": "container_title_short",
    "J1": "container_title_short", "T3": "collection_title", "VL": "volume", "IS": "issue",
    "PB": "publisher", "CY": "publisher_place", "PP": "publisher_place", "UR": "URL",
    "DO": "DOI", "N1": "note", "AB": "abstract", "N2": "abstract", "LA": "language",
    "ET": "edition", "ID": "id", "M3": "genre", "DB": "source", "DP": "source", "L1": "file",
    "CN": "call_number", "AN": "accession_number", "ST": "title_short", "TT": "translated_title",
  ]

  /// The types of items of CSL for those of RIS.
  private static let types = [
    "JOUR": "article-journal", "EJOUR": "article-journal", "JFULL": "periodical",
    "MGZN": "article-magazine", "NEWS": "article-newspaper", "BOOK": "book", "EBOOK": "book",
    "EDBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "CONF": "paper-conference",
    "CPAPER": "paper-conference", "THES": "thesis", "RPRT": "report", "GOVDOC": "report",
    "UNPB": "manuscript", "MANSCPT": "manuscript", "PCOMM": "personal_communication",
    "ELEC": "webpage", "WEB": "webpage", "BLOG": "post-weblog", "ICOMM": "post",
    "GEN":
      "document", "PAMP": "pamphlet", "DICT": "entry-dictionary", "ENCYC": "entry-encyclopedia",
    "MAP": "map", "PAT": "patent", "BILL": "bill", "CASE": "legal_case", "STAT": "legislation",
    "LEGAL": "legislation", "HEAR": "hearing", "DATA": "dataset", "COMP": "software",
    "ART":
      "graphic", "FIGURE": "figure", "MPCT": "motion_picture", "VIDEO": "motion_picture",
    "SOUND": "song", "MUSIC": "musical_score", "SLIDE": "graphic", "STAND": "standard",
    "ANCIENT": "classic", "MULTI": "document", "ABST": "article-journal", "SER": "periodical",
  ]
}
