import Glibc

/// What the system says of memory.
package enum SystemMemory {
  /// The bytes that the program holds itself, without the pages of files; nil where the system does not
  /// say.
  package static var held: Int? {
    guard let text = text(of: "/proc/self/statm") else { return nil }
    // Pages: all, resident, and of these the ones of files.
    let pages = text.split(separator: " ").prefix(3).map { Int($0) ?? 0 }
    return pages.count == 3 ? (pages[1] - pages[2]) * sysconf(CInt(_SC_PAGESIZE)) : nil
  }

  /// The bytes that there are for it: of the machine, or less where its group of processes may have no
  /// more.
  package static var limit: Int? {
    let machine = sysconf(CInt(_SC_PHYS_PAGES)) * sysconf(CInt(_SC_PAGESIZE))
    return ([machine] + groupLimits).filter { $0 > 0 }.min()
  }

  /// The limits of control groups, of both versions, from that of the process upwards.
  private static var groupLimits: [Int] {
    var files = [
      "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    ]
    for line in (text(of: "/proc/self/cgroup") ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      if parts[1].isEmpty { files.append("/sys/fs/cgroup\(parts[2])/memory.max") }
      if parts[1].split(separator: ",").contains("memory") {
        files.append("/sys/fs/cgroup/memory\(parts[2])/memory.limit_in_bytes")
      }
    }
    // `max` is no limit.
    return files.compactMap { text(of: $0)?.split(separator: "\n").first.flatMap { Int($0) } }
  }

  /// The beginning of a small file of the system.
  private static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { bytes in
      let count = read(file, bytes.baseAddress, bytes.count)
      return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
  }
}
