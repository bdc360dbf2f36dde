package import Conversation
import Files
package import LineEditing

extension FileGate {
  /// Where a prompt keeps its history; nil where it keeps none.
  ///
  /// - Parameter path: The file that `--history` names; else it is the user's own, which `--safe` leaves
  ///   alone.
  package func history(
    named path: String?, environment: [String: String]
  ) -> HistoryStore? {
    guard
      let path = path ?? (isFenced ? nil : HistoryStore.defaultPath(environment: environment)),
      allows(.record, path)
    else { return nil }
    return HistoryStore(path: absolute(place: path))
  }
}
