/// How files are to be read, where they do not say so themselves.
package struct LoadOptions: Sendable {
  /// The encoding of every file, also where a descriptor names another; nil to go by descriptors,
  /// marks and the look of the bytes.
  package var encoding: TextEncoding?
  /// Hears how far a load has come.
  package var observer: LoadObserver?

  /// What is refused for its size; tests set it lower.
  var limits = TableLimits()

  package init(encoding: TextEncoding? = nil, observer: LoadObserver? = nil) {
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
  /// The bytes read and the bytes to read; a file that is found to have to be read twice counts twice.
  package let done: Int
  package let total: Int

  package init(file: String, done: Int, total: Int) {
    self.file = file
    self.done = done
    self.total = total
  }
}
