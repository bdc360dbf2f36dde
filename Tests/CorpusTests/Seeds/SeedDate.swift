/// The bounds of a date of the seeds as texts that sort like days: `1954-11`, `1976`.
enum SeedDate {
  /// The earliest day, as far as the date says, or nil where it has no lower bound.
  static func earliest(_ date: String) -> String? {
    date.firstMatch(of: /^[\[{]?(\d{3}[\dX](?:-\d\d){0,2})/).map {
      String($0.1.replacing("X", with: "0"))
    }
  }

  /// The latest day, as far as the date says, or nil where it has no upper bound.
  static func latest(_ date: String) -> String? {
    date.firstMatch(of: /(\d{3}[\dX](?:-\d\d){0,2})[~?]?[\]}]?$/).map {
      String($0.1.replacing("X", with: "9"))
    }
  }
}
