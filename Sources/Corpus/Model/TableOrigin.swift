/// Where a table was read from, and how: what is needed to describe it, and to find its records
/// again.
package struct TableOrigin: Sendable {
  /// The path as the user or the descriptor gave it.
  package let file: String
  package let form: TableForm
  /// The table as its descriptor declares it, or as it was found to be.
  package var resource: Descriptor.Resource
  /// The encoding that the file was read in.
  package var encoding = TextEncoding.utf8
  /// What was found out of each column; nil where a descriptor declares them.
  package let inferred: [InferredColumn]?
}
