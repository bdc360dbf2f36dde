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
    return typed.isEmpty
      || typed.count < first.count
        && areYears(
          typed.map { first[$0] }, above: typed.map { column in below.map { $0[column] } })
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

  /// Whether texts are years, one after the other, that name the columns below them: the columns hold
  /// something else.
  static func areYears(_ texts: [String], above columns: [[String]]) -> Bool {
    let years = texts.filter(isYear).compactMap { Int(BareNames.trimmed($0)) }
    guard years.count == texts.count, zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return false
    }
    let areSteady =
      years.count > 1 && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == years[1] - years[0] }
    return areSteady || !years.isEmpty && !columns.joined().contains(where: isYear)
  }

  static func isYear(_ text: String) -> Bool {
    Int(BareNames.trimmed(text)).map { 1000...2999 ~= $0 } ?? false
  }
}
