import Glibc

/// Calls of the system on an open file that go on until all is done.
package enum FileDescriptor {
  /// Writes all bytes.
  ///
  /// - Parameter isCancelled: Asked where a signal has come while the system waited.
  /// - Returns: 0, or the error number; EINTR where it was cancelled.
  package static func write(
    _ bytes: [UInt8], to descriptor: CInt, isCancelled: () -> Bool = { false }
  ) -> CInt {
    bytes.withUnsafeBytes { write($0, to: descriptor, isCancelled: isCancelled) }
  }

  /// Writes all bytes of a piece of memory.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: CInt, isCancelled: () -> Bool = { false }
  ) -> CInt {
    var rest = bytes[...]
    while !rest.isEmpty {
      // In bounds: `rest` is a part of `bytes`, from its start on.
      let written = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR, isCancelled() { return EINTR }
        if errno == EINTR || errno == EAGAIN { continue }
        return errno
      }
      rest = rest.dropFirst(written)
    }
    return 0
  }

  /// Reads to the end of the file.
  ///
  /// - Parameter limit: What it may have.
  /// - Returns: 0, or the error number: EFBIG beyond the limit, ENOMEM where the memory is full.
  package static func readToEnd(
    _ descriptor: CInt, limit: Int = .max, _ bytes: inout GrowingBytes
  ) -> CInt {
    var count = 0
    repeat {
      let hasRoom = bytes.append(room: 1 << 16) { free in
        // Bound: `read` writes at most as many bytes as are free, and says how many.
        count = Glibc.read(descriptor, free.baseAddress, free.count)
        return max(count, 0)
      }
      guard hasRoom else { return ENOMEM }
      if count < 0 && errno != EINTR { return errno }
      if bytes.count > limit { return EFBIG }
    } while count != 0
    return 0
  }

  /// The bytes to the end of the file.
  ///
  /// - Returns: Also 0, or the error number, as `readToEnd` gives it; then the bytes before it.
  package static func bytes(
    of descriptor: CInt, limit: Int = .max
  ) -> (bytes: [UInt8], error: CInt) {
    var gathered = GrowingBytes()
    let error = readToEnd(descriptor, limit: limit, &gathered)
    let bytes = gathered.finished().withBytes { $0.withUnsafeBufferPointer { Array($0) } }
    return (bytes, error)
  }

  /// Whether the system has the bytes of a file on its disk, or has none to wait for.
  static func isSynced(_ descriptor: CInt) -> Bool { fsync(descriptor) == 0 || errno == EINVAL }
}
