import Messages

// Parts of what is said of files.
extension Message {
  /// The first texts in quotes, and how many there are beyond.
  static func quoting(_ texts: [String], most: Int = 3) -> [Message] {
    let shown = texts.prefix(most).map { Message("load.quoted", ["name": cut($0)]) }
    return texts.count > most
      ? shown + [Message("load.more", ["count": texts.count - most])] : shown
  }

  /// A text that is not too long for a message.
  static func cut(_ text: String) -> String {
    let most = 60
    return text.count > most ? "\(text.prefix(most - 1))…" : text
  }

  /// A decimal without the zeros that add nothing.
  static func plain(_ number: String) -> String {
    Double(number).map { $0.description } ?? number
  }

  /// `1 to 5`, `1 or more`.
  static func range(_ minimum: String?, _ maximum: String?) -> Message {
    switch (minimum, maximum) {
    case (let low?, let high?): Message("load.range.between", ["low": low, "high": high])
    case (let low?, nil): Message("load.range.from", ["low": low])
    case (nil, let high?): Message("load.range.to", ["high": high])
    case (nil, nil): Message("load.range.any")
    }
  }

  static func range(_ length: LengthBounds) -> Message {
    range(length.minimum.map(String.init), length.maximum.map(String.init))
  }

  /// What separates cells: `commas`.
  static func delimiters(_ delimiter: UInt8) -> Message {
    switch delimiter {
    case UInt8(ascii: ","): Message("load.commas")
    case UInt8(ascii: ";"): Message("load.semicolons")
    case UInt8(ascii: "\t"): Message("load.tabs")
    case UInt8(ascii: "|"): Message("load.bars")
    case UInt8(ascii: " "): Message("load.spaces")
    case 0x01: Message("load.control-a")
    case let byte: Message("load.quoted", ["name": String(Unicode.Scalar(byte))])
    }
  }

  /// Several, one after the other: `a, b, c`.
  static func joined(_ parts: [Message]) -> Message {
    guard let first = parts.first else { return .verbatim("") }
    return parts.dropFirst().reduce(first) { Message("load.joined", ["first": $0, "second": $1]) }
  }
}
