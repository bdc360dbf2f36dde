import Files

/// What a packed file holds is not as it was written.
struct PackDamage: Error {}

/// A value that stands in a packed file: as a record, with its long parts as blocks.
protocol Packable {
  func pack(into pack: inout PackWriter) throws(PackingFault)
  init(from pack: inout PackReader) throws(PackDamage)
}

/// A packed file that is open.
final class PackFile: Sendable {
  let mapping: SharedMapping
  /// Where its records stand.
  let directory: Range<Int>
  let damage: CorpusDamage
  private let isTrusted: Bool

  /// - Parameter trusting: Whether checksums are passed over, which tests do to get behind them.
  /// - Throws: where the file is no packed corpus, or is not as it was written.
  init(_ file: consuming MappedFile, path: String, trusting: Bool = false) throws(LoadFault) {
    mapping = SharedMapping(file)
    damage = CorpusDamage(file: path)
    isTrusted = trusting
    let bytes = mapping.bytes
    guard Self.isMarked(bytes) else { throw LoadFault(.damagedPack(nil), file: path) }
    // In bounds: the mark and the number are 16 bytes.
    let number = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard number == PackFormat.number else {
      throw LoadFault(.otherPack(isNewer: number > PackFormat.number), file: path)
    }
    guard let end = PackEnd(of: bytes, trusting: trusting) else {
      throw LoadFault(.damagedPack(nil), file: path)
    }
    do throws(PackDamage) {
      directory = try Self.range(of: end.directory, in: bytes, trusting: trusting)
    } catch {
      throw LoadFault(.damagedPack("the directory"), file: path)
    }
  }

  /// Whether a file begins as a packed corpus does.
  static func isMarked(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 16 && bytes.prefix(PackFormat.mark.count).elementsEqual(PackFormat.mark)
  }

  /// Where the bytes of a block stand, once they are found to be as they were written.
  ///
  /// - Complexity: O(bytes).
  func range(of block: PackBlock) throws(PackDamage) -> Range<Int> {
    try Self.range(of: block, in: mapping.bytes, trusting: isTrusted)
  }

  private static func range(
    of block: PackBlock, in bytes: UnsafeRawBufferPointer, trusting: Bool
  ) throws(PackDamage) -> Range<Int> {
    guard block.offset >= 0, block.count >= 0, block.offset % PackFormat.alignment == 0,
      block.offset <= bytes.count, block.count <= bytes.count - block.offset
    else { throw PackDamage() }
    let range = block.offset..<block.offset + block.count
    guard trusting || Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[range])) == block.checksum
    else { throw PackDamage() }
    return range
  }
}

/// Reads records of a packed file.
struct PackReader: Sendable {
  let file: PackFile
  /// What is read, as a fault names it.
  var subject = "the directory"
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

  /// A number of things that stand nowhere.
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
    let bytes = file.mapping.bytes[rest.prefix(count)]
    rest.removeFirst(count)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw PackDamage() }
    return text
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

  /// A part, which is passed over here.
  mutating func part() throws(PackDamage) -> PackReader {
    let count = try count()
    var part = self
    part.rest = rest.prefix(count)
    rest.removeFirst(count)
    return part
  }

  /// A part that is read when its value is first asked for.
  ///
  /// - Parameter otherwise: What stands for the value where the part is damaged, which is noted: an
  ///   answer that was made of it is not given.
  mutating func deferred<Value: Sendable>(
    otherwise: @autoclosure @escaping @Sendable () -> Value,
    _ read: @escaping @Sendable (inout PackReader) throws(PackDamage) -> Value
  ) throws(PackDamage) -> Deferred<Value> {
    let part = try part()
    return Deferred {
      var part = part
      do throws(PackDamage) { return try read(&part) } catch {
        part.file.damage.note(part.subject)
        return otherwise()
      }
    }
  }

  /// The values of a block, where they stand in the file.
  mutating func buffer<Element>() throws(PackDamage) -> Buffer<Element> {
    let block = PackBlock(offset: try integer(), count: try integer(), checksum: try bits())
    guard block.count % MemoryLayout<Element>.stride == 0 else { throw PackDamage() }
    return Buffer(mapped: file.mapping, bytes: try file.range(of: block))
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
