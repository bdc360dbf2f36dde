/// Values by row: what a buffer is to who asks for some of them, or goes through all but once.
///
/// It is no `Collection`: a slice of one is slow unless all of it is compiled anew where it is used.
package protocol RowValues<Element>: Sequence {
  var count: Int { get }
  subscript(row: Int) -> Element { get }
}

extension RowValues {
  @inlinable
  package func makeIterator() -> LazyMapSequence<Range<Int>, Element>.Iterator {
    indices.lazy.map { self[$0] }.makeIterator()
  }

  @inlinable package var underestimatedCount: Int { count }
  @inlinable package var indices: Range<Int> { 0..<count }
  @inlinable package var isEmpty: Bool { count == 0 }
  @inlinable package var last: Element? { isEmpty ? nil : self[count - 1] }
}
