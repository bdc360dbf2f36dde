/// One period: a day, a month, a year, a decade or a century, with marks of doubt, or a part of one.
extension DatePhrase {
  /// Reads a period with its marks.
  func operand(
    _ tokens: Tokens, _ signs: StatedPeriod = StatedPeriod("")
  ) throws(DateRefusal) -> StatedPeriod? {
    var rest = trimmed(tokens)
    var marks = signs
    take(&rest, into: &marks)
    guard !rest.isEmpty, var period = try part(rest) else { return nil }
    period.isApproximate = period.isApproximate || marks.isApproximate
    period.isDoubtful = period.isDoubtful || marks.isDoubtful
    return period
  }

  /// Takes `ca.`, `about`, `probably`, `?` and their like off both ends, and brackets with them.
  func take(_ rest: inout Tokens, into marks: inout StatedPeriod) {
    while rest.count > 1, let first = rest.first, let last = rest.last {
      let isAttached = first.attachedLetter != nil && isShortNumber(rest.dropFirst().first)
      if first.isWord(.circa) && !isAttached || first.kind == .tilde {
        marks.isApproximate = true
        rest.removeFirst()
      } else if first.isWord(.doubt) {
        marks.isDoubtful = true
        rest.removeFirst()
      } else if first.kind == .dot {
        rest.removeFirst()
      } else if last.kind == .question || last.isWord(.doubt) {
        marks.isDoubtful = true
        rest.removeLast()
      } else if last.kind == .tilde || last.isWord(.circa) && !isBehindOrdinal(rest) {
        marks.isApproximate = true
        rest.removeLast()
      } else if last.kind == .dot, rest.dropLast().last?.isWord(.circa) == true,
        !isBehindOrdinal(rest.dropLast())
      {
        rest.removeLast()
      } else if rest.count > 2, last.kind == .close,
        let open = rest.lastIndex(where: { $0.kind == .open }),
        isMarks(rest[(open + 1)..<(rest.endIndex - 1)]) || open == rest.startIndex
      {
        // `1850 (?)`, `(1850)`.
        let inner = rest[(open + 1)..<(rest.endIndex - 1)]
        if open == rest.startIndex {
          rest = inner
        } else {
          for token in inner {
            if token.kind == .question || token.isWord(.doubt) { marks.isDoubtful = true }
            if token.isWord(.circa) { marks.isApproximate = true }
          }
          rest = rest[..<open]
        }
      } else {
        return
      }
    }
  }

  private func isMarks(_ tokens: Tokens) -> Bool {
    !tokens.isEmpty
      && tokens.allSatisfy {
        $0.kind == .question || $0.kind == .dot || $0.isWord(.circa) || $0.isWord(.doubt)
      }
  }

  private func isShortNumber(_ token: DateToken?) -> Bool {
    if case .number(_, let digits)? = token?.kind { digits < 3 } else { false }
  }

  /// Whether the `c.` at the end stands for a century: `5th c.`.
  private func isBehindOrdinal(_ tokens: Tokens) -> Bool {
    guard let last = tokens.last, last.letters == Array("c".utf8) else { return false }
    let number = tokens.dropLast().last { !$0.isWord(.filler) }
    switch number?.kind {
    case .number(_, let digits): return digits < 3
    case .word(.ordinal), .roman: return true
    default: return false
    }
  }

  /// Reads `early 1914`, `first half of the 19th century`, `Q1 1914`, or a whole period.
  private func part(_ tokens: Tokens) throws(DateRefusal) -> StatedPeriod? {
    if let period = try period(tokens) { return period }
    var rest = tokens
    if let first = rest.first, let index = third(first) {
      rest.removeFirst()
      while rest.count > 1, let next = rest.first, next.kind == .dash || next.isWord(.filler) {
        rest.removeFirst()
      }
      return try period(rest).flatMap { PeriodArithmetic.part(index, of: 3, in: $0) }
    }
    if let last = rest.last, let index = third(last), last.letters.isEmpty {
      // Chinese and Japanese put the part behind: 19世紀初.
      return try period(rest.dropLast()).flatMap { period in
        let isHalf = isHalf(last)
        return PeriodArithmetic.part(isHalf ? index / 2 : index, of: isHalf ? 2 : 3, in: period)
      }
    }
    guard let fraction = fraction(&rest) else { return nil }
    return try period(rest).flatMap {
      PeriodArithmetic.part(fraction.index, of: fraction.count, in: $0)
    }
  }

  private func third(_ token: DateToken) -> Int? {
    switch token.meaning {
    case .early: 0
    case .mid: 1
    case .half where token.letters == Array("meta".utf8): 1
    case .late: 2
    default: nil
    }
  }

  /// Whether a word of Chinese or Japanese is that of a half: 前半.
  private func isHalf(_ token: DateToken) -> Bool {
    let half = Array("半".utf8)
    let bytes = text[token.start..<token.end]
    return bytes.count > half.count
      && bytes.indices.contains { index in bytes[index...].starts(with: half) }
      && !bytes.starts(with: half)
  }

  /// Takes `first half of`, `2. Hälfte des`, `last quarter of`, `Q1`.
  private func fraction(_ rest: inout Tokens) -> (index: Int, count: Int)? {
    // In `third quarter` the first word is the number.
    guard
      let place = rest.prefix(4).indices.first(where: { index in
        self.count(rest[index]) != nil
          && (index + 1 >= rest.endIndex || self.count(rest[index + 1]) == nil)
      }), let count = self.count(rest[place])
    else { return nil }
    var number: Int?
    let before = rest[..<place].filter { $0.kind != .dot && !$0.isWord(.filler) }
    rest = rest[(place + 1)...]
    if before.count == 1 {
      switch before[before.startIndex].kind {
      case .word(.ordinal(let ordinal)): number = ordinal
      case .word(.third): number = 3
      // In Italian the word for before is that for the first as well.
      case .word(.before) where before.first?.letters == Array("prima".utf8): number = 1
      case .number(let value, let digits) where digits == 1: number = value
      case .roman(let value): number = value
      case .word(.last), .word(.late): number = count
      case .word(.early): number = 1
      default: return nil
      }
    } else if before.isEmpty, count == 4, case .number(let value, digits: 1)? = rest.first?.kind {
      number = value
      rest.removeFirst()
    }
    guard let number, 1...count ~= number else { return nil }
    while rest.count > 1, let next = rest.first, next.isWord(.filler) || next.kind == .dash {
      rest.removeFirst()
    }
    return (number - 1, count)
  }

  private func count(_ token: DateToken) -> Int? {
    switch token.meaning {
    case .half: 2
    case .third: 3
    case .quarter: 4
    default: nil
    }
  }
}
