/// Cuts a text into the terminals of a grammar. It knows nothing of the lexer: the longest terminal
/// or sign that matches is taken, and only what the grammar says in words is written out here.
struct GrammarScanner {
  private let grammar: EBNF
  /// The literals of the rules above the terminals, those of letters apart.
  private let signs: [[UInt32]]
  private let words: Set<String>
  private let reserved: Set<String>
  private let terminals: [(name: String, node: Int)]

  /// A piece of the text, with every terminal and literal that it may be.
  struct Lexeme {
    let text: String
    let classes: Set<String>
  }

  init(_ grammar: EBNF) {
    self.grammar = grammar
    reserved = Set(grammar.words(of: "Reserved"))
    var literals: Set<String> = []
    for name in grammar.reached(from: "Statement") {
      guard let rule = grammar.rules[name] else { continue }
      grammar.forEach(in: rule) {
        if case .literal(let text) = grammar.nodes[$0] { literals.insert(text) }
      }
    }
    let isWord = { (text: String) in
      text.utf8.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } ?? false
    }
    words = literals.filter(isWord)
    signs = literals.filter { !isWord($0) }.map { $0.unicodeScalars.map(\.value) }
      .sorted { $0.count > $1.count }
    terminals = grammar.terminals.filter { $0 != "COMMENT" && $0 != "COMMAND" }
      .compactMap { name in grammar.rules[name].map { (name, $0) } }
  }

  /// The lexemes of a statement; nil where something is no terminal at all.
  func lexemes(_ text: String) -> [Lexeme]? {
    let written = text.unicodeScalars.map(\.value)
    let twins = written.map { Self.twin(of: $0) }
    var lexemes: [Lexeme] = []
    var offset = 0
    if written.contains(0) { return nil }
    while true {
      skipBlanks(twins, &offset)
      guard offset < twins.count else { return lexemes }
      if lexemes.isEmpty, twins[offset] == 0x2E {
        return [Lexeme(text: text, classes: ["COMMAND"])]
      }
      guard let lexeme = lexeme(written, twins, &offset, after: lexemes.last) else { return nil }
      lexemes.append(lexeme)
    }
  }

  private func skipBlanks(_ signs: [UInt32], _ offset: inout Int) {
    while offset < signs.count {
      switch signs[offset] {
      case 0x20, 0x09, 0x0D, 0x0A, 0xA0, 0x3000, 0xFEFF: offset += 1
      case 0x23: while offset < signs.count, signs[offset] != 0x0A { offset += 1 }
      default: return
      }
    }
  }

  private func lexeme(
    _ written: [UInt32], _ twins: [UInt32], _ offset: inout Int, after last: Lexeme?
  ) -> Lexeme? {
    var best = offset
    var classes: Set<String> = []
    func offer(_ end: Int, _ name: String) {
      if end > best {
        best = end
        classes = [name]
      } else if end == best, end > offset {
        classes.insert(name)
      }
    }
    let isPattern = !["~", "!~", "(", ","].allSatisfy { last?.classes.contains($0) != true }
    for (name, node) in terminals {
      if name == "REGEX", !isPattern { continue }
      // Outside quotes a full-width sign is its twin.
      let isQuoted = ["STRING", "QUOTEDIDENT"].contains(name)
      let ends = ends(node, isQuoted ? written : twins, offset)
      guard let end = ends.max() else { continue }
      // A date that a digit follows is a number and a sign.
      if name == "DATE", end < twins.count, isDigit(twins[end]), isDigit(twins[end - 1]) {
        continue
      }
      offer(end, name)
    }
    for sign in signs where twins[offset...].starts(with: sign) {
      offer(
        offset + sign.count, String(String.UnicodeScalarView(sign.compactMap(Unicode.Scalar.init))))
    }
    guard best > offset else { return nil }
    let text = Self.text(twins[offset..<best])
    offset = best
    // A date in the years of an era looks like a word, and is none.
    if classes.contains("DATE") { classes = ["DATE"] }
    if classes.contains("WORD") {
      let word = text.lowercased()
      if words.contains(word) { classes.insert(word) }
      if reserved.contains(word) { classes.remove("WORD") }
    }
    return Lexeme(text: text, classes: classes)
  }

  private func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  private static func text(_ signs: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(signs.compactMap(Unicode.Scalar.init)))
  }

  /// A full-width sign as its ASCII twin.
  private static func twin(of value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x3001: 0x2C
    case 0x3002: 0x2E
    default: value
    }
  }
}

// Matching terminals.
extension GrammarScanner {
  /// All offsets at which a node of a terminal may end.
  private func ends(_ node: Int, _ signs: [UInt32], _ start: Int) -> [Int] {
    switch grammar.nodes[node] {
    case .literal(let text):
      let wanted = text.unicodeScalars.map(\.value)
      return signs[start...].starts(with: wanted) ? [start + wanted.count] : []
    case .signs(let set):
      return start < signs.count && set.contains(signs[start]) ? [start + 1] : []
    case .rule("Letter"): return start < signs.count && isLetter(signs[start]) ? [start + 1] : []
    case .rule("Mark"): return start < signs.count && isMark(signs[start]) ? [start + 1] : []
    case .rule(let name):
      guard let rule = grammar.rules[name] else { preconditionFailure("no rule '\(name)'") }
      return ends(rule, signs, start)
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in
        starts.count == 1
          ? ends(part, signs, starts[0]) : Array(Set(starts.flatMap { ends(part, signs, $0) }))
      }
    case .choice(let parts):
      return Array(Set(parts.flatMap { ends($0, signs, start) }))
    case .optional(let inner): return [start] + ends(inner, signs, start)
    case .repeated(let inner, let atLeastOnce):
      var all: Set<Int> = []
      var latest = [start]
      while !latest.isEmpty {
        latest = latest.flatMap { ends(inner, signs, $0) }.filter { all.insert($0).inserted }
      }
      return Array(atLeastOnce ? all : all.union([start]))
    }
  }

  private func isLetter(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  private func isMark(_ value: UInt32) -> Bool {
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}
