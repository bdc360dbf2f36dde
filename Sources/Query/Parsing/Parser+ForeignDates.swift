// Dates as they are written in English.
extension Parser {
  /// `3 June 1976` and `June 3, 1976`, of which all but the end has been read.
  func foreignDate() -> Diagnostic? {
    guard index >= 2 else { return nil }
    let (first, second) = (tokens[index - 2], previous)
    if first.kind == .integer, let month = month(second), isYear(token) {
      return date(first, month, token, from: first, to: token)
    }
    let year = token(ahead: 1)
    if kind == .comma, second.kind == .integer, let month = month(first), isYear(year) {
      return date(second, month, year, from: first, to: year)
    }
    return nil
  }

  private func isYear(_ token: Token) -> Bool { token.kind == .integer && token.range.count == 4 }

  private func date(
    _ day: Token, _ month: Int, _ year: Token, from first: Token, to last: Token
  ) -> Diagnostic? {
    guard let number = Int(text(of: day)), (1...31).contains(number) else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let write = "\(text(of: year))-\(Self.twoDigits(month))-\(Self.twoDigits(number))"
    return foreign(written(range), write: write, range)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private func month(_ token: Token) -> Int? { Self.month(lowercased(token)) }

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
  /// Returns the fault behind a name that stands where a date should, if it is a month and year in
  /// English: `June 1976`. The grammar takes it for a name; who finds that a date was meant may ask.
  ///
  /// - Parameter range: where the name stands in the source.
  package static func englishDate(in range: Range<Int>, of source: SourceText) -> Diagnostic? {
    guard range.count < 40 else { return nil }
    let text = source.text(range)
    let words = text.split(separator: " ")
    guard words.count == 2, let month = Parser.month(words[0].lowercased()), words[1].count == 4,
      let year = Int(words[1])
    else { return nil }
    let write = "\(year)-\(month < 10 ? "0" : "")\(month)"
    return Diagnostic(
      .foreignForm(found: text, write: write), range, fix: Fix(range: range, text: write))
  }
}
