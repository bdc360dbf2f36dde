package import Files

/// Values of one width end to end, in memory or in a file that is mapped.
///
/// Who reads a column takes its `span`, and does not see where the values stand. The type is generic
/// and used by other targets, so that all that a loop calls is inlinable.
package struct Buffer<Element: BitwiseCopyable & Sendable>: Sendable {
  @usableFromInline let storage: Storage

  @usableFromInline
  enum Storage: Sendable {
    case memory([Element])
    case mapped(MappedElements<Element>)
  }

  /// Takes over values that are in memory.
  @inlinable
  package init(_ values: [Element]) { storage = .memory(values) }

  /// Takes values where they stand in a file, which stays mapped as long as the buffer lives.
  ///
  /// - Precondition: The bytes are whole values, and the first stands where one may stand.
  package init(mapped file: SharedMapping, bytes: Range<Int>) {
    storage = .mapped(MappedElements(file: file, bytes: bytes))
  }

  @inlinable
  package var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      // In bounds: the storage lives as long as the buffer, which nothing changes.
      switch storage {
      case .memory(let values): _overrideLifetime(values.span, borrowing: self)
      case .mapped(let elements): _overrideLifetime(elements.elements.span, borrowing: self)
      }
    }
  }
}

/// Values within a mapped file; a class, so that a buffer is no larger than an array.
@usableFromInline
final class MappedElements<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let elements: UnsafeBufferPointer<Element>
  private let file: SharedMapping

  init(file: SharedMapping, bytes: Range<Int>) {
    self.file = file
    elements = file.elements(at: bytes)
  }
}

extension Buffer: RowValues, ExpressibleByArrayLiteral {
  @inlinable
  package var count: Int {
    switch storage {
    case .memory(let values): values.count
    case .mapped(let elements): elements.elements.count
    }
  }

  @inlinable
  package subscript(row: Int) -> Element {
    switch storage {
    case .memory(let values): return values[row]
    case .mapped(let elements):
      precondition(elements.elements.indices.contains(row), "a row beyond the buffer")
      return elements.elements[row]
    }
  }

  @inlinable
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    switch storage {
    case .memory(let values): try values.withUnsafeBufferPointer(body)
    case .mapped(let elements): try body(elements.elements)
    }
  }

  /// Some of the values: those in memory are shared, others copied.
  @inlinable
  package func values(at range: Range<Int>) -> ArraySlice<Element> {
    switch storage {
    case .memory(let values): values[range]
    case .mapped(let elements): ArraySlice(elements.elements[range])
    }
  }

  /// All values as an array, for who changes some of them.
  @inlinable
  package var array: [Element] { Array(values(at: 0..<count)) }

  @inlinable
  package init(arrayLiteral values: Element...) { self.init(values) }
}
