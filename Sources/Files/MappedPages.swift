import Glibc

/// The pages of a mapped file. Those that were read count as memory of the program; given back, they
/// are what they were before anybody read them.
package struct MappedPages {
  private let bytes: UnsafeRawBufferPointer

  /// - Parameter bytes: a mapping of a file, from its first byte on.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Gives back the pages of some bytes: who reads them again gets them from the file.
  package func release(_ range: Range<Int>) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = range.lowerBound / page * page
    let end = min(range.upperBound, bytes.count) / page * page
    guard start >= 0, start < end, let base = bytes.baseAddress else { return }
    // Bound: whole pages of the mapping. Nothing is lost: no page of it was written.
    _ = madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
  }
}
