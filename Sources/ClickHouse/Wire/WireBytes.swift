/// Bytes that have arrived and were not read yet.
struct WireBytes {
  private var bytes: [UInt8] = []
  /// Where the first of them stands.
  private var start = 0

  /// How many there are.
  var count: Int { bytes.count - start }

  /// The place of the first, from where one can look ahead.
  var mark: Int { start }

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    // What was read goes when it is the larger part: each byte is moved a few times at most.
    if start > bytes.count / 2 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: piece)
  }

  /// Drops what stands before a place ahead.
  mutating func drop(to place: Int) { start = min(place, bytes.count) }

  /// The number at a place, seven bits a byte; nil where not all of it has arrived.
  ///
  /// - Throws: above the limit.
  func count(at place: inout Int, limit: Int) throws(WireFault) -> Int? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    var index = place
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      // More than the limits of all need.
      guard shift <= 42, number <= UInt64(limit) else { throw .damaged }
      if byte & 0x80 == 0 {
        place = index
        return Int(number)
      }
      shift += 7
    }
    return nil
  }

  /// The text at a place, after its length; nil where not all of it has arrived.
  func text(at place: inout Int, limit: Int) throws(WireFault) -> String? {
    var index = place
    guard let length = try count(at: &index, limit: limit), length <= bytes.count - index else {
      return nil
    }
    place = index + length
    return String(decoding: bytes[index..<place], as: UTF8.self)
  }

  /// Copies the text at a place to the end of others; false where not all of it has arrived.
  func appendText(
    at place: inout Int, limit: Int, to texts: inout NativeTexts
  ) throws(WireFault) -> Bool {
    var index = place
    guard let length = try count(at: &index, limit: limit), length <= bytes.count - index else {
      return false
    }
    place = index + length
    texts.bytes.append(contentsOf: bytes[index..<place])
    texts.ends.append(texts.bytes.count)
    return true
  }

  /// Takes numbers away; nil where not all of them have arrived.
  mutating func numbers<Number: FixedWidthInteger>(
    _ count: Int, limit: Int, as type: Number.Type = Number.self
  ) throws(WireFault) -> [Number]? {
    let width = MemoryLayout<Number>.size
    let (size, isTooLarge) = count.multipliedReportingOverflow(by: width)
    guard !isTooLarge, size <= limit else { throw .damaged }
    guard size <= self.count else { return nil }
    let place = start
    start += size
    return [Number](unsafeUninitializedCapacity: count) { numbers, initialized in
      // In bounds: `size` bytes are there, and room for `count` numbers of `width` bytes.
      bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(numbers)
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + size]))
      }
      for index in numbers.indices where Number(littleEndian: 1) != 1 {
        numbers[index] = Number(littleEndian: numbers[index])
      }
      initialized = count
    }
  }
}
