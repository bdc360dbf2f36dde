package import Engine
import Synchronization
import Terminal

extension Cancellation {
  /// Stops a query when Ctrl-C was pressed.
  package static let bySignal = Cancellation { SignalPump.cancelRequested.load(ordering: .relaxed) }
}
