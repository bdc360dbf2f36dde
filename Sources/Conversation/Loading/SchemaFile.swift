package import Corpus
import Messages

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
      output.error(error.message)
      return false
    }
    let path = schema.folder + "datapackage.json"
    guard !gate.isTaken(path) else {
      output.error(Message("check.schema-exists", ["path": path]))
      return false
    }
    do throws(OutputFault) {
      try gate.write(path) { (write) throws(OutputFault) in
        try write(schema.descriptor.jsonText)
      }
    } catch {
      if let message = error.message { output.error(message) }
      return false
    }
    let place = schema.folder.isEmpty ? "." : schema.folder
    output.message(Message("check.schema-written", ["path": path, "folder": place]))
    return true
  }
}
