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
  /// With the additions of Hong Kong.
  static let big5 = TextEncoding("Big5", iconv: "BIG5-HKSCS")
  static let eucJP = TextEncoding("EUC-JP", iconv: "EUC-JP")
  /// With the additions of Microsoft, the Unified Hangul Code.
  static let eucKR = TextEncoding("EUC-KR", iconv: "CP949")
  static let iso2022JP = TextEncoding("ISO-2022-JP", iconv: "ISO-2022-JP-2")
  static let iso2022KR = TextEncoding("ISO-2022-KR", iconv: "ISO-2022-KR")
  static let windows1250 = TextEncoding("windows-1250", iconv: "CP1250")
  static let windows1251 = TextEncoding("windows-1251", iconv: "CP1251")
  static let windows1253 = TextEncoding("windows-1253", iconv: "CP1253")
  static let windows1254 = TextEncoding("windows-1254", iconv: "CP1254")
  static let windows1255 = TextEncoding("windows-1255", iconv: "CP1255")
  static let windows1256 = TextEncoding("windows-1256", iconv: "CP1256")
  static let windows1257 = TextEncoding("windows-1257", iconv: "CP1257")
  static let windows1258 = TextEncoding("windows-1258", iconv: "CP1258")
  static let windows874 = TextEncoding("windows-874", iconv: "CP874")
  static let koi8R = TextEncoding("KOI8-R", iconv: "KOI8-R")
  static let koi8U = TextEncoding("KOI8-U", iconv: "KOI8-U")
  static let macRoman = TextEncoding("macintosh", iconv: "MACINTOSH")
  static let macCyrillic = TextEncoding("x-mac-cyrillic", iconv: "MAC-CYRILLIC")
  static let ibm437 = TextEncoding("IBM437", iconv: "CP437")
  static let ibm850 = TextEncoding("IBM850", iconv: "CP850")
  static let ibm852 = TextEncoding("IBM852", iconv: "CP852")
  static let ibm866 = TextEncoding("IBM866", iconv: "CP866")

  /// A part of ISO 8859.
  static func iso8859(_ part: Int) -> TextEncoding {
    TextEncoding("ISO-8859-\(part)", iconv: "ISO-8859-\(part)")
  }
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

  /// That no encoding has a name, with the nearest that one has.
  package static func unknown(_ name: String) -> LoadFault.Kind {
    let names = Set(known.values.map(\.name)).sorted()
    return .unknownEncoding(name, nearest: NearestNames.nearest(to: name, among: names).first)
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
      // Files that say Latin-1 and have bytes that are not Latin-1 come from Windows; the others agree.
      (.windows1252, "windows1252 cp1252 1252 ansi latin1 iso88591"),
      (.shiftJIS, "shiftjis sjis cp932 ms932 932 windows31j mskanji xsjis"),
      (.gbk, "gbk gb18030 gb2312 cp936 ms936 936 euccn xgbk windows936 simplifiedchinese"),
      (.big5, "big5 big5hkscs cp950 ms950 950 windows950 bigfive xxbig5 traditionalchinese big5tw"),
      (.eucJP, "eucjp ujis xeucjp cp51932 51932 eucjpms"),
      (
        .eucKR,
        "euckr cp949 ms949 949 uhc ksc5601 ksx1001 windows949 ksc56011987 korean xwindows949"
      ),
      (.iso2022JP, "iso2022jp jis csiso2022jp iso2022jp2 cp50220"), (.iso2022KR, "iso2022kr"),
      (.windows1250, "windows1250 cp1250 1250 xcp1250 ms1250 winlatin2"),
      (.windows1251, "windows1251 cp1251 1251 xcp1251 ms1251 win1251 ansi1251"),
      (.windows1253, "windows1253 cp1253 1253 ms1253"),
      (.windows1254, "windows1254 cp1254 1254 ms1254 latin5 iso88599 l5"),
      (.windows1255, "windows1255 cp1255 1255"), (.windows1256, "windows1256 cp1256 1256"),
      (.windows1257, "windows1257 cp1257 1257"), (.windows1258, "windows1258 cp1258 1258"),
      (.windows874, "windows874 cp874 874 tis620 tis6202533 iso885911"),
      (.iso8859(2), "iso88592 latin2 l2"), (.iso8859(5), "iso88595 cyrillic"),
      (.iso8859(7), "iso88597 greek"), (.iso8859(15), "iso885915 latin9 latin0"),
      (.koi8R, "koi8r koi8 koi cskoi8r"), (.koi8U, "koi8u"),
      (.macRoman, "macintosh mac macroman xmacroman csmacintosh applemacroman xmacintosh"),
      (.macCyrillic, "xmaccyrillic maccyrillic"),
      (.ibm437, "ibm437 cp437 437 oem oemus dosus"), (.ibm850, "ibm850 cp850 850 dos"),
      (.ibm852, "ibm852 cp852 852"), (.ibm866, "ibm866 cp866 866 dos866"),
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
