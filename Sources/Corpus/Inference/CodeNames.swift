/// Names of columns that hold codes.
enum CodeNames {
  private static let words: Set<Substring> = [
    "code", "codes", "id", "ids", "version", "section", "chapter", "number", "cpc", "icd", "nace",
    "isic",
  ]

  /// Whether a name says that its values are codes, whatever they look like.
  static func isCode(_ name: String) -> Bool {
    name.lowercased().split(separator: "_").contains(where: words.contains)
  }
}
