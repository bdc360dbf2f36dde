import CSystem
import Cores
package import Corpus
package import Engine
import Glibc
package import Messages
import Synchronization

/// Watches whether the statement that runs keeps within its limits, and whether the corpus that it asks
/// is sound.
///
/// The clock is read whenever somebody asks, the memory a hundred times a second.
package final class LimitWatch: Sendable {
  private let state = Mutex(State())

  private struct State {
    var limits = StatementLimits()
    /// Nanoseconds on the clock of the system.
    var deadline = Int64.max
    var nextLook = Int64.max
    var reached: Reached?
    var damage: CorpusDamage?
  }

  private static let interval: Int64 = 10_000_000

  /// A limit that a statement has reached.
  package enum Reached: Equatable, Sendable {
    case time(seconds: Double)
    case memory(bytes: Int)

    /// `stopped after 2 seconds`
    package var message: Message {
      switch self {
      case .time(let seconds):
        Message("shell.stopped.time", ["time": StatementLimits.message(seconds: seconds)])
      case .memory(let bytes):
        Message("shell.stopped.memory", ["memory": StatementLimits.written(bytes: bytes)])
      }
    }

    package var remedy: Message {
      switch self {
      case .time: Message("shell.stopped.time.hint")
      case .memory: Message("shell.stopped.memory.hint")
      }
    }
  }

  package init() {}

  /// The limit that the statement has reached.
  package var reached: Reached? { state.withLock { $0.reached } }

  /// A statement begins.
  ///
  /// - Parameter damage: What is found damaged of its corpus, if that can be.
  package func begin(_ limits: StatementLimits, damage: CorpusDamage? = nil) {
    let now = Self.now
    state.withLock {
      $0 = State(
        limits: limits, deadline: limits.time.map { now + Int64($0 * 1e9) } ?? .max,
        nextLook: limits.memory == nil ? .max : now + Self.interval, damage: damage)
    }
  }

  /// It has ended: what is asked between statements, such as completions, has all the time there is.
  package func end() { begin(StatementLimits()) }

  /// A cancellation that also stops where a limit is reached or damage is found.
  package func cancellation(or other: Cancellation) -> Cancellation {
    Cancellation { [self] in other.isCancelled || isExceeded }
  }

  private var isExceeded: Bool {
    state.withLock { state in
      if state.reached != nil || state.damage?.fault != nil { return true }
      if state.nextLook == .max, state.deadline == .max { return false }
      let now = Self.now
      if now >= state.deadline { state.reached = state.limits.time.map { .time(seconds: $0) } }
      if now >= state.nextLook, let most = state.limits.memory {
        state.nextLook = now + Self.interval
        if Self.holdsMore(than: most) { state.reached = .memory(bytes: most) }
      }
      return state.reached != nil
    }
  }

  private static func holdsMore(than most: Int) -> Bool {
    guard let held = SystemMemory.held, held > most else { return false }
    // What was freed may not have been given back yet.
    sys_give_memory_back()
    return SystemMemory.held.map { $0 > most } ?? false
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
