/// Bytes from the terminal that were not used yet, and the scalars they make.
struct KeyBuffer {
  private var bytes: [UInt8] = []
  private var position = 0
  /// How many of the bytes came before Ctrl-C, where others may come after it.
  private var interruptedCount: Int?

  var isEmpty: Bool { position == bytes.count }
  var first: UInt8? { isEmpty ? nil : bytes[position] }

  mutating func append(_ block: ArraySlice<UInt8>) {
    if position > 0 {
      bytes.removeFirst(position)
      interruptedCount = interruptedCount.map { max($0 - position, 0) }
      position = 0
    }
    bytes += block
  }

  /// Notes that Ctrl-C was pressed after what is here, and before what comes.
  mutating func markInterrupt() {
    if interruptedCount == nil { interruptedCount = bytes.count }
  }

  /// Drops what came before Ctrl-C; all, where nothing came since it was noted.
  mutating func dropInterrupted() {
    position = max(position, interruptedCount ?? bytes.count)
    interruptedCount = nil
  }

  /// Forgets a Ctrl-C that nobody is to hear of any more.
  mutating func forgetInterrupt() { interruptedCount = nil }

  /// Returns the next scalar, or nil while there is none that is whole. Other bytes are dropped.
  mutating func nextScalar() -> Unicode.Scalar? {
    while let byte = first {
      let length = Self.length(ofSequenceFrom: byte)
      let available = bytes[position...].prefix(length)
      let tail = available.dropFirst()
      if !tail.allSatisfy({ UTF8.isContinuation($0) }) || length == 0 {
        position += 1
        continue
      }
      guard available.count == length else { return nil }
      position += length
      if let string = String(validating: available, as: UTF8.self),
        let scalar = string.unicodeScalars.first
      {
        return scalar
      }
    }
    return nil
  }

  /// Drops a byte if it is the next one.
  mutating func skip(_ byte: UInt8) {
    if first == byte { position += 1 }
  }

  /// Returns what comes before `mark` and drops both, or nil while the mark has not come.
  mutating func take(until mark: [UInt8], searchedBefore searched: Int) -> [UInt8]? {
    var start = position + max(0, searched - mark.count)
    while start + mark.count <= bytes.count {
      if bytes[start] == mark[0], bytes[start..<start + mark.count].elementsEqual(mark) {
        let taken = Array(bytes[position..<start])
        position = start + mark.count
        return taken
      }
      start += 1
    }
    return nil
  }

  /// Whether a report of the terminal comes next, which `ESC ]` begins.
  var beginsReport: Bool { bytes[position...].starts(with: [0x1B, UInt8(ascii: "]")]) }

  /// Whether its end has come, too.
  var hasWholeReport: Bool { beginsReport && reportEnd != nil }

  /// Returns the report that comes next, without the signs around it, and drops it.
  mutating func takeReport() -> [UInt8]? {
    guard beginsReport, let end = reportEnd else { return nil }
    let report = Array(bytes[position + 2..<end.lowerBound])
    position = end.upperBound
    return report
  }

  /// BEL, or `ESC \`.
  private var reportEnd: Range<Int>? {
    guard let end = bytes[(position + 2)...].firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
      return nil
    }
    if bytes[end] == 0x07 { return end..<end + 1 }
    return end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\\") ? end..<end + 2 : nil
  }

  /// Returns the text that comes before the next key that is not text, without the line end behind it
  /// all, which may be meant as Enter, and without a character that has come in part.
  mutating func takeText() -> [UInt8] {
    let isText = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F || (0x09...0x0D).contains(byte) }
    var text = bytes[position...].prefix(while: isText)
    while let last = text.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: "\n") {
      text.removeLast()
    }
    if let lead = text.lastIndex(where: { !UTF8.isContinuation($0) }),
      text.count - (lead - text.startIndex) < Self.length(ofSequenceFrom: text[lead])
    {
      text = text[..<lead]
    }
    position += text.count
    return Array(text)
  }

  var count: Int { bytes.count - position }

  private static func length(ofSequenceFrom byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
