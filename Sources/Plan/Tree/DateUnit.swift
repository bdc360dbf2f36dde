/// The units by which a date moves.
package enum DateUnit: String, CaseIterable, Codable, Sendable {
  case day, week, month, year

  /// The unit of a word, singular or plural.
  package init?(word: String) {
    let word = word.lowercased()
    guard
      let unit = Self.allCases.first(where: { word == $0.rawValue || word == $0.rawValue + "s" })
    else { return nil }
    self = unit
  }
}
