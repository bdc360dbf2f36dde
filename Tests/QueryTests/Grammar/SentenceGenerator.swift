import TestSupport

/// Makes random sentences of a grammar, and remembers which of its ways have been gone.
struct SentenceGenerator {
  let grammar: EBNF
  var random: SeededGenerator
  /// The nodes and the alternative taken in each: of an optional or repeated part, whether it stood.
  private(set) var covered: Set<[Int]> = []
  /// The names and texts that stood for values.
  private(set) var values: [[String]] = []
  private let terminals: Set<String>
  private let reserved: Set<String>
  /// The number of tokens in the shortest sentence of each node.
  private let least: [Int]
  /// How many tokens the sentence may have before only the shortest ways are gone.
  private var room = 0

  init(_ grammar: EBNF, seed: UInt64) {
    self.grammar = grammar
    random = SeededGenerator(seed: seed)
    terminals = Set(grammar.terminals)
    reserved = Set(grammar.words(of: "Reserved"))
    least = SentenceGenerator.leastLengths(grammar)
  }

  private static func leastLengths(_ grammar: EBNF) -> [Int] {
    let terminals = Set(grammar.terminals)
    var least = grammar.nodes.map { _ in 10_000 }
    for _ in 0..<40 {
      for (index, node) in grammar.nodes.enumerated() {
        least[index] =
          switch node {
          case .literal, .signs: 1
          case .rule(let name) where terminals.contains(name): 1
          case .rule(let name): grammar.rules[name].map { least[$0] } ?? 10_000
          case .sequence(let parts): min(10_000, parts.reduce(0) { $0 + least[$1] })
          case .choice(let parts): parts.map { least[$0] }.min() ?? 10_000
          case .optional: 0
          case .repeated(let inner, let atLeastOnce): atLeastOnce ? least[inner] : 0
          }
      }
    }
    return least
  }

  /// The tokens of a random sentence; with a greater depth it is longer.
  mutating func sentence(of rule: String = "Statement", depth: Int) -> [String] {
    guard let node = grammar.rules[rule] else { preconditionFailure("no rule '\(rule)'") }
    room = 40
    return tokens(node, depth)
  }

  private mutating func tokens(_ node: Int, _ depth: Int) -> [String] {
    let depth = room > 0 ? depth : 0
    switch grammar.nodes[node] {
    case .literal(let text):
      return [Int.random(in: 0..<20, using: &random) == 0 ? text.uppercased() : text]
    case .signs: return []
    case .rule(let name): return tokens(ofRule: name, depth)
    case .sequence(let parts):
      var all: [String] = []
      for part in parts { all += tokens(part, depth) }
      return all
    case .choice(let parts):
      let shortest = parts.map { least[$0] }.min() ?? 0
      let open =
        depth > 0 ? Array(parts.indices) : parts.indices.filter { least[parts[$0]] == shortest }
      guard let chosen = open.randomElement(using: &random) else { return [] }
      covered.insert([node, chosen])
      return tokens(parts[chosen], depth)
    case .optional(let inner):
      let stands = depth > 0 && Int.random(in: 0..<5, using: &random) < 2
      covered.insert([node, stands ? 1 : 0])
      return stands ? tokens(inner, depth) : []
    case .repeated(let inner, let atLeastOnce):
      var all = atLeastOnce ? tokens(inner, depth) : []
      var times = 0
      while depth > 0, times < 3, Int.random(in: 0..<3, using: &random) == 0 {
        all += tokens(inner, depth - 1)
        times += 1
      }
      covered.insert([node, min(times, 1)])
      return all
    }
  }

  private mutating func tokens(ofRule name: String, _ depth: Int) -> [String] {
    if terminals.contains(name) {
      room -= 1
      return [terminal(name)]
    }
    guard let rule = grammar.rules[name] else { preconditionFailure("no rule '\(name)'") }
    guard name == "Value" || name == "Member" else { return tokens(rule, depth - 1) }
    let made = isOneIn(3) ? hardValue() : tokens(rule, depth - 1)
    if made.count == 1 || made.allSatisfy({ $0.first?.isLetter == true }) { values.append(made) }
    return made
  }

  /// A value that is hard to tell from what stands around it.
  private mutating func hardValue() -> [String] {
    if isOneIn(3) { return [terminal("STRING")] }
    return (0...Int.random(in: 0...3, using: &random)).map { index in
      index > 0 && isOneIn(4) ? terminal("INTEGER") : terminal("WORD")
    }
  }

  private mutating func isOneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }
}

// Ways that have not been gone.
extension SentenceGenerator {
  /// The ways through the rules that no sentence took, as the rule and the number of the way.
  var uncovered: [String] {
    grammar.reached(from: "Statement").sorted().flatMap { name -> [String] in
      var missing: [String] = []
      guard let rule = grammar.rules[name] else { return [] }
      grammar.forEach(in: rule) { node in
        let ways: Int =
          switch grammar.nodes[node] {
          case .choice(let parts): parts.count
          case .optional, .repeated: 2
          default: 0
          }
        missing += (0..<ways).filter { !covered.contains([node, $0]) }.map {
          "\(name) \(node):\($0)"
        }
      }
      return missing
    }
  }

  mutating func join(_ other: SentenceGenerator) {
    covered.formUnion(other.covered)
    values += other.values
  }

  /// How many of the names and texts have several words, are Chinese or Japanese, or hold digits or
  /// reserved words.
  var shareOfHardValues: Double {
    let hard = values.filter { tokens in
      tokens.count > 1 || tokens[0].unicodeScalars.contains { (0x3000..<0xFF00).contains($0.value) }
        || tokens[0].contains(where: \.isNumber)
        || tokens[0].split(whereSeparator: { !$0.isLetter }).contains {
          reserved.contains($0.lowercased())
        }
    }
    return Double(hard.count) / Double(max(1, values.count))
  }
}

// Terminals.
extension SentenceGenerator {
  static let examples: [String: [String]] = [
    "WORD": [
      "x", "actor", "title", "Japan", "United", "States", "Treaty", "日本", "核共有", "アメリカ合衆国", "한국",
      "昭和史", "Москва", "secret-agreement", "O'Brien", "ジョン・ダレス", "é", "e\u{301}t", "F-16",
      "Article9",
      "count", "sort", "limit", "open", "rows", "same", "first", "seed", "deep", "plan", "sql",
      "error",
      "from",
      "let", "explain", "show", "follow", "and-or", "android", "notable", "island", "or_not", "i",
    ],
    "QUOTEDIDENT": ["`odd name`", "`where`", "`日本 or 中国`"],
    "INTEGER": ["5", "1976", "1_000", "0"], "DECIMAL": ["2.5", "1_000.25"],
    "SCALED": ["3万", "12%", "1.5億", "２亿"],
    "DATE": [
      "1976-06", "1976-06-03", "1976年", "1976年6月", "1976年6月3日", "昭和51年", "昭和51年6月", "令和元年5月1日",
    ],
    "EDTF": [
      "@1974~", "@[1974,1976]", "@{1974,1976}", "@1964/..", "@../1964", "@1964-10/1970-02", "@197X",
      "@1976-06-03", "@/1964", "@1964/",
    ],
    "STRING": [
      "\"a b\"", "「核」", "“No First Use”", "『日本 or 中国』", "\"2+2\"", "\"Trinidad and Tobago\"",
      "\"\\\"in\\\"\"",
      "＂ａ＂", "\"two\nlines\"", "\"# no note\"", "\"| count\"", "\"where\"", "\"\"",
    ],
    "REGEX": ["/NPT|核不扩散/i", "/a\\/b/", "/(a+)+b/", "/[#\"]/ims", "//"],
    "COMMAND": [".help", ".mode csv", "。quit"], "RESULT": ["_", "_3"], "PARAM": ["$x", "$_a1"],
  ]

  /// Signs from which random terminals are made.
  private static let alphabet =
    "abcxyzANOTor019 éñ核本ジо한\u{301}_-'’·・.,;:|#(){}[]<>=!~/*+^$@&%?\\\"`「」『』“”＂　＝｜".unicodeScalars
    .map(\.value)

  private mutating func terminal(_ name: String) -> String {
    let isRandom = ["WORD", "QUOTEDIDENT", "PARAM", "STRING", "REGEX", "RESULT"].contains(name)
    if isRandom, isOneIn(4), let rule = grammar.rules[name] {
      let text = signs(rule)
      if name != "WORD" || !isRefused(text) { return text }
    }
    return SentenceGenerator.examples[name]?.randomElement(using: &random) ?? "?"
  }

  /// Whether a random word is reserved, or a date of an era.
  private func isRefused(_ word: String) -> Bool {
    reserved.contains(word.lowercased()) || word.contains("年")
  }

  private mutating func signs(_ node: Int) -> String {
    switch grammar.nodes[node] {
    case .literal(let text): return text
    case .signs(let set): return sign { set.contains($0) }
    case .rule("Mark"): return "\u{301}"
    case .rule("Letter"): return sign { Unicode.Scalar($0)?.properties.isAlphabetic ?? false }
    case .rule(let name): return grammar.rules[name].map { signs($0) } ?? ""
    case .sequence(let parts): return parts.reduce("") { $0 + signs($1) }
    case .choice(let parts): return parts.randomElement(using: &random).map { signs($0) } ?? ""
    case .optional(let inner): return Bool.random(using: &random) ? signs(inner) : ""
    case .repeated(let inner, let atLeastOnce):
      let count = Int.random(in: (atLeastOnce ? 1 : 0)...6, using: &random)
      return (0..<count).reduce("") { text, _ in text + signs(inner) }
    }
  }

  private mutating func sign(_ isWanted: (UInt32) -> Bool) -> String {
    let wanted = SentenceGenerator.alphabet.filter(isWanted)
    let value = wanted.randomElement(using: &random) ?? (0..<0x80).first(where: isWanted) ?? 0x3F
    return Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }
}

// Texts.
extension SentenceGenerator {
  /// The tokens as a text, with all that may stand between them.
  mutating func text(_ tokens: [String]) -> String {
    var text = ""
    var depth = 0
    for token in tokens {
      let isInside = depth > 0
      text += text.isEmpty ? "" : blank(isInside)
      text += isOneIn(8) ? wide(token) : token
      if ["(", "[", "{"].contains(token) { depth += 1 }
      if [")", "]", "}"].contains(token) { depth -= 1 }
    }
    return text
  }

  private mutating func blank(_ isInside: Bool) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: "\u{3000}"
    case 1: "  "
    case 2 where isInside: "\n"
    case 3 where isInside: " # note | ( \"\n\t"
    default: " "
    }
  }

  /// A sign or number as it is typed with a Chinese or Japanese input method.
  private func wide(_ token: String) -> String {
    guard
      token.unicodeScalars.allSatisfy({ "|=<>!()[]{},.+*/^~0123456789".unicodeScalars.contains($0) }
      )
    else { return token }
    return String(
      String.UnicodeScalarView(
        token.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }
}
