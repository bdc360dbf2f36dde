package import Corpus

/// The descriptor that `--save-schema` writes: what was found out of tables, for a user to edit.
package enum SchemaFile {
  /// Writes `datapackage.json` beside the tables of a corpus; an older one is never written over.
  ///
  /// - Returns: whether it could be written; the reason is said.
  package static func write(
    _ corpus: Corpus, through gate: FileGate, _ output: any Output
  ) -> Bool {
    let schema: (folder: String, descriptor: Descriptor)
    do throws(SchemaFault) {
      schema = try corpus.schema()
    } catch {
      output.message("error: \(error.message)")
      return false
    }
    let path = schema.folder + "datapackage.json"
    guard !gate.isTaken(path) else {
      output.message("error: '\(path)' exists already; move it away, then save the schema again")
      return false
    }
    do throws(OutputFault) {
      try gate.write(path) { (write) throws(OutputFault) in
        try write(schema.descriptor.jsonText)
      }
    } catch {
      if let message = error.message { output.message("error: " + message) }
      return false
    }
    let place = schema.folder.isEmpty ? "." : schema.folder
    output.message("the schema is written to \(path); edit it, then open it with: clio \(place)")
    return true
  }
}
