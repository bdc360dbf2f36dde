extension Table {
  /// The languages whose names a column may hold: `name_zh` is a name, `name_id` is none.
  static let languages: Set<String> = [
    "ar", "de", "el", "en", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "la", "mn", "nl", "pl",
    "pt", "ru", "sv", "th", "tr", "uk", "vi", "zh", "zh_hans", "zh_hant", "zh_cn", "zh_tw",
  ]

  /// A field that holds names of the rows.
  package struct NameField: Hashable, Sendable {
    /// An index in `fields`.
    package let index: Int
    /// The language by which its name ends; nil for the name itself.
    package let language: String?
  }

  /// `name` or `title`, then the same in further languages, in the order of the fields.
  static func nameFields(among fields: [Field], first nameField: Int?) -> [NameField] {
    guard let nameField else { return [] }
    let base = fields[nameField].name.lowercased()
    let translations = fields.indices.compactMap { index -> NameField? in
      guard fields[index].origin == .stored, index != nameField else { return nil }
      let name = fields[index].name.lowercased()
      guard name.hasPrefix(base), let sign = name.dropFirst(base.count).first, "_@:".contains(sign)
      else { return nil }
      let language = String(name.dropFirst(base.count + 1).map { $0 == "-" ? "_" : $0 })
      return Self.languages.contains(language) ? NameField(index: index, language: language) : nil
    }
    return [NameField(index: nameField, language: nil)] + translations
  }

  /// What a reader in a language calls a row: its name in that language, else its name; of a claim,
  /// what it states.
  ///
  /// - Returns: nil for a row without a name; its id is then the best there is.
  package func label(of row: Int, language: String) -> String? {
    guard let first = labelFields.first else { return nil }
    let translation = labelFields.first { $0.language == language }
    return translation.flatMap { fields[$0.index].column.text(at: row) }
      ?? fields[first.index].column.text(at: row)
      ?? labelFields.lazy.compactMap { fields[$0.index].column.text(at: row) }.first
  }
}
