import Files
import JSON
import Messages
import Text

/// Loads the tables of a Data Package.
struct PackageLoader {
  private let source: CorpusSource
  private let options: LoadOptions
  private var patterns: PatternCache

  init(
    source: CorpusSource, options: LoadOptions = LoadOptions(), checksPatterns: Bool = true
  ) {
    self.source = source
    self.options = options
    patterns = PatternCache(isActive: checksPatterns)
  }

  /// Loads the package that a descriptor describes: what of it can be read, and what cannot as notes.
  ///
  /// - Throws: what keeps the descriptor, or each of its tables, from being read.
  consuming func part(_ descriptorPath: String) throws(LoadFault) -> CorpusLoader.Part {
    let file = source.shown(descriptorPath)
    var (descriptor, notes) = try source.read(descriptorPath).withBytes { bytes throws(LoadFault) in
      try Descriptor.decodedLoosely(from: bytes, file: file)
    }
    var drafts: [TableDraft] = []
    var lost: [String] = []
    var first: LoadFault?
    for (index, declared) in descriptor.resources.enumerated() {
      do throws(LoadFault) {
        if let draft = try draft(of: declared, at: index, file: file, &notes) {
          drafts.append(draft)
          continue
        }
      } catch {
        if error.kind == .cancelled { throw error }
        first = first ?? error
        notes.append(Self.note(error, of: declared, at: index))
      }
      if let name = declared.name { lost.append(name) }
    }
    if drafts.isEmpty, let first { throw first }
    for index in drafts.indices { drafts[index].loosenReferences(to: lost) }
    let folder = source.shown("").split(separator: "/").last.map(String.init)
    return CorpusLoader.Part(
      name: descriptor.name ?? folder ?? "corpus", title: descriptor.title, drafts: drafts,
      notes: notes)
  }

  /// What is said of a resource that is left out. An address, and a file of JSON that nothing declares
  /// as a table, are no faults of the package.
  private static func note(
    _ error: LoadFault, of resource: Descriptor.Resource, at index: Int
  ) -> LoadFault {
    let name = resource.name ?? String(index + 1)
    var isFault = true
    if resource.paths.first?.contains("://") == true { isFault = false }
    if case .notATable = error.kind, !resource.isDeclaredTable { isFault = false }
    return LoadFault(
      isFault
        ? .leftOut(resource: name, reason: error.message)
        : .passedOver(resource: name, reason: error.message),
      file: error.file, line: error.line, field: error.field)
  }

  /// The table of a resource; nil for a file that is not a table.
  private mutating func draft(
    of declared: Descriptor.Resource, at index: Int, file: String, _ notes: inout [LoadFault]
  ) throws(LoadFault) -> TableDraft? {
    let resource = try completed(declared, &notes)
    let name = resource.name ?? String(index + 1)
    if resource.paths.isEmpty, let rows = resource.inlineRows {
      let bytes = MappedFile(copying: Array(rows.text.utf8))
      let file = "\(file)#\(name)"
      return try table(resource, DecodedFile(bytes, path: file), file: file, kind: rows.kind)
    }
    guard let path = resource.paths.first else {
      throw LoadFault(
        .badDescriptor(reason: Message("load.resource-without-rows", ["resource": name])),
        file: file)
    }
    let kind = FileKind(path: path)
    // A package may carry files that are no tables: a bibliography, a licence.
    if !resource.isDeclaredTable, let reason = kind.reasonToPass {
      _ = try source.read(path)
      notes.append(
        LoadFault(
          .passedOver(resource: name, reason: reason),
          file: source.shown(path)))
      return nil
    }
    if case .other(let ending) = kind, resource.dialect?.delimiter == nil {
      let message =
        ending.map {
          Message("load.resource-with-ending", ["resource": name, "ending": $0])
        } ?? Message("load.resource-without-ending", ["resource": name])
      throw LoadFault(.notInThisVersion(message), file: file)
    }
    guard resource.paths.count == 1 else {
      let message = Message("load.resource-of-several-files", ["resource": name])
      throw LoadFault(.notInThisVersion(message), file: file)
    }
    let shown = source.shown(path)
    let encoding = try encoding(of: resource, file: shown)
    let content = try DecodedFile(source.read(path), path: shown, declared: encoding)
    return try table(resource, content, file: shown, kind: kind)
  }

  /// A resource with the schema and dialect that are in files of their own.
  private func completed(
    _ declared: Descriptor.Resource, _ notes: inout [LoadFault]
  ) throws(LoadFault) -> Descriptor.Resource {
    var resource = declared
    if let path = declared.schemaPath {
      resource.schema = try read(path, Message("load.schema"), &notes)
    }
    if let path = declared.dialectPath {
      resource.dialect = try read(path, Message("load.dialect"), &notes)
    }
    return resource
  }

  private func read<Part: JSONReadable>(
    _ path: String, _ whole: Message, _ notes: inout [LoadFault]
  ) throws(LoadFault) -> Part {
    let file = source.shown(path)
    let (part, faults): (Part, [LoadFault]) = try source.read(path).withBytes {
      bytes throws(LoadFault) in
      try Part.decodedLoosely(from: bytes, file: file, whole: whole)
    }
    notes += faults
    return part
  }

  private mutating func table(
    _ resource: Descriptor.Resource, _ content: borrowing DecodedFile, file: String, kind: FileKind
  ) throws(LoadFault) -> TableDraft {
    let (isKnownUTF8, pages) = (content.isValid, content.content.pages)
    return try content.table { bytes throws(LoadFault) in
      let form = try form(of: resource, kind: kind, bytes, file: file)
      var loader = TableLoader(
        file: file, form: form, isKnownUTF8: isKnownUTF8, pages: pages, options: options)
      if let schema = resource.schema, !schema.fields.isEmpty {
        return try loader.table(bytes, resource: resource, schema: schema, patterns: &patterns)
      }
      let name = resource.name ?? BareNames.collection(ofPath: file)
      var table = try loader.bareTable(bytes, name: name)
      // What the descriptor says of the table holds without a schema, too.
      table.clio.display = resource.clio.display
      table.clio.many = resource.clio.many
      table.clio.period = resource.clio.period
      table.clio.order = resource.clio.order
      return table
    }
  }

  private func encoding(
    of resource: Descriptor.Resource, file: String
  ) throws(LoadFault) -> TextEncoding? {
    if let chosen = options.encoding { return chosen }
    guard let name = resource.encoding else { return nil }
    guard let encoding = TextEncoding(named: name) else {
      throw LoadFault(TextEncoding.unknown(name), file: file)
    }
    return encoding
  }

  /// How a resource is written: as its dialect says, else as the ending of its path does.
  private func form(
    of resource: Descriptor.Resource, kind: FileKind, _ bytes: Span<UInt8>, file: String
  ) throws(LoadFault) -> TableForm {
    if [.json, .jsonLines, .geoJSON, .bibTeX, .ris].contains(kind) {
      return try FormInference.form(of: bytes, kind: kind, file: file)
    }
    return .delimited(CSVDialect(resource.dialect, otherwise: kind == .tabs ? .tabs : .commas))
  }
}
