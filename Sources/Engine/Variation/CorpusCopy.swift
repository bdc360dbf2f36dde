package import Corpus

/// How a copy of a corpus is made: the same way gives the same copy on every machine.
package enum CorpusCopy: Hashable, Sendable {
  case permuted(seed: UInt64)
  case vaguer(seed: UInt64)
  case coinciding(seed: UInt64)
  /// - table: By its place.
  /// - fields: By their places, in their order.
  case exchanged(table: Int, fields: [Int], borders: BorderValues, seed: UInt64)
}

extension CorpusVariation {
  /// The copy; where the corpus has no such table or fields, one with the rows in another order.
  ///
  /// - Complexity: O(values of the corpus).
  package func made(by copy: CorpusCopy) -> Corpus {
    switch copy {
    case .permuted(let seed): return permuted(seed: seed)
    case .vaguer(let seed): return vaguer(seed: seed)
    case .coinciding(let seed): return coinciding(seed: seed)
    case .exchanged(let table, let fields, let borders, let seed):
      guard isThere(table, fields) else { return permuted(seed: seed) }
      return exchanged(in: table, fields: Set(fields), borders: borders, seed: seed)
    }
  }
}
