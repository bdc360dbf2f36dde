import JSON

extension LoadFault {
  /// What there is to say of JSON that is read, though not all as it stands.
  var messageOfJSON: String {
    switch kind {
    case .looseJSON(.comma, let count):
      "JSON has no ',' after the last item\(Self.others(count)); it is read over"
    case .looseJSON(.notANumber, let count):
      "JSON has no 'NaN'\(Self.others(count)); it is taken for a missing value"
    case .looseJSON(.infinity, let count):
      "JSON has no 'Infinity'\(Self.others(count)); it is read as INF"
    case .membersPassedOver(let members):
      "the rows are read and what stands beside them is not: " + Self.quoted(members)
    case .partOfTheRows(let rows, let total, let member):
      "the file holds \(rows) of \(total) rows, by its member '\(member)'; answers are about these "
        + "alone"
    default: ""
    }
  }

  /// How many more there are.
  private static func others(_ count: Int) -> String {
    count == 1 ? "" : ", here and in \(count - 1) more \(count == 2 ? "place" : "places")"
  }

  /// Names in quotes, the first of many.
  private static func quoted(_ names: [String]) -> String {
    let most = 8
    let shown = names.prefix(most).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) others" : shown
  }
}
