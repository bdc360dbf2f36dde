import Synchronization

/// A value that is there, or is made when somebody first asks for it.
package enum Deferred<Value: Sendable>: Sendable {
  case ready(Value)
  case pending(Pending<Value>)

  /// A value that is made when it is first asked for.
  package init(_ make: @escaping @Sendable () -> Value) { self = .pending(Pending(make)) }

  /// Whether the value is there already.
  var isMade: Bool {
    switch self {
    case .ready: true
    case .pending(let pending): pending.isMade
    }
  }

  package var value: Value {
    switch self {
    case .ready(let value): value
    case .pending(let pending): pending.value
    }
  }
}

/// A value that is made once, whoever asks for it first.
package final class Pending<Value: Sendable>: @unchecked Sendable {
  /// How to make it; nil once it is made.
  private let make: Mutex<(@Sendable () -> Value)?>
  private let made = Atomic<Bool>(false)
  /// Written once, before `made` says so, and never again.
  private var kept: Value?

  init(_ make: @escaping @Sendable () -> Value) { self.make = Mutex(make) }

  var isMade: Bool { made.load(ordering: .acquiring) }

  /// Whoever asks for a value that is there meets no lock: columns are asked for row by row.
  var value: Value {
    if isMade, let kept { return kept }
    return make.withLock { make in
      if let kept { return kept }
      guard let body = make else { preconditionFailure("it is kept once it is made") }
      let value = body()
      kept = value
      make = nil
      made.store(true, ordering: .releasing)
      return value
    }
  }
}
