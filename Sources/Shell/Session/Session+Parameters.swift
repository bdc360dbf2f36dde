import Engine
import Query

extension Session {
  /// Sets `$NAME` from `NAME=VALUE`; the value is read as the language reads one, else as text.
  ///
  /// - Returns: False where there is no name before a sign of equality.
  package func setParameter(_ assignment: String) -> Bool {
    guard let sign = assignment.firstIndex(of: "=") else { return false }
    let name = String(assignment[..<sign])
    let spelling = String(assignment[assignment.index(after: sign)...])
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic,
      name.unicodeScalars.allSatisfy({ $0 == "_" || $0.properties.isAlphabetic || "0"..."9" ~= $0 })
    else { return false }
    let value = Parsing.value(of: spelling) ?? Expression(.literal(.string(spelling)), 0..<0)
    workspace.set(name, to: Parameter(value: value.detached, spelling: spelling))
    return true
  }
}
