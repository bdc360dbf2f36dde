import Glibc

/// The bytes of a file, mapped into memory and unmapped at the end of its life; or bytes that are
/// in memory already.
///
/// A mapping of 129 MB costs 12 ms with the scan for newlines, where `read` costs 83.
package struct MappedFile: ~Copyable {
  private let bytes: UnsafeRawBufferPointer
  private let origin: Origin

  /// Where the bytes come from, and so how they are given back.
  private enum Origin { case mapping, allocation, program }

  /// Maps a file.
  ///
  /// - Throws: `unreadable` with the system's reason.
  package init(path: String) throws(LoadFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.fault(path, String(cString: strerror(errno))) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Self.fault(path, String(cString: strerror(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw Self.fault(path, "it is a folder")
    case S_IFREG: break
    case S_IFCHR where isatty(descriptor) == 0, S_IFBLK:
      // Such as /dev/zero, which never ends.
      throw Self.fault(path, "it is a device")
    default:  // A pipe (`<(...)`) has no size to map.
      try self.init(reading: descriptor, file: path)
      return
    }
    guard status.st_size > 0 else {
      self.init(static: nil, count: 0)
      return
    }
    // Bound: the mapping is exactly as long as the file was when it was opened.
    let length = Int(status.st_size)
    guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else { throw Self.fault(path, String(cString: strerror(errno))) }
    self.init(mapping: UnsafeRawBufferPointer(start: start, count: length))
  }

  private init(mapping bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    origin = .mapping
  }

  /// Takes over a block of `malloc`.
  init(allocated start: UnsafeMutableRawPointer?, count: Int) {
    // Bound: whoever wrote the block says how many bytes.
    bytes = UnsafeRawBufferPointer(start: start, count: count)
    origin = .allocation
  }

  /// Takes bytes that live as long as the program, such as an embedded file.
  package init(static start: UnsafeRawPointer?, count: Int) {
    bytes = UnsafeRawBufferPointer(start: start, count: count)
    origin = .program
  }

  /// Reads an open file, such as stdin, to its end.
  ///
  /// - Throws: `unreadable`, also where it is larger than the memory.
  package init(reading descriptor: CInt, file: String) throws(LoadFault) {
    var gathered = GrowingBytes()
    var count = 0
    repeat {
      let hasRoom = gathered.append(room: 1 << 16) { free in
        // Bound: `read` writes at most as many bytes as are free, and says how many.
        count = read(descriptor, free.baseAddress, free.count)
        return max(count, 0)
      }
      guard hasRoom else { throw Self.fault(file, "it is larger than the memory") }
      if count < 0 && errno != EINTR { throw Self.fault(file, String(cString: strerror(errno))) }
    } while count != 0
    self = gathered.finished()
  }

  /// Copies bytes into memory of its own.
  package init(copying content: [UInt8]) {
    guard !content.isEmpty,
      let start = mmap(
        nil, content.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      start != MAP_FAILED
    else {
      self.init(static: nil, count: 0)
      return
    }
    // Bound: the new mapping is as long as the content.
    content.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: start, count: content.count).copyMemory(from: $0)
    }
    self.init(mapping: UnsafeRawBufferPointer(start: start, count: content.count))
  }

  deinit {
    let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
    switch origin {
    case .mapping: munmap(start, bytes.count)
    case .allocation: free(start)
    case .program: break
    }
  }

  private static func fault(_ path: String, _ reason: String) -> LoadFault {
    LoadFault(.unreadable(reason: reason), file: path)
  }
}

extension MappedFile {
  package var count: Int { bytes.count }

  /// Calls a function with the bytes, which it may use until it returns.
  package borrowing func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Bound: the span is as long as the mapping, which outlives this call.
    try body(bytes.bindMemory(to: UInt8.self).span)
  }
}
