/// Finds dates whose parts are in columns of their own: `year`, `month`, `day`, or `styear`, `stmon`,
/// `stday`, `StartYear1` ..., `Date.Year` ..., `year_of_birth` ...
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
    var taken = UniqueNames(names)
    return names.indices.compactMap { index in
      guard isInteger[index] else { return nil }
      for place in places(in: names[index]) {
        func column(_ parts: [String]) -> Int? {
          parts.lazy.compactMap { columns[place.name(with: $0).lowercased()] }.first
        }
        guard let month = column(months) else { continue }
        let date = place.dateName
        guard taken.unique(date) == date else { return nil }
        return Descriptor.ComposedDate(
          name: date, year: labels[index], month: labels[month],
          day: column(days).map { labels[$0] })
      }
      return nil
    }
  }

  /// Where the word for the year is in the name of a column.
  private struct Place {
    let before: String
    let year: String
    let after: String

    init(before: some StringProtocol, year: some StringProtocol, after: some StringProtocol) {
      (self.before, self.year, self.after) = (String(before), String(year), String(after))
    }

    func name(with part: String) -> String { before + part + after }

    /// `date` for `year`, `stdate` for `styear`, `StartDate1` for `StartYear1`, `开始日期` for `开始年`,
    /// `Date` for `Date_Year`.
    var dateName: String {
      if year == "年" { return before + "日期" + after }
      let stem = before.last == "_" ? String(before.dropLast()) : before
      if after.isEmpty, stem.lowercased().hasSuffix("date") { return stem }
      return before + (year.first?.isUppercase == true ? "Date" : "date") + after
    }
  }

  /// The places of a word for the year: at the end, before digits at the end, or at the beginning,
  /// where a word of its own ends with it.
  private static func places(in name: String) -> [Place] {
    var places: [Place] = []
    for year in years {
      let stem = name.prefixWithoutDigits
      for body in stem.endIndex == name.endIndex ? [stem] : [name[...], stem]
      where body.lowercased().hasSuffix(year) {
        let before = body.dropLast(year.count)
        places.append(
          Place(
            before: before, year: body.suffix(year.count), after: name[body.endIndex...]))
      }
      if let (before, after) = name.parted(by: "_" + year + "_") {
        let width = name.count - before.count - after.count
        places.append(
          Place(
            before: before + "_", year: name.dropFirst(before.count + 1).prefix(width - 2),
            after: "_" + after))
      }
      guard name.lowercased().hasPrefix(year), name.count > year.count else { continue }
      let after = name.dropFirst(year.count)
      guard after.first == "_" || after.first?.isUppercase == true else { continue }
      places.append(Place(before: "", year: name.prefix(year.count), after: after))
    }
    return places
  }
}

extension String {
  /// What comes before and behind the first place of a text, whatever its case.
  func parted(by text: String) -> (before: Substring, after: Substring)? {
    var index = startIndex
    while index < endIndex {
      let end = self.index(index, offsetBy: text.count, limitedBy: endIndex) ?? endIndex
      if self[index..<end].lowercased() == text { return (self[..<index], self[end...]) }
      formIndex(after: &index)
    }
    return nil
  }

  /// The name without the digits that end it.
  fileprivate var prefixWithoutDigits: Substring {
    var rest = self[...]
    while let last = rest.last, ("0"..."9").contains(last) { rest.removeLast() }
    return rest
  }
}
