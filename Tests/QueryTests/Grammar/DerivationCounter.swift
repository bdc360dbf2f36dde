/// Counts the ways in which a rule derives a list of tokens, by a chart: for each rule and place the
/// ends that it may reach, each with its number of derivations.
///
/// No rule may derive itself at its own place, and nothing that is empty may be repeated.
struct DerivationCounter {
  /// The classes of a token, or those that a node may begin with, one bit each.
  typealias Classes = TokenClasses
  typealias Ends = [(end: Int, count: Int)]

  private enum Node {
    case token(Classes)
    case rule(Int)
    case sequence([Int])
    case choice([Int])
    case optional(Int)
    case repeated(Int, atLeastOnce: Bool)
  }

  private var nodes: [Node] = []
  private var ruleNodes: [Int] = []
  private var ruleNumbers: [String: Int] = [:]
  private var bits: [String: Classes] = [:]
  private var isNullable: [Bool] = []
  private var first: [Classes] = []

  init(_ grammar: EBNF) {
    let terminals = Set(grammar.terminals)
    for (number, name) in grammar.reached(from: "Statement").sorted().enumerated() {
      ruleNumbers[name] = number
      ruleNodes.append(grammar.rules[name] ?? 0)
    }
    var reached: Set<Int> = []
    for node in ruleNodes { grammar.forEach(in: node) { reached.insert($0) } }
    for (index, node) in grammar.nodes.enumerated() {
      guard reached.contains(index) else {
        nodes.append(.token(Classes()))
        continue
      }
      let converted: Node =
        switch node {
        case .literal(let text): .token(bit(of: text))
        case .rule(let name) where terminals.contains(name): .token(bit(of: name))
        case .rule(let name): ruleNumbers[name].map { .rule($0) } ?? .token(Classes())
        case .signs: .token(Classes())
        case .sequence(let parts): .sequence(parts)
        case .choice(let parts): .choice(parts)
        case .optional(let inner): .optional(inner)
        case .repeated(let inner, let atLeastOnce): .repeated(inner, atLeastOnce: atLeastOnce)
        }
      nodes.append(converted)
    }
    precondition(bits.count <= TokenClasses.most, "more kinds of tokens than bits")
    findFirst()
  }

  private mutating func bit(of name: String) -> Classes {
    if let known = bits[name] { return known }
    let bit = Classes(bit: bits.count)
    bits[name] = bit
    return bit
  }

  /// Which nodes may be empty, and with what each may begin.
  private mutating func findFirst() {
    isNullable = nodes.map { _ in false }
    first = nodes.map { _ in Classes() }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for index in nodes.indices {
        let (nullable, classes) = summary(nodes[index])
        if nullable != isNullable[index] || classes != first[index] {
          (isNullable[index], first[index]) = (nullable, classes)
          hasChanged = true
        }
      }
    }
  }

  private func summary(_ node: Node) -> (Bool, Classes) {
    switch node {
    case .token(let classes): return (false, classes)
    case .rule(let number): return (isNullable[ruleNodes[number]], first[ruleNodes[number]])
    case .sequence(let parts):
      var classes = Classes()
      for part in parts {
        classes.formUnion(first[part])
        if !isNullable[part] { return (false, classes) }
      }
      return (true, classes)
    case .choice(let parts):
      return (
        parts.contains { isNullable[$0] }, parts.reduce(Classes()) { $0.union(first[$1]) }
      )
    case .optional(let inner): return (true, first[inner])
    case .repeated(let inner, let atLeastOnce):
      return (!atLeastOnce || isNullable[inner], first[inner])
    }
  }
}

// Counting.
extension DerivationCounter {
  private struct Chart {
    var tokens: [Classes]
    /// By rule and place.
    var known: [Ends?]
  }

  /// The number of derivations, at most 1000 of them being told apart.
  func derivations(of lexemes: [Set<String>], from rule: String = "Statement") -> Int {
    let tokens = lexemes.map { $0.reduce(Classes()) { $0.union(bits[$1] ?? Classes()) } }
    guard let number = ruleNumbers[rule] else { preconditionFailure("no rule '\(rule)'") }
    var chart = Chart(
      tokens: tokens, known: Array(repeating: nil, count: ruleNodes.count * (tokens.count + 1)))
    return ends(ofRule: number, 0, &chart).first { $0.end == tokens.count }?.count ?? 0
  }

  private func ends(ofRule number: Int, _ start: Int, _ chart: inout Chart) -> Ends {
    let place = number * (chart.tokens.count + 1) + start
    if let known = chart.known[place] { return known }
    let found = ends(ruleNodes[number], start, &chart)
    chart.known[place] = found
    return found
  }

  private func ends(_ node: Int, _ start: Int, _ chart: inout Chart) -> Ends {
    let mayBegin = start < chart.tokens.count && first[node].meets(chart.tokens[start])
    if !mayBegin { return isNullable[node] ? [(start, 1)] : [] }
    switch nodes[node] {
    case .token: return [(start + 1, 1)]
    case .rule(let number): return ends(ofRule: number, start, &chart)
    case .sequence(let parts):
      var reached: Ends = [(start, 1)]
      for part in parts {
        if reached.isEmpty { return [] }
        if reached.count == 1, reached[0].count == 1 {
          reached = ends(part, reached[0].end, &chart)
          continue
        }
        var next: Ends = []
        for (end, count) in reached { add(ends(part, end, &chart), times: count, to: &next) }
        reached = next
      }
      return reached
    case .choice(let parts):
      var all: Ends = []
      for part in parts { add(ends(part, start, &chart), times: 1, to: &all) }
      return all
    case .optional(let inner):
      var all: Ends = [(start, 1)]
      add(ends(inner, start, &chart), times: 1, to: &all)
      return all
    case .repeated(let inner, let atLeastOnce):
      // Every end is final once it is the least of those that wait, because no part is empty.
      var all: Ends = atLeastOnce ? [] : [(start, 1)]
      var waiting: Ends = [(start, 1)]
      while let least = waiting.indices.min(by: { waiting[$0].end < waiting[$1].end }) {
        let (end, count) = waiting.remove(at: least)
        let next = ends(inner, end, &chart)
        add(next, times: count, to: &waiting)
        add(next, times: count, to: &all)
      }
      return all
    }
  }

  private func add(_ ends: Ends, times count: Int, to all: inout Ends) {
    for (end, number) in ends {
      let product = min(1000, number * count)
      if let index = all.firstIndex(where: { $0.end == end }) {
        all[index].count = min(1000, all[index].count + product)
      } else {
        all.append((end, product))
      }
    }
  }
}

/// A set of kinds of tokens.
struct TokenClasses: Equatable {
  static let most = 256

  private var low: UInt128 = 0
  private var high: UInt128 = 0

  init() {}

  init(bit: Int) {
    if bit < 128 { low = 1 << UInt128(bit) } else { high = 1 << UInt128(bit - 128) }
  }

  mutating func formUnion(_ other: TokenClasses) {
    low |= other.low
    high |= other.high
  }

  func union(_ other: TokenClasses) -> TokenClasses {
    var both = self
    both.formUnion(other)
    return both
  }

  /// Whether the two have a kind in common.
  func meets(_ other: TokenClasses) -> Bool { low & other.low != 0 || high & other.high != 0 }
}
