/// Reads the answer to a query while it arrives, and judges at its end whether it is whole.
///
/// A server that has begun to answer cannot take back the status 200. What is held for whole
/// - has come to its end: the last piece of a body that comes in pieces says so, and libcurl tells where it is
///   missing, as when a server is killed between two blocks;
/// - ends after a block;
/// - does not end with what the server says when it fails. Such a text comes after whole blocks, or, where a block
///   was begun, takes the place of its rest. In the first case it is no block; in the second it might pass for the
///   values of one. So a text at the end of an answer is taken for a value only where all of it lies within the last
///   value of the last column, as the length before that value says: a server that fails writes no length before it.
struct AnswerReader {
  private var reader = NativeReader()
  private var tail = Tail()
  private var damage: WireFault?
  /// The bytes since the damage.
  private var lostCount = 0
  /// How long the last value of the last block is, where it is a text.
  private var lastTextLength = 0

  /// Takes a piece, and gives the blocks that it completes; false where nothing that follows can matter.
  mutating func take<Fault: Error>(
    _ piece: UnsafeRawBufferPointer, status: Int, _ give: (NativeBlock) throws(Fault) -> Void
  ) throws(Fault) -> Bool {
    tail.append(piece)
    guard status == 200, damage == nil else {
      // What the server says is short.
      lostCount += piece.count
      return lostCount <= Tail.limit
    }
    reader.feed(piece)
    while damage == nil {
      var block: NativeBlock?
      do throws(WireFault) { block = try reader.next() } catch { damage = error }
      guard let block else { break }
      lastTextLength = block.columns.last.map { $0.values.lastTextLength } ?? 0
      try give(block)
    }
    return true
  }

  /// Judges the answer after its end.
  func finish(status: Int, _ place: FaultPlace) throws(ServerFault) {
    let bytes = tail.bytes
    guard status == 200 else { throw Self.refusal(status: status, bytes, place) }
    if damage == nil, reader.isBetweenBlocks {
      guard ServerException.lengthAtEnd(of: bytes) > lastTextLength else { return }
    }
    if let exception = ServerException.within(bytes) { throw exception.fault(place) }
    if case .unreadableType(let type)? = damage {
      throw .unreadableType(host: place.host, type: type)
    }
    throw .damagedAnswer(host: place.host)
  }

  /// What is told by another status than 200.
  static func refusal(status: Int, _ bytes: [UInt8], _ place: FaultPlace) -> ServerFault {
    if let exception = ServerException(body: bytes) ?? ServerException.within(bytes) {
      return exception.fault(place)
    }
    let text = ServerException.line(Substring(String(decoding: bytes.prefix(300), as: UTF8.self)))
    return .unreachable(
      host: place.host, reason: text.isEmpty ? "HTTP \(status)" : "HTTP \(status): \(text)")
  }
}

/// The last bytes of an answer.
struct Tail {
  static let limit = 1 << 16
  private var kept: [UInt8] = []

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    kept.append(contentsOf: piece.suffix(Self.limit))
    if kept.count > 3 * Self.limit { kept.removeFirst(kept.count - Self.limit) }
  }

  var bytes: [UInt8] { Array(kept.suffix(Self.limit)) }
}

extension NativeValues {
  /// How many bytes the last value has, where it is a text, and where nothing follows it.
  fileprivate var lastTextLength: Int {
    switch self {
    case .string(let texts):
      texts.count > 1 ? texts.bytes.count - texts.ends[texts.count - 2] : texts.bytes.count
    case .nullable(_, let values), .array(_, let values): values.lastTextLength
    default: 0
    }
  }
}
