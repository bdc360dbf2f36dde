import Cores
import Synchronization

/// Searches through all of a file, which the cores share: before its first record is read a file is
/// looked through several times, and files have gigabytes.
enum FileParts {
  /// So many bytes are looked at by one core at a time; tests set it lower.
  @TaskLocal static var byteCount = 1 << 22

  /// The parts of some bytes.
  static func parts(of range: Range<Int>) -> [Range<Int>] {
    let size = byteCount
    return stride(from: range.lowerBound, to: range.upperBound, by: size).map {
      $0..<min($0 + size, range.upperBound)
    }
  }
}

extension Span<UInt8> {
  /// The offset of the first byte of a value, from an offset on.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    // In most searches it is near, or nowhere.
    let near = Swift.min(start + FileParts.byteCount, count)
    if let found = firstIndex(of: byte, in: start..<Swift.max(start, near)) { return found }
    guard near < count, start < near else { return nil }
    let parts = FileParts.parts(of: near..<count)
    let first = Atomic(Int.max)
    Cores.perform(parts.count) { number in
      // Parts are begun in their order: behind one that holds the byte nothing is to be found.
      guard first.load(ordering: .relaxed) > parts[number].lowerBound,
        let found = firstIndex(of: byte, in: parts[number])
      else { return }
      first.min(found, ordering: .relaxed)
    }
    let found = first.load(ordering: .relaxed)
    return found == .max ? nil : found
  }

  /// Whether the bytes are UTF-8.
  var isUTF8: Bool {
    let parts = FileParts.parts(of: 0..<count)
    let isBroken = Atomic(false)
    Cores.perform(parts.count) { number in
      guard !isBroken.load(ordering: .relaxed) else { return }
      let part =
        firstOfCharacter(
          from: parts[number].lowerBound)..<firstOfCharacter(from: parts[number].upperBound)
      if (try? UTF8Span(validating: extracting(part))) == nil {
        isBroken.store(true, ordering: .relaxed)
      }
    }
    return !isBroken.load(ordering: .relaxed)
  }

  /// The offset of the first byte that may begin a character, from an offset on. No character has more
  /// than four bytes: what goes on for longer is not one, wherever it is cut.
  private func firstOfCharacter(from offset: Int) -> Int {
    if offset == 0 { return 0 }
    var index = offset
    while index < count, index < offset + 3, self[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
