/// Finds a text that every match of a regular expression holds, by which most texts are skipped
/// without matching.
///
/// Only what is plain at the top of the expression is read: in `news(2|3)\.example` it is `.example`.
/// Where anything is unusual there is none.
struct RequiredLiteral {
  /// The longest such text.
  private(set) var longest: [Unicode.Scalar] = []
  private var run: [Unicode.Scalar] = []
  private var rest: ArraySlice<Unicode.Scalar>

  /// - Returns: nil where no text of at least three bytes is found.
  static func text(of pattern: String, flags: String) -> String? {
    guard !flags.contains("i"), !pattern.contains("(?"), !pattern.contains("\\Q") else {
      return nil
    }
    var reader = RequiredLiteral(rest: Array(pattern.unicodeScalars)[...])
    guard reader.read() else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: reader.longest)
    return text.utf8.count >= 3 ? text : nil
  }

  private init(rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

  /// - Returns: False where the expression has alternatives, or what is not understood.
  private mutating func read() -> Bool {
    while let sign = rest.popFirst() {
      switch sign {
      case "|", ")", "}", "]": return false
      case "\\": if !readEscape() { return false }
      case "[":
        endRun()
        if !skipClass() { return false }
      case "(":
        endRun()
        if !skipGroup() { return false }
      case "*", "?":
        // What may be left out is no part of the text.
        _ = run.popLast()
        endRun()
      case "{":
        _ = run.popLast()
        endRun()
        guard let end = rest.firstIndex(of: "}") else { return false }
        rest = rest[(end + 1)...]
      case "+", ".", "^", "$": endRun()
      default: run.append(sign)
      }
    }
    endRun()
    return true
  }

  private mutating func endRun() {
    if run.count > longest.count { longest = run }
    run = []
  }

  private mutating func readEscape() -> Bool {
    guard let sign = rest.popFirst() else { return false }
    if "dDsSwWbBAz".unicodeScalars.contains(sign) {
      endRun()
      return true
    }
    let isMark = sign.isASCII && !sign.properties.isAlphabetic && !("0"..."9").contains(sign)
    if isMark { run.append(sign) }
    return isMark
  }

  private mutating func skipClass() -> Bool {
    if rest.first == "^" { rest = rest.dropFirst() }
    // A bracket in the first place is one of the characters.
    if rest.first == "]" { rest = rest.dropFirst() }
    while let sign = rest.popFirst() {
      switch sign {
      case "]": return true
      case "\\": _ = rest.popFirst()
      case "[" where rest.first == ":":
        guard let end = rest.firstIndex(of: "]") else { return false }
        rest = rest[(end + 1)...]
      default: break
      }
    }
    return false
  }

  private mutating func skipGroup() -> Bool {
    // Counted, because groups may be nested deeper than calls can be.
    var depth = 1
    while depth > 0, let sign = rest.popFirst() {
      switch sign {
      case ")": depth -= 1
      case "(": depth += 1
      case "\\": _ = rest.popFirst()
      case "[": if !skipClass() { return false }
      default: break
      }
    }
    return depth == 0
  }
}
