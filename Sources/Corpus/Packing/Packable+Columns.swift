import Chronology

// Columns as they are kept, nothing being worked out again that a look at all rows would take.

extension TextColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(heap)
    try pack.append(offsets)
    pack.append(codes != nil)
    if let codes { try pack.append(codes) }
    try pack.append(missing)
    pack.append(isASCII)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(
      heap: try pack.buffer(), offsets: try pack.buffer(),
      codes: try pack.flag() ? try pack.buffer() : nil, missing: try pack.value(),
      isASCII: try pack.flag())
  }
}

extension CodedColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(codes)
    try pack.append(dictionary)
    try pack.append(missing)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(codes: try pack.buffer(), dictionary: try pack.value(), missing: try pack.value())
  }
}

extension IntegerColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(values)
    try pack.append(missing)
    try pack.append(block: zones.flatMap { [$0.lowerBound, $0.upperBound] })
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let values: IntegerBuffer = try pack.value()
    let missing: RowSet = try pack.value()
    let bounds: [Int64] = try pack.block()
    var zones: [ClosedRange<Int64>] = []
    zones.reserveCapacity(bounds.count / 2)
    for index in stride(from: 1, to: bounds.count, by: 2) {
      guard bounds[index - 1] <= bounds[index] else { throw PackDamage() }
      zones.append(bounds[index - 1]...bounds[index])
    }
    self.init(values: values, missing: missing, zones: zones)
  }
}

extension DecimalColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(values)
    try pack.append(missing)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let values: DecimalBuffer = try pack.value()
    self.init(values: values, missing: try pack.value())
  }
}

extension BooleanColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(isTrue)
    try pack.append(missing)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(isTrue: try pack.value(), missing: try pack.value())
  }
}

extension QuantityColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(stated)
    try pack.append(block: low)
    try pack.append(block: high)
    try pack.append(units)
    pack.append(isDeclared)
    try pack.append(missing)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(
      stated: try pack.value(), low: try pack.block(), high: try pack.block(),
      units: try pack.optional(), isDeclared: try pack.flag(), missing: try pack.value())
  }
}

extension ListColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(items)
    try pack.append(codes)
    try pack.append(dictionary)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(items: try pack.value(), codes: try pack.buffer(), dictionary: try pack.value())
  }
}

extension RaggedRows: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) { try pack.append(offsets) }

  init(from pack: inout PackReader) throws(PackDamage) {
    let offsets: Buffer<UInt32> = try pack.buffer()
    guard offsets.count > 0, offsets[0] == 0, offsets.isAscending else { throw PackDamage() }
    self.init(offsets)
  }
}

extension ReferenceColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    try pack.append(rows)
    try pack.append(missing)
    switch target {
    case .table(let table): pack.append(table)
    case .any(let tables):
      pack.append(-1)
      try pack.append(tables)
    }
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    let rows: Buffer<Int32> = try pack.buffer()
    let missing: RowSet = try pack.value()
    let table = try pack.integer()
    self.init(
      rows: rows, target: table < 0 ? .any(try pack.buffer()) : .table(table), missing: missing)
  }
}

extension LinkColumn: Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault) {
    pack.append(table)
    try pack.append(targets)
    try pack.append(rows)
  }

  init(from pack: inout PackReader) throws(PackDamage) {
    self.init(table: try pack.integer(), targets: try pack.value(), rows: try pack.buffer())
  }
}
