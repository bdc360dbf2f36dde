/// Two periods of which one may leave out what the other says.
extension DatePhrase {
  /// The periods left and right of a connector: `1914` and `18`, `6th` and `5th century BC`, `3` and
  /// `5 May 1914`, `500` and `450 BC`.
  func pair(
    _ left: Tokens, _ right: Tokens
  ) throws(DateRefusal) -> (StatedPeriod, StatedPeriod)? {
    let (left, right) = (trimmed(left), trimmed(right))
    guard !left.isEmpty, !right.isEmpty else { return nil }
    if let last = shortYear(left, right), let first = try operand(left) {
      return (first, last)
    }
    // An era and a word for a century follow the second period and count for both.
    let shared = right.filter { isEra($0) || $0.isWord(.century) || $0.isWord(.millennium) }
    let hasOwn = left.contains { token in shared.contains { $0.kind == token.kind } || isEra(token)
    }
    if !shared.isEmpty, !hasOwn {
      guard let first = try operand((left + shared)[...]), let last = try operand(right) else {
        return nil
      }
      return (first, last)
    }
    let leads = left.prefix { $0.isWord(.century) }
    if !leads.isEmpty, !right.contains(where: { $0.isWord(.century) }),
      let first = try operand(left), let last = try operand((leads + right)[...])
    {
      return (first, last)
    }
    if let first = try operand(left) {
      if let last = try operand(right) { return (first, last) }
      return try completed(left, right: right).map { (first, $0) }
    }
    guard let last = try operand(right) else { return try monthFirst(left, right) }
    return try completed(right: right, left: left).map { ($0, last) }
  }

  /// The second year of `1914-18` or `1786-9`, which takes its first digits from the first.
  private func shortYear(_ left: Tokens, _ right: Tokens) -> StatedPeriod? {
    var (rest, signs) = (right, StatedPeriod(""))
    take(&rest, into: &signs)
    guard case .number(let year, 4)? = left.last?.kind, rest.count == 1,
      case .number(let second, let digits)? = rest.first?.kind, digits <= 2,
      left.allSatisfy({ $0.number == nil || $0.number == year }),
      let last = YearPair(year: year, second: second, digits: digits, hasSlash: true).lastYear,
      let text = try? CivilDate(year: last).edtf
    else { return nil }
    return StatedPeriod(text).marked(like: signs)
  }

  /// The left side with the month and the year of the right: `3 – 5 May 1914`, `June – August 1914`.
  private func completed(right: Tokens, left: Tokens) throws(DateRefusal) -> StatedPeriod? {
    guard let year = right.last(where: isYear) else { return nil }
    if let period = try operand((left + [year])[...]), left.contains(where: isMonth) {
      return period
    }
    guard let month = right.first(where: isMonth), left.count == 1, left.first?.number != nil else {
      return nil
    }
    return try operand((left + [month, year])[...])
  }

  /// The right side with the year of the left: `1914 June – August`.
  private func completed(_ left: Tokens, right: Tokens) throws(DateRefusal) -> StatedPeriod? {
    guard let year = left.first(where: isYear), right.contains(where: isMonth) else { return nil }
    return try operand((right + [year])[...])
  }

  /// `June 6 – 9, 1944` and `June 6 – July 9, 1944`.
  private func monthFirst(
    _ left: Tokens, _ right: Tokens
  ) throws(DateRefusal) -> (StatedPeriod, StatedPeriod)? {
    guard let month = left.first, isMonth(month), let year = right.last, isYear(year),
      let first = try operand((left + [year])[...]), let last = try operand(([month] + right)[...])
    else { return nil }
    return (first, last)
  }

  private func isYear(_ token: DateToken) -> Bool {
    if case .number(_, digits: 4) = token.kind { true } else { false }
  }

  private func isMonth(_ token: DateToken) -> Bool {
    if case .word(.month) = token.kind { true } else { false }
  }
}
