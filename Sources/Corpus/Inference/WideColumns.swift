/// Finds columns that hold the values of one field side by side: `actor1`, `actor2`, or `SideA1` to
/// `SideA5`.
enum WideColumns {
  /// More columns than this are answers to a questionnaire, and no field.
  private static let most = 12

  /// The fields of columns of text that are called alike but for a number, which counts from 1.
  ///
  /// - Parameters:
  ///   - names: the names of the columns in queries.
  ///   - labels: their names in the schema.
  ///   - isText: whether each holds texts or lists.
  static func fields(
    names: [String], labels: [String], isText: [Bool]
  ) -> [Descriptor.GatheredField] {
    var columns: [String: [Int]] = [:]
    var order: [String] = []
    for (index, name) in names.enumerated() where isText[index] {
      // `column3` is the name of a column that has none.
      guard let (stem, number) = split(name), stem != "column" else { continue }
      if number == 1, columns[stem] == nil {
        columns[stem] = [index]
        order.append(stem)
      } else if let found = columns[stem], found.count == number - 1 {
        columns[stem] = found + [index]
      }
    }
    let taken = Set(names.map { $0.lowercased() })
    return order.compactMap { stem in
      guard let found = columns[stem], 2...most ~= found.count, !taken.contains(stem.lowercased())
      else { return nil }
      return Descriptor.GatheredField(name: stem, fields: found.map { labels[$0] })
    }
  }

  /// A name without its first number, and that number: `actor1_name` is `actor_name` and 1.
  private static func split(_ name: String) -> (stem: String, number: Int)? {
    guard let start = name.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = name[start...].prefix { $0.isASCII && $0.isNumber }
    var head = name[..<start]
    let tail = name[digits.endIndex...]
    if head.last == "_", tail.isEmpty || tail.first == "_" { head.removeLast() }
    guard let number = Int(digits), head.contains(where: \.isLetter) else { return nil }
    return (String(head) + tail, number)
  }
}
