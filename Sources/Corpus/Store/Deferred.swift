import Synchronization

/// A value that is there, or is made when somebody first asks for it.
package enum Deferred<Value: Sendable>: Sendable {
  case ready(Value)
  case pending(Pending<Value>)

  /// A value that is made when it is first asked for.
  package init(_ make: @escaping @Sendable () -> Value) { self = .pending(Pending(make)) }

  /// A value that is made when it is asked for, and asked for again as long as it cannot be made.
  ///
  /// - Parameters:
  ///   - make: Makes the value; nil where that failed, which may be over when the next one asks.
  ///   - otherwise: What stands for it until then: made once, since it may be asked for row by row.
  package init(
    _ make: @escaping @Sendable () -> Value?, otherwise: @escaping @Sendable () -> Value
  ) {
    self = .pending(Pending(make, otherwise: otherwise))
  }

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
  private let make: Mutex<Making?>
  private let made = Atomic<Bool>(false)
  /// Written once, before `made` says so, and never again.
  private var kept: Value?

  /// How to make it; nil once it is made.
  private enum Making {
    case sure(@Sendable () -> Value)
    case unsure(@Sendable () -> Value?, otherwise: @Sendable () -> Value, standIn: Value?)
  }

  init(_ make: @escaping @Sendable () -> Value) { self.make = Mutex(.sure(make)) }

  init(_ make: @escaping @Sendable () -> Value?, otherwise: @escaping @Sendable () -> Value) {
    self.make = Mutex(.unsure(make, otherwise: otherwise, standIn: nil))
  }

  var isMade: Bool { made.load(ordering: .acquiring) }

  /// Whoever asks for a value that is there meets no lock: columns are asked for row by row.
  var value: Value {
    if isMade, let kept { return kept }
    return make.withLock { make in
      if let kept { return kept }
      let value: Value
      switch make {
      case nil: preconditionFailure("it is kept once it is made")
      case .sure(let body): value = body()
      case .unsure(let body, let otherwise, let standIn):
        guard let made = body() else {
          let standIn = standIn ?? otherwise()
          make = .unsure(body, otherwise: otherwise, standIn: standIn)
          return standIn
        }
        value = made
      }
      kept = value
      make = nil
      made.store(true, ordering: .releasing)
      return value
    }
  }
}
