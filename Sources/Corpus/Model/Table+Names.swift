extension Table {
  /// The languages whose names a column may hold: `name_zh` is a name, `name_id` is not.
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

  /// What a reader in a language calls a row: its name in that language, else its name; of a claim,
  /// what it states.
  ///
  /// - Returns: nil for a row without a name; its id is then the best there is.
  package func label(of row: Int, language: String) -> String? {
    guard let first = labelFields.first else { return nil }
    return translation(of: row, language)
      ?? fields[first.index].column.text(at: row)
      ?? labelFields.lazy.compactMap { fields[$0.index].column.text(at: row) }.first
  }

  /// The field of which a label is the translation, as an index in `fields`.
  package var labelField: Int? { labelFields.first?.index }

  /// The field that holds the texts of another in a language: `purpose_zh` beside `purpose`.
  package func translation(of field: Int, language: String) -> Int? {
    translated(field).first { $0.language == language }?.index
  }

  /// Tells whether the table has names in a language, of which this row has none: its label is then
  /// in another one. A table without such names is not translated, and no row of it stands out.
  package func lacksLabel(of row: Int, language: String) -> Bool {
    labelFields.contains { $0.language == language } && translation(of: row, language) == nil
  }

  /// All that a row is called, with the language of each name; nil for one without.
  package func names(of row: Int) -> [(language: String?, text: String)] {
    labelFields.compactMap { field in
      fields[field.index].column.text(at: row).map { (field.language, $0) }
    }
  }

  private func translation(of row: Int, _ language: String) -> String? {
    labelFields.first { $0.language == language }
      .flatMap { fields[$0.index].column.text(at: row) }
  }
}

/// The fields that hold the texts of others in a language, found by the name of the other.
struct Translations: Sendable {
  private var found: [String: [Table.NameField]] = [:]
  private static let signs: Set<UInt8> = Set("_@:".utf8)
  /// The longest name of a language is `zh_hans`.
  private static let mostBytes = 7

  /// Adds a field by its name in small letters, where it ends as a translation does: `title_zh`.
  mutating func add(_ name: String, at index: Int) {
    let bytes = name.utf8
    var end = bytes.endIndex
    for _ in 0...Self.mostBytes where end > bytes.startIndex {
      let sign = bytes.index(before: end)
      defer { end = sign }
      guard Self.signs.contains(bytes[sign]) else { continue }
      let language = String(name[end...].map { $0 == "-" ? "_" : $0 })
      guard Table.languages.contains(language) else { continue }
      found[String(name[..<sign]), default: []].append(
        Table.NameField(index: index, language: language))
    }
  }

  func fields(of name: String) -> [Table.NameField] { found[name] ?? [] }
}
