/// The words of a Swift file outside its comments and string literals, which is all that a check of
/// names needs.
struct SwiftWords {
  /// A name or keyword.
  struct Word {
    let text: String
    /// How many braces are open around it.
    let depth: Int
    /// Whether a dot stands before it, so that it is a member of something.
    let isMember: Bool
  }

  private(set) var words: [Word] = []
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    readCode(untilParenthesis: false)
  }
}

extension SwiftWords {
  private static let kinds: Set = ["struct", "enum", "class", "protocol", "typealias", "actor"]

  /// The types that the file declares for its whole target.
  var types: Set<String> {
    var types: Set<String> = []
    var isPrivate = false
    for (word, next) in zip(words, words.dropFirst()) where word.depth == 0 && !word.isMember {
      switch word.text {
      case "private", "fileprivate": isPrivate = true
      case let kind where Self.kinds.contains(kind):
        if !isPrivate { types.insert(next.text) }
        isPrivate = false
      case "extension", "func", "let", "var": isPrivate = false
      default: break
      }
    }
    return types
  }

  /// All types that it declares, also those within others and those for itself alone.
  var allTypes: Set<String> {
    Set(
      zip(words, words.dropFirst()).filter { Self.kinds.contains($0.0.text) && !$0.0.isMember }
        .map(\.1.text))
  }

  /// The names by which it may use types: they begin with a capital and are members of nothing.
  var usedNames: Set<String> {
    Set(words.filter { !$0.isMember && $0.text.first?.isUppercase == true }.map(\.text))
  }
}

extension SwiftWords {
  private func byte(at offset: Int) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  /// Reads on to the end, or to the parenthesis that ends an interpolation.
  private mutating func readCode(untilParenthesis: Bool) {
    var parentheses = 0
    var dots = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/"), self.byte(at: 1) == byte {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
        readString()
      } else if Self.isLetter(byte) {
        let start = index
        while index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
        words.append(
          Word(
            text: String(decoding: bytes[start..<index], as: UTF8.self), depth: depth,
            isMember: dots == 1))
        dots = 0
      } else {
        switch byte {
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "("): parentheses += 1
        case UInt8(ascii: ")") where untilParenthesis && parentheses == 0: return
        case UInt8(ascii: ")"): parentheses -= 1
        default: break
        }
        dots = byte == UInt8(ascii: ".") ? dots + 1 : 0
        index += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Steps over a string literal, and reads the code within it.
  private mutating func readString() {
    var signs = 0
    while byte(at: 0) == UInt8(ascii: "#") {
      signs += 1
      index += 1
    }
    guard byte(at: 0) == UInt8(ascii: "\"") else { return }
    let isLong = byte(at: 1) == UInt8(ascii: "\"") && byte(at: 2) == UInt8(ascii: "\"")
    let quotes = isLong ? 3 : 1
    index += quotes
    while index < bytes.count {
      if has(UInt8(ascii: "\""), count: quotes, at: 0),
        has(UInt8(ascii: "#"), count: signs, at: quotes)
      {
        index += quotes + signs
        return
      }
      guard byte(at: 0) == UInt8(ascii: "\\"), has(UInt8(ascii: "#"), count: signs, at: 1) else {
        index += 1
        continue
      }
      index += signs + 1
      if byte(at: 0) == UInt8(ascii: "(") {
        index += 1
        readCode(untilParenthesis: true)
      }
      index += 1
    }
  }

  private func has(_ sign: UInt8, count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { byte(at: offset + $0) == sign }
  }
}
