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
    // A name that a query could not write after '$' would be set in vain.
    guard name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil else { return false }
    let value = Parsing.value(of: spelling) ?? Expression(.literal(.string(spelling)), 0..<0)
    workspace.set(name, to: Parameter(value: value.detached, spelling: spelling))
    return true
  }
}
