/// A name as styles order it. Only a comma tells the family name from the others; without one the
/// name stays as it is, since nobody can tell `Jin Ying` from `John Gaddis`.
struct PersonName: Hashable {
  let family: String
  /// Nil where the name is not split.
  let given: String?

  init(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.drop(while: \.isWhitespace) }
    // The comma of a body, `Ministry of Foreign Affairs, Japan`, parts no family name.
    let isBody = text.split(separator: " ").contains {
      Self.wordsOfBodies.contains($0.lowercased())
    }
    if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !isBody {
      family = String(parts[0])
      given = String(parts[1])
    } else {
      family = text
      given = nil
    }
  }

  private static let wordsOfBodies: Set<String> = ["of", "for", "and", "the", "&", "inc.", "ltd."]

  /// `Gaddis, John Lewis`
  var inverted: String { given.map { "\(family), \($0)" } ?? family }

  /// `John Lewis Gaddis`
  var direct: String { given.map { "\($0) \(family)" } ?? family }

  /// `GADDIS J L`, as GB/T 7714 shortens a name.
  var initials: String {
    guard let given else { return family }
    let letters = given.split { $0 == " " || $0 == "-" || $0 == "." }.compactMap(\.first)
    return ([family] + letters.map { String($0) }).joined(separator: " ").uppercased()
  }
}
