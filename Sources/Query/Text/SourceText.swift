package import Messages

/// The text of a query or script: its UTF-8 bytes, where it came from, and its lines.
package struct SourceText: Sendable {
  /// The file, `<command>` or `<stdin>`; nil at a prompt.
  package let name: String?
  /// Valid UTF-8: what was not has been replaced, and `invalidity` says so.
  package let bytes: [UInt8]
  /// The number of the first line: more than 1 for a statement in the middle of a script.
  package let firstLine: Int
  /// Why the text cannot be read as a query, if so.
  package let invalidity: Invalidity?
  private let lineStarts: [Int]

  /// Why a text cannot be read as a query, what makes one of it, and where that begins.
  package struct Invalidity: Sendable {
    package let reason: Reason
    package let remedy: Message?
    package let range: Range<Int>

    package enum Reason: Equatable, Sendable {
      case tooLarge(megabytes: Int)
      case notUTF8
      case nulByte
    }
  }

  /// How many megabytes a text may have: reading one takes up to a hundred times its size.
  static let megabyteLimit = 16

  /// Creates a source from bytes; it never fails, so that a fault can be shown in its place.
  ///
  /// - Parameter remedy: What makes UTF-8 of them, where they are not UTF-8.
  /// - Complexity: O(*n*)
  package init(
    bytes: [UInt8], name: String? = nil, firstLine: Int = 1,
    remedy: ([UInt8]) -> Message? = { _ in nil }
  ) {
    self.name = name
    self.firstLine = firstLine
    let invalidAt = SourceText.firstInvalidRange(in: bytes)
    self.bytes = invalidAt == nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    if bytes.count > SourceText.megabyteLimit << 20 {
      invalidity = Invalidity(
        reason: .tooLarge(megabytes: SourceText.megabyteLimit), remedy: nil, range: 0..<0)
    } else if let invalidAt {
      invalidity = Invalidity(
        reason: .notUTF8, remedy: remedy(bytes), range: invalidAt)
    } else if let nul = self.bytes.firstIndex(of: 0) {
      invalidity = Invalidity(
        reason: .nulByte, remedy: remedy(bytes), range: nul..<nul + 1)
    } else {
      invalidity = nil
    }
    var starts = [0]
    for (offset, byte) in self.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Creates a source from text.
  package init(_ text: String, name: String? = nil, firstLine: Int = 1) {
    self.init(bytes: Array(text.utf8), name: name, firstLine: firstLine)
  }

  /// The same text without the name of what it is in.
  package var unnamed: SourceText { SourceText(bytes: bytes, firstLine: firstLine) }

  private static func firstInvalidRange(in bytes: [UInt8]) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound..<error.byteOffsets.lowerBound + 1
    }
  }
}

extension SourceText {
  /// Returns the text of a range, as it is written.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns the line, counted from `firstLine`, and the column, counted from 1 in characters as
  /// a reader sees them.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let index = lineIndex(of: offset)
    let before = bytes[lineStarts[index]..<min(offset, bytes.count)]
    let isASCII = before.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
    let column = isASCII ? before.count : String(decoding: before, as: UTF8.self).count
    return (firstLine + index, column + 1)
  }

  /// Returns the range of the line that holds an offset, without its end.
  ///
  /// - Complexity: O(log *n*)
  package func lineRange(at offset: Int) -> Range<Int> {
    let index = lineIndex(of: offset)
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
