/// The words of a dot command as far as it is typed.
struct CommandWords {
  /// The name, without the dot.
  let name: String
  /// The words between the name and the one at the cursor.
  let before: [String]
  /// The word at the cursor, without quotes.
  let prefix: String
  /// Where that word begins, with its quote.
  let start: Int
  /// The quote that is open at the cursor.
  let quote: UInt8?

  /// - Parameter bytes: from the dot to the cursor.
  /// - Returns: nil where the cursor is within the name.
  init?(_ bytes: ArraySlice<UInt8>) {
    var words: [String] = []
    var word: [UInt8] = []
    var start = bytes.startIndex
    var quote: UInt8?
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case _ where byte == quote: quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else { word.append(byte) }
      case _ where quote == nil && Scalars.isBlank(byte):
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        start = index + 1
      default: word.append(byte)
      }
    }
    guard let name = words.first else { return nil }
    self.name = String(name.drop { $0 == "." || $0 == "。" || $0 == "．" })
    before = Array(words.dropFirst())
    prefix = String(decoding: word, as: UTF8.self)
    self.start = start
    self.quote = quote
  }
}
