/// Guesses what a text that is not EDTF was meant to be.
enum EDTFHint {
  /// The forms that may be meant, the likeliest first; empty when there is no guess.
  static func forms(for text: String) -> [String] {
    let ascii = halfWidth(text)
    if ascii != text, isEDTF(ascii) { return [ascii] }
    if ascii.contains("年"), let literal = try? DateLiteral(date: ascii) { return [literal.text] }
    let forms = numbers(ascii)
    return forms.isEmpty ? words(ascii) : forms
  }

  /// The text with full-width digits, letters and signs as their ASCII twins.
  static func halfWidth(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var ascii = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: ascii.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000: ascii.append(" ")
      default: ascii.append(scalar)
      }
    }
    return String(ascii)
  }

  /// Reads three numbers in another order or with other signs between them: 11/12/1967, 3.6.1976,
  /// 1976/6/3, 19760603; also a year or a month with too few digits.
  private static func numbers(_ text: String) -> [String] {
    let parts = text.split { "/.- ".contains($0) }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { 0x30...0x39 ~= $0 } && part.utf8.count <= 8 ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return [] }
    let candidates: [(Int, Int, Int)]
    switch numbers.count {
    case 1 where parts[0].utf8.count == 8:
      candidates = [(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)]
    case 1 where parts[0].utf8.count == 3:
      return [numbers[0].padded(to: 4)]
    case 2 where parts[0].utf8.count == 4 && 1...12 ~= numbers[1]:
      return ["\(numbers[0].padded(to: 4))-\(numbers[1].padded(to: 2))"]
    case 2 where parts[0].utf8.count == 4 && parts[1].utf8.count == 4:
      return ["\(parts[0])/\(parts[1])"]
    case 3 where parts[0].utf8.count == 4:
      candidates = [(numbers[0], numbers[1], numbers[2])]
    case 3 where parts[2].utf8.count == 4:
      candidates = [(numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])]
    default: return []
    }
    var forms: [String] = []
    for (year, month, day) in candidates {
      if let form = Day(year: year, month: month, day: day)?.text, !forms.contains(form) {
        forms.append(form)
      }
    }
    return forms
  }

  /// Reads the words of the first draft of the standard: `open`, `unknown`, `u`, `x`.
  private static func words(_ text: String) -> [String] {
    var modern = text
    let changes = [
      ("unknown", ""), ("open", ".."), ("?~", "%"), ("~?", "%"), ("u", "X"), ("x", "X"),
    ]
    for (old, new) in changes {
      modern = modern.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return modern != text && isEDTF(modern) ? [modern] : []
  }

  private static func isEDTF(_ text: String) -> Bool {
    (try? EDTFParser(text, givesHints: false).parse()) != nil
  }
}
