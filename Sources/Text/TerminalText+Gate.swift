/// The gate before a terminal: what has not been made fit for it by the way is so here.
extension TerminalText {
  /// The renditions that clio gives its own words: bold, dim, and neither.
  package static let renditions = ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[22m"]

  /// Returns the text of whole lines with a sign for every character that a terminal would obey,
  /// but for line feeds, tabs and the renditions of clio.
  ///
  /// - Complexity: O(characters); a text without such a character is given back as it is.
  package static func painted(_ text: String) -> String {
    let isLeft: (Unicode.Scalar) -> Bool = { !isObeyed($0) || $0 == "\n" || $0 == "\t" }
    if text.unicodeScalars.allSatisfy(isLeft) { return text }
    var shown = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let rendition = renditions.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        shown.append(contentsOf: rendition.unicodeScalars)
        rest = rest.dropFirst(rendition.unicodeScalars.count)
        continue
      }
      if isLeft(scalar) {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: visible(String(scalar)).unicodeScalars)
      }
      rest = rest.dropFirst()
    }
    return String(shown)
  }

  /// Returns a JSON text with the escapes of JSON for what a terminal would obey: all of it stands
  /// in strings but the line feeds.
  package static func escapedJSON(_ text: String) -> String {
    let isLeft: (Unicode.Scalar) -> Bool = { !isObeyed($0) && !isUnseen($0) || $0 == "\n" }
    if text.unicodeScalars.allSatisfy(isLeft) { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if isLeft(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 { shown += "\\u" + hexadecimal(UInt32(unit)).lowercased() }
      }
    }
    return shown
  }
}
