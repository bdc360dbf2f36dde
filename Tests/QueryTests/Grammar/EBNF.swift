/// A grammar in the notation of the W3C, read from its text.
///
/// Rules whose names are all capitals are terminals: they are matched sign by sign, the longest
/// first. White space and comments may stand between any two.
struct EBNF {
  /// A part of a rule; the children are indices into `nodes`.
  enum Node {
    case literal(String)
    case rule(String)
    case signs(SignSet)
    case sequence([Int])
    case choice([Int])
    case optional(Int)
    case repeated(Int, atLeastOnce: Bool)
  }

  private(set) var nodes: [Node] = []
  /// The node of each rule.
  private(set) var rules: [String: Int] = [:]

  init(_ text: String) {
    for (name, body) in EBNF.definitions(text) {
      var reader = EBNFReader(body)
      let tree = reader.choice()
      rules[name] = add(tree)
    }
  }

  private mutating func add(_ tree: EBNFReader.Tree) -> Int {
    let node: Node =
      switch tree {
      case .literal(let text): .literal(text)
      case .rule(let name): .rule(name)
      case .signs(let set): .signs(set)
      case .sequence(let parts): .sequence(parts.map { add($0) })
      case .choice(let parts): .choice(parts.map { add($0) })
      case .optional(let inner): .optional(add(inner))
      case .repeated(let inner, let atLeastOnce): .repeated(add(inner), atLeastOnce: atLeastOnce)
      }
    nodes.append(node)
    return nodes.count - 1
  }

  /// The names and bodies of the rules, without comments.
  private static func definitions(_ text: String) -> [(String, String)] {
    var bare = ""
    for (index, part) in text.split(separator: "/*", omittingEmptySubsequences: false).enumerated()
    {
      let pieces = part.split(separator: "*/", maxSplits: 1, omittingEmptySubsequences: false)
      bare += index == 0 ? part : pieces.count > 1 ? pieces[1] : ""
    }
    var definitions: [(String, String)] = []
    for line in bare.split(separator: "\n") {
      let halves = line.split(separator: " ::=", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, !line.hasPrefix(" ") {
        definitions.append((halves[0].filter { $0 != " " }, String(halves[1])))
      } else if !definitions.isEmpty {
        definitions[definitions.count - 1].1 += "\n" + line
      }
    }
    return definitions
  }

  /// The rules that are matched sign by sign.
  var terminals: [String] {
    rules.keys.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) }.sorted()
  }

  /// The rules that derive tokens: all from which a rule is reached, the terminals apart.
  func reached(from name: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let body = rules[next], !terminals.contains(next), found.insert(next).inserted else {
        continue
      }
      forEach(in: body) { if case .rule(let inner) = nodes[$0] { waiting.append(inner) } }
    }
    return found
  }

  /// Calls with a node and all below it, up to other rules.
  func forEach(in node: Int, _ body: (Int) -> Void) {
    body(node)
    switch nodes[node] {
    case .literal, .rule, .signs: break
    case .sequence(let parts), .choice(let parts): for part in parts { forEach(in: part, body) }
    case .optional(let inner), .repeated(let inner, _): forEach(in: inner, body)
    }
  }

  /// The words that a rule lists, as `Reserved` does.
  func words(of name: String) -> [String] {
    var words: [String] = []
    guard let rule = rules[name] else { return [] }
    forEach(in: rule) { if case .literal(let text) = nodes[$0] { words.append(text) } }
    return words
  }
}

/// A set of characters: `[0-9A-F]`, `[^#xA]`, or any.
struct SignSet {
  var ranges: [ClosedRange<UInt32>]
  var isNegated: Bool

  static let any = SignSet(ranges: [], isNegated: true)

  func contains(_ value: UInt32) -> Bool {
    ranges.contains { $0.contains(value) } != isNegated
  }
}

/// Reads the body of a rule.
struct EBNFReader {
  indirect enum Tree {
    case literal(String)
    case rule(String)
    case signs(SignSet)
    case sequence([Tree])
    case choice([Tree])
    case optional(Tree)
    case repeated(Tree, atLeastOnce: Bool)
  }

  private var rest: Substring.UnicodeScalarView

  init(_ body: String) { rest = Substring(body).unicodeScalars }

  mutating func choice() -> Tree {
    var choices = [sequence()]
    while next() == "|" {
      rest.removeFirst()
      choices.append(sequence())
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() -> Tree {
    var parts: [Tree] = []
    while let sign = next(), sign != "|", sign != ")" { parts.append(repetition(part())) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func part() -> Tree {
    switch rest.removeFirst() {
    case "(":
      let inner = choice()
      precondition(next() == ")", "a bracket is not closed before \(String(rest.prefix(20)))")
      rest.removeFirst()
      return inner
    case "'":
      let text = take { $0 != "'" }
      rest.removeFirst()
      return .literal(text)
    case "[": return .signs(set())
    case ".": return .signs(.any)
    case let first:
      return .rule(
        String(first) + take { $0.properties.isAlphabetic || $0.value < 58 && $0.value > 47 })
    }
  }

  private mutating func repetition(_ tree: Tree) -> Tree {
    switch rest.first {
    case "?":
      rest.removeFirst()
      return .optional(tree)
    case "*":
      rest.removeFirst()
      return .repeated(tree, atLeastOnce: false)
    case "+":
      rest.removeFirst()
      return .repeated(tree, atLeastOnce: true)
    default: return tree
    }
  }

  private mutating func set() -> SignSet {
    var set = SignSet(ranges: [], isNegated: false)
    if rest.first == "^" {
      rest.removeFirst()
      set.isNegated = true
    }
    while rest.first != "]" {
      let first = sign()
      var last = first
      if rest.first == "-", rest.dropFirst().first != "]" {
        rest.removeFirst()
        last = sign()
      }
      set.ranges.append(first...last)
    }
    rest.removeFirst()
    return set
  }

  /// A character of a set, written out or as `#x30FB`.
  private mutating func sign() -> UInt32 {
    if rest.starts(with: "#x".unicodeScalars) {
      rest.removeFirst(2)
      return UInt32(take { $0.properties.isASCIIHexDigit }, radix: 16) ?? 0
    }
    return rest.removeFirst().value
  }

  private mutating func next() -> Unicode.Scalar? {
    while let first = rest.first, first == " " || first == "\n" { rest.removeFirst() }
    return rest.first
  }

  private mutating func take(_ isPart: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: isPart)
    rest.removeFirst(taken.count)
    return String(Substring(taken))
  }
}
