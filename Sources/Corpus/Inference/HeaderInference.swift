/// Tells whether the first record of a file names its columns.
///
/// It does not where one of its cells is a number or a date and so are all values below it: a name is
/// neither. Years in a row (`country, 1960, 1961, 1962`) are names all the same, and so are `18-24` and
/// `2019-20` beside a cell that can only be one: words above nothing but numbers.
enum HeaderInference {
  /// - Parameter records: the first records of the file, padded to one width.
  static func hasHeader(_ records: [[String]]) -> Bool {
    guard let first = records.first, records.count > 1 else { return true }
    let below = records.dropFirst()
    let typed = first.indices.filter { column in
      isValue(first[column])
        && below.contains { !$0[column].isEmpty }
        && below.allSatisfy { $0[column].isEmpty || isValue($0[column]) }
    }
    return typed.isEmpty || areYears(typed.map { first[$0] }, among: first)
      || first.indices.contains { column in
        isName(first[column]) && below.count > 1
          && below.allSatisfy { isValue($0[column]) }
      }
  }

  /// Whether a text has a word in it that stands for no missing value.
  private static func isName(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return !isValue(text)
      && words.contains {
        $0.count > 1 && !["na", "nan", "null", "none", "unknown", "missing", "nd"].contains($0)
      }
  }

  private static func isValue(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "-") && $0 != 0x20 }) else {
      return false
    }
    guard first &- 48 < 10 || first == UInt8(ascii: ".") else { return false }
    return text.utf8.allSatisfy { byte in
      byte &- 48 < 10 || "-./: eE+".utf8.contains(byte)
    }
  }

  private static func areYears(_ texts: [String], among all: [String]) -> Bool {
    let years = texts.compactMap(Int.init)
    return years.count == texts.count && years.count > 1 && years.count < all.count
      && years.allSatisfy { 1000...2999 ~= $0 }
      && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == years[1] - years[0] }
  }
}
