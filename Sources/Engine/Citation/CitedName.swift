import Text

/// A name as a list of sources has it: of a person, a body, a place or a journal, which may stand
/// in two scripts, `Jin Ying (金嬴)` or `商务印书馆 (Commercial Press)`.
package struct CitedName: Hashable, Sendable {
  /// As it is stored.
  package let written: String
  /// The form in Latin letters.
  package let latin: String?
  /// The form in another script.
  package let original: String?

  /// Takes a text apart; brackets at its end hold the other form only if that is in the other
  /// script: `Voice of America (VOA)` is one name.
  package init(_ text: String) {
    written = text
    if let (outside, inside) = Self.parts(of: text), outside.isLatin != inside.isLatin {
      latin = outside.isLatin ? outside : inside
      original = outside.isLatin ? inside : outside
    } else {
      latin = text.isLatin ? text : nil
      original = text.isLatin ? nil : text
    }
  }

  /// The names of a text that has several, separated by semicolons.
  package static func list(_ text: String) -> [CitedName] {
    text.split { $0 == ";" || $0 == "；" }.map { $0.trimmed }.filter { !$0.isEmpty }
      .map { CitedName($0) }
  }

  /// What comes before and in the brackets that end a text.
  private static func parts(of text: String) -> (outside: String, inside: String)? {
    guard let last = text.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" })
    else { return nil }
    let outside = text[..<open].trimmed
    let inside = text[text.index(after: open)...].dropLast().trimmed
    return outside.isEmpty || inside.isEmpty ? nil : (outside, inside)
  }
}

extension CitedName {
  /// The form in which a work of a language has the name.
  package func form(in language: String?) -> String {
    let isLatin = language.map { !Self.otherScripts.contains(String($0.prefix(2))) } ?? true
    return (isLatin ? latin ?? original : original ?? latin) ?? written
  }

  /// The languages that are not written in Latin letters.
  private static let otherScripts: Set<String> = [
    "ar", "bg", "el", "fa", "he", "hi", "hy", "ja", "ka", "ko", "mn", "ru", "sr", "th", "uk", "zh",
  ]
}

extension String {
  /// Whether it has no letter of another script.
  fileprivate var isLatin: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      // Latin with all its accents, and its full-width forms.
      case ..<0x370, 0x1D00...0x1EFF, 0xFF21...0xFF5A: true
      default: !scalar.properties.isAlphabetic
      }
    }
  }
}
