/// The answer to a condition on a row: true in every world that the data allow, in none, or in some.
package enum Truth: Hashable, Sendable {
  case certain
  case possible
  case impossible
}
