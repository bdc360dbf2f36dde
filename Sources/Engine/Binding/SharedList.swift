/// A list that grows at its end, of which every state may be kept: states share what they have in
/// common, so that one more element costs the same however many there are, and however many states
/// somebody holds.
///
/// The elements are the leaves of a tree of at most eight branches a node; a new element makes anew
/// only the nodes on the way to it. An element can be let go of: its place stays, so that the others
/// are called as before.
package struct SharedList<Element: Sendable>: Sendable {
  package private(set) var count = 0
  private var root = Node.leaf([])
  /// The number of nodes between the root and an element.
  private var height = 0

  private indirect enum Node: Sendable {
    case leaf([Element?])
    case branch([Node])
    /// All eight places below were let go of.
    case gone

    var isGone: Bool { if case .gone = self { true } else { false } }
  }

  package init() {}

  /// Adds an element.
  ///
  /// - Complexity: O(log n), whoever else holds the list.
  package mutating func append(_ element: Element) {
    if count == 8 << (3 * height) {
      root = .branch([root, Self.chain(element, height)])
      height += 1
    } else {
      root = Self.inserting(element, at: count, in: root, height)
    }
    count += 1
  }

  /// The first elements.
  ///
  /// - Complexity: O(1); the others stay in memory as long as the result does.
  package func first(_ number: Int) -> SharedList {
    var list = self
    list.count = Swift.min(number, count)
    return list
  }

  /// Lets go of an element; that of another state that holds it is not touched.
  ///
  /// - Complexity: O(log n). What is let go of in order of the places leaves nothing behind.
  package mutating func forget(_ index: Int) {
    precondition(0..<count ~= index, "an index out of a list")
    root = Self.forgetting(index, in: root, height)
  }

  private static func forgetting(_ index: Int, in node: Node, _ height: Int) -> Node {
    let place = index >> (3 * height) & 7
    switch node {
    case .gone: return .gone
    case .leaf(var elements):
      elements[place] = nil
      return elements.count == 8 && elements.allSatisfy { $0 == nil } ? .gone : .leaf(elements)
    case .branch(var nodes):
      nodes[place] = forgetting(index, in: nodes[place], height - 1)
      return nodes.count == 8 && nodes.allSatisfy(\.isGone) ? .gone : .branch(nodes)
    }
  }

  private static func chain(_ element: Element, _ height: Int) -> Node {
    height == 0 ? .leaf([element]) : .branch([chain(element, height - 1)])
  }

  /// The node with an element more; what is at its place and behind it is left out.
  private static func inserting(
    _ element: Element, at index: Int, in node: Node, _ height: Int
  ) -> Node {
    let place = index >> (3 * height) & 7
    switch node {
    case .gone: return chain(element, height)
    case .leaf(let elements): return .leaf(elements.prefix(place) + [element])
    case .branch(let nodes):
      let next =
        place < nodes.count && index & ((1 << (3 * height)) - 1) != 0
        ? inserting(element, at: index, in: nodes[place], height - 1) : chain(element, height - 1)
      return .branch(nodes.prefix(place) + [next])
    }
  }
}

extension SharedList {
  package var isEmpty: Bool { count == 0 }

  /// The element that was added last; nil where there is none, or none any more.
  package var last: Element? { self[count - 1] }

  /// An element; nil where there is none, or none any more.
  ///
  /// - Complexity: O(log n).
  package subscript(index: Int) -> Element? {
    guard 0..<count ~= index else { return nil }
    var node = root
    var height = height
    while true {
      switch node {
      case .gone: return nil
      case .leaf(let elements): return elements[index & 7]
      case .branch(let nodes): node = nodes[index >> (3 * height) & 7]
      }
      height -= 1
    }
  }

  /// The elements that were not let go of, in order.
  package var held: some Sequence<Element> { (0..<count).lazy.compactMap { self[$0] } }
}

extension SharedList: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) {
    for element in elements { append(element) }
  }
}
