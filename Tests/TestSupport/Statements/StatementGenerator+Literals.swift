// Values as they are written in a query, ordinary and extreme.
extension StatementGenerator {
  static let integers = [
    "0", "1", "2", "3", "12", "100", "1970", "9007199254740991", "9007199254740992",
    "9007199254740993", "2147483647", "2147483648", "4294967295", "9223372036854775807",
    "9223372036854775806", "4611686018427387904", "999999999999999999", "1000000000000000000",
  ]
  /// Some of them no number can hold.
  static let hugeIntegers = [
    "9223372036854775808", "18446744073709551615", "12345678901234567890", "99999999999999999999",
  ]

  static let decimals = [
    "0.0", "0.5", "1.5", "2.25", "0.1", "1000000.125", "0.00000001",
    "1" + String(repeating: "0", count: 308) + ".0",
    "0." + String(repeating: "0", count: 307) + "1",
    "9007199254740993.0",
    "9223372036854775808.0", "9223372036854775807.0", "18446744073709551616.5",
  ]

  static let dates = [
    "1970", "1976-06", "1976-06-03", "1964..1976", "..1970", "1970..", "1976年6月", "昭和51年",
    "2000-02-29", "0001-01-01", "9999-12-31", "9999", "0", "12", "1900", "0999",
  ]

  static let edtfTexts = [
    "1970", "197X", "19XX", "1XXX", "XXXX", "1976-XX", "1976-06-XX", "XXXX-12-01", "1976-21",
    "1976-24", "1974~", "1974?", "1974%", "1974-06~", "?1974-?06", "1964/1970", "1964-10/1970-02",
    "../1970", "1970/..", "/1970", "1970/", "[1970,1972]", "[1970..1972]", "[..1970]", "[1970..]",
    "{1970,1972}", "{1960..1964,1972-09}", "-0043-03-15", "-9999", "-0001", "0000", "9999-12-31",
    "Y17000", "Y-17000", "Y9999999", "Y-9999999", "Y170000002", "Y-17E7", "Y2147483648",
    "Y9223372036854775807", "1950S2", "Y171010000S3", "1964-10-16%/1964-10-XX", "2002/2001",
    "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "2004-06-XX/2004-07-03", "156X-12-25",
    "15XX-12-XX", "[1667,1668,1670..1672]", "{..1984}", "2001-34", "2001-41", "1985-13-45", "",
    "-9999/9999", "Y-9999999/Y9999999", "[-9999..9999]",
  ]

  static let texts = [
    "", " ", "a", "the", "Japan", "日本", "核共有", "𝒜𠮷", "👩‍👩‍👧‍👦", "e\u{301}", "\u{202E}abc", "a\tb",
    "\\", "%", "*", "[", "(", "0", "1970", "true", "missing", "é", "İ", "ß", "ﷺ", "ｱ", "\u{FEFF}",
  ]

  mutating func integer() -> String {
    switch Int.random(in: 0..<200, using: &random) {
    case 0: random.pick(Self.hugeIntegers)
    case 1..<80: random.pick(Self.integers)
    default: String(Int.random(in: 0...60, using: &random))
    }
  }

  /// A number without a sign before it.
  mutating func number() -> String {
    use("literal", "number")
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return random.pick(Self.decimals)
    case 1: return "\(Int.random(in: 0...999, using: &random)).5"
    case 2: return "(-\(integer()))"
    case 3 where !values.isEmpty:
      let numbers = values.filter(\.kind.isNumber)
      return numbers.isEmpty ? integer() : "$\(random.pick(numbers).name)"
    default: return integer()
    }
  }

  /// A text in quotes.
  mutating func text() -> String {
    use("literal", "text")
    if random.chance(3000) {
      use("literal", "long text")
      return "\"\(String(repeating: random.pick(["a", "日", "\u{301}"]), count: 34_000))\""
    }
    return quoted(random.pick(Self.texts))
  }

  /// A text of EDTF behind its sign.
  mutating func edtf() -> String {
    use("literal", "EDTF")
    return "@" + random.pick(Self.edtfTexts)
  }

  func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain { return "\"\(text)\"" }
    return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// A value for the right side of a comparison, most of the time one that the field has.
  mutating func value(of kind: StatementKind, _ samples: [String]) -> String {
    if !values.isEmpty, random.chance(6) {
      let fitting = values.filter {
        $0.kind == kind || ($0.kind.isNumber && kind.isNumber) || ($0.kind.isText && kind.isText)
      }
      if let chosen = fitting.randomElement(using: &random) {
        use("literal", "$x")
        return "$\(chosen.name)"
      }
    }
    switch kind {
    case .part where !samples.isEmpty && !errs(): return random.pick(samples)
    case .integer, .decimal, .quantity, .part:
      if !samples.isEmpty, random.chance(2) { return plain(random.pick(samples)) ?? integer() }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return random.pick(Self.decimals)
      case 1: return "-\(integer())"
      case 2:
        return random.pick(errs() ? ["5 years", "3 t", "1970年"] : ["1_000", "3万", "12%", "1.5億"])
      default: return integer()
      }
    case .date:
      if !samples.isEmpty, random.chance(3) { return "@\(random.pick(samples))" }
      return random.chance(2) ? edtf() : random.pick(Self.dates)
    case .boolean: return random.pick(["true", "false"])
    // Names are known or an error, unlike texts.
    case .category, .reference, .link:
      return samples.isEmpty || errs() ? text() : quoted(random.pick(samples))
    case .text, .list:
      return samples.isEmpty || random.chance(2) ? text() : quoted(random.pick(samples))
    }
  }

  /// A number as it stands in a cell, if a query may hold it so.
  private func plain(_ sample: String) -> String? {
    let digits = sample.hasPrefix("-") ? String(sample.dropFirst()) : sample
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return sample
  }

  mutating func list(of kind: StatementKind, _ samples: [String]) -> String {
    use("literal", "list")
    let count = random.chance(300) ? 1000 : random.pick([0, 1, 2, 3, 3, 5])
    return "[\((0..<count).map { _ in value(of: kind, samples) }.joined(separator: ", "))]"
  }

  mutating func range(_ samples: [String]) -> String {
    if samples.contains("6") { return random.pick(["1..12", "6..6", "3..4"]) }
    use("literal", "range")
    let low = integer()
    let high = random.chance(8) ? integer() : String(Int.random(in: 1900...2100, using: &random))
    return random.pick([
      "\(low)..\(high)", "..\(high)", "\(low)..", "1960..\(high)", "-\(low)..\(low)",
    ])
  }
}
