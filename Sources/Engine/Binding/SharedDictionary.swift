/// Values by names, of which every state may be kept: states share what they have in common, so that
/// one more name costs the same however many there are, and however many states somebody holds.
///
/// A tree by the bits of the names' hashes, sixteen branches a node; a change makes anew only the
/// nodes on the way to it. The order of names shows nowhere: `keys` are sorted.
struct SharedDictionary<Item: Sendable>: Sendable {
  private var root = Node.leaf([])

  private indirect enum Node: Sendable {
    /// Entries in no order, of one hash where there are several.
    case leaf([Entry])
    case branch([Node])
  }

  private struct Entry: Sendable {
    let name: String
    let hash: UInt
    let value: Item
  }

  private static var bitsOfLevel: UInt { 4 }

  /// - Complexity: O(log n), whoever else holds the dictionary.
  subscript(name: String) -> Item? {
    get {
      let hash = Self.hash(name)
      var node = root
      var level: UInt = 0
      while true {
        switch node {
        case .leaf(let entries): return entries.first { $0.name == name }?.value
        case .branch(let nodes): node = nodes[Self.place(of: hash, level)]
        }
        level += 1
      }
    }
    set { root = Self.setting(name, Self.hash(name), to: newValue, in: root, 0) }
  }

  /// The names in their order.
  ///
  /// - Complexity: O(n log n).
  var keys: [String] { entries(root).map(\.name).sorted() }

  /// The values in the order of their names.
  ///
  /// - Complexity: O(n log n).
  var values: [Item] { entries(root).sorted { $0.name < $1.name }.map(\.value) }

  private func entries(_ node: Node) -> [Entry] {
    switch node {
    case .leaf(let entries): entries
    case .branch(let nodes): nodes.flatMap { entries($0) }
    }
  }

  private static func hash(_ name: String) -> UInt { UInt(bitPattern: name.hashValue) }

  private static func place(of hash: UInt, _ level: UInt) -> Int {
    Int(hash >> (level * bitsOfLevel) & 15)
  }

  private static func setting(
    _ name: String, _ hash: UInt, to value: Item?, in node: Node, _ level: UInt
  ) -> Node {
    switch node {
    case .leaf(let entries):
      let others = entries.filter { $0.name != name }
      guard let value else { return .leaf(others) }
      let entry = Entry(name: name, hash: hash, value: value)
      // Names of one hash stay together, and where the bits are used up any do.
      guard let other = others.first, other.hash != hash, level * bitsOfLevel < 64 else {
        return .leaf(others + [entry])
      }
      var nodes = [Node](repeating: .leaf([]), count: 16)
      nodes[place(of: other.hash, level)] = .leaf(others)
      return setting(name, hash, to: value, in: .branch(nodes), level)
    case .branch(var nodes):
      let place = place(of: hash, level)
      nodes[place] = setting(name, hash, to: value, in: nodes[place], level + 1)
      return .branch(nodes)
    }
  }
}
