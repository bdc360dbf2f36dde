/// Whole periods, without marks of doubt.
extension DatePhrase {
  /// Reads a day, a month, a year, a decade, a century or a millennium.
  func period(_ tokens: Tokens) throws(DateRefusal) -> StatedPeriod? {
    if let only = tokens.first, tokens.count == 1 {
      switch only.kind {
      case .mask(let mask): return StatedPeriod(mask)
      case .number(let year, digits: 4) where year > 0: return try yearPeriod(year)
      default: break
      }
    }
    let telling = tokens.filter { !$0.isWord(.filler) && $0.kind != .dot && $0.kind != .comma }
    if telling.isEmpty { return nil }
    if let period = try century(telling) { return period }
    if let period = try decade(telling) { return period }
    if let period = try calendarDate(telling, tokens) { return period }
    if let period = try year(telling) { return period }
    return try scanned(tokens)
  }

  private func yearPeriod(_ year: Int) throws(DateRefusal) -> StatedPeriod {
    StatedPeriod(try CivilDate(year: year).edtf)
  }

  /// `19th century`, `siècle XIX`, `5th c. BC`, `C5 BC`, `2nd millennium BC`, `公元前5世纪`.
  private func century(_ tokens: [DateToken]) throws(DateRefusal) -> StatedPeriod? {
    var rest = tokens
    let isBefore = rest.contains { $0.isWord(.beforeChrist) }
    let hasEra = rest.contains(where: isEra)
    rest.removeAll(where: isEra)
    guard rest.count == 2 else { return nil }
    let numbers = rest.compactMap(ordinal)
    guard numbers.count == 1, let number = numbers.first, number > 0 else { return nil }
    for token in rest {
      switch token.kind {
      case .word(.century): return try hundred(number, isBefore)
      case .word(.millennium): return try thousand(number, isBefore)
      case .word(.circa) where token.attachedLetter != nil && token == rest[0]:
        // `C5 BC` is a century; `c5 BC` may be about a year.
        guard token.attachedLetter == UInt8(ascii: "C") else {
          if hasEra {
            let era = isBefore ? "BC" : "AD"
            throw .circaOrCentury(
              circa: "about \(number) \(era)", century: "the \(ordinal(of: number)) century \(era)")
          }
          return nil
        }
        return try hundred(number, isBefore)
      case .word(.circa) where token.letters == Array("c".utf8) && token == rest[1]:
        return try hundred(number, isBefore)
      default: continue
      }
    }
    return nil
  }

  /// `1st`, `2nd`, `11th`.
  private func ordinal(of number: Int) -> String {
    let isTeen = 11...13 ~= number % 100
    let ending =
      switch isTeen ? 0 : number % 10 {
      case 1: "st"
      case 2: "nd"
      case 3: "rd"
      default: "th"
      }
    return String(number) + ending
  }

  private func ordinal(_ token: DateToken) -> Int? {
    switch token.kind {
    case .number(let value, let digits) where digits < 3: value
    case .roman(let value): value
    case .word(.ordinal(let value)): value
    case .word(.third): 3
    default: nil
    }
  }

  /// The years of a century. One after Christ is a mask, so that the 19th is 1800 to 1899, but for the
  /// first, which is no mask; one before Christ has the years that have its number.
  private func hundred(_ number: Int, _ isBefore: Bool) throws(DateRefusal) -> StatedPeriod? {
    guard number <= (isBefore ? 99 : 21) else { return nil }
    if number == 1 {
      return try StatedPeriod(years: isBefore ? -99...0 : 1...100)
    }
    let digits = String(number - 1)
    let padded = digits.utf8.count < 2 ? "0" + digits : digits
    return StatedPeriod((isBefore ? "-" : "") + padded + "XX")
  }

  private func thousand(_ number: Int, _ isBefore: Bool) throws(DateRefusal) -> StatedPeriod? {
    guard number <= (isBefore ? 9 : 3) else { return nil }
    if number == 1 { return try StatedPeriod(years: isBefore ? -999...0 : 1...1000) }
    return StatedPeriod((isBefore ? "-" : "") + String(number - 1) + "XXX")
  }

  /// `1850s`, `1850er Jahre`, `années 1850`, `1950年代`, `150s BC`.
  private func decade(_ tokens: [DateToken]) throws(DateRefusal) -> StatedPeriod? {
    guard tokens.contains(where: { $0.isWord(.decade) }) else { return nil }
    let rest = tokens.filter { !$0.isWord(.decade) }
    guard rest.count == 1, case .number(let year, digits: 4) = rest[0].kind, year % 10 == 0,
      year > 0
    else { return nil }
    guard year % 100 != 0 else { throw .decadeOrCentury }
    return StatedPeriod(String(try CivilDate(year: year).edtf.dropLast()) + "X")
  }

  /// `44 BC`, `AD 69`, `1850`.
  private func year(_ tokens: [DateToken]) throws(DateRefusal) -> StatedPeriod? {
    let rest = tokens.filter { !isEra($0) }
    guard rest.count == 1, tokens.count <= 2, case .number(let year, let digits) = rest[0].kind,
      digits <= 4
    else { return nil }
    let isMarked = tokens.count == 2
    guard isMarked || digits == 4 else { return nil }
    guard year > 0 else { throw .noYearZero }
    let isBefore = tokens.contains { $0.isWord(.beforeChrist) }
    return try yearPeriod(isBefore ? 1 - year : year)
  }

  /// `3 de junio de 1976`, `juin 1976`, `June 3, 1976`, `1976. június 3.`, `printemps 1914`,
  /// `10 Feb 1711/12`.
  private func calendarDate(
    _ tokens: [DateToken], _ all: Tokens
  ) throws(DateRefusal) -> StatedPeriod? {
    var rest = tokens
    guard let place = rest.firstIndex(where: { monthOrSeason($0) != nil }) else { return nil }
    if rest.contains(where: { $0.isWord(.beforeChrist) }) { throw .dayBeforeChrist }
    rest.removeAll { $0.isWord(.afterChrist) }
    let dualYear = takeDualYear(&rest)
    rest.removeAll { $0.kind == .dash || $0.kind == .slash }
    guard rest.count <= 3, let name = rest.first(where: { monthOrSeason($0) != nil }),
      let month = monthOrSeason(name), place < 3
    else { return nil }
    var (year, day): (Int?, Int?) = (dualYear, nil)
    for token in rest where token != name {
      guard case .number(let value, let digits) = token.kind else { return nil }
      if digits == 4 || digits == 3 && rest.count == 3 {
        guard year == nil || dualYear != nil else { return nil }
        if dualYear == nil { year = value }
      } else if digits <= 2 {
        guard day == nil else { throw .twoDigitYear }
        day = value
      } else {
        return nil
      }
    }
    guard let year else { return nil }
    guard year > 0 else { throw .noYearZero }
    if month > 12, dualYear != nil {
      // A winter is named by the year in which it begins: 1944/45.
      return month == 24 && day == nil
        ? StatedPeriod(try CivilDate(year: year - 1).edtf + "-24") : nil
    }
    if month > 12 {
      return day == nil ? StatedPeriod(try CivilDate(year: year).edtf + "-\(month)") : nil
    }
    if dualYear != nil, month > 3 { return nil }
    return StatedPeriod(try CivilDate(year: year, month: month, day: day ?? 0).edtf)
  }

  /// Takes the two years of a day of January to March, when the year began in spring: of `1711/12`
  /// the later one, by which the year is counted today.
  private func takeDualYear(_ tokens: inout [DateToken]) -> Int? {
    guard let slash = tokens.firstIndex(where: { $0.kind == .slash }), slash > 0,
      slash + 1 < tokens.count, case .number(let year, digits: 4) = tokens[slash - 1].kind,
      case .number(let second, let digits) = tokens[slash + 1].kind
    else { return nil }
    let width = digits == 1 ? 10 : digits == 2 ? 100 : 10_000
    guard digits != 3, (year + 1) % width == second else { return nil }
    tokens.removeSubrange((slash - 1)...(slash + 1))
    return year + 1
  }

  private func monthOrSeason(_ token: DateToken) -> Int? {
    switch token.kind {
    case .word(.month(let month)): month
    case .word(.season(let season)): season
    default: nil
    }
  }

  /// What `DateScan` or EDTF read of the text of the tokens: `3.6.1976`, `昭和51年`, `185X`.
  private func scanned(_ tokens: Tokens) throws(DateRefusal) -> StatedPeriod? {
    guard let first = tokens.first, let last = tokens.last, tokens.count > 1,
      first.end <= last.start, isWhole(tokens)
    else { return nil }
    let bytes = Array(text[first.start..<last.end])
    guard let scan = DateScan(bytes.span), DateShape.of(scan.words) != nil else { return nil }
    let edtf: String
    do throws(DateRefusal) {
      edtf = try FreeDate.edtf(of: scan, reading)
    } catch {
      if error.leavesRoom { return nil }
      throw error
    }
    guard !edtf.utf8.contains(UInt8(ascii: "/")) else { return nil }
    if edtf.utf8.first == UInt8(ascii: "[") {
      let ends = edtf.dropFirst().dropLast().split(separator: "..")
      return ends.count == 2 ? StatedPeriod(first: String(ends[0]), last: String(ends[1])) : nil
    }
    return StatedPeriod(edtf)
  }

  /// Whether tokens follow each other in the text.
  private func isWhole(_ tokens: Tokens) -> Bool {
    zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start }
  }
}
