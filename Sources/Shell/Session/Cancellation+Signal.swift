package import Engine
import LineEditing
import Synchronization

extension Cancellation {
  /// Stops a query when Ctrl-C was pressed.
  package static let bySignal = Cancellation { SignalPump.cancelRequested.load(ordering: .relaxed) }
}
