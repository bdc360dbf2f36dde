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
package final class Pending<Value: Sendable>: Sendable {
  private let state: Mutex<State>

  private enum State {
    case unmade(@Sendable () -> Value)
    case made(Value)
  }

  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.unmade(make)) }

  var isMade: Bool {
    state.withLock { if case .made = $0 { true } else { false } }
  }

  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .unmade(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
