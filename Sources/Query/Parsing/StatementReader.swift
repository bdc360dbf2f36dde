/// Cuts a script that comes line by line, as from a pipe, into pieces that can run at once.
///
/// A piece is one or more whole lines with one or more whole statements. Whether a statement has
/// ended is known only when the next line is: it may begin with `|`, `and` or `or`. After `;`, a blank line or a
/// command nothing has to be waited for.
///
///     var reader = StatementReader(name: "<stdin>")
///     reader.feed("events")        // []
///     reader.feed("| count;")      // [the two lines]
package struct StatementReader: Sendable {
  private let name: String?
  private var lexer = Lexer(bytes: [])
  /// The lines that wait for the end of their statement.
  private var pending: [UInt8] = []
  private var pendingStart = 1
  private var nextLine = 1

  package init(name: String? = nil) { self.name = name }

  /// Takes a line, without its line break, and returns the pieces that are now complete: none, one,
  /// or the one before and the line itself.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  package mutating func feed(_ line: some Collection<UInt8>) -> [SourceText] {
    let number = nextLine
    nextLine += 1
    let bytes = Array(line)
    let readable = SourceText(bytes: bytes).bytes
    let first = firstSign(of: readable)
    guard let first else { return take() }

    var pieces: [SourceText] = []
    if lexer.isInside, !lexer.mustGoOn {
      if first == UInt8(ascii: "#") {
        pending += bytes + [UInt8(ascii: "\n")]
        return []
      }
      if !Self.goesOn(readable) { pieces += take() }
    }
    if pending.isEmpty { pendingStart = number }
    pending += bytes + [UInt8(ascii: "\n")]
    // A statement that never ends would fill the memory; as it is, it is refused for its size.
    guard pending.count <= SourceText.megabyteLimit << 20 else {
      defer { (pending, lexer) = ([], Lexer(bytes: [])) }
      return pieces + [SourceText(bytes: pending, name: name, firstLine: pendingStart)]
    }
    lexer.run(nextLine: readable)
    if !lexer.isInside, lexer.openQuote == nil { pieces += take() }
    return pieces
  }

  /// Takes a line of text.
  package mutating func feed(_ line: String) -> [SourceText] { feed(line.utf8) }

  /// Returns what waits for its end when no more lines come.
  package mutating func finish() -> SourceText? { take().first }

  /// The first sign of a line that is no space; nil for a blank line.
  private func firstSign(of line: [UInt8]) -> UInt8? {
    var position = 0
    while position < line.count {
      let scalar = Scalars.decode(line, at: position)
      guard Scalars.isBlank(scalar.ascii) else { return scalar.ascii }
      position = scalar.end
    }
    return nil
  }

  /// Whether a line goes on with the statement before it.
  private static func goesOn(_ line: [UInt8]) -> Bool {
    let lexer = Lexer(bytes: line)
    let start = lexer.skipBlanks(from: 0)
    return start < line.count && lexer.beginsContinuation(at: start)
  }

  private mutating func take() -> [SourceText] {
    defer {
      pending = []
      lexer = Lexer(bytes: [])
    }
    let hasStatement =
      lexer.isInside || lexer.openQuote != nil
      || lexer.tokens.contains { $0.kind != .comment }
    guard !pending.isEmpty, hasStatement else { return [] }
    return [SourceText(bytes: pending, name: name, firstLine: pendingStart)]
  }
}
