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

  /// Loads the package that a descriptor describes.
  consuming func part(_ descriptorPath: String) throws(LoadFault) -> CorpusLoader.Part {
    let file = source.shown(descriptorPath)
    let descriptor = try source.read(descriptorPath).withBytes { bytes throws(LoadFault) in
      try Descriptor.decoded(from: bytes, file: file)
    }
    var drafts: [TableDraft] = []
    for (index, declared) in descriptor.resources.enumerated() {
      let resource = try completed(declared)
      let place = "resource '\(resource.name ?? String(index + 1))'"
      if resource.paths.isEmpty, let rows = resource.inlineRows {
        let bytes = MappedFile(copying: Array(rows.text.utf8))
        let file = "\(file)#\(resource.name ?? String(index + 1))"
        drafts.append(
          try table(resource, DecodedFile(bytes, path: file), file: file, kind: rows.kind))
        continue
      }
      guard let path = resource.paths.first else {
        throw LoadFault(
          .badDescriptor(reason: "\(place) has neither a path nor rows"), file: file)
      }
      let kind = FileKind(path: path)
      if case .other(let ending) = kind {
        // A package may carry files that are no tables: a bibliography, a licence.
        guard resource.isDeclaredTable, resource.dialect?.delimiter == nil else {
          if !resource.isDeclaredTable { continue }
          throw LoadFault(.notInThisVersion("\(place) of a file with \(ending)"), file: file)
        }
      }
      guard resource.paths.count == 1 else {
        throw LoadFault(.notInThisVersion("\(place) of several files"), file: file)
      }
      let shown = source.shown(path)
      let encoding = try encoding(of: resource, file: shown)
      let content = try DecodedFile(source.read(path), path: shown, declared: encoding)
      drafts.append(try table(resource, content, file: shown, kind: kind))
    }
    let folder = source.shown("").split(separator: "/").last.map(String.init)
    return CorpusLoader.Part(
      name: descriptor.name ?? folder ?? "corpus", title: descriptor.title, drafts: drafts)
  }

  /// A resource with the schema and dialect that stand in files of their own.
  private func completed(
    _ declared: Descriptor.Resource
  ) throws(LoadFault) -> Descriptor.Resource {
    var resource = declared
    if let path = declared.schemaPath { resource.schema = try read(path, "the schema") }
    if let path = declared.dialectPath { resource.dialect = try read(path, "the dialect") }
    return resource
  }

  private func read<Part: JSONReadable>(
    _ path: String, _ noun: String
  ) throws(LoadFault) -> Part {
    let file = source.shown(path)
    return try source.read(path).withBytes { bytes throws(LoadFault) in
      try Part.decoded(from: bytes, file: file, noun: noun)
    }
  }

  private mutating func table(
    _ resource: Descriptor.Resource, _ content: borrowing DecodedFile, file: String, kind: FileKind
  ) throws(LoadFault) -> TableDraft {
    let isKnownUTF8 = content.isValid
    return try content.table { bytes throws(LoadFault) in
      let form = try form(of: resource, kind: kind, bytes, file: file)
      var loader = TableLoader(
        file: file, form: form, isKnownUTF8: isKnownUTF8, options: options)
      if let schema = resource.schema, !schema.fields.isEmpty {
        return try loader.table(bytes, resource: resource, schema: schema, patterns: &patterns)
      }
      let name = resource.name ?? BareNames.collection(ofPath: file)
      return try loader.bareTable(bytes, name: name)
    }
  }

  private func encoding(
    of resource: Descriptor.Resource, file: String
  ) throws(LoadFault) -> TextEncoding? {
    if let chosen = options.encoding { return chosen }
    guard let name = resource.encoding else { return nil }
    guard let encoding = TextEncoding(named: name) else {
      throw LoadFault(.unknownEncoding(name), file: file)
    }
    return encoding
  }

  /// How a resource is written: as its dialect says, else as the ending of its path does.
  private func form(
    of resource: Descriptor.Resource, kind: FileKind, _ bytes: Span<UInt8>, file: String
  ) throws(LoadFault) -> TableForm {
    if kind == .json || kind == .jsonLines {
      return try FormInference.form(of: bytes, kind: kind, file: file)
    }
    return .delimited(CSVDialect(resource.dialect, otherwise: kind == .tabs ? .tabs : .commas))
  }
}
