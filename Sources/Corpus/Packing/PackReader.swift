import Files

/// What a packed file holds is not as it was written.
struct PackDamage: Error {}

/// A value that is in a packed file: as a record, with its long parts as blocks.
protocol Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault)
  init(from pack: inout PackReader) throws(PackDamage)
}

/// Reads records of a packed file.
struct PackReader: Sendable {
  let file: PackFile
  /// What is read.
  var subject = DamagedPart.directory
  private var rest: Range<Int>

  init(_ file: PackFile) {
    self.file = file
    rest = file.directory
  }

  mutating func byte() throws(PackDamage) -> UInt8 {
    guard let first = rest.first else { throw PackDamage() }
    rest.removeFirst()
    // In bounds: the records are within the file.
    return file.mapping.bytes[first]
  }

  mutating func integer() throws(PackDamage) -> Int {
    var value: UInt = 0
    var shift = 0
    while true {
      let byte = try byte()
      guard shift < UInt.bitWidth else { throw PackDamage() }
      value |= UInt(byte & 0x7F) << UInt(shift)
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  /// A number of things, each of which takes a byte or more of what is to come.
  mutating func count() throws(PackDamage) -> Int {
    let count = try integer()
    guard count >= 0, count <= rest.count else { throw PackDamage() }
    return count
  }

  /// A number of things that are nowhere.
  mutating func amount() throws(PackDamage) -> Int {
    let amount = try integer()
    guard amount >= 0 else { throw PackDamage() }
    return amount
  }

  mutating func flag() throws(PackDamage) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw PackDamage()
    }
  }

  mutating func bits() throws(PackDamage) -> UInt64 {
    var bits: UInt64 = 0
    for place in 0..<8 { bits |= UInt64(try byte()) << UInt64(8 * place) }
    return bits
  }

  mutating func text() throws(PackDamage) -> String {
    let count = try count()
    // In bounds: so many bytes are left.
    let bytes = UnsafeRawBufferPointer(rebasing: file.mapping.bytes[rest.prefix(count)])
    rest.removeFirst(count)
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func value<Value: Packable>(
    _ type: Value.Type = Value.self
  ) throws(PackDamage) -> Value {
    try Value(from: &self)
  }

  mutating func optional<Value: Packable>() throws(PackDamage) -> Value? {
    try flag() ? value() : nil
  }

  mutating func list<Value: Packable>() throws(PackDamage) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try value()) }
    return values
  }

  /// A part, which is skipped here.
  mutating func part() throws(PackDamage) -> PackReader {
    let count = try count()
    var part = self
    part.rest = rest.prefix(count)
    rest.removeFirst(count)
    return part
  }

  /// A value that is read from here when it is first asked for.
  ///
  /// - Parameter otherwise: What stands for the value where it is damaged, which is noted: an answer that
  ///   was made of it is not given.
  func deferred<Value: Sendable>(
    otherwise: @autoclosure @escaping @Sendable () -> Value,
    _ read: @escaping @Sendable (inout PackReader) throws(PackDamage) -> Value
  ) -> Deferred<Value> {
    Deferred {
      var reader = self
      do throws(PackDamage) { return try read(&reader) } catch {
        reader.file.damage.note(reader.subject)
        return otherwise()
      }
    }
  }

  /// The values of a block, where they are in the file.
  mutating func buffer<Element>() throws(PackDamage) -> Buffer<Element> {
    let block = try blockPlace(of: Element.self)
    for piece in PackBlock.pieces(in: 0..<block.count) { try file.check(piece, of: block) }
    return Buffer(mapped: file.mapping, bytes: block.offset..<block.offset + block.count)
  }

  /// Some values of a block, of which only the pieces are looked at that they are in.
  mutating func values<Element: BitwiseCopyable>(
    _ type: Element.Type = Element.self, at places: some Sequence<Int>
  ) throws(PackDamage) -> [Element] {
    let block = try blockPlace(of: Element.self)
    let stride = MemoryLayout<Element>.stride
    var checked: Set<Int> = []
    var values: [Element] = []
    for place in places {
      guard place >= 0, place < block.count / stride else { throw PackDamage() }
      let range = place * stride..<(place + 1) * stride
      for piece in PackBlock.pieces(in: range) where checked.insert(piece).inserted {
        try file.check(piece, of: block)
      }
      // In bounds: the block is in the file, and the value in the block.
      values.append(
        file.mapping.bytes.loadUnaligned(
          fromByteOffset: block.offset + range.lowerBound, as: Element.self))
    }
    return values
  }

  /// Skips a block.
  mutating func skipBlock<Element>(of type: Element.Type) throws(PackDamage) {
    _ = try blockPlace(of: type)
  }

  private mutating func blockPlace<Element>(of type: Element.Type) throws(PackDamage) -> PackBlock {
    let (offset, count) = (try integer(), try integer())
    guard count >= 0, count % MemoryLayout<Element>.stride == 0,
      PackBlock.pieceCount(count) <= rest.count / 8
    else { throw PackDamage() }
    var checksums: [UInt64] = []
    for _ in 0..<PackBlock.pieceCount(count) { checksums.append(try bits()) }
    return try PackBlock(
      offset: offset, count: count, checksums: checksums, in: file.mapping.bytes)
  }

  /// The values of a block, copied.
  mutating func block<Element>() throws(PackDamage) -> [Element]
  where Element: BitwiseCopyable & Sendable {
    let values: Buffer<Element> = try buffer()
    return values.array
  }
}

extension Int: Packable {
  func pack(into pack: inout PackWriter) { pack.append(self) }
  init(from pack: inout PackReader) throws(PackDamage) { self = try pack.integer() }
}

extension String: Packable {
  func pack(into pack: inout PackWriter) { pack.append(self) }
  init(from pack: inout PackReader) throws(PackDamage) { self = try pack.text() }
}
