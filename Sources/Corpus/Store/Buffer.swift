package import Files

/// Values of one width end to end, in memory or in a file that is mapped.
///
/// Who reads a column takes its `span`, and does not see where the values stand. The type is generic
/// and used by other targets, so that all that a loop calls is inlinable; and where the values stand is
/// known without asking the owner, so that one of them costs no counting of references.
package struct Buffer<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let values: UnsafeBufferPointer<Element>
  /// What keeps the values where they are.
  @usableFromInline let owner: Owner

  @usableFromInline
  enum Owner {
    case memory([Element])
    case file(SharedMapping)
  }

  /// Takes over values that are in memory.
  @inlinable
  package init(_ values: [Element]) {
    owner = .memory(values)
    // An array that is never changed stays where it is as long as somebody holds it.
    self.values = values.withUnsafeBufferPointer { $0 }
  }

  /// Takes values where they are in a file, which stays mapped as long as the buffer lives.
  ///
  /// - Precondition: The bytes are whole values, and the first is where one may stand.
  package init(mapped file: SharedMapping, bytes: Range<Int>) {
    owner = .file(file)
    values = file.elements(at: bytes)
  }

  @inlinable
  package var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      // In bounds: the owner lives as long as the buffer, which nothing changes.
      _overrideLifetime(values.span, borrowing: self)
    }
  }
}

extension Buffer: CustomStringConvertible {
  package var description: String { "\(array)" }
}

extension Buffer: RowValues, ExpressibleByArrayLiteral {
  @inlinable package var count: Int { values.count }

  @inlinable
  package subscript(row: Int) -> Element {
    precondition(row >= 0 && row < values.count, "a row beyond the buffer")
    // Whatever the optimiser takes for the last use of a buffer, its owner outlives this.
    defer { _fixLifetime(self) }
    return values[row]
  }

  @inlinable
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    defer { _fixLifetime(self) }
    return try body(values)
  }

  /// Calls a function with the bytes of all values.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { _fixLifetime(self) }
    return try body(UnsafeRawBufferPointer(values))
  }

  /// Some of the values: those in memory are shared, others copied.
  @inlinable
  package func values(at range: Range<Int>) -> ArraySlice<Element> {
    if case .memory(let values) = owner { return values[range] }
    defer { _fixLifetime(self) }
    return ArraySlice(values[range])
  }

  /// All values as an array, for who changes some of them.
  @inlinable package var array: [Element] { Array(values(at: 0..<count)) }

  @inlinable
  package init(arrayLiteral values: Element...) { self.init(values) }
}
