/// Counts the cells that hold a customary sign for a missing value: those of R, Stata, SAS, SPSS, of
/// spreadsheets and databases, of Eurostat and the World Bank, and words of several languages.
///
/// Such a sign is taken for missing only within a column whose other values are numbers, dates or
/// truth values, to which it cannot belong, or which has no other value at all; in a column of words
/// `NA` may be Namibia, or a name.
struct MarkerCount {
  /// Signs and words, without regard to case.
  private static let words = [
    "na", "n/a", "n.a.", "n.a", "n/d", "nd", "n.d.", "n. d.", "n. a.", "#n/a", "#n/a n/a", "<na>",
    "na_character_", "nan", "-nan", "#na", "null", "<null>", "(null)", "nil", "none", "(none)",
    "[null]", "[na]", "[none]", "sysmis", "pd.na", "nat", "―",
    "(blank)", "blank", "empty", "-", "--", "---", "–", "—", "−", ".", "..", "...", "…", ":", "?",
    "??",
    "\\n", "missing", "(missing)", "unknown", "(unknown)", "unk", "unk.", "unkn.", "not known",
    "not available", "not applicable", "\u{A0}", "\u{3000}", "not reported", "not stated",
    "no data", "nodata", "no value",
    "unavailable", "undefined", "undetermined", "unspecified", "tba", "tbd", "#div/0!", "#value!",
    "#ref!",
    "#name?", "#num!", "#null!", "#spill!", "#calc!", "#getting_data", "._", "k.a.", "k. a.",
    "keine angabe",
    "unbekannt", "o.a.", "o. a.", "inconnu", "inconnue", "s.o.", "non disponible", "desconocido",
    "desconocida", "s/d", "sin datos", "sconosciuto", "desconhecido", "неизвестно", "н/д", "н.д.",
    "нет данных",
    "无", "無", "不明", "不详", "不詳", "未详", "未詳", "未知", "暂无", "暫無", "无数据", "缺失", "空", "なし", "無し",
    "該当なし", "データなし", "非公表", "미상", "없음", "불명",
  ]
  /// Signs that among words would be marks of their own: a cross ticks a box.
  private static let signs = [
    "x", "*", "**", "m", "#", "+", "z", "c", "s", "(s)", "(d)", "(x)", "\\", "/",
  ]

  /// The words of up to eight bytes by their bytes, which nearly all are; the others as they are.
  private static let short: [UInt64: Bool] = {
    var table: [UInt64: Bool] = [:]
    for word in words where word.utf8.count <= 8 { table[key(Array(word.utf8).span)] = true }
    for sign in signs { table[key(Array(sign.utf8).span)] = false }
    // The missing values of Stata, `.a` to `.z`.
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[key([UInt8(ascii: "."), letter].span)] = true
    }
    return table
  }()
  private static let long = words.filter { $0.utf8.count > 8 }.map { Array($0.utf8) }
  private static let longest = long.map(\.count).max() ?? 0
  private static let firstOfLong = Set(long.map { $0[0] })

  /// The different spellings that were met, in the order in which they were, and how often.
  private var met: [(text: String, count: Int)] = []
  private(set) var total = 0
  /// Those among them that could not be anything else.
  private(set) var words = 0

  private static let mostSpellings = 32

  /// Counts a cell if it is such a sign; whether it is.
  mutating func count(_ text: Span<UInt8>) -> Bool {
    guard let isWord = Self.isWord(text) else { return false }
    let spelling = String(text)
    if let index = met.firstIndex(where: { $0.text == spelling }) {
      met[index].count += 1
    } else if met.count < Self.mostSpellings {
      met.append((spelling, 1))
    } else {
      return false
    }
    total += 1
    if isWord { words += 1 }
    return true
  }

  /// Whether a sign can be nothing else; nil for what is no such sign.
  static func isWord(_ text: Span<UInt8>) -> Bool? {
    if text.isEmpty || text[0] &- 48 < 10 || text.count > longest { return nil }
    if text.count <= 8 {
      return isFlaggedColon(text) ? true : short[key(text)]
    }
    let first = text[0] &- 65 < 26 ? text[0] | 0x20 : text[0]
    guard firstOfLong.contains(first) else { return nil }
    return long.contains { word in
      word.count == text.count
        && word.indices.allSatisfy { lowered(text[$0]) == word[$0] }
    } ? true : nil
  }

  /// Whether letters follow a colon, the sign of Eurostat: `: c`, `:z`.
  private static func isFlaggedColon(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1, text.count <= 4, text[0] == UInt8(ascii: ":") else { return false }
    for index in 1..<text.count where (text[index] | 0x20) &- 97 >= 26 {
      if text[index] != UInt8(ascii: " ") { return false }
    }
    return true
  }

  /// The bytes as one number, letters of ASCII in lower case.
  private static func key(_ text: Span<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in text.indices { key = key << 8 | UInt64(lowered(text[index])) }
    return key
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  /// The signs that were met.
  var texts: [String] { met.map(\.text) }
}
