/// A place in the bytes of one date.
struct DateScanner {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  /// What has not been read.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  /// Steps over a letter if it is here.
  mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  /// Steps over `?`, `~` or `%` if it is here.
  mutating func takeQualifier() -> DateQualifier? {
    guard position < bytes.endIndex, let sign = DateQualifier(rawValue: bytes[position]) else {
      return nil
    }
    position += 1
    return sign
  }

  /// Steps over a digit, or over X, which is `.some(nil)`.
  mutating func takeMaskDigit() -> Int?? {
    guard position < bytes.endIndex else { return nil }
    if take("X") { return .some(nil) }
    guard let digit = digit(at: position) else { return nil }
    position += 1
    return digit
  }

  /// Steps over all digits that are here; nil when there is none, or too many to be counted.
  mutating func takeNumber() -> Int? {
    let start = position
    var number = 0
    while position < bytes.endIndex, let digit = digit(at: position) {
      guard position - start < 18 else { return nil }
      number = number * 10 + digit
      position += 1
    }
    return position == start ? nil : number
  }

  private func digit(at index: Int) -> Int? {
    let digit = bytes[index] &- UInt8(ascii: "0")
    return digit < 10 ? Int(digit) : nil
  }
}

/// The signs of doubt and approximation.
enum DateQualifier: UInt8 {
  case doubtful = 0x3F  // ?
  case approximate = 0x7E  // ~
  case both = 0x25  // %
}
