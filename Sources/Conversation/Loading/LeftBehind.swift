import CSystem
import Engine
import Glibc
import Synchronization

/// Work on a thread of its own, which is left behind when the user wants to wait no longer.
///
/// What takes and gives nothing but values may be waited for in this way: that it has been asked to
/// stop it learns when it gets to ask, and to free what it has made takes it longer still.
enum LeftBehind {
  /// Does the work and waits for it.
  ///
  /// - Returns: What it gives; nil where the user cancelled first. What it gives then is dropped.
  static func run<Result: Sendable>(
    until cancellation: Cancellation, _ work: @escaping @Sendable () -> Result
  ) -> Result? {
    let job = Job(work)
    let isStarted = job.start()
    guard isStarted else { return work() }
    while !job.waits(milliseconds: 5) {
      if cancellation.isCancelled { return nil }
    }
    return job.result.withLock { $0 }
  }

  /// The room for what is nested deep, as on the main thread.
  private static let stackSize = 64 << 20

  private class AnyJob: @unchecked Sendable {
    func work() {}
  }

  private final class Job<Result: Sendable>: AnyJob, @unchecked Sendable {
    let result = Mutex<Result?>(nil)
    private let body: @Sendable () -> Result
    /// A pipe that becomes readable when the work is done.
    private var ends: [CInt] = [-1, -1]

    init(_ body: @escaping @Sendable () -> Result) { self.body = body }

    deinit { for end in ends where end >= 0 { close(end) } }

    override func work() {
      let found = body()
      result.withLock { $0 = found }
      var byte: UInt8 = 0
      _ = write(ends[1], &byte, 1)
    }

    /// - Returns: False where the system gives no thread.
    func start() -> Bool {
      guard pipe(&ends) == 0 else { return false }
      let handle = Unmanaged<AnyJob>.passRetained(self)
      let failed = sys_start_thread(
        stackSize,
        { handle in
          if let handle { Unmanaged<AnyJob>.fromOpaque(handle).takeRetainedValue().work() }
          return nil
        }, handle.toOpaque())
      if failed != 0 { handle.release() }
      return failed == 0
    }

    /// Whether the work is done, or becomes so within a time.
    func waits(milliseconds: CInt) -> Bool {
      var source = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      return poll(&source, 1, milliseconds) > 0
    }
  }
}
