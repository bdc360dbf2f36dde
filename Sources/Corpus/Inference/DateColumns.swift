/// Finds dates whose parts stand in columns of their own: `year`, `month`, `day`, or `styear`, `stmon`,
/// `stday`.
enum DateColumns {
  private static let years = ["year", "yr", "年"]
  private static let months = ["month", "mon", "mo", "月"]
  private static let days = ["day", "dy", "日"]

  /// The dates of columns of whole numbers that are called alike but for the part.
  ///
  /// - Parameters:
  ///   - names: the names of the columns in queries.
  ///   - labels: their names in the schema.
  ///   - isInteger: whether each holds whole numbers.
  static func dates(
    names: [String], labels: [String], isInteger: [Bool]
  ) -> [Descriptor.ComposedDate] {
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() where isInteger[index] {
      columns[name.lowercased()] = index
    }
    var taken = TakenNames(names)
    return names.indices.compactMap { index in
      let name = names[index]
      guard isInteger[index], let year = years.first(where: { name.lowercased().hasSuffix($0) })
      else { return nil }
      let stem = String(name.dropLast(year.count))
      func column(_ parts: [String]) -> Int? {
        parts.lazy.compactMap { columns[stem.lowercased() + $0] }.first
      }
      guard let month = column(months) else { return nil }
      let date = dateName(stem: stem, year: name.suffix(year.count))
      guard taken.unique(date) == date else { return nil }
      return Descriptor.ComposedDate(
        name: date, year: labels[index], month: labels[month], day: column(days).map { labels[$0] })
    }
  }

  /// `date` for `year`, `stdate` for `styear`, `StartDate` for `StartYear`, `开始日期` for `开始年`.
  private static func dateName(stem: String, year: Substring) -> String {
    if year == "年" { return stem + "日期" }
    return stem + (year.first?.isUppercase == true ? "Date" : "date")
  }
}
