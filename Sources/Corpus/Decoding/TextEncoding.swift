import Glibc
import Text

/// How the characters of a file are written as bytes: any encoding that the system's iconv knows.
package struct TextEncoding: Equatable, Sendable {
  /// The name for messages and descriptors, as the web's standard writes it where it has one.
  package let name: String
  /// The name by which iconv knows it.
  let iconvName: String
  /// The bytes of its smallest part, which is skipped where nothing can be read.
  let unit: Int

  private init(_ name: String, iconv: String, unit: Int = 1) {
    self.name = name
    iconvName = iconv
    self.unit = unit
  }

  package static let utf8 = TextEncoding("UTF-8", iconv: "UTF-8")
  static let utf16LE = TextEncoding("UTF-16LE", iconv: "UTF-16LE", unit: 2)
  static let utf16BE = TextEncoding("UTF-16BE", iconv: "UTF-16BE", unit: 2)
  static let utf32LE = TextEncoding("UTF-32LE", iconv: "UTF-32LE", unit: 4)
  static let utf32BE = TextEncoding("UTF-32BE", iconv: "UTF-32BE", unit: 4)
  static let windows1252 = TextEncoding("windows-1252", iconv: "CP1252")
  /// With the additions of Microsoft, which files from Excel hold.
  static let shiftJIS = TextEncoding("Shift_JIS", iconv: "CP932")
  /// By GB18030, of which it is a part.
  static let gbk = TextEncoding("GBK", iconv: "GB18030")
}

extension TextEncoding {
  /// The encoding of a name, without regard to case, signs and the usual synonyms: what a web page,
  /// Python or iconv calls it; nil where the system has none of that name.
  ///
  /// `UTF-16` is read as its mark says; see `Decoding`.
  package init?(named name: String) {
    if let known = Self.known[Self.folded(name)] {
      self = known
      return
    }
    // Signs such as the `//IGNORE` of iconv would drop characters without a word.
    let isName = name.utf8.allSatisfy { byte in
      byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || "-_.:+()".utf8.contains(byte)
    }
    guard isName, !name.isEmpty, name.utf8.count < 64, Self.isInstalled(name) else { return nil }
    self.init(name, iconv: name, unit: Self.unit(of: Self.folded(name)))
  }

  /// The names that are nearest to one that is none.
  package static func nearest(to name: String) -> [String] {
    let names = known.values.map(\.name) + ["Big5", "EUC-JP", "EUC-KR", "ISO-8859-2", "KOI8-R"]
    return NearestNames.nearest(to: name, among: Set(names).sorted())
  }

  /// Whether it is UTF-16 by a name that leaves the order of the bytes to a mark.
  var isUTF16OfEitherOrder: Bool { name == "UTF-16" }

  /// Whether the system can convert an encoding of this name.
  static func isInstalled(_ name: String) -> Bool {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return false
    }
    iconv_close(converter)
    return true
  }

  private static let known: [String: TextEncoding] = {
    var known: [String: TextEncoding] = [:]
    let synonyms: [(TextEncoding, String)] = [
      (.utf8, "utf8 utf8sig utf8bom ascii usascii"),
      (.utf16LE, "utf16le"), (.utf16BE, "utf16be"), (.utf32LE, "utf32le"), (.utf32BE, "utf32be"),
      // Files that say Latin-1 and have bytes that are none come from Windows; the others agree.
      (.windows1252, "windows1252 cp1252 1252 ansi latin1 iso88591"),
      (.shiftJIS, "shiftjis sjis cp932 ms932 932 windows31j mskanji xsjis"),
      (.gbk, "gbk gb18030 gb2312 cp936 ms936 936"),
    ]
    for (encoding, names) in synonyms {
      for name in names.split(separator: " ") { known[String(name)] = encoding }
    }
    known["utf16"] = TextEncoding("UTF-16", iconv: "UTF-16LE", unit: 2)
    known["utf32"] = TextEncoding("UTF-32", iconv: "UTF-32LE", unit: 4)
    return known
  }()

  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func unit(of name: String) -> Int {
    if ["utf16", "ucs2", "unicode"].contains(where: name.hasPrefix) { return 2 }
    return ["utf32", "ucs4"].contains(where: name.hasPrefix) ? 4 : 1
  }
}
