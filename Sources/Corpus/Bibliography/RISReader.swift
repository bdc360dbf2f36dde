import Text

/// Reads the references of a RIS file: lines of a tag and a value, from `TY` to `ER`.
struct RISReader {
  private(set) var entries: [SourceEntry] = []
  private(set) var faults: [(fault: ReferenceFault, line: Int)] = []
  private var entry: SourceEntry?
  private var type = ""
  /// Values that are put together at the end of an entry.
  private var dates: [String: String] = [:]
  private var startPage: String?
  private var endPage: String?
  /// The tags of an entry that have one value.
  private var values: [String: String] = [:]
  /// The tag of the line before, what it has so far, and its line.
  private var pending: (tag: String, value: String, line: Int)?
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
    if let entry { note(.noEnd(isLast: true), line: entry.line) }
    finish()
  }

  private mutating func read(_ line: Span<UInt8>, line number: Int, start: Int) {
    guard let (tag, value) = Self.parts(of: line) else {
      if line.isBlank { return }
      // What has no tag goes on with the value before.
      if pending != nil {
        let text = String(line).trimmed
        pending = pending.map { ($0.tag, $0.value.isEmpty ? text : "\($0.value) \(text)", $0.line) }
      } else if entry == nil, !hasStray {
        hasStray = true
        note(.strayLines, line: number)
      }
      return
    }
    flush()
    switch tag {
    case "TY":
      if let entry {
        note(.noEnd(isLast: false), line: entry.line)
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
          note(.strayLines, line: number)
        }
        return
      }
      pending = (tag, value, number)
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
      String(line.extracting((index + 1)..<line.count)).trimmed
    )
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  private mutating func note(_ fault: ReferenceFault, line: Int) { faults.append((fault, line)) }
}

// Values of an entry.
extension RISReader {
  private mutating func flush() {
    guard let (tag, value, line) = pending else { return }
    pending = nil
    if value.isEmpty { return }
    let column = Self.columns[tag] ?? tag.lowercased()
    if ["N1", "AB", "N2"].contains(tag) {
      entry?.join(value, to: column)
      return
    }
    if tag != "KW", !SourceEntry.lists.contains(column) {
      if let first = values[tag] {
        if first != value { note(.repeatedTag(tag), line: line) }
        return
      }
      values[tag] = value
    }
    switch tag {
    case "PY", "Y1", "DA", "Y2": dates[tag] = value
    case "SP": startPage = value
    case "EP": endPage = value
    case "KW": for word in value.split(separator: ";") { entry?.add(String(word), to: "keyword") }
    case "SN":
      let isBook = ["BOOK", "CHAP", "EBOOK", "ECHAP", "EDBOOK", "THES", "RPRT", "CONF"]
      entry?.add(value, to: isBook.contains(type) ? "ISBN" : "ISSN")
    case "BT", "T2": addContainer(value, tag)
    default: add(value, tag, to: column)
    }
  }

  /// Adds a value; where another tag gave the column another one, under the name of its own tag.
  private mutating func add(_ value: String, _ tag: String, to column: String) {
    let isTaken = !SourceEntry.lists.contains(column) && entry?[column].map { $0 != value } ?? false
    entry?.add(value, to: isTaken ? tag.lowercased() : column)
  }

  /// Of a book `BT` is the title itself, and `T2` the series.
  private mutating func addContainer(_ value: String, _ tag: String) {
    let isBook = ["BOOK", "EBOOK", "EDBOOK", "RPRT", "THES"].contains(type)
    let column = isBook ? (tag == "BT" ? "title" : "collection_title") : "container_title"
    add(value, tag, to: column)
  }

  private mutating func finish() {
    flush()
    if var entry {
      if let date = issued { entry.add(date, to: "issued") }
      if let date = dates["Y2"] { entry.add(Self.date(date), to: "accessed") }
      // What is no date beside one that is.
      for tag in ["DA", "PY", "Y1"] {
        guard let text = dates[tag].map(Self.date), text != entry["issued"],
          SourceDate.edtf(of: text) == nil
        else { continue }
        entry.add(text, to: tag.lowercased())
      }
      if let start = startPage {
        let isRange = endPage != nil && endPage != start && !start.contains("-")
        entry.add(isRange ? "\(start)-\(endPage ?? "")" : start, to: "page")
      }
      entries.append(entry)
    }
    entry = nil
    dates = [:]
    values = [:]
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
      .map(\.trimmed)
    guard let year = number(parts[0]), parts[0].utf8.count == 4 else {
      return SourceDate.edtf(of: text) ?? text
    }
    guard let month = part(parts, 1, month), let day = part(parts, 2, number) else { return text }
    // Beyond the months are the seasons, by their names.
    guard 0...12 ~= month || number(parts[1]) == nil && day == 0 else { return text }
    if month == 0, day > 0 {
      // The day of a month that is not known.
      let edtf = "\(parts[0])-XX-\(day < 10 ? "0" : "")\(day)"
      return SourceDate.edtf(of: edtf) == nil ? text : edtf
    }
    return SourceDate.written(year, month, day) ?? text
  }

  /// A part of a date; 0 where it is empty or not there, nil where it cannot be read.
  private static func part(
    _ parts: [String], _ place: Int, _ read: (String) -> Int?
  ) -> Int? {
    place < parts.count && !parts[place].isEmpty ? read(parts[place]) : 0
  }

  /// A number of digits alone.
  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { $0 &- 48 < 10 } ? Int(text) : nil
  }

  /// A month by its number or its name.
  private static func month(_ text: String) -> Int? {
    if let number = number(text) { return number }
    guard let edtf = SourceDate.edtf(of: "\(text) 2000"), edtf.hasPrefix("2000-"),
      edtf.utf8.count == 7
    else { return nil }
    return Int(edtf.suffix(2))
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
