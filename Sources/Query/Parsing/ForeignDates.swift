/// Dates as they are written in English.
struct ForeignDates {
  private let cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `3 June 1976` and `June 3, 1976`, of which all but the end has been read.
  func date() -> Diagnostic? {
    guard cursor.index >= 2 else { return nil }
    let (first, second) = (cursor[cursor.index - 2], cursor.previous)
    if first.kind == .integer, let month = month(second), isYear(cursor.token) {
      return date(first, month, cursor.token, from: first)
    }
    let year = cursor.token(ahead: 1)
    if cursor.kind == .comma, second.kind == .integer, let month = month(first), isYear(year) {
      return date(second, month, year, from: first)
    }
    return nil
  }

  private func isYear(_ token: Token) -> Bool { token.kind == .integer && token.range.count == 4 }

  private func date(
    _ day: Token, _ month: Int, _ year: Token, from first: Token
  ) -> Diagnostic? {
    guard let number = Int(cursor.text(of: day)), (1...31).contains(number) else { return nil }
    let range = first.range.lowerBound..<year.range.upperBound
    let write = "\(cursor.text(of: year))-\(Self.twoDigits(month))-\(Self.twoDigits(number))"
    return .foreign(cursor.written(range), write: write, range)
  }

  fileprivate static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private func month(_ token: Token) -> Int? { Self.month(cursor.lowercased(token)) }

  fileprivate static func month(_ word: String) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }.map {
      $0 + 1
    }
  }
}

extension Diagnostic {
  /// Returns the fault behind a name that is where a date should, if it is a month and year in
  /// English: `June 1976`. The grammar takes it for a name; who finds that a date was meant may ask.
  ///
  /// - Parameter range: where the name is in the source.
  package static func englishDate(in range: Range<Int>, of source: SourceText) -> Diagnostic? {
    guard range.count < 40 else { return nil }
    let text = source.text(range)
    let words = text.split(separator: " ")
    guard words.count == 2, let month = ForeignDates.month(words[0].lowercased()),
      words[1].count == 4, let year = Int(words[1])
    else { return nil }
    return .foreign(text, write: "\(year)-\(ForeignDates.twoDigits(month))", range)
  }
}
