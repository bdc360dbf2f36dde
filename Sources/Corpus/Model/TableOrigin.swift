/// Where a table was read from, and how: what is needed to describe it, and to find its records
/// again.
package struct TableOrigin: Sendable {
  /// The path as the user or the descriptor gave it.
  package let file: String
  /// How its records are there; nil where the table comes out of a packed corpus, which holds none.
  package let form: TableForm?
  private var declared: Deferred<Descriptor.Resource>
  /// The encoding that the file was read in.
  package var encoding = TextEncoding.utf8
  /// What was found out of each column; nil where a descriptor declares them.
  package let inferred: [InferredColumn]?

  /// The table as its descriptor declares it, or as it was found to be.
  package var resource: Descriptor.Resource {
    get { declared.value }
    set { declared = .ready(newValue) }
  }

  init(
    file: String, form: TableForm?, resource: Deferred<Descriptor.Resource>,
    encoding: TextEncoding = .utf8, inferred: [InferredColumn]?
  ) {
    self.file = file
    self.form = form
    declared = resource
    self.encoding = encoding
    self.inferred = inferred
  }
}
