import Glibc

/// Which file is at a path, and since when it has been as it is.
package struct FileState: Equatable, Sendable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where nothing is there.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }

  /// Whether it is the same file, with other content: not where another took its place, which leaves the
  /// old one whole for those who have it open.
  package func isChanged(since before: FileState) -> Bool {
    device == before.device && number == before.number && self != before
  }
}
