import JSON

// A table: its record has all but the cells of its fields, and how it was declared, which are parts that
// are read when they are first asked for.

extension Table {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(name)
    try pack.append(title)
    pack.append(fields.count)
    for field in fields { try field.pack(into: &pack) }
    try pack.append(idField)
    try pack.append(nameField)
    try pack.append(display)
    let names = aliases.sorted { $0.key < $1.key }
    try pack.append(names.map(\.key))
    try pack.append(names.map(\.value))
    pack.append(isLink)
    pack.append(ends != nil)
    if let ends {
      pack.append(ends.first)
      pack.append(ends.second)
      try pack.append(ends.role)
    }
    try pack.append(hierarchyField)
    try pack.append(sourceField)
    try pack.append(many)
    try pack.append(key)
    try pack.append(passive)
    try pack.append(timeline.period)
    try pack.append(timeline.order?.json.compactText)
    pack.append(origin != nil)
    if let origin { try origin.pack(into: &pack) }
  }

  init(from pack: inout PackReader, at place: Int, rowCounts: [Int]) throws(PackDamage) {
    let name = try pack.text()
    let title: String? = try pack.optional()
    let fieldCount = try pack.count()
    var fields: [Field] = []
    fields.reserveCapacity(fieldCount)
    for _ in 0..<fieldCount {
      fields.append(try Field(from: &pack, of: name, rowCount: rowCounts[place], rowCounts))
    }
    let idField: Int? = try pack.optional()
    let nameField: Int? = try pack.optional()
    let display: [String] = try pack.list()
    let aliases: [String] = try pack.list()
    let aliased: [String] = try pack.list()
    let isLink = try pack.flag()
    let ends =
      try pack.flag()
      ? Ends(first: try pack.integer(), second: try pack.integer(), role: try pack.optional()) : nil
    let hierarchyField: Int? = try pack.optional()
    let sourceField: Int? = try pack.optional()
    let many: [String] = try pack.list()
    let key: [Int] = try pack.list()
    let passive: [String] = try pack.list()
    let timeline = try TableTimeline(from: &pack)
    let origin = try pack.flag() ? try TableOrigin(from: &pack) : nil
    let named = [
      idField, nameField, hierarchyField, sourceField, ends?.first, ends?.second, ends?.role,
    ]
    guard aliases.count == aliased.count, Set(aliases).count == aliases.count,
      (named.compactMap { $0 } + key).allSatisfy(fields.indices.contains),
      hierarchyField.map({ fields[$0].kind == .reference(table: place) }) ?? true
    else { throw PackDamage() }
    self.init(
      name: name, title: title, rowCount: rowCounts[place], fields: fields,
      names: Deferred { [fields] in FieldNames(fields, nameField: nameField) }, idField: idField,
      nameField: nameField, display: display,
      aliases: Dictionary(uniqueKeysWithValues: zip(aliases, aliased)), isLink: isLink, ends: ends,
      hierarchyField: hierarchyField, sourceField: sourceField, many: many, key: key,
      passive: passive, timeline: timeline, origin: origin, passages: [])
  }
}

extension TableTimeline {
  fileprivate init(from pack: inout PackReader) throws(PackDamage) {
    let period: String? = try pack.optional()
    let order: String? = try pack.optional()
    do {
      self.init(
        period: period, order: try order.map { try RowOrder(JSONValue(parsing: $0)) })
    } catch {
      throw PackDamage()
    }
  }
}

extension TableOrigin {
  fileprivate func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(file)
    pack.append(encoding == .utf8)
    if encoding != .utf8 { pack.append(encoding.name) }
    pack.append(inferred != nil)
    if let inferred { try pack.append(inferred) }
    try pack.append { (part) throws(PackingFault) in part.append(resource.json.compactText) }
  }

  fileprivate init(from pack: inout PackReader) throws(PackDamage) {
    let file = try pack.text()
    // The others are looked up among all, which nearly no corpus needs.
    let encoding = try pack.flag() ? .utf8 : TextEncoding(named: try pack.text())
    guard let encoding else { throw PackDamage() }
    let inferred: [InferredColumn]? = try pack.flag() ? try pack.list() : nil
    let resource = try pack.part().deferred(otherwise: Descriptor.Resource(paths: [])) {
      (part) throws(PackDamage) in
      let text = try part.text()
      do { return try Descriptor.Resource(JSONValue(parsing: text)) } catch { throw PackDamage() }
    }
    self.init(
      file: file, form: nil, resource: resource, encoding: encoding, inferred: inferred)
  }
}

extension InferredColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(kind)
    try pack.append(markers)
    try pack.append(obstacles)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(
      kind: try pack.text(), markers: try pack.list(), obstacles: try pack.optional())
  }
}

extension ColumnObstacles: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    let (form, texts): (Int, [TextAtLine]) =
      switch self {
      case .noNumbers(let texts): (0, texts)
      case .noDate(let text): (1, [text])
      case .numberOfTwoReadings(let text): (2, [text])
      case .dateOfTwoReadings(let text): (3, [text])
      case .unlikeUnits(let one, let other): (4, [one, other])
      }
    pack.append(form)
    try pack.append(texts)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let form = try pack.integer()
    let texts: [TextAtLine] = try pack.list()
    switch (form, texts.count) {
    case (0, _): self = .noNumbers(texts)
    case (1, 1): self = .noDate(texts[0])
    case (2, 1): self = .numberOfTwoReadings(texts[0])
    case (3, 1): self = .dateOfTwoReadings(texts[0])
    case (4, 2): self = .unlikeUnits(texts[0], texts[1])
    default: throw PackDamage()
    }
  }
}

extension TextAtLine: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(text)
    pack.append(line)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(text: try pack.text(), line: try pack.integer())
  }
}
