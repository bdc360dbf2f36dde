import JSON

/// Turns the values of a JSON file into the rows that a table of them has.
struct JSONRowForm {
  private let shape: JSONForm.Shape
  private let isKeyed: Bool
  /// The names that the rows give themselves, where one of them may be needed for something else.
  private var ownNames: Set<String> = []

  init(_ form: JSONForm) {
    shape = form.shape
    isKeyed = form.layout == .keyed
  }

  /// Whether all rows are to be noted before the first of them is made.
  var looksAhead: Bool { isKeyed || shape == .feature }

  /// Looks at a row for the names that it has.
  mutating func note(_ value: JSONValue) {
    guard case .object(let object) = value else { return }
    for member in object.members where member.name == "key" || member.name == "id" {
      ownNames.insert(member.name)
    }
  }

  /// The row of a value, whose members become cells.
  func row(of value: JSONValue, key: String?) -> JSONValue {
    guard case .object(let object) = value else {
      guard let key else { return value }
      var row = JSONObject()
      row.append(.text(key), named: "key")
      row.append(value, named: "value")
      return .object(row)
    }
    let row: JSONObject =
      switch shape {
      case .plain: object
      case .feature: FeatureRow.row(of: object, hasID: ownNames.contains("id"))
      case .reference: CSLItemRow.row(of: object)
      case .solution: Self.row(ofSolution: object)
      }
    guard let key else { return .object(row) }
    if shape == .reference, ownNames.contains("id") { return .object(row) }
    var keyed = JSONObject()
    let name = shape == .reference ? "id" : ownNames.contains("key") ? "row_key" : "key"
    keyed.append(.text(key), named: name)
    for member in row.members { keyed.append(member.value, named: member.name) }
    return .object(keyed)
  }

  /// The values that a solution of a SPARQL query binds, without what they are said to be.
  private static func row(ofSolution solution: JSONObject) -> JSONObject {
    var row = JSONObject()
    for binding in solution.members {
      if case .object(let term) = binding.value, let value = term["value"] {
        row.append(value, named: binding.name)
      } else {
        row.append(binding.value, named: binding.name)
      }
    }
    return row
  }
}
