/// The different values of a coded field: a code is an index into `names`.
///
/// Bytes are looked up without making a string of them, by open addressing; names that differ in
/// any byte are different names.
package struct NameDictionary: Sendable {
  package private(set) var names: [String] = []
  /// What names are called in other languages: the Chinese name first, then the Japanese one, then any
  /// others.
  package var otherNames: [String: [String]] = [:]
  /// The bytes of all names, end to end.
  private var heap: [UInt8] = []
  private var offsets: [Int] = [0]
  private var hashes: [UInt64] = []
  /// One more than the code of the name whose hash leads here; 0 where there is none. The number
  /// of slots is a power of two, at least twice the number of names.
  private var slots: [UInt32] = []

  package init() {}

  /// The number of names.
  package var count: Int { names.count }

  /// The code of a name, which is added if it is new.
  package mutating func code(adding name: String) -> UInt32 {
    var name = name
    name.makeContiguousUTF8()
    return code(adding: name.utf8.span)
  }

  /// What a name is called in a language, `zh` or `ja`; the name itself where nothing says.
  package func label(of name: String, language: String) -> String {
    guard !otherNames.isEmpty, let others = otherNames[name],
      let place = ["zh", "ja"].firstIndex(of: language)
    else { return name }
    return others.indices.contains(place) ? others[place] : others.last ?? name
  }

  /// All that a name is called, itself first.
  package func allNames(of name: String) -> [String] { [name] + (otherNames[name] ?? []) }

  /// The code of a name as it is written in the data, letter for letter.
  package func code(of name: String) -> UInt32? {
    var name = name
    name.makeContiguousUTF8()
    return code(of: name.utf8.span)
  }

  /// The code of the bytes of a name.
  func code(of bytes: Span<UInt8>) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let slot = slot(of: bytes, hash: bytes.stableHash)
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  /// The code of the bytes of a name, which is added if it is new.
  mutating func code(adding bytes: Span<UInt8>) -> UInt32 {
    if (names.count + 1) * 2 > slots.count { grow() }
    let hash = bytes.stableHash
    let slot = slot(of: bytes, hash: hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    let code = UInt32(names.count)
    slots[slot] = code + 1
    hashes.append(hash)
    heap.append(bytes)
    offsets.append(heap.count)
    names.append(String(bytes))
    return code
  }

  /// The slot that holds a name, or the free one where it would go.
  private func slot(of bytes: Span<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let code = Int(slots[slot] &- 1)
      if hashes[code] == hash,
        heap.span.extracting(offsets[code]..<offsets[code &+ 1]).isEqual(to: bytes)
      {
        break
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let count = max(16, slots.count * 2)
    slots = Array(repeating: 0, count: count)
    for (code, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(code + 1)
    }
  }
}
