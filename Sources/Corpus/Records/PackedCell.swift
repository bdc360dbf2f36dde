/// A cell in eight bytes: a batch of cells is read once for each column, and is to stay in the cache.
struct PackedCell {
  /// From the lowest bit: where the cell begins, its length, and its source.
  private let bits: UInt64

  private static let startBits: UInt64 = 40
  private static let lengthBits: UInt64 = 22
  private static let mostStart = 1 << Int(startBits)
  private static let mostLength = 1 << Int(lengthBits)

  private init(bits: UInt64) { self.bits = bits }

  /// A cell without text.
  static let empty = PackedCell(bits: 0)
  /// The bits of a source that there is not.
  private static let outsize = PackedCell(bits: ~0)

  typealias Cell = CellBatch.Cell

  /// What is too long, or too far from the beginning, is an outsize: it is to be kept elsewhere.
  @inline(__always)
  init(_ cell: Cell) {
    let length = cell.end &- cell.start
    guard cell.start < Self.mostStart, length < Self.mostLength else {
      self = .outsize
      return
    }
    bits =
      UInt64(truncatingIfNeeded: cell.start)
      | UInt64(truncatingIfNeeded: length) << Self.startBits
      | UInt64(cell.source.rawValue) << (Self.startBits + Self.lengthBits)
  }

  @inline(__always)
  var isOutsize: Bool { bits == ~0 }

  /// The cell; nil for an outsize.
  @inline(__always)
  var cell: Cell? {
    let number = UInt8(truncatingIfNeeded: bits >> (Self.startBits + Self.lengthBits))
    guard let source = Cell.Source(rawValue: number) else { return nil }
    return Cell(start: start, end: start &+ length, source: source)
  }

  /// Whether there is no text.
  @inline(__always)
  var isEmpty: Bool { length == 0 }

  /// Whether the text is in the file as it is.
  @inline(__always)
  var isOfFile: Bool { bits >> (Self.startBits + Self.lengthBits) == 0 }

  @inline(__always)
  var start: Int { Int(truncatingIfNeeded: bits & (1 << Self.startBits - 1)) }

  @inline(__always)
  var length: Int {
    Int(truncatingIfNeeded: bits >> Self.startBits & (1 << Self.lengthBits - 1))
  }
}
