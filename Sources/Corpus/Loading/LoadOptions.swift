/// How files are to be read, where they do not say so themselves.
package struct LoadOptions: Sendable {
  /// The name of the encoding of files without a descriptor; nil to find it out.
  package var encoding: String?
  /// Hears how far a load has come.
  package var observer: LoadObserver?

  package init(encoding: String? = nil, observer: LoadObserver? = nil) {
    self.encoding = encoding
    self.observer = observer
  }
}

/// Hears from time to time how far a load has come, and may end it.
package struct LoadObserver: Sendable {
  /// Returns whether to go on.
  package let hear: @Sendable (LoadProgress) -> Bool

  package init(hear: @escaping @Sendable (LoadProgress) -> Bool) { self.hear = hear }
}

/// How far the reading of a file has come.
package struct LoadProgress: Sendable {
  /// The path as the user or the descriptor gave it.
  package let file: String
  /// The bytes read and the bytes to read; a file that is read twice counts twice.
  package let done: Int
  package let total: Int
}
