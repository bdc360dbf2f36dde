import Glibc

/// Bytes that a file is unpacked or converted into, piece by piece, before they are read like one.
///
/// The memory is asked for ahead and is not touched before it is written, so what is asked for in
/// vain costs nothing.
struct GrowingBytes: ~Copyable {
  private var start: UnsafeMutableRawPointer?
  private(set) var count = 0
  private var capacity = 0

  init() {}

  deinit { free(start) }
}

extension GrowingBytes {
  /// Writes behind the bytes so far.
  ///
  /// - Parameters:
  ///   - room: The number of bytes that are free, at least.
  ///   - write: Gets the free bytes, and returns how many of them it wrote.
  /// - Returns: False where the system has no more memory to give.
  mutating func append<Failure: Error>(
    room: Int, _ write: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Bool {
    guard reserve(room), let start else { return false }
    // Bound: the buffer is what lies between the bytes written and the end of the block.
    let free = UnsafeMutableRawBufferPointer(start: start + count, count: capacity - count)
    let written = try write(free)
    precondition(0...free.count ~= written, "more bytes written than there was room for")
    count += written
    return true
  }

  /// The bytes as a file. They move, they are not copied.
  consuming func finished() -> MappedFile {
    // The unused end goes back to the system.
    let end = count > 0 ? realloc(start, count) ?? start : start
    start = nil
    return MappedFile(allocated: end, count: count)
  }

  private mutating func reserve(_ room: Int) -> Bool {
    if capacity - count >= room { return true }
    let wanted = max(capacity * 2, count + room, 1 << 16)
    guard let grown = realloc(start, wanted) else { return false }
    start = grown
    capacity = wanted
    return true
  }
}
