/// One way from a row to a value, where a reference leads to rows of any collection: each way goes on
/// from the rows of one of them.
package struct PathBranch: Hashable, Codable, Sendable {
  package let hops: [Hop]
  /// The value at the end; nil for the rows themselves.
  package let field: BoundValue?

  package init(_ hops: [Hop], field: BoundValue?) {
    self.hops = hops
    self.field = field
  }
}
