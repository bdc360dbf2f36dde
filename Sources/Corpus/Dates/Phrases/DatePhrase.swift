import Chronology

/// A date in the words of historians, libraries and genealogists: `before 1930`, `ca. 1850`,
/// `1914–1918`, `early 5th century BC`, `[18--?]`, `BET 1850 AND 1860`, `3 de junio de 1976`.
///
/// What lasted becomes an interval, what happened on some day within bounds a one-of set: `1914-1918`
/// is `1914/1918`, `before 1930` is `[..1929]`, `early 1914` is `[1914-01..1914-04]`.
struct DatePhrase {
  let text: [UInt8]
  let reading: YearPair.Reading

  typealias Tokens = ArraySlice<DateToken>

  /// The longest text that may be a date.
  private static let longest = 90

  /// The date in EDTF.
  ///
  /// - Parameter refusal: what to throw where the text is no such phrase.
  /// - Throws: `statesNone` where the text says that there is no date.
  static func edtf(
    of span: Span<UInt8>, _ reading: YearPair.Reading, otherwise refusal: DateRefusal
  ) throws(DateRefusal) -> String {
    if WikidataTime.isUnknown(span) || statesNone(span) { throw .statesNone }
    if let time = WikidataTime(span) { return try time.edtf }
    guard span.count <= longest, mayBe(span) else { throw refusal }
    if GenealogyMark.isOtherCalendar(span) { throw .otherCalendar }
    let start = GenealogyMark.endOfGregorianMark(span)
    let rest = span.extracting(start..<span.count)
    if let edtf = try TimedText.edtf(of: rest) { return edtf }
    guard let tokens = DateTokens(rest) else { throw refusal }
    let phrase = DatePhrase(text: rest.bytes, reading: reading)
    guard let edtf = try phrase.whole(tokens.tokens[...]), EDTFDate(ifValid: edtf) != nil else {
      throw refusal
    }
    return edtf
  }

  /// Whether a text has more than a number: nearly all values that are no dates end here.
  private static func mayBe(_ text: Span<UInt8>) -> Bool {
    var hasOther = false
    for index in text.indices {
      let byte = text[index]
      if isForeign(byte) { return false }
      let isOfNumber =
        byte &- 48 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "+")
      if !isOfNumber, byte != UInt8(ascii: "-") || index > 0 { hasOther = true }
    }
    return hasOther && text.count >= 2
  }

  /// Whether a byte is a sign that no date in words has: `50 %`, `$12`.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "*"),
      UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// Whether a byte begins one of these signs; most texts end here.
  private static func mayStateNone(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "d"), UInt8(ascii: "i"):
      true
    default: byte >= 0x80 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
    }
  }

  /// Whether a text is one of the customary signs for no date: `n.d.`, `[s. d.]`, `o.J.`.
  static func statesNone(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 2, text.count <= 24, text[0] &- 48 >= 10 else { return false }
    var word: [UInt8] = []
    guard mayStateNone(text[0]) else { return false }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if let letter = FoldedLetter(text, at: index) {
        letter.append(to: &word)
        index += letter.length
      } else {
        if byte &- 48 < 10 { return false }
        if byte >= 0x80 { word.append(byte) }
        index += 1
      }
    }
    return DateLexicon.none.contains(String(decoding: word, as: UTF8.self))
  }
}

extension DatePhrase {
  /// What a whole text says: a period, one before or after another, or a span.
  func whole(_ tokens: Tokens) throws(DateRefusal) -> String? {
    let tokens = trimmed(tokens)
    if tokens.isEmpty { return nil }
    if tokens.first?.kind != .question, let period = try operand(tokens) { return period.edtf }
    if let (rest, isDoubtful) = bracketed(tokens) {
      if !isDoubtful { return try whole(rest) }
      if let edtf = try doubted(rest) { return edtf }
    }
    if let edtf = try oneSided(tokens) { return edtf }
    if let edtf = try between(tokens) { return edtf }
    if let edtf = try alternatives(tokens) { return edtf }
    return try span(tokens)
  }

  private func doubted(_ tokens: Tokens) throws(DateRefusal) -> String? {
    guard var period = try operand(tokens) else { return nil }
    period.isDoubtful = true
    return period.edtf
  }

  /// Tokens without stops and commas at their ends.
  func trimmed(_ tokens: Tokens) -> Tokens {
    var tokens = tokens
    while let last = tokens.last, last.kind == .comma || last.kind == .dot { tokens.removeLast() }
    while let first = tokens.first, first.kind == .comma || first.kind == .dot {
      tokens.removeFirst()
    }
    return tokens
  }

  /// What is between brackets around all of a text, and whether a question mark follows them.
  private func bracketed(_ tokens: Tokens) -> (Tokens, isDoubtful: Bool)? {
    var rest = tokens
    let isDoubtful = rest.last?.kind == .question
    if isDoubtful { rest.removeLast() }
    guard rest.count > 2, rest.first?.kind == .open, rest.last?.kind == .close,
      !rest.dropFirst().dropLast().contains(where: { $0.kind == .close || $0.kind == .open })
    else { return nil }
    return (rest.dropFirst().dropLast(), isDoubtful)
  }

  /// `before 1930`, `until May 1914`, `1945 onwards`, `1939-`, `–1945`.
  private func oneSided(_ tokens: Tokens) throws(DateRefusal) -> String? {
    // A bound that is not known: `1850-?`, `?–1850`.
    if tokens.count > 2, tokens.last?.kind == .question, tokens.dropLast().last?.kind == .dash {
      return try operand(tokens.dropLast(2))?.bound.map { $0 + "/" }
    }
    if tokens.count > 2, tokens.first?.kind == .question, tokens.dropFirst().first?.kind == .dash {
      return try operand(tokens.dropFirst(2))?.bound.map { "/" + $0 }
    }
    var (rest, signs) = (tokens, StatedPeriod(""))
    take(&rest, into: &signs)
    guard let first = rest.first, let last = rest.last, rest.count > 1 else { return nil }
    if last.isWord(.present) {
      var before = rest.dropLast()
      while let last = before.last, isConnector(last) { before.removeLast() }
      if before.first?.isWord(.since) == true { before.removeFirst() }
      return try operand(before, signs)?.bound.map { $0 + "/.." }
    }
    let isFollowing = last.letters == Array("following".utf8)
    let isOpenEnd =
      last.kind == .dash || last.isWord(.since) || last.isWord(.notBefore) || isFollowing
    let isOpenStart = last.isWord(.notAfter) || last.isWord(.until)
    if isOpenEnd || isOpenStart {
      guard let period = try operand(rest.dropLast(), signs) else { return nil }
      let (start, end) = period.ends
      if last.isWord(.notBefore) { return "[\(start)..]" }
      if last.isWord(.notAfter) { return "[..\(end)]" }
      if last.kind == .dash, case .number(_, digits: 3)? = rest.dropLast().last?.kind { return nil }
      return period.bound.map { isOpenEnd ? $0 + "/.." : "../" + $0 }
    }
    let meaning =
      first.meaning ?? (first.kind == .dash && first.end - first.start > 1 ? .until : nil)
    guard let meaning, let period = try operand(rest.dropFirst(), signs) else { return nil }
    let (start, end) = period.ends
    var set = period
    switch meaning {
    case .before:
      guard let last = PeriodArithmetic.before(start) else { return nil }
      set.extent = .oneOf(first: "", last: last)
    case .after:
      guard let first = PeriodArithmetic.after(end) else { return nil }
      set.extent = .oneOf(first: first, last: "")
    case .notAfter: set.extent = .oneOf(first: "", last: end)
    case .notBefore: set.extent = .oneOf(first: start, last: "")
    case .until, .to: return period.bound.map { "../" + $0 }
    case .since: return period.bound.map { $0 + "/.." }
    default: return nil
    }
    return set.edtf
  }

  /// `between 1850 and 1860`, which is one day of them.
  private func between(_ tokens: Tokens) throws(DateRefusal) -> String? {
    var (rest, signs) = (tokens, StatedPeriod(""))
    take(&rest, into: &signs)
    guard rest.first?.isWord(.between) == true else { return nil }
    rest.removeFirst()
    for index in rest.indices {
      let kind = rest[index].kind
      guard kind == .word(.and) || kind == .word(.to) || kind == .dash else { continue }
      guard let (first, last) = try pair(rest[..<index], rest[(index + 1)...]) else { continue }
      var period = StatedPeriod(first: first.ends.first, last: last.ends.last)
      period.isApproximate = signs.isApproximate || first.isApproximate || last.isApproximate
      period.isDoubtful = signs.isDoubtful || first.isDoubtful || last.isDoubtful
      return period.edtf
    }
    return nil
  }

  /// `1850 or 1851`, `1850, 1851 or 1853`.
  private func alternatives(_ tokens: Tokens) throws(DateRefusal) -> String? {
    guard tokens.contains(where: { $0.isWord(.or) }) else { return nil }
    var members: [String] = []
    let around = marksAround(tokens)
    let parts = around.rest.split(omittingEmptySubsequences: false) {
      $0.isWord(.or) || $0.kind == .comma
    }
    let era = around.rest.last.flatMap { isEra($0) ? $0 : nil }
    for part in parts where !part.isEmpty {
      let own = era.map { part.contains(where: isEra) ? part : part + [$0] } ?? part
      guard let period = try operand(own[...]), case .simple(let text) = period.extent else {
        return nil
      }
      let marked = period.marked(alsoLike: around.before).marked(alsoLike: around.behind)
      members.append(StatedPeriod(text).marked(like: marked).edtf)
    }
    guard members.count > 1 else { return nil }
    return "[" + members.joined(separator: ",") + "]"
  }

  /// `1914-1918`, `from 1914 to 1918`, `June – August 1914`, `1945–present`.
  private func span(_ tokens: Tokens) throws(DateRefusal) -> String? {
    let around = marksAround(tokens)
    var rest = around.rest
    if let first = rest.first, first.isWord(.since) { rest.removeFirst() }
    for index in rest.indices where index > rest.startIndex {
      guard isConnector(rest[index]) else { continue }
      let (left, right) = (rest[..<index], trimmed(rest[(index + 1)...]))
      guard let (first, last) = try pair(left, right) else { continue }
      // The mark before `c. 1850 – 3 May 1860` cannot mean the day as well.
      let before = last.fineness <= first.fineness ? around.before : StatedPeriod("")
      guard
        let start = first.marked(alsoLike: around.before).marked(alsoLike: around.behind).bound,
        let end = last.marked(alsoLike: before).marked(alsoLike: around.behind).bound
      else { continue }
      let span = start + "/" + end
      guard let date = EDTFDate(ifValid: span), !date.isReversed else { continue }
      return span
    }
    return nil
  }

  private typealias MarksAround = (rest: Tokens, before: StatedPeriod, behind: StatedPeriod)

  /// Takes the marks off a text of several periods that hold for all of them, `c. 1850-60`,
  /// `1789-1815 (?)`. A bare sign at the end is that of the last period alone, `1914-1918?`, and
  /// where a later period has a mark of its own, the first mark is that of the first one.
  private func marksAround(_ tokens: Tokens) -> MarksAround {
    let none = StatedPeriod("")
    let isBare = tokens.last.map { $0.kind == .question || $0.kind == .tilde } ?? false
    var inner = isBare ? tokens.dropLast() : tokens
    var taken = none
    take(&inner, into: &taken)
    let isOfLast = isBare && inner.endIndex + 1 == tokens.endIndex
    let behind = marks(of: isOfLast ? [] : tokens[inner.endIndex...])
    let start = hasLaterMark(inner) ? tokens.startIndex : inner.startIndex
    let rest = tokens[start..<(isOfLast ? tokens.endIndex : inner.endIndex)]
    return (rest, marks(of: tokens[tokens.startIndex..<start]), behind)
  }

  /// Whether a mark comes before a later period: `1850 – ca. 1860`, `1850 or ca. 1851`.
  private func hasLaterMark(_ tokens: Tokens) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { connector, mark in
      (isConnector(connector) || connector.isWord(.or) || connector.kind == .comma)
        && (mark.isWord(.circa) || mark.isWord(.doubt) || mark.kind == .tilde)
    }
  }

  private func marks(of tokens: Tokens) -> StatedPeriod {
    var marks = StatedPeriod("")
    for token in tokens {
      if token.isWord(.circa) || token.kind == .tilde { marks.isApproximate = true }
      if token.isWord(.doubt) || token.kind == .question { marks.isDoubtful = true }
    }
    return marks
  }

  private func isConnector(_ token: DateToken) -> Bool {
    switch token.kind {
    case .dash, .word(.to), .word(.until), .word(.before), .tilde: true
    default: false
    }
  }

  func isEra(_ token: DateToken) -> Bool {
    token.isWord(.beforeChrist) || token.isWord(.afterChrist)
  }
}

extension StatedPeriod {
  /// The period with the doubt of another.
  func marked(like other: StatedPeriod) -> StatedPeriod {
    var marked = self
    marked.isApproximate = other.isApproximate
    marked.isDoubtful = other.isDoubtful
    return marked
  }

  /// The period with the doubt of another besides its own.
  func marked(alsoLike other: StatedPeriod) -> StatedPeriod {
    var marked = self
    marked.isApproximate = isApproximate || other.isApproximate
    marked.isDoubtful = isDoubtful || other.isDoubtful
    return marked
  }

  /// How many of year, month and day it names, where it is no set.
  fileprivate var fineness: Int {
    guard case .simple(let text) = extent else { return 0 }
    return text.utf8.dropFirst().count { $0 == UInt8(ascii: "-") }
  }
}

extension Span<UInt8> {
  /// The bytes as an array.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for index in indices { bytes.append(self[index]) }
    return bytes
  }
}
