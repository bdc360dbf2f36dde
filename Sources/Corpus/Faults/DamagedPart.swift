/// A part of a packed corpus that is not as it was written.
package enum DamagedPart: Equatable, Sendable {
  /// What the corpus is made of, and where in the file it is.
  case directory
  case column(String, table: String)
}
