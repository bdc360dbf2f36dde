import Plan
import Text

/// What `like` takes: `*` stands for any run of characters, `?` for one, `[abc]` and `[a-z]` for one
/// of these, `[!abc]` for one that is not among these.
///
/// In brackets every sign means itself, so that `[*]` is a star. A bracket that is not closed is a
/// bracket. Signs of full width are the same signs, as everywhere after folding.
struct Glob {
  private enum Piece: Equatable {
    case text(String)
    /// A space that folding may have dropped from a text: between a wildcard and a wide character.
    case optionalBlank
    case one
    case any
    /// The inside of a regular expression's brackets.
    case oneOf(String)
  }

  private let pieces: [Piece]

  /// Reads a pattern and folds it as texts are folded.
  ///
  /// - Parameter separatorsAsSpaces: Whether `-` and `_` outside brackets match a space.
  init(_ pattern: String, separatorsAsSpaces: Bool = false) {
    let pattern = separatorsAsSpaces ? Self.blanked(pattern) : pattern
    let scalars = Array(Folding.bare(pattern).unicodeScalars)
    // Without it a row of open brackets would be searched to its end for each of them.
    let lastBracket = scalars.lastIndex(of: "]") ?? 0
    var pieces: [Piece] = []
    var text = ""
    func add(_ piece: Piece) {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      if piece != .any || pieces.last != .any { pieces.append(piece) }
    }
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "[", position < lastBracket,
        let end = Self.end(ofBracketAt: position, in: scalars)
      {
        add(.oneOf(Self.members(scalars[(position + 1)..<end])))
        position = end + 1
        continue
      }
      switch scalar {
      case "*": add(.any)
      case "?": add(.one)
      case " " where Self.mayBeDropped(position, in: scalars): add(.optionalBlank)
      default: text.unicodeScalars.append(scalar)
      }
      position += 1
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    self.pieces = pieces.enumerated().filter { index, piece in
      // A run of any characters holds the blank beside it.
      piece != .optionalBlank
        || !(index > 0 && pieces[index - 1] == .any
          || index + 1 < pieces.count && pieces[index + 1] == .any)
    }.map(\.element)
  }

  /// The test of a folded text; plain searches where they do, for they are faster.
  var test: TextTest {
    switch pieces {
    case []: return .equals("")
    case [.any]: return .contains("")
    default: break
    }
    switch (pieces.first, pieces.count) {
    case (.text(let text), 1): return .equals(text)
    case (.text(let text), 2) where pieces[1] == .any: return .startsWith(text)
    case (.any, 2): if case .text(let text) = pieces[1] { return .endsWith(text) }
    case (.any, 3) where pieces[2] == .any:
      if case .text(let text) = pieces[1] { return .contains(text) }
    default: break
    }
    return .like(TextPattern(expression, flags: "s", isWhole: true))
  }

  private var expression: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text.unicodeScalars.map(Self.escaped).joined()
      case .optionalBlank: " ?"
      case .one: "."
      case .any: ".*"
      case .oneOf(let members): "[\(members)]"
      }
    }.joined()
  }
}

extension Glob {
  /// The place of the bracket that closes; one that comes first stands for itself.
  private static func end(ofBracketAt start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var position = start + 1
    if position < scalars.count, "!^".unicodeScalars.contains(scalars[position]) { position += 1 }
    if position < scalars.count, scalars[position] == "]" { position += 1 }
    return scalars[min(position, scalars.count)...].firstIndex(of: "]")
  }

  private static func members(_ inside: ArraySlice<Unicode.Scalar>) -> String {
    var rest = inside
    var members = ""
    if let first = rest.first, "!^".unicodeScalars.contains(first) {
      members = "^"
      rest.removeFirst()
    }
    while let low = rest.popFirst() {
      let high = rest.dropFirst().first
      if rest.first == "-", let high, low <= high {
        members += "\(escaped(low))-\(escaped(high))"
        rest.removeFirst(2)
      } else {
        members += escaped(low)
      }
    }
    return members
  }

  /// A character as an expression has it that means the character.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", " ": String(scalar)
    case "!"..."~": "\\" + String(scalar)
    case "\0": "\\x00"
    default: String(scalar)
    }
  }

  /// Whether a space is between a wildcard and a wide character, or a digit, which may have one
  /// beside it.
  private static func mayBeDropped(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    let (before, after) = (scalars[place - 1], scalars[place + 1])
    func isJoined(_ scalar: Unicode.Scalar) -> Bool {
      "0"..."9" ~= scalar || DisplayWidth.of(String(scalar)) == 2
    }
    return isJoined(before) && "*?[".unicodeScalars.contains(after)
      || isJoined(after) && "*?]".unicodeScalars.contains(before)
  }

  /// The pattern with a space for each separator that stands outside brackets.
  private static func blanked(_ pattern: String) -> String {
    var blanked = String.UnicodeScalarView()
    var isInside = false
    for scalar in pattern.unicodeScalars {
      if scalar == "[" { isInside = true } else if scalar == "]" { isInside = false }
      blanked.append(!isInside && (scalar == "-" || scalar == "_") ? " " : scalar)
    }
    return String(blanked)
  }
}
