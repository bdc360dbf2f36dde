/// A grammar in the notation of the W3C, as far as `Grammar/clio.ebnf` uses it between its
/// terminals, which are given as examples.
struct EBNF {
  indirect enum Node {
    case literal(String)
    case name(String)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
    case repeated(Node, atLeastOnce: Bool)
  }

  private(set) var rules: [String: Node] = [:]
  let terminals: [String: [String]]
  /// The shortest sentence of each rule, so that a random sentence ends.
  private var shortest: [String: [String]] = [:]

  init(_ text: String, terminals: [String: [String]]) {
    self.terminals = terminals
    for (name, body) in EBNF.definitions(text) where terminals[name] == nil {
      var reader = EBNFReader(body)
      rules[name] = reader.choice()
    }
    for _ in 0..<30 { for (name, node) in rules { shortest[name] = shortestSentence(node) } }
  }

  /// The body of each rule down to the terminals, as tokens, without comments.
  private static func definitions(_ text: String) -> [(String, [String])] {
    var bare = ""
    for (index, part) in text.split(separator: "/*", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0 else {
        bare += part
        continue
      }
      let pieces = part.split(separator: "*/", maxSplits: 1, omittingEmptySubsequences: false)
      bare += pieces.count > 1 ? pieces[1] : ""
    }
    var definitions: [(String, [String])] = []
    for line in bare.split(separator: "\n") {
      let words = line.replacing("(", with: " ( ").replacing(")", with: " ) ")
        .replacing("' ( '", with: "'('").replacing("' ) '", with: "')'")
        .split(separator: " ").map(String.init)
      if words.count > 1, words[1] == "::=" {
        if words[0] == "WORD" { break }
        definitions.append((words[0], Array(words[2...])))
      } else if !definitions.isEmpty {
        definitions[definitions.count - 1].1 += words
      }
    }
    return definitions
  }
}

/// Reads the right side of a rule.
private struct EBNFReader {
  private var rest: ArraySlice<String>

  init(_ words: [String]) {
    // A sign of repetition is written right behind what it repeats.
    rest =
      words.flatMap { word -> [String] in
        guard let last = word.last, "?*+".contains(last), word.count > 1, !word.hasSuffix("'")
        else {
          return [word]
        }
        return [String(word.dropLast()), String(last)]
      }[...]
  }

  mutating func choice() -> EBNF.Node {
    var choices = [sequence()]
    while rest.first == "|" {
      rest.removeFirst()
      choices.append(sequence())
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() -> EBNF.Node {
    var nodes: [EBNF.Node] = []
    while let word = rest.first, word != "|", word != ")" {
      rest.removeFirst()
      var node: EBNF.Node
      if word == "(" {
        node = choice()
        rest.removeFirst()
      } else {
        node = word.hasPrefix("'") ? .literal(String(word.dropFirst().dropLast())) : .name(word)
      }
      if let sign = rest.first, ["?", "*", "+"].contains(sign) {
        rest.removeFirst()
        node = sign == "?" ? .optional(node) : .repeated(node, atLeastOnce: sign == "+")
      }
      nodes.append(node)
    }
    return .sequence(nodes)
  }
}

// Making sentences.
extension EBNF {
  func sentence(_ node: Node, depth: Int, _ random: inout some RandomNumberGenerator) -> [String] {
    switch node {
    case .literal(let text): return [text]
    case .name(let name):
      if let examples = terminals[name] {
        return examples.randomElement(using: &random).map { [$0] } ?? []
      }
      guard let rule = rules[name] else { preconditionFailure("no rule '\(name)'") }
      return depth < 0 ? shortestSentence(rule) : sentence(rule, depth: depth - 1, &random)
    case .sequence(let nodes): return nodes.flatMap { sentence($0, depth: depth, &random) }
    case .choice(let nodes):
      guard let chosen = nodes.randomElement(using: &random) else { return [] }
      return depth < 0 ? shortestSentence(node) : sentence(chosen, depth: depth, &random)
    case .optional(let inner):
      return depth > 0 && Int.random(in: 0..<5, using: &random) < 2
        ? sentence(inner, depth: depth, &random) : []
    case .repeated(let inner, let atLeastOnce):
      var words = atLeastOnce ? sentence(inner, depth: depth, &random) : []
      while depth > 0, Int.random(in: 0..<3, using: &random) == 0 {
        words += sentence(inner, depth: depth, &random)
      }
      return words
    }
  }

  private func shortestSentence(_ node: Node) -> [String] {
    switch node {
    case .literal(let text): [text]
    case .name(let name):
      terminals[name].map { Array($0.prefix(1)) } ?? shortest[name]
        ?? Array(repeating: "?", count: 50)
    case .sequence(let nodes): nodes.flatMap { shortestSentence($0) }
    case .choice(let nodes):
      nodes.map { shortestSentence($0) }.min { $0.count < $1.count } ?? []
    case .optional: []
    case .repeated(let inner, let atLeastOnce): atLeastOnce ? shortestSentence(inner) : []
    }
  }
}

// Recognising sentences.
extension EBNF {
  /// Whether a rule derives a list of tokens, by trying every way at once.
  func derives(_ tokens: [String], from rule: String) -> Bool {
    var known: [String: Set<Int>] = [:]
    return ends(.name(rule), at: 0, tokens, &known).contains(tokens.count)
  }

  /// The offsets at which a node may end that begins at an offset.
  private func ends(
    _ node: Node, at start: Int, _ tokens: [String], _ known: inout [String: Set<Int>]
  ) -> Set<Int> {
    switch node {
    case .literal(let text): return start < tokens.count && tokens[start] == text ? [start + 1] : []
    case .name(let name):
      if terminals[name] != nil {
        return start < tokens.count && isTerminal(tokens[start], name) ? [start + 1] : []
      }
      let key = "\(name) \(start)"
      if let found = known[key] { return found }
      guard let rule = rules[name] else { preconditionFailure("no rule '\(name)'") }
      let found = ends(rule, at: start, tokens, &known)
      known[key] = found
      return found
    case .sequence(let nodes):
      return nodes.reduce([start]) { starts, node in
        starts.reduce(into: Set<Int>()) { $0.formUnion(ends(node, at: $1, tokens, &known)) }
      }
    case .choice(let nodes):
      return nodes.reduce(into: Set<Int>()) { $0.formUnion(ends($1, at: start, tokens, &known)) }
    case .optional(let inner): return ends(inner, at: start, tokens, &known).union([start])
    case .repeated(let inner, let atLeastOnce):
      var all: Set<Int> = []
      var latest: Set<Int> = [start]
      while !latest.isEmpty {
        let next = latest.reduce(into: Set<Int>()) {
          $0.formUnion(ends(inner, at: $1, tokens, &known))
        }
        latest = next.subtracting(all)
        all.formUnion(latest)
      }
      return atLeastOnce ? all : all.union([start])
    }
  }

  /// Words of the language that are not reserved are words like others.
  private func isTerminal(_ token: String, _ name: String) -> Bool {
    if terminals[name]?.contains(token) == true { return true }
    guard name == "WORD", terminals["Reserved"]?.contains(token) == false else { return false }
    return token.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }
}
