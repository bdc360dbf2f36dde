// The small types that columns are made of. A tag before each says which of its forms follows.

extension RowSet: Packable {
  private enum Form: Int { case none, all, some }

  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(capacity)
    let count = count
    let form: Form = count == 0 ? .none : count == capacity ? .all : .some
    pack.append(form.rawValue)
    if form == .some { try pack.append(block: words) }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let capacity = try pack.integer()
    // Rows are numbered in 32 bits.
    guard capacity >= 0, capacity <= Int(Int32.max) else { throw PackDamage() }
    switch Form(rawValue: try pack.integer()) {
    case .none?: self.init(capacity: capacity)
    case .all?: self.init(capacity: capacity, full: true)
    case .some?:
      let words: [UInt64] = try pack.block()
      guard words.count == (capacity + 63) / 64 else { throw PackDamage() }
      self.init(capacity: capacity, words: words)
    case nil: throw PackDamage()
    }
  }
}

extension IntegerBuffer: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(width)
    switch self {
    case .int8(let values): try pack.append(values)
    case .int16(let values): try pack.append(values)
    case .int32(let values): try pack.append(values)
    case .int64(let values): try pack.append(values)
    }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    switch try pack.integer() {
    case 8: self = .int8(try pack.buffer())
    case 16: self = .int16(try pack.buffer())
    case 32: self = .int32(try pack.buffer())
    case 64: self = .int64(try pack.buffer())
    default: throw PackDamage()
    }
  }
}

extension DecimalBuffer: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    switch self {
    case .binary(let values):
      pack.append(0)
      try pack.append(values)
    case .scaled(let values, let scale):
      pack.append(Int(scale))
      try pack.append(values)
    }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let scale = try pack.integer()
    guard scale >= 0 else { throw PackDamage() }
    self = scale == 0 ? .binary(try pack.buffer()) : .scaled(try pack.value(), by: Double(scale))
  }
}

extension DayBuffer: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    switch self {
    case .narrow(let days):
      pack.append(16)
      try pack.append(days)
    case .wide(let days):
      pack.append(32)
      try pack.append(days)
    }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    switch try pack.integer() {
    case 16: self = .narrow(try pack.buffer())
    case 32: self = .wide(try pack.buffer())
    default: throw PackDamage()
    }
  }
}

/// Names, of which a column has few enough to be read as a whole.
extension NameDictionary: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(TextColumn(names))
    let others = otherNames.sorted { $0.key < $1.key }
    try pack.append(others.map(\.key))
    for other in others { try pack.append(other.value) }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let texts: TextColumn = try pack.value()
    guard texts.codes == nil, texts.isSound(rowCount: texts.missing.capacity) else {
      throw PackDamage()
    }
    self.init()
    let heap = texts.heap.span
    for row in 0..<texts.entryCount {
      guard code(adding: heap.extracting(texts.range(of: row))) == row else { throw PackDamage() }
    }
    let named: [String] = try pack.list()
    for name in named { otherNames[name] = try pack.list() }
  }
}

extension UnreadCells: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(block: rows)
    try pack.append(TextColumn(rows.map { self[Int($0)] }))
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let rows: [Int32] = try pack.block()
    let texts: TextColumn = try pack.value()
    guard texts.isSound(rowCount: rows.count), rows.first ?? 0 >= 0,
      zip(rows, rows.dropFirst()).allSatisfy(<)
    else { throw PackDamage() }
    self.init()
    for (index, row) in rows.enumerated() { append(texts[index] ?? "", row: Int(row)) }
  }
}
