/// A key by which rows are put in order.
package struct SortOrder: Hashable, Codable, Sendable {
  package let value: BoundValue
  package let kind: ValueKind
  package let descending: Bool
  package let missingFirst: Bool

  package init(value: BoundValue, kind: ValueKind, descending: Bool, missingFirst: Bool) {
    self.value = value
    self.kind = kind
    self.descending = descending
    self.missingFirst = missingFirst
  }
}
