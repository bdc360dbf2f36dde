package import Messages

/// Why a file cannot be attached as the text of a source.
package struct TextFault: Error, Equatable, Sendable {
  package let kind: Kind
  /// The file, as the user named it.
  package let path: String

  package enum Kind: Equatable, Sendable {
    case unreadable(reason: Message)
    case empty
    /// Bytes that are no UTF-8, from a line on.
    case notUTF8(line: Int)
    case tooLarge(bytes: Int, limit: Int)
    /// A file without a single paragraph.
    case noText
  }

  package init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }
}
