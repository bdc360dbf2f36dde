/// The version of a server.
package struct ServerVersion: Hashable, Comparable, Sendable {
  package let parts: [Int]

  package init(_ parts: [Int]) { self.parts = parts }

  /// Reads `18.16.1`, or `23.3.1.2823`; nil where it does not begin with two numbers.
  package init?(_ text: String) {
    let parts = text.split(separator: ".").prefix(4).map { Int($0) }
    let known = parts.prefix { $0 != nil }.compactMap { $0 }
    guard known.count >= 2 else { return nil }
    self.parts = known
  }

  /// The oldest that clio works with.
  package static let oldest = ServerVersion([18, 16])

  package var text: String { parts.map { String($0) }.joined(separator: ".") }

  package static func < (one: ServerVersion, other: ServerVersion) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
