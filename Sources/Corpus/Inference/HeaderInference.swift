import Text

/// Tells whether the first record of a file names its columns.
///
/// It does unless there is evidence that it is a row: a number or a date above nothing but numbers or
/// dates, and beside it no text that only a heading can be. Years in a row (`country, 1960, 1961`) are
/// names all the same, and so are `0-14` above whole numbers, `state` above codes, and any word above
/// nothing but numbers.
enum HeaderInference {
  enum Verdict: Equatable {
    case headings
    case row
    /// The record looks like those below and may still name the columns; it is read as a row.
    case openRow
  }

  /// - Parameter records: the first records of the file, padded to one width.
  static func hasHeader(_ records: [[String]]) -> Bool { verdict(on: records) == .headings }

  static func verdict(on records: [[String]]) -> Verdict {
    guard let first = records.first, records.count > 1 else { return .headings }
    // Headings may be repeated further down.
    let others = records.dropFirst().filter { $0 != first }
    let below = others.isEmpty ? Array(records.dropFirst()) : others
    let columns = first.indices.map { column in
      HeadingColumn(first[column], below: below.map { $0[column] })
    }
    let typed = columns.filter(\.isTyped)
    guard !typed.isEmpty, !columns.contains(where: { $0.isWordAboveValues }) else {
      return .headings
    }
    let texts = columns.filter(\.isTextAboveTexts)
    if texts.contains(where: \.recurs) { return .row }
    let isNamed =
      columns.contains { HeadingWords.holds($0.heading) }
      || texts.contains { $0.hasShapeOfItsOwn } && texts.allSatisfy { !$0.hasShapeOfCells }
      || HeadingRun.names(typed, isAlone: typed.count == first.count)
    if isNamed { return .headings }
    return columns.contains { $0.isSurelyValue } ? .row : .openRow
  }

  /// Whether texts are years, one after the other, that name the columns below them: the columns hold
  /// something else.
  static func areYears(_ texts: [String], above columns: [[String]]) -> Bool {
    let years = texts.filter(isYear).compactMap(year)
    guard years.count == texts.count, zip(years, years.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      return false
    }
    let areSteady =
      years.count > 2 && years[0] < years[1]
      && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == years[1] - years[0] }
    return areSteady || !years.isEmpty && !columns.joined().contains(where: isYear)
  }

  static func isYear(_ text: String) -> Bool { year(text).map { 1000...2999 ~= $0 } ?? false }

  /// `1914`, and `1914.0` as programs write it that had decimals in the row.
  private static func year(_ text: String) -> Int? {
    let text = text.trimmed
    return Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}
