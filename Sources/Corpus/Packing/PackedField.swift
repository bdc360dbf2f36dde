// A field: what a query may ask of it before its cells are read, and the part that holds them.

extension Field {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(name)
    pack.append(label)
    try pack.append(origin)
    try pack.append(kind)
    try pack.append(quantity)
    try pack.append(unit)
    try pack.append(constraints)
    try pack.append(about)
    let meanings = self.meanings.sorted { $0.key < $1.key }
    try pack.append(meanings.map(\.key))
    try pack.append(meanings.map(\.value))
    try pack.append { (part) throws(PackingFault) in
      part.append(faulty == nil && unread == nil)
      try part.append(column)
      try part.append(faulty)
      try part.append(unread)
    }
  }

  init(
    from pack: inout PackReader, of table: String, rowCount: Int, _ rowCounts: [Int]
  ) throws(PackDamage) {
    let name = try pack.text()
    let label = try pack.text()
    let origin: Origin = try pack.value()
    let kind: Column.Kind = try pack.value()
    let quantity: QuantityFields? = try pack.optional()
    let unit: String? = try pack.optional()
    let constraints: FieldDescriptor.Constraints = try pack.value()
    let about: String? = try pack.optional()
    let meant: [String] = try pack.list()
    let meanings: [String] = try pack.list()
    guard meant.count == meanings.count else { throw PackDamage() }
    switch kind {
    case .reference(let target?), .link(let target):
      guard rowCounts.indices.contains(target) else { throw PackDamage() }
    default: break
    }
    pack.subject = .column(name, table: table)
    defer { pack.subject = .directory }
    let part = try pack.part()
    let cells = part.deferred(
      otherwise: Cells(column: Column(ofNone: kind, rowCount: rowCount), faulty: nil, unread: nil)
    ) { (part) throws(PackDamage) in
      let cells = try Cells(from: &part, kind: kind)
      guard cells.column.kind == kind,
        cells.column.isSound(rowCount: rowCount, tables: rowCounts),
        cells.faulty.map({ $0.capacity == rowCount }) ?? true,
        cells.unread.map({ Int($0.rows.last ?? -1) < rowCount }) ?? true
      else { throw PackDamage() }
      return cells
    }
    let peek: Peek = { rows in
      var part = part
      do throws(PackDamage) {
        // What could not be read is looked up by row: then the column is read as a whole.
        return try part.flag() ? try PeekedColumn.column(kind, at: rows, from: &part) : nil
      } catch {
        part.file.damage.note(part.subject)
        return Column(ofNone: kind, rowCount: rows.count)
      }
    }
    self.init(
      name: name, label: label, origin: origin, kind: kind, cells: cells, peek: peek,
      quantity: quantity, unit: unit, constraints: constraints)
    self.about = about
    self.meanings = Dictionary(zip(meant, meanings), uniquingKeysWith: { first, _ in first })
  }
}

extension Field.Cells {
  fileprivate init(from pack: inout PackReader, kind: Column.Kind) throws(PackDamage) {
    let isWhole = try pack.flag()
    self.init(
      column: try Column(from: &pack, kind: kind), faulty: try pack.optional(),
      unread: try pack.optional())
    guard isWhole == (faulty == nil && unread == nil) else { throw PackDamage() }
  }
}

extension Column {
  fileprivate init(from pack: inout PackReader, kind: Kind) throws(PackDamage) {
    self =
      switch kind {
      case .text: .text(try pack.value())
      case .category: .category(try pack.value())
      case .integer: .integer(try pack.value())
      case .decimal: .decimal(try pack.value())
      case .quantity: .quantity(try pack.value())
      case .boolean: .boolean(try pack.value())
      case .date: .date(try pack.value())
      case .list: .list(try pack.value())
      case .reference: .reference(try pack.value())
      case .link: .link(try pack.value())
      }
  }
}

extension PackWriter {
  mutating func append(_ column: Column) throws(PackingFault) {
    switch column {
    case .text(let column): try append(column)
    case .category(let column): try append(column)
    case .integer(let column): try append(column)
    case .decimal(let column): try append(column)
    case .quantity(let column): try append(column)
    case .boolean(let column): try append(column)
    case .date(let column): try append(column)
    case .list(let column): try append(column)
    case .reference(let column): try append(column)
    case .link(let column): try append(column)
    }
  }
}

extension Column.Kind: Packable {
  private static let plain: [Column.Kind] = [
    .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list,
  ]

  func pack(into pack: inout PackWriter) throws(PackingFault) {
    switch self {
    case .reference(let table):
      pack.append(-1)
      try pack.append(table)
    case .link(let table):
      pack.append(-2)
      pack.append(table)
    default:
      guard let index = Self.plain.firstIndex(of: self) else { preconditionFailure("a plain kind") }
      pack.append(index)
    }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    switch try pack.integer() {
    case -1: self = .reference(table: try pack.optional())
    case -2: self = .link(table: try pack.integer())
    case let index where Self.plain.indices.contains(index): self = Self.plain[index]
    default: throw PackDamage()
    }
  }
}

extension Field.Origin: Packable {
  private static let all: [Field.Origin] = [.stored, .gathered, .link, .role, .inverse]

  func pack(into pack: inout PackWriter) throws(PackingFault) {
    guard let index = Self.all.firstIndex(of: self) else { preconditionFailure("a known origin") }
    pack.append(index)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let index = try pack.integer()
    guard Self.all.indices.contains(index) else { throw PackDamage() }
    self = Self.all[index]
  }
}

extension QuantityFields: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(low)
    try pack.append(high)
    try pack.append(unit)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(low: try pack.optional(), high: try pack.optional(), unit: try pack.optional())
  }
}

extension FieldDescriptor.Constraints: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(self != Self())
    guard self != Self() else { return }
    pack.append(isRequired)
    pack.append(isUnique)
    pack.append(enumeration != nil)
    if let enumeration { try pack.append(enumeration) }
    try pack.append(pattern)
    try pack.append(minimum)
    try pack.append(maximum)
    try pack.append(length.minimum)
    try pack.append(length.maximum)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    guard try pack.flag() else {
      self.init()
      return
    }
    self.init(
      isRequired: try pack.flag(), isUnique: try pack.flag(),
      enumeration: try pack.flag() ? try pack.list() : nil, pattern: try pack.optional(),
      minimum: try pack.optional(), maximum: try pack.optional())
    length = LengthBounds(minimum: try pack.optional(), maximum: try pack.optional())
  }
}
