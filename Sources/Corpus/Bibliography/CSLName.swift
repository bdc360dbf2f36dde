import JSON

/// A name as CSL-JSON has it.
enum CSLName {
  /// The name as a list of sources has it, `Family, Given`; nil where there is none.
  static func text(of value: JSONValue) -> String? {
    guard case .object(let name) = value else {
      return value.cellText.flatMap { $0.isEmpty ? nil : $0 }
    }
    func part(_ key: String) -> String? {
      guard let text = name[key]?.cellText, !text.isEmpty else { return nil }
      return text
    }
    if let literal = part("literal") { return literal }
    let family = joined([part("non-dropping-particle"), part("family")])
    let given = joined([part("given"), part("dropping-particle")])
    let parts = [family ?? given, family == nil ? nil : given, part("suffix")].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func joined(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Whether a value is such a name.
  static func isName(_ value: JSONValue) -> Bool {
    guard case .object(let name) = value else { return false }
    return name["family"] != nil || name["literal"] != nil || name["given"] != nil
  }
}
