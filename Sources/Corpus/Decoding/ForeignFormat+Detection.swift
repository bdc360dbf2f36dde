import Messages

extension ForeignFormat {
  /// The format of a file; nil where it may be text.
  init?(_ bytes: Span<UInt8>) {
    let head = Self.head(of: bytes)
    guard let format = Self.known(head) ?? (Self.hasControls(head) ? .unknown : nil) else {
      return nil
    }
    self = format
  }

  /// The format that the first bytes name; nil where they name none.
  init?(marked bytes: Span<UInt8>) {
    guard let format = Self.known(Self.head(of: bytes)) else { return nil }
    self = format
  }

  private static func head(of bytes: Span<UInt8>) -> [UInt8] {
    var head: [UInt8] = []
    let start = bytes.startOfText
    head.append(bytes.extracting(start..<min(bytes.count, start + 8192)))
    return head
  }

  private static func known(_ head: [UInt8]) -> ForeignFormat? {
    if head.starts(with: [0x50, 0x4B, 3, 4]) { return zip(head) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return .spreadsheet(Message("load.format.old-excel"))
    }
    for (mark, format) in marks where head.starts(with: mark) { return format }
    if let format = markup(head) { return format }
    // A word of letters may begin a table as well: binary files have other signs behind it.
    guard hasControls(head) else { return nil }
    for (mark, format) in words where head.starts(with: mark.utf8) { return format }
    return nil
  }

  /// How a packed corpus begins: `clio` and four bytes that no text has.
  static let packMark: [UInt8] = [0x63, 0x6C, 0x69, 0x6F, 0x00, 0xFE, 0x0D, 0x0A]

  private static let marks: [([UInt8], ForeignFormat)] = [
    (packMark, .packedCorpus),
    ([0x89, 0x50, 0x4E, 0x47], .other(Message("load.format.picture-in", ["format": "PNG"]))),
    ([0xFF, 0xD8, 0xFF], .other(Message("load.format.picture-in", ["format": "JPEG"]))),
    ([0x7F, 0x45, 0x4C, 0x46], .other(Message("load.format.program"))),
    (Array("%PDF-".utf8), .other(Message("load.format.pdf"))),
    (Array("SQLite format 3\0".utf8), .other(Message("load.format.sqlite"))),
    (Array("{\\rtf".utf8), .other(Message("load.format.rtf"))),
    ([0x89, 0x48, 0x44, 0x46], .other(.verbatim("HDF5"))),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .archive(.verbatim("xz"), program: "xz -dk")),
    ([0x28, 0xB5, 0x2F, 0xFD], .archive(.verbatim("Zstandard"), program: "zstd -dk")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive(.verbatim("7z"), program: "7z x")),
    ([0x1F, 0x8B, 8], .archive(Message("load.format.gzip-in-gzip"), program: "gunzip -k")),
    ([0x1F, 0x9D], .archive(.verbatim("compress"), program: "gunzip -k")),
    (
      Array("version https://git-lfs.github.com/spec/".utf8),
      .pointer("Git LFS", program: "git lfs pull")
    ),
    (Array("/annex/objects/".utf8), .pointer("git-annex", program: "git annex get FILE")),
  ]

  /// How web pages begin, one of which comes where a download was refused, and other XML; in small
  /// letters. Other names in angle brackets may be headings: `<TICKER>,<DATE>`.
  private static let openings: [(String, ForeignFormat)] = [
    ("<!doctype html", .other(Message("load.format.web-page"))),
    ("<html", .other(Message("load.format.web-page"))),
    ("<head", .other(Message("load.format.web-page"))),
    ("<body", .other(Message("load.format.web-page"))),
    ("<!--", .other(Message("load.format.web-page-or-xml"))), ("<?xml", .other(.verbatim("XML"))),
    ("<!doctype", .other(.verbatim("XML"))),
    ("<svg", .other(.verbatim("XML"))), ("<kml", .other(.verbatim("XML"))),
    ("<gpx", .other(.verbatim("XML"))),
    ("<rss", .other(.verbatim("XML"))), ("<tei", .other(.verbatim("XML"))),
  ]

  /// The kind of markup that a text begins with, in any case and behind white space.
  private static func markup(_ head: [UInt8]) -> ForeignFormat? {
    guard let first = head.firstIndex(where: { $0 > 0x20 }), head[first] == UInt8(ascii: "<") else {
      return nil
    }
    let text = head[first...].prefix(16).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    for (opening, format) in openings where text.starts(with: opening.utf8) {
      // `<header` is another name; a comment may begin with a letter.
      let isWhole = text.count == opening.utf8.count || (text[opening.utf8.count] &- 97) >= 26
      if isWhole || opening == "<!--" { return format }
    }
    return nil
  }

  private static let words: [(String, ForeignFormat)] = [
    ("GIF8", .other(Message("load.format.picture-in", ["format": "GIF"]))),
    ("PAR1", .other(.verbatim("Parquet"))), ("ARROW1", .other(.verbatim("Arrow"))),
    ("FEA1", .other(.verbatim("Feather"))), ("RIFF", .other(Message("load.format.sound"))),
    ("II*", .other(Message("load.format.picture"))),
    ("RDX", .other(Message("load.format.data-of", ["program": "R"]))),
    ("X\n\0\0", .other(Message("load.format.data-of", ["program": "R"]))),
    ("$FL", .other(Message("load.format.data-of", ["program": "SPSS"]))),
    ("<stata_dta>", .other(Message("load.format.data-of", ["program": "Stata"]))),
    ("BZh", .archive(.verbatim("bzip2"), program: "bunzip2 -k")),
    ("Rar!", .archive(.verbatim("RAR"), program: "unrar x")),
  ]

  /// What a zip holds, by the names of its first files.
  private static func zip(_ head: [UInt8]) -> ForeignFormat {
    func holds(_ text: String) -> Bool { head.contains(Array(text.utf8)) }
    if holds("opendocument.spreadsheet") {
      return .spreadsheet(Message("load.format.libreoffice"))
    }
    if holds("word/") || holds("opendocument.text") {
      return .other(Message("load.format.document"))
    }
    return holds("[Content_Types].xml") || holds("xl/")
      ? .spreadsheet(Message("load.format.excel")) : .archive(.verbatim("zip"), program: "unzip")
  }

  /// Whether there are more control characters than a slip leaves in a text. Those by which some
  /// programs separate cells and records do not count.
  private static func hasControls(_ head: [UInt8]) -> Bool {
    var controls = 0
    for byte in head where byte < 0x20 {
      switch byte {
      case 0x01, 0x09...0x0D, 0x1A...0x1F: break
      default: controls += 1
      }
    }
    return controls > 1 && controls * 50 > head.count
  }
}
