/// A plain English word that has a singular and a plural: the names of fields and collections are English
/// words in most corpora, so that an English sentence can go by their number.
struct EnglishNoun {
  let singular: String

  /// Returns nil for what is no plain word, such as `as_of` or `日期`: it is quoted instead.
  init?(_ field: String) {
    let isWord = field.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    guard isWord, !field.isEmpty, !Self.noNouns.contains(field) else { return nil }
    singular = field
  }

  func form(for count: Int) -> String { count == 1 ? singular : plural }

  private var plural: String {
    if let (_, irregular) = Self.irregular.first(where: { $0.singular == singular }) {
      return irregular
    }
    // A field of several values may have a plural already.
    if singular.hasSuffix("s") { return singular }
    if ["x", "ch", "sh"].contains(where: singular.hasSuffix) { return singular + "es" }
    if singular.hasSuffix("y"), let before = singular.dropLast().last, !"aeiou".contains(before) {
      return singular.dropLast() + "ies"
    }
    return singular + "s"
  }

  /// Returns the singular of the name of a collection, or the name where it has no regular one.
  static func singular(of plural: String) -> String {
    if let (singular, _) = irregular.first(where: { $0.plural == plural }) { return singular }
    if plural.hasSuffix("ies") { return plural.dropLast(3) + "y" }
    if ["xes", "ches", "shes", "sses"].contains(where: plural.hasSuffix) {
      return String(plural.dropLast(2))
    }
    if ["ss", "us", "is"].contains(where: plural.hasSuffix) { return plural }
    return plural.hasSuffix("s") ? String(plural.dropLast()) : plural
  }

  /// The values of a field: `2 dates`, but `2 values of 'as_of'`, without the number.
  static func values(of field: String, count: Int) -> String {
    EnglishNoun(field)?.form(for: count) ?? "value\(count == 1 ? "" : "s") of '\(field)'"
  }

  /// Short fields that are plain letters but no nouns.
  private static let noNouns: Set<String> = ["from", "to", "by", "until", "since"]

  private static let irregular: [(singular: String, plural: String)] = [
    ("person", "people"), ("child", "children"), ("series", "series"), ("news", "news"),
    ("movie", "movies"), ("analysis", "analyses"), ("crisis", "crises"), ("basis", "bases"),
    ("status", "statuses"), ("quality", "qualities"), ("cause", "causes"), ("datum", "data"),
  ]
}
