extension Lexer {
  /// A number or a date.
  mutating func lexNumber() {
    let start = offset
    if let end = dateEnd(from: start) { return append(.date, start, end) }
    var kind = Token.Kind.integer
    var position = digitsEnd(from: start, separators: true)
    let point = sign(at: position)
    if point.ascii == UInt8(ascii: "."), Scalars.isDigit(sign(at: point.end).ascii) {
      kind = .decimal
      position = digitsEnd(from: point.end, separators: false)
    }
    if position < bytes.count, NumberScale(Scalars.decode(bytes, at: position).value) != nil {
      kind = .scaledNumber
      position = Scalars.decode(bytes, at: position).end
    }
    append(kind, start, position)
  }

  private func digitsEnd(from start: Int, separators: Bool) -> Int {
    var position = start
    while true {
      let next = sign(at: position)
      guard Scalars.isDigit(next.ascii) || (separators && next.ascii == UInt8(ascii: "_")) else {
        return position
      }
      position = next.end
    }
  }

  /// Returns the offset after a date with four digits for the year: `1976-06-03`, `1976年6月`. Forms
  /// that only look like one (`1976-6-3`, `1976/06/03`, `1970年代`) are read whole, so that the
  /// parser can say how they are written.
  private func dateEnd(from start: Int) -> Int? {
    guard let year = digits(4...4, at: start), year < bytes.count else { return nil }
    let separator = Scalars.decode(bytes, at: year)
    if separator.value == 0x5E74 { return kanjiDateEnd(from: separator.end) }
    guard separator.ascii == UInt8(ascii: "-") || separator.ascii == UInt8(ascii: "/") else {
      return nil
    }
    guard let month = digits(1...2, at: separator.end) else { return nil }
    let second = sign(at: month)
    if second.ascii == separator.ascii, let day = digits(1...2, at: second.end) { return day }
    let isMonth = separator.ascii == UInt8(ascii: "-") && digits(2...2, at: separator.end) != nil
    return isMonth ? month : nil
  }

  private func kanjiDateEnd(from monthStart: Int) -> Int {
    if monthStart < bytes.count, Scalars.decode(bytes, at: monthStart).value == 0x4EE3 {
      return Scalars.decode(bytes, at: monthStart).end  // 1970年代
    }
    guard let month = digits(1...2, at: monthStart), let dayStart = skip(0x6708, at: month) else {
      return monthStart
    }
    guard let day = digits(1...2, at: dayStart), let end = skip(0x65E5, at: day) else {
      return dayStart
    }
    return end
  }

  /// Returns the offset after a run of digits whose length is in a range.
  private func digits(_ count: ClosedRange<Int>, at start: Int) -> Int? {
    var position = start
    var found = 0
    while found <= count.upperBound, Scalars.isDigit(sign(at: position).ascii) {
      position = sign(at: position).end
      found += 1
    }
    return count.contains(found) ? position : nil
  }

  private func skip(_ value: UInt32, at position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    let scalar = Scalars.decode(bytes, at: position)
    return scalar.value == value ? scalar.end : nil
  }

  /// `@` and an EDTF string: a set in brackets, or parts with a slash between them.
  mutating func lexEDTF(from contentStart: Int) {
    let start = offset
    let first = sign(at: contentStart)
    if first.ascii == UInt8(ascii: "[") || first.ascii == UInt8(ascii: "{") {
      let closing: UInt8 = first.ascii == UInt8(ascii: "[") ? 0x5D : 0x7D
      var position = first.end
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
        let next = sign(at: position)
        position = position == next.end ? position + 1 : next.end
        if next.ascii == closing { return append(.edtf, start, position) }
      }
      return append(.unterminated, start, lineEnd(from: start))
    }
    var position = edtfPartEnd(from: contentStart)
    if position == contentStart { position = dotsEnd(from: contentStart) }
    let slash = sign(at: position)
    if slash.ascii == UInt8(ascii: "/") {
      position = edtfPartEnd(from: slash.end)
      if position == slash.end { position = dotsEnd(from: slash.end) }
    } else if sign(at: contentStart).ascii == UInt8(ascii: ".") {
      position = contentStart
    }
    append(position > contentStart ? .edtf : .unknown, start, position)
  }

  private func edtfPartEnd(from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let next = sign(at: position)
      switch next.ascii {
      case UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: ":"),
        UInt8(ascii: "+"), UInt8(ascii: "-"):
        position = next.end
      default:
        guard Scalars.isDigit(next.ascii) || Scalars.isASCIILetter(next.ascii) else {
          return position
        }
        position = next.end
      }
    }
    return position
  }

  private func dotsEnd(from start: Int) -> Int {
    let first = sign(at: start)
    let second = sign(at: first.end)
    let isDots = first.ascii == UInt8(ascii: ".") && second.ascii == UInt8(ascii: ".")
    return isDots ? second.end : start
  }
}

/// What a sign behind a number multiplies it by.
enum NumberScale {
  case tenThousand, hundredMillion, percent

  init?(_ value: UInt32) {
    switch value {
    case 0x4E07, 0x842C: self = .tenThousand
    case 0x5104, 0x4EBF: self = .hundredMillion
    case 0x25, 0xFF05: self = .percent
    default: return nil
    }
  }
}
