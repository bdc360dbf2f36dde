import Cores
import Corpus

/// Texts that are numbered, by their places.
protocol NumberedTexts: Sendable {
  var count: Int { get }
  /// A hash of the text at a place; 0 where there is none.
  func hash(at place: Int) -> UInt64
  func isSame(_ place: Int, _ other: Int) -> Bool
}

/// The different texts of many rows, most of which are met once: too many for codes.
///
/// Rows are dealt out by the hash of their text into parts of which each is small enough for the
/// cache, and every core numbers the texts of its parts. Radix partitioning: Boncz, Manegold and
/// Kersten 1999.
struct TextGroups: Sendable {
  /// The number of the text at each place; -1 where there is none.
  private(set) var numbers: [Int32]
  /// A place of each text, by its number.
  private(set) var firstPlaces: [Int32] = []
  /// How many places have each text, by its number.
  private(set) var counts: [Int32] = []

  /// - Parameter texts: Texts of which each is written in one way.
  init(
    _ texts: some NumberedTexts, _ cancellation: Cancellation
  ) throws(Interrupted) {
    let parts = try PartitionedTexts(texts, cancellation)
    // The number of each entry's text within its part.
    var local = [Int32](repeating: 0, count: parts.places.count)
    var numbered = [(firstPlaces: [Int32], counts: [Int32])](
      repeating: ([], []), count: parts.count)
    local.withUnsafeMutableBufferPointer { local in
      let local = local
      numbered.withUnsafeMutableBufferPointer { numbered in
        let numbered = numbered
        Cores.perform(parts.count) { part in
          if cancellation.isCancelled { return }
          let entries = parts.entries(of: part)
          var numbering = TextPart(texts, count: entries.count)
          for entry in entries {
            local[entry] = numbering.number(parts.places[entry], parts.hashes[entry])
          }
          numbered[part] = (numbering.firstPlaces, numbering.counts)
        }
      }
    }
    try cancellation.check()
    var starts: [Int32] = []
    for part in numbered {
      starts.append(Int32(firstPlaces.count))
      firstPlaces += part.firstPlaces
      counts += part.counts
    }
    let startOfPart = starts
    var numbers = [Int32](repeating: -1, count: texts.count)
    numbers.withUnsafeMutableBufferPointer { numbers in
      let numbers = numbers
      Cores.perform(parts.count) { part in
        // No place belongs to two parts.
        for entry in parts.entries(of: part) {
          numbers[Int(parts.places[entry])] = startOfPart[part] + local[entry]
        }
      }
    }
    try cancellation.check()
    self.numbers = numbers
  }
}

/// The texts of rows of a column.
struct RowTexts: NumberedTexts {
  private let column: TextColumn
  private let rows: [Int32]

  /// - Parameter rows: The rows, in an order; texts are to be ASCII.
  init(_ column: TextColumn, _ rows: [Int32]) { (self.column, self.rows) = (column, rows) }

  var count: Int { rows.count }

  func hash(at place: Int) -> UInt64 {
    let row = Int(rows[place])
    if column.missing.contains(row) { return 0 }
    return column.heap.span.extracting(column.range(of: row)).stableHash | 1
  }

  func isSame(_ place: Int, _ other: Int) -> Bool { isSame(place, self, other) }

  /// Whether a text is the same as one of other rows.
  @inline(__always)
  func isSame(_ place: Int, _ others: RowTexts, _ other: Int) -> Bool {
    column.heap.span.extracting(column.range(of: Int(rows[place])))
      .isEqual(
        to: others.column.heap.span.extracting(others.column.range(of: Int(others.rows[other]))))
  }
}

/// The texts of some rows, and behind them those of others.
struct TextsOfTwo: NumberedTexts {
  private let first: RowTexts
  private let second: RowTexts

  init(_ first: RowTexts, _ second: RowTexts) { (self.first, self.second) = (first, second) }

  var count: Int { first.count + second.count }

  func hash(at place: Int) -> UInt64 {
    place < first.count ? first.hash(at: place) : second.hash(at: place - first.count)
  }

  func isSame(_ place: Int, _ other: Int) -> Bool {
    let (isFirst, isOther) = (place < first.count, other < first.count)
    return switch (isFirst, isOther) {
    case (true, true): first.isSame(place, first, other)
    case (true, false): first.isSame(place, second, other - first.count)
    case (false, true): second.isSame(place - first.count, first, other)
    case (false, false): second.isSame(place - first.count, second, other - first.count)
    }
  }
}

/// The places that have a text, in parts by its hash: no text is in two parts.
private struct PartitionedTexts: Sendable {
  /// How many bits of a hash name its part.
  private let bits: UInt64
  /// Where the entries of each part begin; one more than there are parts.
  private let starts: [Int]
  /// For each entry, its place in the texts that were given, ascending within a part.
  private(set) var places: [Int32] = []
  /// For each entry, the hash of its text.
  private(set) var hashes: [UInt64] = []

  var count: Int { 1 << bits }

  func entries(of part: Int) -> Range<Int> { starts[part]..<starts[part + 1] }

  init(_ texts: some NumberedTexts, _ cancellation: Cancellation) throws(Interrupted) {
    let bits = Self.bits(for: texts.count)
    self.bits = bits
    let partCount = 1 << bits
    // Both passes cut the rows alike, so that each morsel knows where its entries belong.
    let counted = try Morsels.map(texts.count, cancellation) { places in
      var hashes: [UInt64] = []
      hashes.reserveCapacity(places.count)
      var counts = [Int](repeating: 0, count: partCount)
      for place in places {
        let hash = texts.hash(at: place)
        hashes.append(hash)
        if hash != 0 { counts[Self.part(of: hash, bits)] += 1 }
      }
      return (first: places.lowerBound, hashes: hashes, counts: counts)
    }
    let (starts, targetsOfMorsels) = Dealing.places(of: counted.map(\.counts), partCount)
    self.starts = starts
    let count = starts[partCount]
    places = Array(repeating: 0, count: count)
    hashes = Array(repeating: 0, count: count)
    places.withUnsafeMutableBufferPointer { places in
      let places = places
      hashes.withUnsafeMutableBufferPointer { hashes in
        let hashes = hashes
        Cores.perform(counted.count) { morsel in
          if cancellation.isCancelled { return }
          var targets = targetsOfMorsels[morsel]
          var place = Int32(counted[morsel].first)
          for hash in counted[morsel].hashes {
            if hash != 0 {
              let part = Self.part(of: hash, bits)
              places[targets[part]] = place
              hashes[targets[part]] = hash
              targets[part] += 1
            }
            place += 1
          }
        }
      }
    }
    try cancellation.check()
  }

  private static func part(of hash: UInt64, _ bits: UInt64) -> Int { Int(hash >> (64 - bits)) }

  /// Some four thousand rows a part, whose table then is small enough for the cache of a core; more parts than
  /// 2048 would cost more to deal out to than that saves.
  private static func bits(for rows: Int) -> UInt64 {
    var bits: UInt64 = 4
    while bits < 11, rows >> (bits + 12) > 0 { bits += 1 }
    return bits
  }
}

/// Numbers for the different texts of one part.
private struct TextPart<Texts: NumberedTexts> {
  private let texts: Texts
  private var slots: [(hash: UInt64, number: Int32)]
  /// A place of each text.
  private(set) var firstPlaces: [Int32] = []
  /// How many places have each text.
  private(set) var counts: [Int32] = []

  init(_ texts: Texts, count: Int) {
    self.texts = texts
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
  }

  mutating func number(_ place: Int32, _ hash: UInt64) -> Int32 {
    let mask = slots.count &- 1
    // The highest bits have chosen the part.
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[slot].number >= 0 {
      let number = slots[slot].number
      if slots[slot].hash == hash, texts.isSame(Int(place), Int(firstPlaces[Int(number)])) {
        counts[Int(number)] &+= 1
        return number
      }
      slot = (slot &+ 1) & mask
    }
    let number = Int32(firstPlaces.count)
    slots[slot] = (hash, number)
    firstPlaces.append(place)
    counts.append(1)
    return number
  }
}
