/// A mapped file that several share: it is unmapped when the last of them is gone.
package final class SharedMapping: Sendable {
  private let file: MappedFile

  package init(_ file: consuming MappedFile) { self.file = file }

  /// The bytes of the file, valid as long as the mapping lives.
  package var bytes: UnsafeRawBufferPointer { file.allBytes }

  /// Values that are in the file, valid as long as the mapping lives.
  ///
  /// - Precondition: The bytes are within the file, are whole values, and begin where one may stand.
  package func elements<Element: BitwiseCopyable>(
    at bytes: Range<Int>
  ) -> UnsafeBufferPointer<Element> {
    file.elements(at: bytes)
  }
}
