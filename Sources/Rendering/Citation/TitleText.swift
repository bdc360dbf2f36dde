import Engine

/// Titles and sentences as the styles need them.
extension String {
  /// The title without the marks in which its own language encloses titles, if they enclose all of
  /// it, or all but a remark in brackets behind it: `《外交观察》(第3辑)`.
  var withoutTitleMarks: String {
    let pairs: [(Character, Character)] = [("《", "》"), ("『", "』"), ("「", "」"), ("〈", "〉")]
    guard let (open, close) = pairs.first(where: { $0.0 == first }),
      let end = closing(open, close)
    else { return self }
    let inside = self[index(after: startIndex)..<end]
    let behind = self[index(after: end)...]
    switch behind.first(where: { !$0.isWhitespace }) {
    case nil: return String(inside)
    case "(", "（": return String(inside + behind)
    default: return self
    }
  }

  /// Where the mark stands that closes the first sign of the text; titles may hold others.
  private func closing(_ open: Character, _ close: Character) -> Index? {
    var depth = 0
    for index in indices {
      if self[index] == open { depth += 1 }
      if self[index] == close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The text in square brackets, unless it is in them already.
  var inBrackets: String {
    hasPrefix("[") && hasSuffix("]") || hasPrefix("［") && hasSuffix("］") ? self : "[\(self)]"
  }

  /// The text with a full stop, unless it ends a sentence by itself.
  var asSentence: String {
    var end = self[...]
    while let last = end.last, "”’\"".contains(last) { end.removeLast() }
    let isClosed = end.last.map { ".?!。？！".contains($0) } ?? false
    return isClosed ? self : self + "."
  }

  /// The text with its first letter in upper case.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension [String?] {
  /// The parts that are there and not empty, in a row.
  func joined(by separator: String) -> String {
    compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
  }
}

extension [CitedName] {
  /// The first three of more than three names, and the word for the others.
  func shortened(_ words: any CitationWords, _ form: (CitedName) -> String) -> [String] {
    count > 3 ? prefix(3).map(form) + [words.others] : map(form)
  }
}

extension String {
  /// The text and another one behind it, separated by a space where Latin letters or brackets would
  /// touch the sign of another script.
  func beside(_ other: String) -> String {
    let touches = last?.isASCII == true || other.first?.isASCII == true
    return self + (touches ? " " : "") + other
  }
}
