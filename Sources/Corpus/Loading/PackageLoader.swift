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
    for (index, resource) in descriptor.resources.enumerated() {
      let place = "resource '\(resource.name ?? String(index + 1))'"
      guard let path = resource.paths.first else {
        throw LoadFault(
          resource.hasInlineData
            ? .notInThisVersion("\(place) with rows inside the descriptor")
            : .badDescriptor(reason: "\(place) has no path"),
          file: file)
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
      drafts.append(try table(resource, path: path, kind: kind))
    }
    let folder = source.shown("").split(separator: "/").last.map(String.init)
    return CorpusLoader.Part(
      name: descriptor.name ?? folder ?? "corpus", title: descriptor.title, drafts: drafts)
  }

  private mutating func table(
    _ resource: Descriptor.Resource, path: String, kind: FileKind
  ) throws(LoadFault) -> TableDraft {
    let file = source.shown(path)
    let encoding = try encoding(of: resource, file: file)
    let content = try DecodedFile(source.read(path), path: file, declared: encoding)
    let isKnownUTF8 = content.isValid
    return try content.table { bytes throws(LoadFault) in
      let form = try form(of: resource, kind: kind, bytes, file: file)
      var loader = TableLoader(
        file: file, form: form, isKnownUTF8: isKnownUTF8, options: options)
      if let schema = resource.schema, !schema.fields.isEmpty {
        return try loader.table(bytes, resource: resource, schema: schema, patterns: &patterns)
      }
      let name = resource.name ?? BareNames.collection(ofPath: path)
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
    var dialect = kind == .tabs ? CSVDialect.tabs : .commas
    if let delimiter = resource.dialect?.delimiter?.utf8.first { dialect.delimiter = delimiter }
    if let quote = resource.dialect?.quoteChar { dialect.quote = quote.utf8.first }
    dialect.hasHeader = resource.dialect?.header ?? true
    return .delimited(dialect)
  }
}
