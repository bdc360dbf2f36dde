/// A list that grows at its end, of which every state may be kept: states share what they have in
/// common, so that one more element costs the same however many there are, and however many states
/// somebody holds.
///
/// The elements are the leaves of a tree of at most eight branches a node; a new element makes anew
/// only the nodes on the way to it.
package struct SharedList<Element: Sendable>: Sendable {
  package private(set) var count = 0
  private var root = Node.leaf([])
  /// The number of nodes between the root and an element.
  private var height = 0

  private indirect enum Node: Sendable {
    case leaf([Element])
    case branch([Node])
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

  private static func chain(_ element: Element, _ height: Int) -> Node {
    height == 0 ? .leaf([element]) : .branch([chain(element, height - 1)])
  }

  /// The node with an element more; what stands at its place and behind it is left out.
  private static func inserting(
    _ element: Element, at index: Int, in node: Node, _ height: Int
  ) -> Node {
    let place = index >> (3 * height) & 7
    switch node {
    case .leaf(let elements): return .leaf(elements.prefix(place) + [element])
    case .branch(let nodes):
      let next =
        place < nodes.count && index & ((1 << (3 * height)) - 1) != 0
        ? inserting(element, at: index, in: nodes[place], height - 1) : chain(element, height - 1)
      return .branch(nodes.prefix(place) + [next])
    }
  }
}

extension SharedList: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  /// - Complexity: O(log n).
  package subscript(index: Int) -> Element {
    precondition(0..<count ~= index, "an index out of a list")
    var node = root
    var height = height
    while true {
      switch node {
      case .leaf(let elements): return elements[index & 7]
      case .branch(let nodes): node = nodes[index >> (3 * height) & 7]
      }
      height -= 1
    }
  }
}

extension SharedList: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) {
    for element in elements { append(element) }
  }
}
