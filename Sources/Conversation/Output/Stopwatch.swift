import Glibc
import Messages

/// The time since its creation.
struct Stopwatch {
  private let start = Self.nanoseconds

  private static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  var milliseconds: Int { (Self.nanoseconds - start) / 1_000_000 }

  /// `time: 3.214 ms`.
  var message: Message { Message("shell.time", ["time": millisecondText]) }

  /// The milliseconds with three decimals: `3.214`.
  var millisecondText: String {
    let microseconds = (Self.nanoseconds - start) / 1000
    let rest = String(microseconds % 1000)
    let zeros = String(repeating: "0", count: 3 - rest.utf8.count)
    return "\(microseconds / 1000).\(zeros)\(rest)"
  }
}
