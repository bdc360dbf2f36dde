extension Span<UInt8> {
  /// The offset of the next line feed, or the end.
  func endOfLine(from start: Int) -> Int {
    var index = start
    while index < count, self[index] != UInt8(ascii: "\n") { index &+= 1 }
    return index
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool {
    for index in indices where self[index] > 0x20 { return false }
    return true
  }

  /// The first byte from an offset on that is no white space.
  func firstSign(from start: Int) -> UInt8? {
    var index = start
    while index < count {
      if self[index] > 0x20 { return self[index] }
      index += 1
    }
    return nil
  }
}
