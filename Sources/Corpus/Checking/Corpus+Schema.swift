package import Messages

/// Why a corpus has no descriptor that could be written beside its tables.
package enum SchemaFault: Error, Equatable, Sendable {
  case builtIn
  case standardInput
  /// A table stands outside the folder of the first.
  case elsewhere(file: String, folder: String)
  /// A table comes from a package, whose descriptor is to be edited instead.
  case described(file: String)
  /// A table comes out of a packed corpus, beside which no descriptor would be read.
  case packed(file: String)

  package var message: Message {
    switch self {
    case .builtIn: Message("write.schema-of-seeds")
    case .standardInput: Message("write.schema-of-input")
    case .elsewhere(let file, let folder):
      Message("write.schema-elsewhere", ["file": file, "folder": folder])
    case .described(let file): Message("write.schema-described", ["file": file])
    case .packed(let file): Message("write.schema-packed", ["file": file])
    }
  }
}

extension Corpus {
  /// The descriptor of tables that have none, with the keys and links that they were given, and the
  /// folder in which it belongs.
  ///
  /// - Returns: the folder with `/` at its end, or empty for the current one.
  package func schema() throws(SchemaFault) -> (folder: String, descriptor: Descriptor) {
    let stored = tables.filter { $0.origin != nil }
    guard let first = stored.first?.origin, !first.file.hasPrefix("seeds/") || stored.count == 1
    else { throw .builtIn }
    let folder = Self.folder(of: first.file)
    var resources: [Descriptor.Resource] = []
    for table in stored {
      guard let origin = table.origin else { continue }
      if origin.form == nil { throw .packed(file: origin.file) }
      if origin.file.hasPrefix("<") { throw .standardInput }
      guard origin.inferred != nil else { throw .described(file: origin.file) }
      guard origin.file.hasPrefix(folder) else {
        throw .elsewhere(file: origin.file, folder: folder.isEmpty ? "." : folder)
      }
      resources.append(table.resource(path: String(origin.file.dropFirst(folder.count)), origin))
    }
    return (folder, Descriptor(name: name, resources: resources))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

extension Table {
  fileprivate func resource(path: String, _ origin: TableOrigin) -> Descriptor.Resource {
    let found = origin.resource
    let fields = found.schema?.fields ?? []
    let key = idField.flatMap { $0 < fields.count ? [fields[$0].name] : nil }
    let schema = TableSchema(
      fields: fields, missingValues: found.schema?.missingValues ?? [""],
      primaryKey: key ?? [], foreignKeys: found.schema?.foreignKeys ?? [], match: .exact)
    return Descriptor.Resource(
      name: name, title: found.title, paths: [path], encoding: found.encoding,
      dialect: found.dialect, schema: schema, clio: found.clio)
  }
}
