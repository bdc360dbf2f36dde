/// Where the fields of a schema stand by their names, so that a name costs the same among five fields
/// and among a hundred thousand.
struct FieldNames: Sendable {
  /// The last place of each name in small letters.
  private var places: [String: Int] = [:]
  /// The last place of each name in its folded form, where that is another one.
  private var foldedPlaces: [String: Int] = [:]
  /// The places of each heading in its folded form.
  private var headings: [String: [Int]] = [:]
  /// How many digits the names have that are numbers.
  private var digitCounts: Set<Int> = []

  /// Adds the field that is at a place behind all others.
  mutating func add(_ field: SchemaField, at place: Int) {
    let name = field.name.lowercased()
    places[name] = place
    let folded = RelationSchema.folded(field.name)
    if folded != name { foldedPlaces[folded] = place }
    if let heading = field.heading {
      headings[RelationSchema.folded(heading), default: []].append(place)
    }
    if field.name.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      digitCounts.insert(field.name.utf8.count)
    }
  }

  /// The last field of a name, without regard to case.
  func place(of name: String) -> Int? { places[name.lowercased()] }

  /// The last field of a name, without regard to case and width.
  func place(ofFolded folded: String) -> Int? {
    // A name that is its own folded form is among those in small letters.
    guard let other = foldedPlaces[folded] else { return places[folded] }
    return places[folded].map { max($0, other) } ?? other
  }

  /// The fields whose columns have a heading, in their order.
  func places(headed folded: String) -> [Int] { headings[folded] ?? [] }

  /// Whether a name is a number of so many digits.
  func hasNumbers(ofDigits count: Int) -> Bool { digitCounts.contains(count) }
}
