/// What is wrong with a reference of BibTeX or RIS.
package enum ReferenceFault: Equatable, Sendable {
  /// What the reader of an entry looked for and did not find.
  package enum Expected: Equatable, Sendable {
    case fieldName, value
    case equals(after: String)
    case sign(Character)
  }

  /// Two entries have one key, the first of them on a line.
  case repeatedKey(String, firstLine: Int)
  /// An entry whose closing bracket is missing; nil where not even its key was read.
  case unclosed(key: String?)
  /// An entry that breaks off before what was expected.
  case unreadable(key: String?, expected: Expected)
  /// A field that an entry has already.
  case repeatedField(String, key: String)
  /// A line whose tag the reference has already, with another value.
  case repeatedTag(String)
  /// A word without braces that no `@string` defines.
  case unknownString(String)
  /// Lines before the first reference.
  case strayLines
  /// No `ER` line before the next reference, or before the end of the file.
  case noEnd(isLast: Bool)
}
