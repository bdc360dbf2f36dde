/// Elements of XML as text. What stands in them is escaped, so that no text of a corpus becomes markup.
enum Markup {
  /// An element: attributes in their order, those without a value left out.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ content: String = ""
  ) -> String {
    var text = "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(escaped(value))\"" }
    }
    return content.isEmpty ? text + "/>" : text + ">\(content)</\(name)>"
  }

  /// A text in which nothing is markup, and no character is one that XML forbids.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || special.contains($0) }) else {
      return text
    }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(" ")
      // The others are no characters of XML, nor is what stands for half a character.
      case "\u{00}"..<"\u{20}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static let special = Set("&<>\"'".utf8)

  /// A number with at most two digits behind the point.
  static func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    if let whole = Int(exactly: rounded) { return String(whole) }
    return "\(rounded)"
  }
}
