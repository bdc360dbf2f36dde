/// What the user says about the files of a corpus, beside their paths.
package struct LoadOptions: Sendable {
  /// The encoding of every file, also where a descriptor names another; nil to go by descriptors,
  /// marks and the look of the bytes.
  package var encoding: TextEncoding?

  package init(encoding: TextEncoding? = nil) { self.encoding = encoding }
}
